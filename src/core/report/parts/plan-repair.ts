import type { DayOfMove, PlanRepair, StepMove } from '../../model/plan-repair.js'
import type { Location } from '../../model/source.js'
import { groupBy } from '../../model/group-by.js'
import { counted, listed, listedAtMost, quote } from '../../model/wording.js'
import { safeLine } from '../escaping/line.js'
import { markdownMessage } from '../escaping/markdown.js'
import { placeLine } from './lines.js'
import type { Palette } from './palette.js'

const mostMoves = 20
const mostRules = 8

/** Whether a plan passes in another order, in one sentence. */
export function repairInWords(repair: PlanRepair): string {
  switch (repair.outcome) {
    case 'reordering':
      return `a reordering of ${counted(repair.moves.length, 'step')} passes`
    case 'impossible':
      return 'no reordering passes'
    case 'undetermined':
      return 'whether a reordering passes is not known'
  }
}

/** What is told of a repair; the words of users stand in backticks. */
export interface RepairInWords {
  readonly sentence: string
  /** What it is worth, and what no order helps against. */
  readonly grounds: string
  readonly moves: readonly { readonly text: string; readonly location: Location }[]
  /** How many moves are not told. */
  readonly left: readonly string[]
}

/** The whole of it in words, with the moves that it takes. */
export function repairTold(repair: PlanRepair): RepairInWords {
  return {
    sentence: repairInWords(repair),
    grounds: groundsOf(repair),
    moves: movesOf(repair).map((move) => ({ text: moveInWords(move), location: move.location })),
    left: leftOf(repair),
  }
}

/** The same for a terminal. */
export function repairLines(repair: PlanRepair | undefined, palette: Palette): readonly string[] {
  if (!repair) return []
  const { sentence, grounds, moves, left } = repairTold(repair)
  const lines = moves.map(({ text, location }) => `${placeLine(location, palette)} ${safeLine(text)}`)
  return [
    palette.underline(safeLine(sentence)),
    `  ${safeLine(grounds)}`,
    ...[...lines, ...left].map((line) => `  ${line}`),
    '',
  ]
}

/** The same in Markdown, the moves folded up. */
export function repairMarkdown(repair: PlanRepair | undefined): readonly string[] {
  if (!repair) return []
  const { sentence, grounds, moves, left } = repairTold(repair)
  const summary = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
  const items = moves.map(
    ({ text, location }, index) => `${index + 1}. ${markdownMessage(`${text} (line ${location.line})`)}`,
  )
  return [
    `<details><summary>${summary}</summary>`,
    '',
    `${markdownMessage(grounds)}.`,
    '',
    ...[...items, ...left],
    ...(items.length > 0 ? [''] : []),
    '</details>',
    '',
  ]
}

/** `move step 7 (…) before step 3`, with what becomes of its day. */
function moveInWords({ step, title, to, day }: StepMove): string {
  const where = 'before' in to ? `before step ${to.before}` : `after step ${to.after}`
  return `move step ${step} (${title}) ${where}${day ? `; ${dayInWords(day)}` : ''}`
}

function dayInWords(day: DayOfMove): string {
  const limit = 'latest' in day ? `${day.latest} or before` : `${day.earliest} or after`
  return `it is due on ${day.on}, which has to become ${limit}`
}

/** What the outcome is worth, and what no order helps against. */
function groundsOf(repair: PlanRepair): string {
  if (repair.outcome === 'reordering' || repair.inEveryOrder.length === 0) return repair.guarantee
  const byRule = [...groupBy(repair.inEveryOrder, ({ rule }) => rule)].map(([rule, found]) => {
    const steps = [...new Set(found.map(({ step }) => step))]
    return `${quote(rule)} ${stepsInWords(steps)}`
  })
  return `${repair.guarantee}: ${listedAtMost(mostRules, byRule)}`
}

function stepsInWords(steps: readonly number[]): string {
  const inPlan = steps.filter((step) => step > 0)
  const noun = inPlan.length > 1 ? 'steps' : 'step'
  return listed([
    ...(steps.includes(0) ? ['before the plan'] : []),
    ...(inPlan.length > 0 ? [`in ${noun} ${listed(inPlan.map(String))}`] : []),
  ])
}

function movesOf(repair: PlanRepair): readonly StepMove[] {
  return repair.outcome === 'reordering' ? repair.moves.slice(0, mostMoves) : []
}

function leftOf(repair: PlanRepair): readonly string[] {
  const left = repair.outcome === 'reordering' ? repair.moves.length - mostMoves : 0
  return left > 0 ? [`${counted(left, 'more move')}; the JSON report has them all`] : []
}
