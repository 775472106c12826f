import type { Finding } from '../model/finding.js'
import type { PlanAccount } from '../model/explanation.js'

/** What a check finds about plans, told as parts of an explanation. */
export function planAccounts(findings: readonly Finding[]): readonly PlanAccount[] {
  return findings.flatMap(({ status, servers, plan, message, location, related, help }) => {
    if (!plan) return []
    const facts = related.map((one) => ({ text: one.message, location: one.location }))
    return [
      { saying: status, servers, plan, conclusion: message, location, facts, ...(help ? { help } : {}) },
    ]
  })
}
