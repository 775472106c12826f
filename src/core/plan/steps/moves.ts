import { didYouMean, nearest, quote } from '../../model/wording.js'
import type { BoundStep } from '../bound-plan.js'
import type { Moment } from '../moments.js'
import { namedKeys } from './chosen.js'
import type { ActionOf, Taking } from './taking.js'

/** What some servers hold goes, one by one, to the first of the others, or away where there is none. */
export function* moves(
  taking: Taking,
  step: BoundStep,
  { what, from, to }: ActionOf<'move'>,
): Generator<Moment> {
  const { servers } = taking.live.state
  refuseUnknownKind(taking, step, what)
  const sources = namedKeys(taking, step, from, ['move', 'from'])
  const [first] = namedKeys(taking, step, to, ['move', 'to'])
  const target = first === undefined ? undefined : servers.get(first)
  for (const key of sources) {
    const server = servers.get(key)
    if (!server) continue
    yield {
      changes: [{ kind: 'move', what, server, to: target }],
      apply: () => taking.holdings.move(what, server, target),
    }
  }
}

/** An organization that does not say what its servers hold says nothing about what they do not. */
function refuseUnknownKind({ holdings: { kinds }, faults }: Taking, step: BoundStep, what: string): void {
  if (kinds.size === 0 || kinds.has(what)) return
  faults.add(step, {
    rule: 'plan-unknown-holding',
    message: `no server holds ${quote(what)}`,
    help:
      nearest(what, kinds).length > 0
        ? didYouMean(what, kinds)
        : 'declare under `holds:` how much of it the servers hold, or leave the step out',
    path: ['move', 'what'],
    about: what,
  })
}
