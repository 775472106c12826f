import type { PlanReport, StepVerdict } from '../../model/report.js'
import { counted } from '../../model/wording.js'
import { code, markdownMessage } from '../escaping/markdown.js'
import { mermaidPhases } from './mermaid-phases.js'
import { timelineOf } from './plan-timeline.js'

const words: Readonly<Record<StepVerdict, string>> = {
  pass: '✅ pass',
  warn: '⚠️ warning',
  undecided: '❔ undecided',
  fail: '❌ fail',
}

/** The title of the section of a plan. */
export function planTitle({ title, file, organization }: PlanReport): string {
  return `Plan ${code(title ?? file)} of ${code(organization)}`
}

/** The rows of the timeline of a plan: step, what changes, verdict, what breaks until when. */
export function timelineRows(plan: PlanReport): readonly (readonly string[])[] {
  const { rows, left } = timelineOf(plan)
  const shown = rows.map(({ step, change, verdict, effects }) => [
    step,
    markdownMessage(change),
    words[verdict],
    markdownMessage(effects),
  ])
  return left > 0
    ? [...shown, ['…', `${counted(left, 'step')} in which nothing begins or ends`, '', '']]
    : shown
}

/** The picture of the phases of a plan; empty where there are too many to draw. */
export function phasesPicture(plan: PlanReport): readonly string[] {
  const picture = mermaidPhases(plan)
  return picture === undefined ? [] : ['```mermaid', picture, '```', '']
}
