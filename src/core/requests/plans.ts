import type { CompiledRule } from '../check/compiled-rule.js'
import type { OpenFinding } from '../check/findings.js'
import type { Plan } from '../model/plan.js'
import type { Problem } from '../model/problem.js'
import type { PlanReport } from '../model/report.js'
import { didYouMean, listedAtMost, quote } from '../model/wording.js'
import { judgePlan, type PlanContext } from '../plan/judge-plan.js'
import { repairOf, type Repairing } from '../plan/repair/repair-plan.js'
import type { Describe } from '../plan/simulation.js'
import type { OrganizationState } from '../rules/state.js'

export interface JudgedPlans {
  readonly findings: readonly OpenFinding[]
  readonly problems: readonly Problem[]
  readonly reports: readonly PlanReport[]
}

/** How plans that fail are to be mended. */
export interface PlansRepairing extends Repairing {
  /** Weighs what is only tried: nobody reads it, and no waiver counts as needed by it. */
  readonly describe: Describe
}

/** Judges plans, each from the organization it names; the rules are those in force for it. */
export function judgePlans(
  plans: readonly Plan[],
  organizations: readonly OrganizationState[],
  rulesFor: (organization: OrganizationState) => readonly CompiledRule[],
  context: Omit<PlanContext, 'rules'>,
  /** How the plans that fail are to be mended; nobody asks where left out. */
  repairing?: PlansRepairing,
): JudgedPlans {
  const known = new Map<string, number>()
  const judged = plans.map((plan) => {
    const organization = startOf(plan, organizations)
    if ('message' in organization) return { findings: [], problems: [organization] }
    const identity = identityOf(plan, organization, known)
    const rules = rulesFor(organization)
    const one = judgePlan(plan, identity, organization, { ...context, rules })
    if (!one.report || !repairing) return one
    const { describe } = repairing
    const repair = repairOf(plan, one.findings, organization, { ...context, rules, describe }, repairing)
    return repair ? { ...one, report: { ...one.report, repair } } : one
  })
  return {
    findings: judged.flatMap(({ findings }) => findings),
    problems: judged.flatMap(({ problems }) => problems),
    reports: judged.flatMap((one) => ('report' in one && one.report ? [one.report] : [])),
  }
}

/** The title of a plan; of several with one title in an organization, or with none, their number too. */
function identityOf({ title = '' }: Plan, { name }: OrganizationState, known: Map<string, number>): string {
  const key = JSON.stringify([name, title])
  const count = known.get(key) ?? 0
  known.set(key, count + 1)
  return count === 0 ? title : `${title}\n${count}`
}

/** The organization that a plan starts from: the one it names, or the only one. */
function startOf(
  { organization, origin }: Plan,
  organizations: readonly OrganizationState[],
): OrganizationState | Problem {
  const names = organizations.map(({ name }) => name)
  if (organization !== undefined) {
    const named = organizations.find(({ name }) => name === organization)
    return (
      named ?? {
        message: `the plan starts from the organization ${quote(organization)}, of which no topology was read`,
        help: didYouMean(organization, names),
        at: origin.value('organization'),
      }
    )
  }
  const [only, ...others] = organizations
  if (only && others.length === 0) return only
  return {
    message: only
      ? `the plan does not say which organization it starts from: ${listedAtMost(5, names.map(quote), 'or')}`
      : 'the plan starts from no organization: no topology was read',
    help: only ? 'add `organization:`' : 'name the file or folder of its topology too',
    at: origin.value('title'),
  }
}
