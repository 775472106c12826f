import type { Finding } from '../model/finding.js'
import type { OrganizationReport, PolicyChange } from '../model/report.js'
import { jsonText } from './escaping/json.js'
import type { ReportFormat } from './format.js'

/** The report as other programs read it. */
export const json: ReportFormat = {
  id: 'json',
  summary: 'The report for other programs.',
  render: (report) =>
    jsonText({
      ...report,
      organizations: report.organizations.map(withoutMap),
      findings: report.findings.map(withoutScope),
      fixed: report.fixed.map(withoutScope),
      ...(report.policyChange ? { policyChange: changeWithoutScope(report.policyChange) } : {}),
    }),
}

/** The map serves pictures only, and repeats the topology. */
function withoutMap({ map: _map, ...organization }: OrganizationReport): Omit<OrganizationReport, 'map'> {
  return organization
}

/** The scope serves comparisons only; rule, site and servers say the same. */
function withoutScope({ scope: _scope, ...finding }: Finding): Omit<Finding, 'scope'> {
  return finding
}

function changeWithoutScope({ appearing, disappearing, ...change }: PolicyChange) {
  return { ...change, appearing: appearing.map(withoutScope), disappearing: disappearing.map(withoutScope) }
}
