import type { Finding } from '../model/finding.js'
import type { OrganizationReport, PlanReport, PolicyChange } from '../model/report.js'
import { jsonText } from './escaping/json.js'
import type { ReportFormat } from './format.js'

/** The report as other programs read it. */
export const json: ReportFormat = {
  id: 'json',
  summary: 'The report for other programs.',
  explains: true,
  render: (report) =>
    jsonText({
      ...report,
      organizations: report.organizations.map(withoutPictures),
      ...(report.plans ? { plans: report.plans.map(withoutStates) } : {}),
      findings: report.findings.map(written),
      fixed: report.fixed.map(written),
      ...(report.policyChange ? { policyChange: changeWritten(report.policyChange) } : {}),
    }),
}

/** The map and the calendar serve pictures only, and repeat topologies and catalogues. */
function withoutPictures({ map: _map, support: _support, ...organization }: OrganizationReport) {
  return organization
}

/** The states between the steps serve pictures only, and follow from the topology and the plan. */
function withoutStates({ steps, ...plan }: PlanReport) {
  return { ...plan, steps: steps.map(({ changes: _changes, ...step }) => step) }
}

/** The scope serves comparisons only, since rule, site and servers say the same; so does a moment of a plan. */
function written({ scope: _scope, ...finding }: Finding) {
  if (!finding.plan) return finding
  const { isMomentary: _isMomentary, ...plan } = finding.plan
  return { ...finding, plan }
}

function changeWritten({ appearing, disappearing, ...change }: PolicyChange) {
  return { ...change, appearing: appearing.map(written), disappearing: disappearing.map(written) }
}
