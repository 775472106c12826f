import type { Mark, PageFinding } from '../page-data.js'
import { element } from './element.js'

/** How a server or a link is marked: by the gravest finding about it. */
export type Colour = Mark | 'fine'

interface Sign {
  readonly symbol: string
  readonly word: string
}

/** Every mark has a symbol and a word beside its colour, the gravest first. */
export const signs: Readonly<Record<Colour, Sign>> = {
  violation: { symbol: '✖', word: 'error' },
  undecided: { symbol: '?', word: 'undecided' },
  warning: { symbol: '!', word: 'warning' },
  'not-covered': { symbol: '∅', word: 'not covered' },
  waived: { symbol: '‖', word: 'waived' },
  notice: { symbol: 'i', word: 'notice' },
  fixed: { symbol: '✓', word: 'fixed' },
  fine: { symbol: '✓', word: 'nothing found' },
}

/** The marks, the gravest first. */
export const marks = Object.keys(signs) as readonly Colour[]

const ranks = new Map(marks.map((mark, rank) => [mark, rank]))

/** How grave a mark is: the graver, the smaller. */
export function rankOf(mark: Colour): number {
  return ranks.get(mark) ?? marks.length
}

/** The graver one of two marks. */
export function graver(a: Colour, b: Colour): Colour {
  return rankOf(a) <= rankOf(b) ? a : b
}

/** The mark of each server that findings are about; products about which nobody speaks mark no server. */
export function marksByServer(findings: Iterable<PageFinding>): ReadonlyMap<string, Colour> {
  const found = new Map<string, Colour>()
  for (const { servers, mark } of findings) {
    if (mark === 'not-covered' || mark === 'fixed') continue
    for (const server of servers) found.set(server, graver(mark, found.get(server) ?? 'fine'))
  }
  return found
}

/** A mark as people see and hear it. */
export function badge(mark: Colour, word = signs[mark].word): HTMLElement {
  return element(
    'span',
    { class: 'badge', 'data-mark': mark },
    element('span', { 'aria-hidden': 'true', class: 'symbol' }, signs[mark].symbol),
    word,
  )
}
