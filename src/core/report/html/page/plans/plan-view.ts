import type { PageFinding, PagePlan } from '../../page-data.js'
import { button, element } from '../element.js'
import { onlyMarked } from '../map/map-section.js'
import { ServerMap } from '../map/server-map.js'
import { badge } from '../marks.js'
import type { Page } from '../page.js'
import { grouped, worded } from '../words.js'
import { findingsAt, marksAt, serversAfter } from './plan-state.js'
import { repairParts } from './repair.js'
import { stepBar } from './step-bar.js'
import { timelineTable } from './timeline-table.js'
import { colourOf, stepInWords, verdictWords } from './verdicts.js'

/** A plan with a slider through its states: the one before it, and the one after each step. */
export class PlanView {
  readonly element: HTMLElement
  private readonly findings: readonly PageFinding[]
  private readonly slider: HTMLInputElement
  private readonly said = element('p', { class: 'said-step', role: 'status' })
  private readonly products = element('p', { class: 'products' })
  private readonly bar: ReturnType<typeof stepBar>
  private readonly map: ServerMap

  constructor(
    private readonly page: Page,
    private readonly plan: PagePlan,
    private readonly index: number,
  ) {
    const last = plan.steps.length
    const id = `plan-${index}`
    this.findings = page.data.findings.filter((one) => one.plan?.plan === index)
    this.slider = element('input', { type: 'range', id: `${id}-step`, min: 0, max: last, value: 0, step: 1 })
    this.slider.addEventListener('input', () => this.draw())
    this.bar = stepBar(plan)
    this.map = new ServerMap((name) => page.showServer(plan.organization, name))
    this.element = element(
      'article',
      { class: 'plan', 'aria-labelledby': `${id}-title` },
      element('h3', { id: `${id}-title` }, plan.title),
      this.bar.element,
      this.controls(),
      this.said,
      this.products,
      element('div', { class: 'controls' }, this.showFindings(), onlyMarked(this.map)),
      this.map.element,
      ...repairParts(plan.repair, page.data.places),
      timelineTable(plan, this.findings, page.data.places, (step) => this.goTo(step)),
    )
    this.draw()
  }

  private controls(): HTMLElement {
    return element(
      'div',
      { class: 'controls slider' },
      button('Previous step', () => this.goTo(this.step - 1)),
      element('label', { for: this.slider.id }, 'Step'),
      this.slider,
      button('Next step', () => this.goTo(this.step + 1)),
    )
  }

  private showFindings(): HTMLElement {
    return button('Show the findings at this step', () => this.page.showStep(this.index, this.step))
  }

  private get step(): number {
    return Number(this.slider.value)
  }

  /** The slider itself keeps within its bounds. */
  private goTo(step: number): void {
    this.slider.value = String(step)
    this.draw()
  }

  private draw(): void {
    const { step, plan } = this
    const taken = plan.steps[step - 1]
    const { verdict, products } = taken ?? plan.start
    const title = `Step ${step} of ${plan.steps.length} · ${taken ? stepInWords(taken) : 'before the plan'}`
    const count = findingsAt(this.findings, step).length
    this.slider.setAttribute('aria-valuetext', `${title.replaceAll('`', '')}, ${verdictWords[verdict]}`)
    this.said.replaceChildren(
      badge(colourOf[verdict], verdictWords[verdict]),
      ' ',
      ...worded(`${title}; ${findingsInWords(count)}`),
    )
    this.products.replaceChildren(
      products.map(({ name, count: servers }) => `${grouped(servers)} ${name}`).join(', ') || 'no servers',
    )
    this.bar.show(step)
    this.map.show({
      servers: serversAfter(this.page.data.organizations[plan.organization]?.servers ?? [], plan.steps, step),
      marks: marksAt(this.findings, step),
      links: [],
    })
  }
}

function findingsInWords(count: number): string {
  return count === 1 ? '1 finding' : `${grouped(count)} findings`
}
