import type { BoundStep } from '../bound-plan.js'
import { namedKeys } from './chosen.js'
import type { ActionOf, Taking } from './taking.js'

/** What some servers hold goes to the first of the others, or away where there is none. */
export function move(taking: Taking, step: BoundStep, { what, from, to }: ActionOf<'move'>): void {
  const { servers } = taking.live.state
  const sources = namedKeys(taking, step, from, ['move', 'from'])
  const [first] = namedKeys(taking, step, to, ['move', 'to'])
  const target = first === undefined ? undefined : servers.get(first)
  for (const key of sources) {
    const source = servers.get(key)
    if (source && source !== target) taking.holdings.move(what, source, target)
  }
}
