import type { Finding, RuleSummary } from '../model/finding.js'
import type { Problem } from '../model/problem.js'
import type { OrganizationReport, PlanReport, ProblemReport, Report, VerdictWord } from '../model/report.js'
import { locate } from '../model/source.js'
import { compareText, counted } from '../model/wording.js'
import { builtInSummaries } from './built-in.js'
import type { CompiledRule } from './compiled-rule.js'
import { compareFindings, gated, type Gate, type OpenFinding } from './findings.js'
import type { Day } from '../model/day.js'

const mostProblems = 200

interface Results {
  readonly organizations: readonly OrganizationReport[]
  readonly plans: readonly PlanReport[]
  readonly findings: readonly OpenFinding[]
  readonly rules: readonly CompiledRule[]
  readonly problems: readonly Problem[]
}

/** How and when a run judges. */
export interface Conditions {
  readonly gate: Gate
  readonly asOf: Day
  /** How many days to look ahead for ends of support and of waivers, where it is not as each rule says. */
  readonly lookahead?: number
  /** The version of the program. */
  readonly toolVersion: string
}

/** Weighs, sorts and counts the results of a run and reaches its verdict. */
export function reportOf({ gate, asOf, toolVersion }: Conditions, results: Results): Report {
  const findings = results.findings.map((finding) => gated(finding, gate)).sort(compareFindings)
  const { organizations, plans, problems } = results
  return {
    schemaVersion: 1,
    tool: { name: 'coexist', version: toolVersion },
    asOf,
    verdict: verdictOf(findings, problems),
    summary: {
      organizations: organizations.length,
      servers: organizations.reduce((sum, { servers }) => sum + servers, 0),
      ...countsOf(findings),
    },
    organizations,
    ...(plans.length > 0 ? { plans } : {}),
    findings,
    problems: problemReports(problems),
    rules: rulesOf(results),
    fixed: [],
  }
}

/** The verdict on findings that are weighed already. */
export function verdictOf(
  findings: readonly Pick<Finding, 'blocking'>[],
  problems: readonly unknown[],
): VerdictWord {
  if (problems.length > 0) return 'error'
  return findings.some(({ blocking }) => blocking) ? 'fail' : 'pass'
}

/** How many findings there are of each kind. */
export function countsOf(findings: readonly Finding[]) {
  const counts = { errors: 0, warnings: 0, notices: 0, undecided: 0, waived: 0 }
  const bySeverity = { error: 'errors', warning: 'warnings', notice: 'notices' } as const
  for (const { status, severity } of findings) {
    if (status === 'waived' || status === 'undecided') counts[status]++
    else counts[bySeverity[severity]]++
  }
  return counts
}

/** Problems with their places as reports have them, each once, and no more than anybody reads. */
export function problemReports(problems: readonly Problem[]): readonly ProblemReport[] {
  return capped(withoutRepetition(problems.map(problemReport)))
}

/** A problem as reports show it. */
export function problemReport({ message, help, at }: Problem): ProblemReport {
  const place = 'file' in at ? locate(at) : { file: at.path }
  return { ...place, message, ...(help ? { help } : {}) }
}

/** Several rules may trip over the same fault of a selector that they share. */
function withoutRepetition(problems: readonly ProblemReport[]): readonly ProblemReport[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}

function capped(problems: readonly ProblemReport[]): readonly ProblemReport[] {
  const [first] = problems
  if (!first || problems.length <= mostProblems) return problems
  const left = counted(problems.length - mostProblems, 'more problem')
  return [
    ...problems.slice(0, mostProblems),
    {
      file: first.file,
      message: `there ${left.startsWith('1 ') ? 'is' : 'are'} ${left}`,
      help: 'mend the first ones and run again',
    },
  ]
}

/** The rules in force, and those of the program itself that spoke. */
function rulesOf({ rules, findings }: Results): readonly RuleSummary[] {
  const spoken = new Set(findings.map(({ rule, policy }) => `${policy}/${rule}`))
  const builtIn = builtInSummaries.filter(({ rule, policy }) => spoken.has(`${policy}/${rule}`))
  return [...rules.map(summaryOf), ...builtIn].sort(
    (a, b) => compareText(a.policy, b.policy) || compareText(a.rule, b.rule),
  )
}

/** How reports name a rule. */
export function summaryOf({
  policy,
  rule,
  severity,
}: Pick<CompiledRule, 'policy' | 'rule' | 'severity'>): RuleSummary {
  return {
    rule: rule.id,
    policy: policy.id,
    ...(policy.pack === undefined ? {} : { pack: policy.pack }),
    form: rule.form,
    title: rule.title ?? rule.id,
    severity,
    ...(rule.remediation ? { remediation: rule.remediation } : {}),
    ...(rule.source ? { source: rule.source } : {}),
  }
}
