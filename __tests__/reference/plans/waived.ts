import type { WrittenWaiver } from '../waivers.js'
import type { PlanFinding } from './checker.js'

/** What is left of a finding, and what somebody answers for. */
export function splitByWaivers(
  finding: PlanFinding,
  organization: string,
  waivers: readonly WrittenWaiver[],
  asOf: string,
): readonly PlanFinding[] {
  const mine = waivers.filter(
    (waiver) =>
      [finding.rule, `${finding.policy}/${finding.rule}`].includes(waiver.rule) &&
      [undefined, organization].includes(waiver.organization) &&
      asOf <= waiver.expires,
  )
  const names = mine.flatMap(({ servers }) => servers.map((name) => name.toLowerCase()))
  const isWaived = (name: string) => names.includes(name.toLowerCase())
  const accepted = finding.servers.filter(isWaived)
  if (accepted.length === 0) return [finding]
  const rest = finding.servers.filter((name) => !isWaived(name))
  const waived = { ...finding, status: 'waived', servers: accepted }
  return rest.length === 0 ? [waived] : [waived, { ...finding, servers: rest }]
}
