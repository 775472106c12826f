import { LiveOrganization } from '../check/live-organization.js'
import type { Checklist } from '../model/policy.js'
import type { OrganizationState, ServerState } from '../rules/state.js'
import type { Catalogue } from '../versions/catalogue.js'
import type { BoundStep } from './bound-plan.js'
import { Faults } from './faults.js'
import { StepTaker } from './steps/step-taker.js'
import { TaskOrder } from './steps/task-order.js'

/** The servers that steps install, without those whose names exist by then: the steps are taken once without any rules. */
export function arrivals(
  steps: readonly BoundStep[],
  organization: OrganizationState,
  catalogue: Catalogue,
  checklists: readonly Checklist[],
): readonly ServerState[] {
  const live = new LiveOrganization(organization, [])
  const unheard = new Faults('', '', '', (findings) => findings)
  const taker = new StepTaker(live, catalogue, new TaskOrder(checklists, [], steps, unheard), unheard)
  const arriving: ServerState[] = []
  for (const step of steps) {
    for (const moment of taker.moments(step)) {
      moment.apply(live)
      for (const change of moment.changes) if (change.kind === 'install') arriving.push(change.server)
    }
  }
  return arriving
}
