import type { Report } from '../../model/report.js'
import { counted } from '../../model/wording.js'
import { changesInWords, countsInWords } from './words.js'

const marks = { pass: '✅', fail: '❌', error: '⚠️' } as const

/** The verdict and what there is, as a heading. */
export function headline(report: Report): string {
  return `## ${marks[report.verdict]} coexist: ${report.verdict} – ${verdictInWords(report)}`
}

/** `1 problem, 3 errors, 1 waived; 2 new`. */
export function verdictInWords({ problems, summary }: Report): string {
  const counts = countsInWords(summary)
  const all = problems.length > 0 ? `${counted(problems.length, 'problem')}, ${counts}` : counts
  return `${all}${changesInWords(summary)}`
}
