import { builtInPolicy } from '../check/built-in.js'
import { compilePolicy, type CompiledRule } from '../check/compiled-rule.js'
import { Coverage, notCovered } from '../check/coverage.js'
import { findingOf, type OpenFinding } from '../check/findings.js'
import { onStates } from '../check/judge-organization.js'
import { LiveOrganization } from '../check/live-organization.js'
import { assembleOrganizations } from '../check/organizations.js'
import type { Case } from '../model/case.js'
import type { Day } from '../model/day.js'
import type { Checklist, Policy } from '../model/policy.js'
import type { Problem } from '../model/problem.js'
import { judgePlan } from '../plan/judge-plan.js'
import type { OrganizationState } from '../rules/state.js'
import type { Catalogue } from '../versions/catalogue.js'

/** What cases are judged by, besides the policies they name. */
export interface CaseContext {
  readonly catalogue: Catalogue
  /** The day of cases that name none. */
  readonly asOf: Day
  /** Every checklist that exists. */
  readonly checklists: readonly Checklist[]
}

/** What was found in a case, and what keeps it from being judged. */
export interface JudgedCase {
  readonly findings: readonly OpenFinding[]
  readonly problems: readonly Problem[]
}

/** Judges cases by policies; what is bound or assembled once is kept. */
export class CaseJudge {
  private readonly bound = new WeakMap<Policy, Map<Day, ReturnType<typeof compilePolicy>>>()
  private readonly organizations = new WeakMap<Case, ReturnType<typeof assembleOrganizations>>()

  constructor(private readonly context: CaseContext) {}

  /** The rules of a policy on a day. */
  bind(policy: Policy, day: Day): ReturnType<typeof compilePolicy> {
    const { catalogue, checklists } = this.context
    const byDay = this.bound.get(policy) ?? new Map<Day, ReturnType<typeof compilePolicy>>()
    const known = byDay.get(day)
    if (known) return known
    const bound = compilePolicy(policy, { catalogue, asOf: day, checklists })
    this.bound.set(policy, byDay.set(day, bound))
    return bound
  }

  /** The day by which a case is judged. */
  dayOf({ asOf = this.context.asOf }: Pick<Case, 'asOf'>): Day {
    return asOf
  }

  /**
   * What a policy, and the program itself, find in a case: in its plan where it has one, else in its topology. A policy
   * with a problem finds nothing.
   */
  judge(one: Case, policy: Policy): JudgedCase {
    const { organizations, problems } = this.assembled(one)
    const [organization] = organizations
    if (!organization) return { findings: [], problems }
    const { rules } = this.bind(policy, this.dayOf(one))
    return one.plan ? this.judgePlanOf(one, organization, rules) : judgeState(organization, rules)
  }

  /** What a policy says in a case, sorted and not in words: the servers and the status of each of its findings. */
  saysOf(one: Case, policy: Policy): readonly string[] {
    const [organization] = this.assembled(one).organizations
    if (one.plan || !organization) {
      const own = this.judge(one, policy).findings.filter((finding) => finding.policy === policy.id)
      return own.map(({ servers, status }) => `${servers.join(' ')} ${status}`).sort()
    }
    const { rules } = this.bind(policy, this.dayOf(one))
    const judgements = new LiveOrganization(organization, onStates(rules)).judgements()
    return judgements
      .map(({ servers, status }) => `${servers.map(({ name }) => name).join(' ')} ${status}`)
      .sort()
  }

  private assembled(one: Case): ReturnType<typeof assembleOrganizations> {
    const known = this.organizations.get(one)
    if (known) return known
    const assembled = assembleOrganizations(one.topology ? [one.topology] : [], this.context.catalogue)
    this.organizations.set(one, assembled)
    return assembled
  }

  private judgePlanOf(
    one: Case,
    organization: OrganizationState,
    rules: readonly CompiledRule[],
  ): JudgedCase {
    if (!one.plan) return judgeState(organization, rules)
    const { catalogue, checklists } = this.context
    return judgePlan(one.plan, '', organization, {
      catalogue,
      checklists,
      rules,
      asOf: this.dayOf(one),
      describe: (judgement) => [findingOf(judgement)],
      weigh: (findings) => findings,
    })
  }
}

function judgeState(organization: OrganizationState, rules: readonly CompiledRule[]): JudgedCase {
  const live = new LiveOrganization(organization, onStates(rules))
  const findings = live.judgements().map((judgement) => findingOf(judgement))
  return { findings: [...findings, ...notCovered(organization, new Coverage(rules))], problems: [] }
}

/**
 * Whether a finding counts in a case: those of its policy do, and of the program itself what is wrong with its plan or
 * what the case names.
 */
export function counts({ policy, expect }: Case, finding: OpenFinding): boolean {
  if (finding.policy === policy) return true
  if (finding.policy !== builtInPolicy) return false
  return finding.rule.startsWith('plan-') || expect.some(({ rule }) => rule === finding.rule)
}
