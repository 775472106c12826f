import type { LiveOrganization } from '../../check/live-organization.js'
import type { Action } from '../../model/plan.js'
import type { ScopeState } from '../../rules/state.js'
import type { Catalogue } from '../../versions/catalogue.js'
import type { Faults } from '../faults.js'
import type { Holdings } from './holdings.js'
import type { TaskOrder } from './task-order.js'

/** What the steps of a plan look at while they are taken, and where they say what is wrong with them. */
export interface Taking {
  readonly live: LiveOrganization
  readonly scope: ScopeState
  readonly catalogue: Catalogue
  readonly holdings: Holdings
  readonly tasks: TaskOrder
  readonly faults: Faults
}

/** The action of a kind. */
export type ActionOf<Kind extends Action['kind']> = Extract<Action, { kind: Kind }>
