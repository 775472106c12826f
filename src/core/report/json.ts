import type { OrganizationReport } from '../model/report.js'
import { jsonText } from './escaping/json.js'
import type { ReportFormat } from './format.js'

/** The report as other programs read it. */
export const json: ReportFormat = {
  id: 'json',
  summary: 'The report for other programs.',
  render: (report) => jsonText({ ...report, organizations: report.organizations.map(withoutMap), fixed: [] }),
}

/** The map serves pictures only, and repeats the topology. */
function withoutMap({ map: _map, ...organization }: OrganizationReport): Omit<OrganizationReport, 'map'> {
  return organization
}
