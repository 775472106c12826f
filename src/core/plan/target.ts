import type { PlanTarget } from '../model/plan.js'
import { listed, quote } from '../model/wording.js'
import { running } from '../rules/state.js'
import type { BoundStep } from './bound-plan.js'
import type { Faults } from './faults.js'
import type { Simulation } from './simulation.js'

/** Says at the last step which servers are left at the end of a plan that its target does not have. */
export function refuseMissedTarget(
  steps: readonly BoundStep[],
  target: PlanTarget | undefined,
  { live }: Simulation,
  faults: Faults,
): void {
  const wanted = target?.products
  const last = steps.at(-1)
  if (!wanted || !last) return
  for (const server of live.state.servers.values()) {
    if (wanted.includes(server.product.id)) continue
    faults.add(last, {
      rule: 'plan-target',
      message: `${quote(server.name)} runs ${running(server)} at the end of the plan; its target is ${listed(wanted.map(quote), 'or')} alone`,
      help: 'replace or decommission the server in a step, or correct `target:`',
      path: [],
      servers: [server.name],
    })
  }
}
