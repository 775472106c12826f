import type { PageData } from '../../page-data.js'
import { button, element, section } from '../element.js'
import { FindingsFilter, noFilter, type Filter, type Only } from './filter.js'
import { filterControls } from './filter-controls.js'
import { FindingsTable } from './findings-table.js'
import { sorted, type Order } from './sort.js'

/** The findings, with controls that filter them and columns that sort them. */
export class FindingsView {
  readonly section: HTMLElement
  private readonly table: FindingsTable
  private readonly found: FindingsFilter
  private readonly only = element('p', { class: 'only', hidden: true })
  private filter: Filter = noFilter
  private order: Order | undefined

  constructor(private readonly data: PageData) {
    this.found = new FindingsFilter(data)
    this.table = new FindingsTable(data, (order) => {
      this.order = order
      this.draw()
    })
    const controls = filterControls(data, (filter) => {
      const { only } = this.filter
      this.filter = { ...filter, ...(only ? { only } : {}) }
      this.draw()
    })
    this.section = section('findings', 'Findings', controls, this.only, this.table.element)
    this.draw()
  }

  /** Shows the findings about one thing alone, until somebody asks for all of them again. */
  showOnly(only: Only): void {
    this.filter = { ...this.filter, only }
    this.only.replaceChildren(
      `Only ${this.inWords(only)}. `,
      button('Show all again', () => this.showAll()),
    )
    this.only.hidden = false
    this.draw()
    this.section.scrollIntoView({ block: 'start' })
    this.section.focus({ preventScroll: true })
  }

  private showAll(): void {
    const { only: _only, ...filter } = this.filter
    this.filter = filter
    this.only.hidden = true
    this.draw()
    this.section.focus({ preventScroll: true })
  }

  private inWords(only: Only): string {
    if (only.kind === 'server') return `what is about ${only.name}`
    return `what is so at step ${only.step} of ${this.data.plans[only.plan]?.title ?? 'the plan'}`
  }

  private draw(): void {
    this.table.show(sorted(this.found.apply(this.filter), this.order, this.data), this.order)
  }
}
