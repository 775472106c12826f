import type { RuleFormId, RuleSource, Severity } from './policy.js'
import type { Location } from './source.js'

/** What was found: a rule broken, a question that could not be answered, a silence of all rules, or a waived finding. */
export type FindingStatus = 'violation' | 'undecided' | 'not-covered' | 'waived'

/** How a finding relates to what was found before: at the base, or when the baseline was recorded. */
export type FindingChange = 'new' | 'worse' | 'unchanged'

/** One finding, ready to be shown: nothing in it depends on how it is shown. */
export interface Finding {
  readonly rule: string
  readonly policy: string
  readonly status: FindingStatus
  readonly severity: Severity
  /** Whether it alone makes the verdict `fail`. */
  readonly blocking: boolean
  readonly organization?: string
  readonly site?: string
  /** Where a rule that judges several servers as one was judged. */
  readonly scope?: FindingScope
  readonly servers: readonly string[]
  readonly product?: string
  readonly actual?: string
  readonly required?: string
  readonly message: string
  readonly help?: string
  /** The facts that make the rule speak here. */
  readonly because: readonly string[]
  /** What a person would edit. */
  readonly location: Location
  readonly related: readonly RelatedPlace[]
  readonly source?: RuleSource
  readonly waiver?: WaiverNote
  /** Where in a plan it is so; in findings about plans only. */
  readonly plan?: PlanPlace
  /** Equal for the same finding in every run, wherever it stands in its file. */
  readonly fingerprint: string
  /** Where there is something to compare with. */
  readonly change?: FindingChange
}

export interface FindingScope {
  readonly kind: string
  readonly name: string
}

export interface RelatedPlace {
  readonly message: string
  readonly location: Location
}

/** A stretch of a plan. */
export interface PlanPlace {
  readonly file: string
  /** The step at which it begins, counted from 1; 0 where it is so before the plan. */
  readonly step: number
  /** The step that mends it; left out where it is so to the end. */
  readonly until?: number
  /** Where it is about the step alone, and about no state. */
  readonly isMomentary?: true
}

export interface WaiverNote {
  readonly reason: string
  readonly owner: string
  readonly expires: string
}

/** A rule in force, as reports name it. */
export interface RuleSummary {
  readonly rule: string
  readonly policy: string
  /** The built-in pack that the rule comes with, where it does. */
  readonly pack?: string
  readonly form: RuleFormId | 'built-in'
  readonly title: string
  readonly severity: Severity
  readonly remediation?: string
  readonly source?: RuleSource
}
