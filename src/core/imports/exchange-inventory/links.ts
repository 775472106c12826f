import type { Problem } from '../../model/problem.js'
import { locate } from '../../model/source.js'
import { quote } from '../../model/wording.js'
import type { ActualLink } from '../inventory.js'
import type { Gathering, Subscription } from './gathering.js'

/** The kind of link that a subscription of an Edge Transport server is. */
export const subscriptionKind = 'edge-subscription'

/** The subscriptions, joined by name with the servers: the directory knows the version of the day they were made. */
export function actualLinks(
  { subscriptions, servers }: Gathering,
  problems: Problem[],
): readonly ActualLink[] {
  const byKey = new Map<string, Subscription>()
  for (const subscription of subscriptions) {
    const earlier = byKey.get(subscription.key)
    if (!earlier) byKey.set(subscription.key, subscription)
    else if (earlier.site !== subscription.site) problems.push(twice(subscription, earlier))
  }
  return [...byKey.values()].flatMap(({ name, key, site, row }) => {
    const facts = servers.get(key)
    if (!facts) return []
    const recorded = facts.displayed?.value
    return {
      kind: subscriptionKind,
      end: 'edge',
      server: facts.name === '' ? name : facts.name,
      site,
      ...(recorded ? { recorded: { written: recorded.written, version: recorded.version } } : {}),
      at: row.at,
    }
  })
}

function twice({ name, site, row }: Subscription, earlier: Subscription): Problem {
  const { file, line } = locate(earlier.row.at)
  return {
    message: `${quote(name)} is subscribed to the site ${quote(site)} here, and to ${quote(earlier.site)} in ${file}:${line}`,
    help: 'leave out the export that is out of date',
    at: row.at,
  }
}
