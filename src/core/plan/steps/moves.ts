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
  const sources = namedKeys(taking, step, from, ['move', 'from'])
  const [first] = namedKeys(taking, step, to, ['move', 'to'])
  const target = first === undefined ? undefined : servers.get(first)
  for (const key of sources) {
    const server = servers.get(key)
    if (!server || server === target) continue
    yield {
      changes: [{ kind: 'move', what, server, to: target }],
      apply: () => taking.holdings.move(what, server, target),
    }
  }
}
