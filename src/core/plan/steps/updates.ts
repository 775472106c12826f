import { quote } from '../../model/wording.js'
import { running, type ServerState } from '../../rules/state.js'
import { howToKnow, whyUnknown } from '../../rules/unknown-version.js'
import type { BoundStep } from '../bound-plan.js'
import { momentOf, type Moment } from '../moments.js'
import { directionOf, updated } from './change-of-server.js'
import { chosenKeys } from './chosen.js'
import type { ActionOf, Taking } from './taking.js'

/** Servers get another version; one that has it already is left alone, and none gets a lower one. */
export function* updates(taking: Taking, step: BoundStep, action: ActionOf<'update'>): Generator<Moment> {
  for (const key of chosenKeys(taking, step, action.servers)) {
    const from = taking.live.state.servers.get(key)
    if (!from) continue
    const server = updated(from, action, step.step.origin, taking.catalogue)
    const direction = directionOf(from, server)
    if (direction === 'same') continue
    if (direction !== 'up') refuse(taking, step, from, server, direction === 'down')
    if (direction !== 'down') yield momentOf({ kind: 'update', from, server })
  }
}

function refuse(
  { faults }: Taking,
  step: BoundStep,
  from: ServerState,
  to: ServerState,
  isSure: boolean,
): void {
  const unsure = to.version.precision === 'unknown' ? to : from
  const objection = isSure
    ? `an update to ${running(to)} would lower it`
    : `whether ${running(to)}${unsure === to ? `, ${whyUnknown(to)},` : ''} is later cannot be told`
  faults.add(step, {
    rule: 'plan-lowers-version',
    status: isSure ? 'violation' : 'undecided',
    message: `${quote(from.name)} runs ${running(from)}; ${objection}`,
    help: isSure ? 'leave the server out, or write a later version' : howToKnow(unsure),
    path: ['update', 'version'],
    servers: [from.name],
  })
}
