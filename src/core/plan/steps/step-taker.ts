import type { LiveOrganization } from '../../check/live-organization.js'
import type { Catalogue } from '../../versions/catalogue.js'
import type { BoundStep } from '../bound-plan.js'
import type { Faults } from '../faults.js'
import { atOnce, stillness, type Moment } from '../moments.js'
import { decommissions } from './decommissions.js'
import { Holdings } from './holdings.js'
import { installs } from './installs.js'
import { raiseLevels } from './levels.js'
import { linking, unlinking } from './links.js'
import { moves } from './moves.js'
import type { Taking } from './taking.js'
import type { TaskOrder } from './task-order.js'
import { updates } from './updates.js'

/** Turns steps into moments, looking at the state in which each step is taken, and says what is wrong with them. */
export class StepTaker {
  private readonly taking: Taking

  constructor(live: LiveOrganization, catalogue: Catalogue, tasks: TaskOrder, faults: Faults) {
    const { name, at, servers } = live.state
    const scope = { organization: live.state, kind: 'organization', name, at, servers }
    this.taking = { live, scope, catalogue, holdings: new Holdings(servers), tasks, faults }
  }

  /** The moments of a step, at least one; each is made before the next is asked for. */
  *moments(step: BoundStep): Generator<Moment> {
    const moments = this.momentsOf(step)
    if (step.step.together) {
      yield atOnce([...moments])
      return
    }
    let isTaken = false
    for (const moment of moments) {
      isTaken = true
      yield moment
    }
    if (!isTaken) yield stillness
  }

  private momentsOf(step: BoundStep): Iterable<Moment> {
    const { taking } = this
    const { action } = step.step
    switch (action.kind) {
      case 'update':
        return updates(taking, step, action)
      case 'install':
        return installs(taking, step)
      case 'decommission':
        return decommissions(taking, step, action)
      case 'link':
        return linking(taking, step, action.link)
      case 'unlink':
        return unlinking(taking, step, action.link)
      case 'level':
        return raiseLevels(taking, step, action)
      case 'move':
        return moves(taking, step, action)
      case 'task':
        taking.tasks.take(step, action.task)
        taking.live.state.tasks.set(action.task, { status: 'done' })
        return []
      case 'hold':
        return []
    }
  }
}
