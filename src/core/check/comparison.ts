import type { EarlierFinding } from '../model/baseline.js'
import type { Finding, FindingChange } from '../model/finding.js'
import { groupBy } from '../model/group-by.js'

/** How findings relate to earlier ones, and which of the earlier ones are gone. */
export interface Comparison<Earlier> {
  readonly changes: ReadonlyMap<Finding, FindingChange>
  readonly gone: readonly Earlier[]
}

/** How a finding is measured against an earlier one. */
export interface Measure {
  isWorse(now: Finding, before: EarlierFinding): boolean
  /** Whether a finding about a scope as a whole is against its servers, so that another server makes it worse. */
  isAgainstServers(finding: Finding): boolean
}

/**
 * Compares findings with earlier ones. A finding is the same one while its fingerprint is; one about a scope as a whole
 * is the same one too while rule and scope are, and is worse when it is about servers that it was not about before.
 */
export function compare<Earlier extends EarlierFinding>(
  findings: readonly Finding[],
  earlier: readonly Earlier[],
  measure: Measure,
): Comparison<Earlier> {
  const changes = new Map<Finding, FindingChange>()
  const unmatched = new Set(earlier)
  const byFingerprint = groupBy(earlier, ({ fingerprint }) => fingerprint)
  for (const finding of findings) {
    const before = byFingerprint.get(finding.fingerprint)?.shift()
    if (!before) continue
    unmatched.delete(before)
    changes.set(finding, measure.isWorse(finding, before) ? 'worse' : 'unchanged')
  }
  const byScope = groupBy(earlier, scopeOf)
  for (const finding of findings.filter((one) => !changes.has(one))) {
    const before = finding.scope ? (byScope.get(scopeOf(finding)) ?? []) : []
    for (const one of before) unmatched.delete(one)
    changes.set(finding, before.length === 0 ? 'new' : changeInScope(finding, before, measure))
  }
  return { changes, gone: earlier.filter((one) => unmatched.has(one)) }
}

/** What the rule says about the scope may have been split among servers, as by a waiver for some of them. */
function changeInScope(finding: Finding, before: readonly EarlierFinding[], measure: Measure): FindingChange {
  const noWorse = before.filter((one) => !measure.isWorse(finding, one))
  const known = new Set(noWorse.flatMap(({ servers }) => servers.map((name) => name.toLowerCase())))
  const isKnown = measure.isAgainstServers(finding)
    ? finding.servers.every((name) => known.has(name.toLowerCase()))
    : noWorse.length > 0
  return isKnown ? 'unchanged' : 'worse'
}

function scopeOf({ rule, policy, organization, scope }: EarlierFinding): string {
  return JSON.stringify([policy, rule, organization, scope?.kind, scope?.name])
}
