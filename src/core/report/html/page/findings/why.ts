import type { PageData, PageFinding } from '../../page-data.js'
import { button, element, type Child } from '../element.js'
import { placeLink, worded } from '../words.js'
import { derivationParts } from './derivation.js'
import { columnTitles } from './sort.js'

/** The findings of which somebody has asked why. */
export type Asked = Set<PageFinding>

/** Asks why there is a finding; undefined where no more is known than it says itself. */
export function whyButton(finding: PageFinding, data: PageData, asked: Asked): HTMLElement | undefined {
  const { facts, source, derivation = -1 } = finding
  if (facts.length === 0 && source === undefined && !data.derivations[derivation]) return undefined
  const made = button(
    'Why',
    () => {
      const row = made.closest('tr')
      if (asked.delete(finding)) {
        row?.nextElementSibling?.remove()
      } else {
        asked.add(finding)
        row?.after(whyRow(finding, data))
      }
      made.setAttribute('aria-expanded', String(asked.has(finding)))
    },
    { class: 'why', 'aria-expanded': String(asked.has(finding)) },
  )
  return made
}

/** Why there is a finding, across all columns of the table: its own would be too narrow to read. */
export function whyRow({ facts, source, derivation = -1 }: PageFinding, data: PageData): HTMLTableRowElement {
  const sections = data.derivations[derivation]
  const parts = sections ? derivationParts(sections, data) : [factList(facts, source, data)]
  const columns = Object.keys(columnTitles).length
  return element(
    'tr',
    { class: 'reasons' },
    element('td', { colspan: columns }, element('div', {}, ...parts)),
  )
}

/** The facts that make the rule speak, and where the rule comes from. */
function factList(facts: readonly number[], source: string | undefined, data: PageData): Child {
  const items = facts
    .flatMap((index) => data.facts[index] ?? [])
    .map(({ text, place }) => {
      const at = data.places[place]
      return element('li', {}, ...worded(text), ' ', at ? placeLink(at) : '')
    })
  const from = source === undefined ? [] : [element('li', {}, `Source: ${source}`)]
  return element('ul', {}, ...items, ...from)
}
