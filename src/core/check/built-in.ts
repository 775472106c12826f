import type { RuleSummary } from '../model/finding.js'
import type { BuiltInRuleText } from './built-in/built-in-rule.js'
import { driftRules } from './built-in/drift-rules.js'
import { planRules } from './built-in/plan-rules.js'
import { runRules } from './built-in/run-rules.js'
import { waiverRules } from './built-in/waiver-rules.js'

/** The policy that holds what the program says of itself, not on behalf of a document. */
export const builtInPolicy = 'coexist'

export type DriftRule = keyof typeof driftRules
export type PlanRule = keyof typeof planRules
export type BuiltInRule = DriftRule | PlanRule | keyof typeof runRules | keyof typeof waiverRules

/** Every rule of the program itself; a finding of its policy is one of these. */
export const builtInRules: Readonly<Record<BuiltInRule, BuiltInRuleText>> = {
  ...runRules,
  ...driftRules,
  ...planRules,
  ...waiverRules,
}

const ids = (Object.keys(builtInRules) as BuiltInRule[]).sort()

/** The full ids of the built-in rules. */
export const builtInRuleIds: readonly string[] = ids.map((rule) => `${builtInPolicy}/${rule}`)

/** How reports name a built-in rule. */
export function builtInSummary(rule: BuiltInRule): RuleSummary {
  const { title, severity, fix } = builtInRules[rule]
  return { rule, policy: builtInPolicy, form: 'built-in', title, severity, remediation: fix }
}

export const builtInSummaries: readonly RuleSummary[] = ids.map(builtInSummary)

/** What is wrong where a built-in rule speaks; undefined where there is no such rule. */
export function builtInMeaning(rule: string): string | undefined {
  const known = ids.find((id) => id === rule)
  return known && builtInRules[known].meaning
}
