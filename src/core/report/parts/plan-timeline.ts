import type { Finding } from '../../model/finding.js'
import { groupBy } from '../../model/group-by.js'
import type { PlanReport, StepReport, StepVerdict } from '../../model/report.js'
import { listed, listedAtMost, quote } from '../../model/wording.js'

/** One line of a timeline; the words of users are in backticks. */
export interface TimelineRow {
  readonly step: string
  readonly change: string
  readonly verdict: StepVerdict
  /** What begins to be wrong and until when, and what is mended. */
  readonly effects: string
}

const mostServers = 4
/** In longer plans only the steps that say something are shown. */
const mostRows = 60

/** The steps of a plan as rows, the state before it first; with how many uneventful ones were left out. */
export function timelineOf({ start, steps }: PlanReport): {
  readonly rows: readonly TimelineRow[]
  readonly left: number
} {
  const before: TimelineRow = {
    step: '0',
    change: `before the plan: ${productsInWords(start.products)}`,
    verdict: start.verdict,
    effects: '',
  }
  const told = steps.length <= mostRows ? steps : steps.filter(isEventful).slice(0, mostRows)
  return { rows: [before, ...told.map(rowOf)], left: steps.length - told.length }
}

/** `12 Exchange 2007, 1 Exchange 2013`. */
export function productsInWords(products: Readonly<Record<string, number>>): string {
  const counts = Object.entries(products).map(([name, count]) => `${count} ${name}`)
  return counts.length > 0 ? counts.join(', ') : 'no servers'
}

function isEventful({ breaks, mends }: StepReport): boolean {
  return breaks.length + mends.length > 0
}

function rowOf({ step, title, change, on, verdict, breaks, mends }: StepReport): TimelineRow {
  const begun = [...groupBy(breaks, ({ rule, until }) => JSON.stringify([rule, until ?? null])).values()]
  const ended = [...groupBy(mends, ({ rule }) => rule).values()]
  return {
    step: String(step),
    change: [on, change === undefined ? title : `${title}: ${change}`].filter(Boolean).join(' · '),
    verdict,
    effects: [
      ...begun.flatMap((alike) => breaksInWords(alike, step)),
      ...ended.flatMap((alike) => mendsInWords(alike)),
    ].join('; '),
  }
}

function breaksInWords(alike: StepReport['breaks'], step: number): readonly string[] {
  const [first] = alike
  if (!first) return []
  const until = first.until === undefined || first.until === step ? '' : ` until step ${first.until}`
  return [`breaks ${quote(first.rule)}${serversInWords(alike)}${until}`]
}

function mendsInWords(alike: StepReport['mends']): readonly string[] {
  const [first] = alike
  return first ? [`mends ${quote(first.rule)}${serversInWords(alike)}`] : []
}

function serversInWords(alike: readonly { readonly servers: readonly string[] }[]): string {
  const names = [...new Set(alike.flatMap(({ servers }) => servers))].map(quote)
  return names.length === 0 ? '' : ` on ${listedAtMost(mostServers, names)}`
}

/** Steps in a row between which the same products stand together. */
export interface Phase {
  readonly first: number
  readonly last: number
  readonly products: Readonly<Record<string, number>>
  readonly verdict: StepVerdict
  readonly titles: readonly string[]
}

const worstFirst = ['fail', 'undecided', 'warn', 'pass'] as const

/** The phases of a plan: the state before it, then a phase for each set of products that stand together. */
export function phasesOf({ start, steps }: PlanReport): readonly Phase[] {
  const phases: Phase[] = [
    { first: 0, last: 0, products: start.products, verdict: start.verdict, titles: [] },
  ]
  for (const { step, title, products, verdict } of steps) {
    const open = phases.at(-1)
    if (open && open.last > 0 && listed(Object.keys(open.products)) === listed(Object.keys(products))) {
      const worst = worstFirst.find((word) => word === open.verdict || word === verdict) ?? 'pass'
      phases.splice(-1, 1, { ...open, last: step, products, verdict: worst, titles: [...open.titles, title] })
    } else phases.push({ first: step, last: step, products, verdict, titles: [title] })
  }
  return phases
}

/** `steps 2 to 5`. */
export function phaseInWords({ first, last }: Phase): string {
  if (last === 0) return 'before the plan'
  return first === last ? `step ${first}` : `steps ${first} to ${last}`
}

/** Whether a finding is about that plan: a file may hold several. */
export function isOfPlan({ plan, location: { line } }: Finding, { file, lines }: PlanReport): boolean {
  return plan?.file === file && lines.first <= line && line <= lines.last
}
