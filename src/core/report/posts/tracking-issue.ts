import type { Finding } from '../../model/finding.js'
import type { Report } from '../../model/report.js'
import { findingTable, fixedTable, messageTable, problemTable, waivedTable } from '../parts/finding-tables.js'
import { headline, verdictInWords } from '../parts/headline.js'
import { Links, type Addresses } from '../parts/links.js'
import { trendTable } from '../parts/trend.js'
import { scopeInWords } from '../parts/words.js'
import { Sections } from './sections.js'

const mostBytes = 60_000
const longestTitle = 200

/** What the issue says that is open while something blocks. */
export interface TrackingIssue {
  readonly title: string
  readonly body: string
}

/** The issue that tells what is not compliant, what came and went since the last run, and what will break soon. */
export function renderTrackingIssue(report: Report, addresses: Addresses): TrackingIssue {
  const links = new Links(report, addresses)
  const out = new Sections(mostBytes)
  const { findings, problems, fixed, asOf } = report
  const table = (chosen: readonly Finding[]) => findingTable(chosen, links)
  const open = findings.filter(
    ({ status, severity }) => status === 'undecided' || (status === 'violation' && severity === 'error'),
  )
  out.always(headline(report), '', `${scopeInWords(report)}, as of ${asOf}.`, '')
  out.table('Could not be judged', problemTable(problems))
  out.table('New since the last run', table(open.filter(({ change }) => change === 'new')))
  out.table('Worse since the last run', table(open.filter(({ change }) => change === 'worse')))
  const standing = open.filter(({ change }) => change === undefined || change === 'unchanged')
  out.table('Violations and open questions', table(standing))
  out.table('Fixed since the last run', fixedTable(fixed, links))
  const soon = messageTable(findings.filter(soonIn(report)), links, false)
  out.table('Soon', soon)
  const waived = findings.filter(({ status }) => status === 'waived')
  out.table('Waived', waivedTable(waived, links))
  out.table('Trend', trendTable(report))
  return {
    title: `coexist: ${report.verdict} – ${verdictInWords(report)}`.slice(0, longestTitle),
    body: out.toString(),
  }
}

/** Support that ends within the window of its rule, and waivers that end soon. */
function soonIn({ rules }: Report): (finding: Finding) => boolean {
  const lifecycle = new Set(
    rules.filter(({ form }) => form === 'lifecycle').map(({ policy, rule }) => `${policy}/${rule}`),
  )
  return ({ policy, rule, status, severity }) =>
    `${policy}/${rule}` === 'coexist/waiver-ending' ||
    (lifecycle.has(`${policy}/${rule}`) && status === 'violation' && severity !== 'error')
}
