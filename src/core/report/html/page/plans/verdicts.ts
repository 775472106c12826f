import type { StepVerdict } from '../../../../model/report.js'
import type { PageStep } from '../../page-data.js'
import type { Colour } from '../marks.js'

/** The verdict on a step, as people say it. */
export const verdictWords: Readonly<Record<StepVerdict, string>> = {
  fail: 'fail',
  undecided: 'undecided',
  warn: 'warning',
  pass: 'pass',
}

/** The verdict on a step, as it is coloured. */
export const colourOf: Readonly<Record<StepVerdict, Colour>> = {
  fail: 'violation',
  undecided: 'undecided',
  warn: 'warning',
  pass: 'fine',
}

/** When a step is due and what it does; the words of users stand in backticks. */
export function stepInWords({ title, change, on }: PageStep): string {
  const what = change === undefined ? title : `${title}: ${change}`
  return on === undefined ? what : `${on} · ${what}`
}
