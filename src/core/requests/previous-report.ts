import { withChanges } from '../check/changes.js'
import { compare } from '../check/comparison.js'
import { measureBy } from '../check/measure.js'
import type { EarlierRun, Report } from '../model/report.js'
import type { CheckRequest } from './check-request.js'
import type { Comparing } from './compare.js'
import { explained, judge } from './check.js'

/** So many earlier runs are kept: half a year of weeks. */
const mostRuns = 26

/** Judges a request, and tells what is new, worse, unchanged and fixed since the run of a report. */
export function checkAgainstPrevious(
  request: CheckRequest,
  previous: Report,
  { onlyNew }: Comparing,
): Report {
  const { report, preparation } = judge(request)
  const measure = measureBy(preparation.catalogue, report.rules)
  const comparison = compare(report.findings, previous.findings, measure)
  const changed = withChanges(report, comparison, { asFixed: (gone) => gone, unchangedBlock: !onlyNew })
  return explained({ report: changed, preparation }, request)
}

/** The report with the runs before it, the one of the previous report last. */
export function withHistory(report: Report, previous: Report): Report {
  const history = [...(previous.history ?? []), runOf(previous)].slice(-mostRuns)
  return { ...report, history }
}

function runOf({ asOf, verdict, summary }: Report): EarlierRun {
  const { errors, warnings, notices, undecided, waived } = summary
  return { asOf, verdict, errors, warnings, notices, undecided, waived }
}
