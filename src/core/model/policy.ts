import type { Day } from './day.js'
import type { GuardDeclaration, SelectorDeclaration } from './selector.schema.js'
import type { Origin } from './source.js'
import type { StepSelection } from './step.schema.js'

/** The words a rule may be built from: exactly one of them in each rule. */
export const ruleForms = [
  'distinct',
  'forbid',
  'keep',
  'lifecycle',
  'matrix',
  'minimum',
  'order',
  'path',
  'requires',
  'skew',
  'span',
] as const

export type RuleFormId = (typeof ruleForms)[number]

/** The forms that speak about changes and are silent about a state. */
export const changeForms: ReadonlySet<RuleFormId> = new Set(['order', 'path', 'requires'])

export type Severity = 'error' | 'warning' | 'notice'

/** Where a rule is judged: once for the organization, for each site or group, or for each link of a kind. */
export type ScopeDeclaration = string | { readonly link: string }

/** Whether a rule speaks about every state, only about states of rest, or only while a plan runs. */
export type During = 'always' | 'at-rest' | 'plan'

/** The document a rule was taken from, and the place in it. */
export interface RuleSource {
  readonly title: string
  readonly ref?: string
  readonly url?: string
  readonly date?: string
  readonly retrieved?: string
  readonly at?: string
  /** Ids of checks of the vendor's own programs that ask for the same. */
  readonly checks?: readonly string[]
}

export interface Policy {
  readonly id: string
  /** The built-in pack that it is a part of, where it is. */
  readonly pack?: string
  readonly title: string
  readonly source?: RuleSource
  readonly selectors: Readonly<Record<string, SelectorDeclaration>>
  readonly rules: readonly Rule[]
  readonly checklists: readonly Checklist[]
  readonly origin: Origin
}

export interface Rule {
  readonly id: string
  readonly title?: string
  readonly severity: Severity
  readonly scope: ScopeDeclaration
  readonly when?: GuardDeclaration
  readonly during: During
  readonly remediation?: string
  readonly source?: RuleSource
  readonly waivable: boolean
  readonly form: RuleFormId
  /** As written under the form's key; the schema of that form has proved its shape. */
  readonly options: unknown
  /** The day from which its source says this; it has always done so where left out. */
  readonly since?: Day
  /** What the source said before, the latest first. */
  readonly formerly: readonly Rule[]
  readonly origin: Origin
}

export interface Checklist {
  readonly id: string
  readonly title: string
  readonly source?: RuleSource
  readonly tasks: readonly ChecklistTask[]
}

export interface ChecklistTask {
  readonly id: string
  readonly title: string
  /** When the task is asked for at all; always where it is left out. */
  readonly when?: ChecklistCondition
  /** Tasks that must be done before; the written order where it is left out. */
  readonly after?: readonly string[]
  /** The change that the task itself is; tasks that come after it are not asked for before such a change. */
  readonly step?: StepSelection
}

/** A guard on the topology, or a condition that only people can judge, in words. */
export type ChecklistCondition = GuardDeclaration | string
