import type { PlanReport } from '../../model/report.js'
import { counted } from '../../model/wording.js'
import { safeLine } from '../escaping/line.js'
import { alignedTable } from './aligned-table.js'
import type { Palette } from './palette.js'
import { timelineOf } from './plan-timeline.js'

/** The timeline of a plan at a terminal: step, what changes, verdict, what breaks until when. */
export function planLines(plan: PlanReport, palette: Palette, width = Infinity): readonly string[] {
  const { rows, left } = timelineOf(plan)
  const cells = rows.map(({ step, change, verdict, effects }) => [step, change, verdict, effects])
  const [header = '', ...lines] = alignedTable(
    [['step', 'what changes', 'verdict', 'what breaks until when'], ...cells].map((row) => row.map(safeLine)),
    new Set([0]),
    width,
  )
  const title = plan.title ?? plan.file
  return [
    palette.bold(safeLine(`plan ${title} of ${plan.organization}: ${counted(plan.steps.length, 'step')}`)),
    '',
    `  ${palette.dim(header)}`,
    ...lines.map((line) => `  ${line}`),
    ...(left > 0 ? [`  ${counted(left, 'step')} in which nothing begins or ends`] : []),
    '',
  ]
}
