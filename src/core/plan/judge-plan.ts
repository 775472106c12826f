import type { CompiledRule } from '../check/compiled-rule.js'
import { Coverage } from '../check/coverage.js'
import type { OpenFinding } from '../check/findings.js'
import { LiveOrganization } from '../check/live-organization.js'
import type { Day } from '../model/day.js'
import type { Checklist } from '../model/policy.js'
import type { Plan } from '../model/plan.js'
import type { Problem } from '../model/problem.js'
import type { PlanReport } from '../model/report.js'
import { listed, quote } from '../model/wording.js'
import type { Change } from '../rules/form.js'
import { running, type OrganizationState, type ServerState } from '../rules/state.js'
import type { Catalogue } from '../versions/catalogue.js'
import { bindPlan, type BoundPlan } from './bound-plan.js'
import { Faults, type Weigh } from './faults.js'
import { PlanFindings } from './plan-findings.js'
import { Simulation, type Describe } from './simulation.js'
import { StepTaker } from './steps/step-taker.js'
import { TaskOrder } from './steps/task-order.js'
import { Timeline } from './timeline.js'

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
  if (rules.some(minds)) {
    for (const server of arrivals(bound, organization, context)) simulation.live.expect(server, 1)
  }
  run(bound, simulation, faults, timeline, context)
  const stretches = simulation.finish()
  refuseMissedTarget(bound, simulation, faults)
  const inPlan = new PlanFindings(plan, identity)
  const lasting = stretches.flatMap((stretch) => inPlan.ofStretch(stretch))
  const momentary = [
    ...simulation.objected.flatMap((objected) => inPlan.ofChange(objected)),
    ...faults.findings,
  ]
  const findings = [...lasting.map(({ finding }) => finding), ...momentary]
  return { findings, problems: [], report: timeline.report(lasting, momentary) }
}

function run(
  { steps }: BoundPlan,
  simulation: Simulation,
  faults: Faults,
  timeline: Timeline,
  { catalogue, checklists, rules }: PlanContext,
): void {
  const asked = rules.flatMap(({ judge }) => (judge.kind === 'change' ? (judge.tasks ?? []) : []))
  const tasks = new TaskOrder(checklists, asked, steps, faults)
  const taker = new StepTaker(simulation.live, catalogue, tasks, faults)
  for (const step of steps) {
    const changes: Change[] = []
    for (const moment of taker.moments(step)) {
      simulation.take(moment, step.number)
      changes.push(...moment.changes)
    }
    if (step.step.action.kind === 'hold') simulation.rest(step.number)
    timeline.add(step, simulation.counts(), changes)
  }
}

/** Whether a rule minds who is still to come. */
function minds({ judge }: CompiledRule): boolean {
  return judge.kind === 'change' && judge.breach.kind === 'order'
}

/** The servers that the steps install, without those whose names exist by then: the steps are taken once without rules. */
function arrivals(
  { plan, steps }: BoundPlan,
  organization: OrganizationState,
  { catalogue, checklists, weigh }: PlanContext,
): readonly ServerState[] {
  const live = new LiveOrganization(organization, [])
  const unheard = new Faults(organization.name, plan.origin.whole.file.path, '', weigh)
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

function refuseMissedTarget({ plan, steps }: BoundPlan, { live }: Simulation, faults: Faults): void {
  const wanted = plan.target?.products
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
