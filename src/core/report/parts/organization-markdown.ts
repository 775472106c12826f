import type { CoexistenceRow, OrganizationReport } from '../../model/report.js'
import { counted, listed } from '../../model/wording.js'
import { code, markdownText } from '../escaping/markdown.js'
import type { Links } from './links.js'
import { rowOf } from './row-markdown.js'

/** An organization with what coexistence asks of each of its products. */
export function organizationSection(
  { organization, table, servers, coexistence }: OrganizationReport,
  links: Links,
): readonly string[] {
  const products = listed([...new Set(table.map(({ name }) => name))].map(markdownText))
  const state = coexistence ? `${products} coexist` : `only ${products || 'nothing'}`
  const header = ['Product', 'Servers', 'Required', 'Below', 'Undecided', 'Waived', 'Which rule applies']
  return [
    `### ${code(organization)}`,
    '',
    `${counted(servers, 'server')}; ${state}.`,
    '',
    rowOf(header),
    rowOf(header.map(() => '---')),
    ...table.map((row) => productRow(row, links)),
    '',
  ]
}

function productRow({ name, servers, requirement }: CoexistenceRow, links: Links): string {
  if (!requirement) return rowOf([markdownText(name), String(servers), 'no rule', '', '', '', ''])
  const { required, below, undecided, waived, source } = requirement
  const rule = links.rule(requirement)
  const applies = source ? `${rule}, ${markdownText(source)}` : rule
  return rowOf([
    markdownText(name),
    ...[servers, code(required), below, undecided, waived, applies].map(String),
  ])
}
