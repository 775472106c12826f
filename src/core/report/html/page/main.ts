import type { PageData } from '../page-data.js'
import { calendarSection } from './calendar.js'
import { coexistenceSection } from './coexistence.js'
import { FindingsView } from './findings/findings-view.js'
import { mapSection } from './map/map-section.js'
import type { Page } from './page.js'
import { ordersSection } from './orders.js'
import { plansSection } from './plans/plans-section.js'
import { problemsSection } from './problems.js'

const data = JSON.parse(document.getElementById('data')?.textContent ?? '') as PageData
const findings = new FindingsView(data)
const page: Page = {
  data,
  showServer: (organization, name) => findings.showOnly({ kind: 'server', organization, name }),
  showStep: (plan, step) => findings.showOnly({ kind: 'step', plan, step }),
}

// In the order in which people ask: what could not be read, what stands together, where, in which step, what exactly.
document
  .querySelector('main')
  ?.replaceChildren(
    ...problemsSection(page),
    ...coexistenceSection(page),
    ...mapSection(page),
    ...plansSection(page),
    ...ordersSection(page),
    findings.section,
    ...calendarSection(page),
  )
