import type { Report } from '../../model/report.js'
import type { MarkdownTable } from './finding-tables.js'

/** So many runs are shown, this one among them. */
const mostShown = 10

/** The counts of the last runs and of this one, oldest first; without rows where nothing is known of earlier ones. */
export function trendTable({ history = [], asOf, verdict, summary }: Report): MarkdownTable {
  const runs = history.length === 0 ? [] : [...history, { asOf, verdict, ...summary }]
  return {
    header: ['As of', 'Verdict', 'Errors', 'Warnings', 'Notices', 'Undecided', 'Waived'],
    rows: runs
      .slice(-mostShown)
      .map((run) => [
        run.asOf,
        run.verdict,
        ...[run.errors, run.warnings, run.notices, run.undecided, run.waived].map(String),
      ]),
  }
}
