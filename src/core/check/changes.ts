import type { EarlierFinding } from '../model/baseline.js'
import type { Finding } from '../model/finding.js'
import type { Report } from '../model/report.js'
import type { Comparison } from './comparison.js'
import { compareFindings } from './findings.js'
import { verdictOf } from './report.js'

/** The report with the change of every finding; where unchanged findings do not block, the verdict follows. */
export function withChanges<Earlier extends EarlierFinding>(
  report: Report,
  { changes, gone }: Comparison<Earlier>,
  { asFixed, unchangedBlock }: { asFixed: (gone: Earlier) => Finding; unchangedBlock: boolean },
): Report {
  const findings = report.findings.map((finding): Finding => {
    const change = changes.get(finding) ?? 'new'
    return { ...finding, blocking: finding.blocking && (unchangedBlock || change !== 'unchanged'), change }
  })
  const count = (change: Finding['change']) => findings.filter((one) => one.change === change).length
  const fixed = gone.map((one) => ({ ...asFixed(one), blocking: false })).sort(compareFindings)
  return {
    ...report,
    verdict: verdictOf(findings, report.problems),
    summary: {
      ...report.summary,
      changes: {
        new: count('new'),
        worse: count('worse'),
        unchanged: count('unchanged'),
        fixed: fixed.length,
      },
    },
    findings,
    fixed,
  }
}
