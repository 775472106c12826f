import type { PageFinding, PagePlace, PagePlan } from '../../page-data.js'
import { button, element, table } from '../element.js'
import { badge } from '../marks.js'
import { grouped, placeLink, worded } from '../words.js'
import { colourOf, stepInWords, verdictWords } from './verdicts.js'

const mostRows = 200

/** The steps as a table; in longer plans only those in which something begins or ends. */
export function timelineTable(
  { steps, title }: PagePlan,
  findings: readonly PageFinding[],
  places: readonly PagePlace[],
  goTo: (step: number) => void,
): HTMLElement {
  const [begins, ends] = countsByStep(findings)
  const numbered = steps.map((step, index) => ({ ...step, number: index + 1 }))
  const eventful = numbered.filter(({ number }) => begins.has(number) || ends.has(number))
  const shown = steps.length <= mostRows ? numbered : eventful.slice(0, mostRows)
  const rows = shown.map((step) => {
    const { number, verdict, place } = step
    const at = places[place]
    return [
      button(String(number), () => goTo(number), { 'aria-label': `Go to step ${number}` }),
      element('span', {}, ...worded(stepInWords(step))),
      badge(colourOf[verdict], verdictWords[verdict]),
      grouped(begins.get(number) ?? 0),
      grouped(ends.get(number) ?? 0),
      at ? placeLink(at) : '',
    ]
  })
  const left = steps.length - shown.length
  return element(
    'details',
    { open: steps.length <= 30 },
    element('summary', {}, `All ${grouped(steps.length)} steps`),
    table(`Steps of ${title}`, ['Step', 'What changes', 'Verdict', 'Breaks', 'Mends', 'Place'], rows),
    ...(left > 0 ? [element('p', { class: 'dim' }, `${grouped(left)} more steps are left out here.`)] : []),
  )
}

/** How many findings begin in each step, and how many end. */
function countsByStep(
  findings: readonly PageFinding[],
): readonly [ReadonlyMap<number, number>, ReadonlyMap<number, number>] {
  const begins = new Map<number, number>()
  const ends = new Map<number, number>()
  for (const { plan } of findings) {
    if (!plan) continue
    const { step, until } = plan
    if (step > 0) begins.set(step, (begins.get(step) ?? 0) + 1)
    if (until !== undefined && until !== step) ends.set(until, (ends.get(until) ?? 0) + 1)
  }
  return [begins, ends]
}
