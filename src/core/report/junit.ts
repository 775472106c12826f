import { groupBy } from '../model/group-by.js'
import type { Finding, RuleSummary } from '../model/finding.js'
import { changeForms } from '../model/policy.js'
import type { ProblemReport, Report } from '../model/report.js'
import { safeLine } from './escaping/line.js'
import type { ReportFormat } from './format.js'
import { junitDocument, suite, type TestCase } from './parts/junit-xml.js'
import { placeInWords } from './parts/words.js'

/**
 * The report as JUnit XML: a suite for each organization, in it a test for each finding and one for each rule that has
 * none. A blocking finding is a failure, a waived one is skipped, any other passes with its text as output.
 */
export const junit: ReportFormat = {
  id: 'junit',
  summary: 'Test results as JUnit XML.',
  render: (report) => {
    const byOrganization = groupBy(report.findings, ({ organization }) => organization)
    const suites = report.organizations.map(({ organization }) =>
      suite(
        organization,
        testsOf(report.rules, byOrganization.get(organization) ?? [], hasChanges(report, organization)),
      ),
    )
    const elsewhere = byOrganization.get(undefined) ?? []
    const rest = [...elsewhere.map(testOfFinding), ...report.problems.map(testOfProblem)]
    const all = rest.length > 0 ? [...suites, suite('coexist', rest)] : suites
    return junitDocument(all)
  },
}

/** Whether rules about changes have had something to judge. */
function hasChanges({ plans = [], summary }: Report, organization: string): boolean {
  return summary.changes !== undefined || plans.some((plan) => plan.organization === organization)
}

function testsOf(
  rules: readonly RuleSummary[],
  findings: readonly Finding[],
  areChangesJudged: boolean,
): readonly TestCase[] {
  const spoken = new Set(findings.map(({ rule, policy }) => `${policy}/${rule}`))
  const quiet = rules.filter(
    ({ rule, policy, form }) => form !== 'built-in' && !spoken.has(`${policy}/${rule}`),
  )
  return [...findings.map(testOfFinding), ...quiet.map((rule) => testOfQuietRule(rule, areChangesJudged))]
}

/** A rule about changes has judged nothing where there was none. */
function testOfQuietRule({ rule, policy, form }: RuleSummary, areChangesJudged: boolean): TestCase {
  const isJudged = areChangesJudged || form === 'built-in' || !changeForms.has(form)
  if (isJudged) return { name: rule, className: policy, outcome: 'pass' }
  return {
    name: rule,
    className: policy,
    outcome: 'skipped',
    message: 'speaks about changes, and there is none',
  }
}

function testOfFinding(finding: Finding): TestCase {
  const { rule, policy, servers, message, help, location, status, blocking } = finding
  return {
    name: `${rule}: ${servers.join(', ')}`,
    className: policy,
    outcome: status === 'waived' ? 'skipped' : blocking ? 'failure' : 'pass',
    message: finding.waiver ? `waived until ${finding.waiver.expires}: ${finding.waiver.reason}` : message,
    details: [
      `${placeInWords(location)}${finding.change ? ` (${finding.change})` : ''}`,
      message,
      ...(help ? [`help: ${help}`] : []),
    ]
      .map(safeLine)
      .join('\n'),
  }
}

function testOfProblem({ file, line, message, help }: ProblemReport): TestCase {
  return {
    name: line === undefined ? file : `${file}:${line}`,
    className: 'coexist',
    outcome: 'error',
    message,
    details: [message, ...(help ? [`help: ${help}`] : [])].map(safeLine).join('\n'),
  }
}
