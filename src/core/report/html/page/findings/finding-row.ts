import type { PageData, PageFinding, PageRule } from '../../page-data.js'
import { element, type Child } from '../element.js'
import { badge, signs } from '../marks.js'
import { placeLink, worded } from '../words.js'
import { whyButton, type Asked } from './why.js'

const mostServers = 6

/** A finding as a row of the table, the cells in the order of the columns. */
export function findingRow(finding: PageFinding, data: PageData, asked: Asked): HTMLTableRowElement {
  const { mark, site, product, actual, required, place } = finding
  const at = data.places[place]
  const rule = data.rules[finding.rule]
  const why = whyButton(finding, data, asked)
  return element(
    'tr',
    { 'data-mark': mark },
    element('td', {}, badge(mark, wordOf(finding))),
    serversCell(finding),
    ...[site, product].map((text) => element('td', {}, text ?? '')),
    ...[actual, required].map((text) =>
      element('td', {}, ...(text === undefined ? [] : [element('code', {}, text)])),
    ),
    element('td', {}, rule ? ruleName(rule) : ''),
    element('td', { class: 'message' }, ...told(finding), ...(why ? [why] : [])),
    element('td', {}, at ? placeLink(at) : ''),
  )
}

/** The id of a rule, which leads to the page about it where it has one. */
function ruleName({ rule, title, page }: PageRule): HTMLElement {
  return page === undefined ? element('span', { title }, rule) : element('a', { title, href: page }, rule)
}

/** What is undecided is told apart by its severity too. */
function wordOf({ mark, severity, change }: PageFinding): string {
  const word = mark === 'undecided' ? `${severity} (undecided)` : signs[mark].word
  return change === undefined || change === 'fixed' ? word : `${word}, ${change}`
}

/** The header of the row, where it is about servers. */
function serversCell({ servers }: PageFinding): HTMLTableCellElement {
  return servers.length === 0 ? element('td') : element('th', { scope: 'row' }, serversInWords(servers))
}

function serversInWords(servers: readonly string[]): string {
  const left = servers.length - mostServers
  const shown = servers.slice(0, mostServers).join(', ')
  return left > 0 ? `${shown} and ${left} more` : shown
}

function told({ message, help, waiver, mark }: PageFinding): readonly Child[] {
  const isOpen = mark !== 'waived' && mark !== 'fixed'
  return [
    element('p', {}, ...worded(message)),
    ...(help !== undefined && isOpen ? [element('p', { class: 'help' }, 'Help: ', ...worded(help))] : []),
    ...(waiver
      ? [
          element(
            'p',
            { class: 'help' },
            `Waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}`,
          ),
        ]
      : []),
  ]
}
