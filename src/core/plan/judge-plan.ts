import type { CompiledRule } from '../check/compiled-rule.js'
import { Coverage } from '../check/coverage.js'
import type { OpenFinding } from '../check/findings.js'
import type { Day } from '../model/day.js'
import type { Checklist } from '../model/policy.js'
import type { Plan } from '../model/plan.js'
import type { Problem } from '../model/problem.js'
import type { PlanReport } from '../model/report.js'
import type { OrganizationState } from '../rules/state.js'
import type { Catalogue } from '../versions/catalogue.js'
import { bindPlan } from './bound-plan.js'
import { Faults, type Weigh } from './faults.js'
import { PlanFindings } from './plan-findings.js'
import { Simulation, type Describe } from './simulation.js'
import { refuseMissedTarget } from './target.js'
import { Timeline } from './timeline.js'
import { walk } from './walk.js'

/** What plans are judged by. */
export interface PlanContext {
  readonly catalogue: Catalogue
  readonly asOf: Day
  readonly rules: readonly CompiledRule[]
  /** Every checklist that exists. */
  readonly checklists: readonly Checklist[]
  readonly describe: Describe
  readonly weigh: Weigh
}

/** A plan that was judged; where it has problems it was not. */
export interface JudgedPlan {
  readonly findings: readonly OpenFinding[]
  readonly problems: readonly Problem[]
  readonly report?: PlanReport
}

/** Applies a plan to an organization step by step and judges every state in between. */
export function judgePlan(
  plan: Plan,
  /** What tells the plan apart from others of the organization, wherever its file lies. */
  identity: string,
  organization: OrganizationState,
  context: PlanContext,
): JudgedPlan {
  const { catalogue, asOf, rules, describe, weigh } = context
  const { bound, problems } = bindPlan(plan, catalogue, asOf)
  if (problems.length > 0) return { findings: [], problems }
  const faults = new Faults(organization.name, plan.origin.whole.file.path, identity, weigh)
  const simulation = new Simulation(organization, rules, new Coverage(rules), describe, weigh)
  const timeline = new Timeline(plan, organization.name, simulation.counts())
  for (const { step, changes } of walk(bound.steps, simulation, faults, context))
    timeline.add(step, simulation.counts(), changes)
  const stretches = simulation.finish()
  refuseMissedTarget(bound.steps, plan.target, simulation, faults)
  const inPlan = new PlanFindings(plan, identity)
  const lasting = stretches.flatMap((stretch) => inPlan.ofStretch(stretch))
  const momentary = [
    ...simulation.objected.flatMap((objected) => inPlan.ofChange(objected)),
    ...faults.findings,
  ]
  const findings = [...lasting.map(({ finding }) => finding), ...momentary]
  return { findings, problems: [], report: timeline.report(lasting, momentary) }
}
