import type { PageData } from '../../page-data.js'
import { button, element, scrolling, tableOf } from '../element.js'
import { grouped } from '../words.js'
import { findingRow } from './finding-row.js'
import { columnTitles, type Column, type Order } from './sort.js'
import { whyRow, type Asked } from './why.js'

const rowsAtOnce = 50
/** On paper there is no next page to turn to, yet nobody prints ten thousand. */
const rowsOnPaper = 1_000

/** A window on the findings: a page of rows at a time, so that it is quick whatever their number. */
export class FindingsTable {
  readonly element: HTMLElement
  private readonly body = element('tbody')
  private readonly position = element('span', { class: 'position', role: 'status' })
  private readonly headers: ReadonlyMap<Column, HTMLTableCellElement>
  private readonly back: HTMLButtonElement
  private readonly forth: HTMLButtonElement
  private readonly asked: Asked = new Set()
  private indexes: readonly number[] = []
  private first = 0

  constructor(
    private readonly data: PageData,
    onOrder: (order: Order | undefined) => void,
  ) {
    this.headers = headersOf(onOrder)
    this.back = button('Previous page', () => this.turnTo(this.first - rowsAtOnce))
    this.forth = button('Next page', () => this.turnTo(this.first + rowsAtOnce))
    this.element = element(
      'div',
      {},
      element('div', { class: 'controls pager' }, this.back, this.forth, this.position),
      scrolling('Findings', tableOf('Findings', [...this.headers.values()], this.body)),
    )
    matchMedia('print').addEventListener('change', ({ matches }) =>
      this.draw(matches ? rowsOnPaper : rowsAtOnce),
    )
  }

  /** Shows these findings from the first one on. */
  show(indexes: readonly number[], order: Order | undefined): void {
    this.indexes = indexes
    this.first = 0
    for (const [column, header] of this.headers) {
      if (column === order?.column) header.setAttribute('aria-sort', order.direction)
      else header.removeAttribute('aria-sort')
    }
    this.draw()
  }

  private turnTo(first: number): void {
    this.first = first
    this.draw()
    this.element.scrollIntoView({ block: 'start' })
    // A button that is disabled while it has the focus would lose it.
    if (this.back.disabled) this.forth.focus()
    if (this.forth.disabled) this.back.focus()
  }

  private draw(most = rowsAtOnce): void {
    const { first, indexes, data, asked } = this
    const shown = indexes.slice(first, first + most)
    this.body.replaceChildren(
      ...shown.flatMap((index) => {
        const finding = data.findings[index]
        if (!finding) return []
        const row = findingRow(finding, data, asked)
        return asked.has(finding) ? [row, whyRow(finding, data)] : [row]
      }),
    )
    const all = data.findings.length
    const range = shown.length === 0 ? 'none' : `${grouped(first + 1)} to ${grouped(first + shown.length)}`
    const left = indexes.length === all ? '' : ` found among ${grouped(all)}`
    this.position.textContent = `${range} of ${grouped(indexes.length)}${left}`
    this.back.disabled = first === 0
    this.forth.disabled = first + most >= indexes.length
  }
}

/** The headers are buttons: they sort upwards, then downwards, then as reported again. */
function headersOf(onOrder: (order: Order | undefined) => void): ReadonlyMap<Column, HTMLTableCellElement> {
  const headers = new Map<Column, HTMLTableCellElement>()
  for (const [column, title] of Object.entries(columnTitles) as [Column, string][]) {
    const header = element(
      'th',
      { scope: 'col' },
      button(title, () => {
        const direction = header.getAttribute('aria-sort')
        if (direction === null) onOrder({ column, direction: 'ascending' })
        else onOrder(direction === 'ascending' ? { column, direction: 'descending' } : undefined)
      }),
    )
    headers.set(column, header)
  }
  return headers
}
