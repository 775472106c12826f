import { compareFindings } from '../check/findings.js'
import { countsOf, verdictOf } from '../check/report.js'
import { groupBy } from '../model/group-by.js'
import type { RuleExplanation } from '../model/explanation.js'
import type { Finding } from '../model/finding.js'
import type { ChangeCounts, ProblemReport, Report } from '../model/report.js'
import { compareText, counted, listed, quote } from '../model/wording.js'

/** A report and the file that it was read from. */
export interface NamedReport {
  readonly path: string
  readonly report: Report
}

/**
 * One report of several, as of the shards of a fleet or of several repositories. What does not fit together (a shard that
 * is missing, an organization that two runs have judged, different days) is a problem: the whole would claim too much.
 */
export function mergeReports(named: readonly NamedReport[], toolVersion: string): Report {
  const reports = named.map(({ report }) => report)
  const findings = mergedFindings(reports)
  const fixed = reports.flatMap((report) => report.fixed).sort(compareFindings)
  const plans = reports
    .flatMap((report) => report.plans ?? [])
    .sort((a, b) => compareText(a.file, b.file) || a.lines.first - b.lines.first)
  const orders = reports
    .flatMap((report) => report.orders ?? [])
    .sort((a, b) => compareText(a.organization, b.organization))
  const explanations = mergedExplanations(reports)
  const problems = [
    ...differentDays(named),
    ...missingShards(named),
    ...sharedOrganizations(named),
    ...withoutRepetition(
      reports.flatMap((report) => report.problems),
      (problem) => JSON.stringify(problem),
    ),
  ]
  const organizations = reports
    .flatMap((report) => report.organizations)
    .sort((a, b) => compareText(a.organization, b.organization))
  const changes = changesOf(reports)
  return {
    schemaVersion: 1,
    tool: { name: 'coexist', version: toolVersion },
    asOf: reports.map(({ asOf }) => asOf).sort()[0] ?? '',
    verdict: verdictOf(findings, problems),
    summary: {
      organizations: organizations.length,
      servers: organizations.reduce((sum, { servers }) => sum + servers, 0),
      ...countsOf(findings),
      ...(changes ? { changes } : {}),
    },
    organizations,
    ...(plans.length > 0 ? { plans } : {}),
    findings,
    problems,
    ...(explanations.length > 0 ? { explanations } : {}),
    ...(orders.length > 0 ? { orders } : {}),
    rules: withoutRepetition(
      reports.flatMap((report) => report.rules),
      ({ policy, rule }) => `${policy}/${rule}`,
    ).sort((a, b) => compareText(a.policy, b.policy) || compareText(a.rule, b.rule)),
    fixed,
  }
}

/** What every run says counts once; that a waiver is unused counts only where no shard has used it. */
function mergedFindings(reports: readonly Report[]): readonly Finding[] {
  const all = reports.flatMap((report) => report.findings)
  const shards = reports.filter(({ shard }) => shard)
  const isUsed = (finding: Finding) =>
    finding.rule === 'waiver-unused' &&
    shards.some(({ findings }) => findings.includes(finding)) &&
    !shards.every(({ findings }) => findings.some(({ fingerprint }) => fingerprint === finding.fingerprint))
  return withoutRepetition(
    all.filter((finding) => !isUsed(finding)),
    ({ fingerprint, status, location }) => JSON.stringify([fingerprint, status, location]),
  ).sort(compareFindings)
}

/** Of a rule that several runs explain, one explanation. */
function mergedExplanations(reports: readonly Report[]): readonly RuleExplanation[] {
  const byRule = groupBy(
    reports.flatMap((report) => report.explanations ?? []),
    ({ rule }) => `${rule.policy}/${rule.rule}`,
  )
  return [...byRule.values()].flatMap(([first, ...others]) =>
    first
      ? {
          rule: first.rule,
          organizations: [first, ...others]
            .flatMap((one) => one.organizations)
            .sort((a, b) => compareText(a.organization, b.organization)),
          left: [first, ...others].reduce((sum, { left }) => sum + left, 0),
        }
      : [],
  )
}

function changesOf(reports: readonly Report[]): ChangeCounts | undefined {
  const all = reports.flatMap(({ summary }) => summary.changes ?? [])
  if (all.length < reports.length) return undefined
  const sum = (change: keyof ChangeCounts) => all.reduce((total, counts) => total + counts[change], 0)
  return { new: sum('new'), worse: sum('worse'), unchanged: sum('unchanged'), fixed: sum('fixed') }
}

function differentDays(named: readonly NamedReport[]): readonly ProblemReport[] {
  const [first] = named
  const other = named.find(({ report }) => report.asOf !== first?.report.asOf)
  if (!first || !other) return []
  const message = `this report judges as of ${quote(other.report.asOf)}, and ${quote(first.path)} as of ${quote(first.report.asOf)}`
  return [{ file: other.path, message, help: 'give every run the same `--as-of`' }]
}

function missingShards(named: readonly NamedReport[]): readonly ProblemReport[] {
  const shards = named.flatMap(({ path, report: { shard } }) => (shard ? [{ path, shard }] : []))
  const [first] = shards
  if (!first) return []
  const { count } = first.shard
  const other = shards.find(({ shard }) => shard.count !== count)
  if (other) {
    const message = `this report is one of ${other.shard.count} shards, and ${quote(first.path)} one of ${count}`
    return [{ file: other.path, message, help: 'merge the shards of one run' }]
  }
  const known = new Set(shards.map(({ shard }) => shard.index))
  const missing = Array.from({ length: Math.min(count, 10_000) }, (_, index) => index + 1).filter(
    (index) => !known.has(index),
  )
  if (missing.length === 0) return []
  const names = listed(missing.slice(0, 10).map(String))
  const message = `${counted(missing.length, 'shard')} of ${count} ${missing.length === 1 ? 'is' : 'are'} missing: ${names}`
  return [{ file: first.path, message, help: 'merge the reports of all shards' }]
}

function sharedOrganizations(named: readonly NamedReport[]): readonly ProblemReport[] {
  const judgedIn = new Map<string, string>()
  return named.flatMap(({ path, report }) =>
    report.organizations.flatMap(({ organization }) => {
      const earlier = judgedIn.get(organization)
      judgedIn.set(organization, earlier ?? path)
      if (earlier === undefined) return []
      const message = `the organization ${quote(organization)} is in ${quote(earlier)} too`
      return [{ file: path, message, help: 'merge one report of each organization' }]
    }),
  )
}

function withoutRepetition<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  const known = new Map<string, Item>()
  for (const item of items) if (!known.has(key(item))) known.set(key(item), item)
  return [...known.values()]
}
