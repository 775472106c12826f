import type { Report } from '../../src/core/index.js'
import type { WrittenPolicy } from '../reference/rules.js'
import type { Project } from '../support/plans/random-trace.js'
import { checkAgainst, document, type Text } from './run-check.js'

/** The day on which plans are judged: some products are supported, some end soon, and some have ended. */
export const theDay = '2025-06-01'

/** Checks organizations together with the plans that belong to them. */
export function checkPlans(policy: WrittenPolicy, projects: readonly Project[]): Report {
  return checkAgainst([textOf(policy)], projects.flatMap(textsOfProject), theDay)
}

/** The policy as a file. */
export function textOf(policy: WrittenPolicy): Text {
  return { path: 'policy.json', text: JSON.stringify(document('Policy', policy)) }
}

/** The organization and its plan, a file for each. */
export function textsOfProject({ fleet, plan, waivers }: Project): readonly Text[] {
  const { organization } = fleet
  const file = (kind: string, content: object): Text => ({
    path: `${kind}/${organization}.json`,
    text: JSON.stringify(document(kind, content)),
  })
  const accepted = waivers.length > 0 ? [file('Waivers', { waivers })] : []
  return [file('Topology', fleet), file('Plan', plan), ...accepted]
}

/** What a report says about the plan of an organization, each finding as the reference writes it. */
export function findingsOfPlan(report: Report, organization: string): readonly string[] {
  return report.findings
    .filter((finding) => finding.organization === organization)
    .flatMap(({ policy, rule, status, severity, servers, plan }) => {
      if (!plan) return []
      const names = servers.map((name) => name.toLowerCase()).sort()
      const until = plan.until === undefined ? {} : { until: plan.until }
      return [JSON.stringify({ policy, rule, status, severity, servers: names, step: plan.step, ...until })]
    })
    .sort()
}
