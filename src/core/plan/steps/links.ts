import { resolveLinks } from '../../check/links.js'
import type { Problem } from '../../model/problem.js'
import type { Link } from '../../model/topology.js'
import { didYouMean, quote } from '../../model/wording.js'
import type { LinkState } from '../../rules/state.js'
import type { BoundStep } from '../bound-plan.js'
import { momentOf, type Moment } from '../moments.js'
import type { Taking } from './taking.js'

/** A link is made, or made anew; what it records of its far end is the version of that moment. */
export function linking(taking: Taking, step: BoundStep, declared: Link): readonly Moment[] {
  const link = resolved(taking, step, declared, 'link')
  if (!link) return []
  const recorder = link.recorder === undefined ? undefined : taking.live.state.servers.get(link.recorder)
  const recorded = link.recorded ?? recorder?.version
  return [momentOf({ kind: 'link', link: recorded ? { ...link, recorded } : link })]
}

/** A link is removed; one that does not exist is a fault. */
export function unlinking(taking: Taking, step: BoundStep, declared: Link): readonly Moment[] {
  const link = resolved(taking, step, declared, 'unlink')
  if (!link) return []
  const { live, faults } = taking
  if (live.state.findLink(link.kind, link.name)) {
    return [{ changes: [], apply: (organization) => organization.removeLink(link) }]
  }
  const others = live.state.links.filter(({ kind }) => kind === link.kind).map(({ name }) => name)
  faults.add(step, {
    rule: 'plan-link',
    message: `there is no ${link.kind} ${quote(link.name)} to remove`,
    help: didYouMean(link.name, others),
    path: ['unlink'],
    about: link.name,
  })
  return []
}

function resolved(
  { live, catalogue, faults }: Taking,
  step: BoundStep,
  link: Link,
  key: 'link' | 'unlink',
): LinkState | undefined {
  const { sites, servers } = live.state
  const problems: Problem[] = []
  const places = {
    sites: new Map(sites.map((site) => [site.name, site])),
    servers,
    serversOf: (site: string) => live.state.serversOf(site),
  }
  // What is to be removed may have been made when its servers still fitted.
  const [found] = resolveLinks([link], places, catalogue, problems, key === 'link')
  for (const { message, help = '' } of problems) {
    faults.add(step, { rule: 'plan-link', message, help, path: [key], about: message })
  }
  return found
}
