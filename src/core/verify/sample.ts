import { remembered } from '../model/remembered.js'
import type { Law } from './law.js'
import type { Participant, View } from './place.js'
import type { IsWaived } from './round-check.js'

/** A server has two states in a round at most, so two servers show whatever any number of alike ones can. */
const enough = 2

/** The view of a rule: of servers that it cannot tell apart it needs but two, wherever it is judged. */
export function viewOf(law: Law, view: View, isWaived: IsWaived): View {
  const { compiled, count } = law
  const { scope } = compiled.rule
  if (count || asksForNames(law) || isWaived(compiled.id, '')) return view
  if (scope === 'organization') return sampleOfAll(view)
  return scope === 'site' || typeof scope !== 'string' ? sampleOfSites(view) : view
}

/** Whether a rule asks who a server is, or where it stands. */
const asksForNames = remembered(({ compiled: { rule, policy } }: Law) =>
  /"(name|site|groups)[".]/.test(JSON.stringify([rule.options, rule.when, policy.selectors])),
)

/** Two of each kind in each site, and everybody whom a link names. */
const sampleOfSites = remembered((view: View): View => {
  const named = new Set<string>()
  for (const { link } of view.links)
    for (const [key, { stands }] of link.members) if (stands !== 'by-site') named.add(key)
  const sampling = new Sampling()
  return {
    ...view,
    participants: view.participants.filter(
      (one) => named.has(one.key) || sampling.takes(one, one.who.declared.site),
    ),
  }
})

const sampleOfAll = remembered((view: View): View => {
  const sampling = new Sampling()
  return { ...view, participants: sampleOfSites(view).participants.filter((one) => sampling.takes(one)) }
})

/** Takes servers until there are enough of their kind. */
class Sampling {
  private readonly counts = new Map<string | undefined, Map<number, number>>()

  takes({ likeness }: Participant, site?: string): boolean {
    if (likeness === undefined) return true
    const counts = this.counts.get(site) ?? new Map<number, number>()
    const count = counts.get(likeness) ?? 0
    if (count === 0) this.counts.set(site, counts)
    if (count < enough) counts.set(likeness, count + 1)
    return count < enough
  }
}
