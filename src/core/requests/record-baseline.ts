import type { Finding } from '../model/finding.js'
import type { Report } from '../model/report.js'
import { compareText } from '../model/wording.js'

/** The text of a baseline that records the findings of a report: the same findings give the same bytes. */
export function recordBaseline({ tool, asOf, findings }: Report): string {
  const recorded = findings.map(recordOf).sort(compareRecords)
  return `${JSON.stringify({ schemaVersion: 1, tool, asOf, findings: recorded }, null, 2)}\n`
}

type Entry = ReturnType<typeof recordOf>

function recordOf(finding: Finding) {
  const { fingerprint, rule, policy, organization, scope, servers, product, status, severity, actual } =
    finding
  return {
    fingerprint,
    rule,
    policy,
    ...(organization === undefined ? {} : { organization }),
    ...(scope ? { scope } : {}),
    servers: [...servers].sort(compareText),
    ...(product === undefined ? {} : { product }),
    status,
    severity,
    ...(actual === undefined ? {} : { actual }),
  }
}

/** By what a person looks for, so that a change of the file reads as a change of the findings. */
function compareRecords(a: Entry, b: Entry): number {
  return (
    compareText(a.organization ?? '', b.organization ?? '') ||
    compareText(a.policy, b.policy) ||
    compareText(a.rule, b.rule) ||
    compareText(a.servers.join('\n'), b.servers.join('\n')) ||
    compareText(a.fingerprint, b.fingerprint)
  )
}
