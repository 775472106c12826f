import type { PageFinding } from '../../page-data.js'
import { choice, element, section, type Child } from '../element.js'
import { badge, graver, marks, marksByServer } from '../marks.js'
import type { Page } from '../page.js'
import { ServerMap, type MapState } from './server-map.js'

/** The map of an organization as its documents declare it; the organization is chosen where there are several. */
export function mapSection(page: Page): readonly Child[] {
  const { organizations } = page.data
  if (organizations.length === 0) return []
  let shown = 0
  const map = new ServerMap((name) => page.showServer(shown, name))
  const show = (organization: number) => {
    shown = organization
    map.show(stateOf(page, organization))
  }
  const names = organizations.map(({ name }) => name)
  const first = names[0] ?? ''
  const chooser =
    names.length > 1
      ? [choice('Organization', first, names.slice(1), (value) => show(value === '' ? 0 : Number(value) + 1))]
      : []
  show(0)
  return [
    section(
      'map',
      'Sites and servers',
      element('div', { class: 'controls' }, ...chooser, onlyMarked(map)),
      legend(),
      map.element,
    ),
  ]
}

/** A switch that leaves out sites in which nothing was found. */
export function onlyMarked(map: ServerMap): HTMLLabelElement {
  const box = element('input', { type: 'checkbox' })
  box.addEventListener('change', () => map.showOnlyMarked(box.checked))
  return element('label', {}, box, 'only sites with findings')
}

/** What the colours say. */
function legend(): HTMLElement {
  const shown = marks.filter((mark) => mark !== 'fixed' && mark !== 'not-covered')
  return element('p', { class: 'legend' }, ...shown.map((mark) => badge(mark)))
}

function stateOf({ data: { organizations, findings } }: Page, organization: number): MapState {
  const one = organizations[organization]
  const own = findings.filter((finding) => finding.organization === organization && isStanding(finding))
  return {
    servers: one?.servers ?? [],
    marks: marksByServer(own),
    links: (one?.links ?? []).map((link) => ({
      link,
      mark: link.findings.map((index) => findings[index]?.mark ?? 'fine').reduce(graver, 'fine'),
    })),
  }
}

/** What is so before any step of a plan. */
function isStanding({ plan }: PageFinding): boolean {
  return plan === undefined || (plan.step === 0 && plan.isMomentary === undefined)
}
