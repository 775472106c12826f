import type { CompiledRule } from '../check/compiled-rule.js'
import type { Change } from '../rules/form.js'
import { arrivals } from './arrivals.js'
import type { BoundStep } from './bound-plan.js'
import type { Faults } from './faults.js'
import type { PlanContext } from './judge-plan.js'
import type { Simulation } from './simulation.js'
import { StepTaker } from './steps/step-taker.js'
import { TaskOrder } from './steps/task-order.js'

/** A step that has been taken, and what it has changed. */
export interface TakenStep {
  readonly step: BoundStep
  readonly changes: readonly Change[]
}

/** Takes all the steps of a plan one after the other, each when it is asked for, and judges every state in between. */
export function* walk(
  steps: readonly BoundStep[],
  simulation: Simulation,
  faults: Faults,
  { catalogue, checklists, rules }: Pick<PlanContext, 'catalogue' | 'checklists' | 'rules'>,
): Generator<TakenStep> {
  const asked = rules.flatMap(({ judge }) => (judge.kind === 'change' ? (judge.tasks ?? []) : []))
  const tasks = new TaskOrder(checklists, asked, steps, faults)
  const taker = new StepTaker(simulation.live, catalogue, tasks, faults)
  if (rules.some(mindsArrivals)) {
    for (const server of arrivals(steps, simulation.live.state, catalogue, checklists))
      simulation.live.expect(server, 1)
  }
  for (const step of steps) {
    const changes: Change[] = []
    for (const moment of taker.moments(step)) {
      simulation.take(moment, step.number)
      changes.push(...moment.changes)
    }
    if (step.step.action.kind === 'hold') simulation.rest(step.number)
    yield { step, changes }
  }
}

/** Whether a rule minds who is still to come. */
function mindsArrivals({ judge }: CompiledRule): boolean {
  return judge.kind === 'change' && judge.breach.kind === 'order'
}
