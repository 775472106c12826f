import type { RuleSummary } from '../model/finding.js'
import type { Severity } from '../model/policy.js'

/** The policy that holds what the program says of itself, not on behalf of a document. */
export const builtInPolicy = 'coexist'

export type BuiltInRule =
  | 'base-unreadable'
  | 'catalogue-outdated'
  | DriftRule
  | 'not-covered'
  | 'policy-replaced'
  | PlanRule
  | WaiverRule

/** What the program says about plans that are wrong in themselves. */
export type PlanRule =
  | 'plan-last-of-link'
  | 'plan-link'
  | 'plan-lowers-level'
  | 'plan-lowers-version'
  | 'plan-nothing-selected'
  | 'plan-selection'
  | 'plan-server-exists'
  | 'plan-server-holds'
  | 'plan-target'
  | 'plan-task-order'
  | 'plan-unknown-server'
  | 'plan-unknown-site'
  | 'plan-unknown-task'

/** What the program says about declarations that are not as the exports of the servers show them. */
export type DriftRule =
  'drift-extra' | 'drift-missing' | 'drift-roles' | 'drift-site' | 'drift-subscription' | 'drift-version'

type WaiverRule = 'waiver-ending' | 'waiver-refused' | 'waiver-unused'

interface BuiltIn {
  readonly title: string
  readonly severity: Severity
}

const rules: Readonly<Record<BuiltInRule, BuiltIn>> = {
  'base-unreadable': {
    title: 'The base that findings are compared with can be judged.',
    severity: 'warning',
  },
  'catalogue-outdated': {
    title: 'The sources of the catalogue were read not long ago.',
    severity: 'notice',
  },
  'drift-extra': { title: 'Every server that the exports show is declared.', severity: 'error' },
  'drift-missing': { title: 'Every server that is declared is shown by the exports.', severity: 'error' },
  'drift-roles': { title: 'A server has the roles that are declared.', severity: 'error' },
  'drift-site': { title: 'A server stands in the site that is declared.', severity: 'error' },
  'drift-subscription': {
    title: 'A subscription is there as it is declared, and every one is declared.',
    severity: 'error',
  },
  'drift-version': { title: 'A server runs the version that is declared.', severity: 'error' },
  'not-covered': {
    title: 'Products that stand together are products about which a rule speaks.',
    severity: 'warning',
  },
  'plan-last-of-link': {
    title: 'A decommissioned server leaves others at its end of a link.',
    severity: 'error',
  },
  'plan-link': { title: 'A plan links and unlinks what is there.', severity: 'error' },
  'plan-lowers-level': { title: 'A plan raises levels.', severity: 'error' },
  'plan-lowers-version': { title: 'An update leads to a later release.', severity: 'error' },
  'plan-nothing-selected': { title: 'A step that selects servers means some.', severity: 'warning' },
  'plan-selection': { title: 'It is known which servers a step selects.', severity: 'error' },
  'plan-server-exists': { title: 'A new server has a name of its own.', severity: 'error' },
  'plan-server-holds': { title: 'A decommissioned server holds nothing any more.', severity: 'error' },
  'plan-target': { title: 'At the end of a plan its target is reached.', severity: 'error' },
  'plan-task-order': { title: 'Tasks are done in the order of their checklists.', severity: 'warning' },
  'plan-unknown-server': { title: 'A step names servers that exist then.', severity: 'error' },
  'plan-unknown-site': { title: 'A new server stands in a site that exists.', severity: 'error' },
  'plan-unknown-task': { title: 'A task is one that a checklist or a rule asks for.', severity: 'error' },
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
