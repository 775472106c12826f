import type { PageRow } from '../page-data.js'
import { element, section, table, type Child } from './element.js'
import type { Page } from './page.js'
import { badge } from './marks.js'
import { grouped } from './words.js'

/** What coexistence asks of each product in each organization, and how many servers fall short. */
export function coexistenceSection({ data: { organizations } }: Page): readonly Child[] {
  if (organizations.length === 0) return []
  const isOne = organizations.length === 1
  const headers = ['Product', 'Servers', 'Required', 'Below', 'Undecided', 'Waived', 'Which rule applies']
  const rows = organizations.flatMap(({ name, table: own }) =>
    own.map((row) => [...(isOne ? [] : [element('code', {}, name)]), ...cellsOf(row)]),
  )
  const title = 'Coexistence'
  return [
    section(
      'coexistence',
      title,
      ...(isOne ? [stateOf(organizations[0])] : []),
      table('What is asked of each product', isOne ? headers : ['Organization', ...headers], rows),
    ),
  ]
}

function stateOf(organization: Page['data']['organizations'][number] | undefined): HTMLElement {
  const state = organization?.isCoexistence ? 'more than one product is there' : 'one product is there'
  return element('p', {}, element('code', {}, organization?.name ?? ''), `: ${state}`)
}

function cellsOf({ name, servers, requirement }: PageRow): readonly Child[] {
  const count = grouped(servers)
  if (!requirement) return [name, count, element('span', { class: 'dim' }, 'no rule'), '', '', '', '']
  const { required, below, undecided, waived, rule, source } = requirement
  return [
    name,
    count,
    element('code', {}, required),
    below > 0 ? badge(below > waived ? 'violation' : 'waived', grouped(below)) : '0',
    undecided > 0 ? badge('undecided', grouped(undecided)) : '0',
    waived > 0 ? badge('waived', grouped(waived)) : '0',
    element('span', {}, element('code', {}, rule), ...(source === undefined ? [] : [`, ${source}`])),
  ]
}
