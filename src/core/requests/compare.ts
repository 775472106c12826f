import { baseUnreadable } from '../check/base-notice.js'
import { withChanges } from '../check/changes.js'
import { compare } from '../check/comparison.js'
import { measureBy } from '../check/measure.js'
import type { Baseline, RecordedFinding } from '../model/baseline.js'
import type { Finding } from '../model/finding.js'
import type { ChangeOrder } from '../model/change-order.js'
import type { Report } from '../model/report.js'
import { locate } from '../model/source.js'
import { listedAtMost, quote } from '../model/wording.js'
import type { CheckRequest } from './check-request.js'
import { check, judge } from './check.js'

/** How what is found is held against what was. */
export interface Comparing {
  /** Whether only new and worse findings block. */
  readonly onlyNew: boolean
  /** What tells whether a change can be done in a safe order; nobody asks where left out. */
  readonly ordersOf?: (request: CheckRequest, base: CheckRequest) => readonly ChangeOrder[]
}

/** A base that has been judged. */
export interface JudgedBase {
  readonly request: CheckRequest
  readonly report: Report
}

/**
 * Judges a request and its base, and tells what is new, worse, unchanged and fixed. Of a base that cannot be judged as a
 * whole nothing counts: every finding is new, and a warning says why.
 */
export function checkAgainstBase(request: CheckRequest, base: CheckRequest, how: Comparing): Report {
  const report = check({ ...base, mayBeEmpty: true })
  return checkAgainstJudgedBase(request, { request: base, report }, how)
}

/** The same, where the base has been judged already. */
export function checkAgainstJudgedBase(
  request: CheckRequest,
  { request: base, report: before }: JudgedBase,
  { onlyNew, ordersOf }: Comparing,
): Report {
  const [first] = before.problems
  const notices = first ? [baseUnreadable(first, before.problems.length)] : []
  const { report, catalogue } = judge(request, { notices, changedFrom: first ? [] : base.files })
  const measure = measureBy(catalogue, report.rules)
  const comparison = compare(report.findings, first ? [] : before.findings, measure)
  const compared = withChanges(report, comparison, { asFixed: (gone) => gone, unchangedBlock: !onlyNew })
  const orders = first || report.problems.length > 0 ? [] : (ordersOf?.(request, base) ?? [])
  return orders.length > 0 ? { ...compared, orders } : compared
}

/** Judges a request, and lets only those findings block that the baseline does not record, or records as less bad. */
export function checkAgainstBaseline(
  request: CheckRequest,
  { findings: recorded, problems }: Baseline,
): Report {
  if (problems.length > 0) return check({ ...request, problems: [...problems, ...request.problems] })
  const { report, catalogue } = judge(request)
  const comparison = compare(report.findings, recorded, measureBy(catalogue, report.rules))
  return withChanges(report, comparison, { asFixed: asFound, unchangedBlock: false })
}

/** A baseline keeps no messages: what it records is told by its names, and stands where it is recorded. */
function asFound({ origin, ...recorded }: RecordedFinding): Finding {
  const servers = listedAtMost(5, recorded.servers.map(quote))
  const actual = recorded.actual === undefined ? '' : ` (${quote(recorded.actual)})`
  const subject = servers === '' ? quote(recorded.rule) : servers
  return {
    ...recorded,
    blocking: false,
    message: `${subject}${actual}, as the baseline records`,
    help: 'record the baseline anew, so that it does not come back unseen',
    because: [],
    location: locate(origin.whole),
    related: [],
  }
}
