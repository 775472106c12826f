import type { RuleSummary } from '../model/finding.js'
import type { Severity } from '../model/policy.js'

/** The policy that holds what the program says of itself, not on behalf of a document. */
export const builtInPolicy = 'coexist'

export type BuiltInRule =
  'base-unreadable' | 'not-covered' | 'policy-replaced' | 'waiver-ending' | 'waiver-refused' | 'waiver-unused'

interface BuiltIn {
  readonly title: string
  readonly severity: Severity
}

const rules: Readonly<Record<BuiltInRule, BuiltIn>> = {
  'base-unreadable': {
    title: 'The base that findings are compared with can be judged.',
    severity: 'warning',
  },
  'not-covered': {
    title: 'Products that stand together are products about which a rule speaks.',
    severity: 'warning',
  },
  'policy-replaced': { title: 'A policy of a pack is in force as the pack has it.', severity: 'notice' },
  'waiver-ending': { title: 'A waiver holds for a while longer.', severity: 'notice' },
  'waiver-refused': { title: 'A waiver names a rule that can be waived.', severity: 'warning' },
  'waiver-unused': { title: 'A waiver is still needed.', severity: 'notice' },
}

/** The full ids of the built-in rules. */
export const builtInRuleIds: readonly string[] = Object.keys(rules).map((rule) => `${builtInPolicy}/${rule}`)

/** How reports name a built-in rule. */
export function builtInSummary(rule: BuiltInRule): RuleSummary {
  return { rule, policy: builtInPolicy, form: 'built-in', ...rules[rule] }
}

export const builtInSummaries: readonly RuleSummary[] = (Object.keys(rules) as BuiltInRule[]).map(
  builtInSummary,
)
