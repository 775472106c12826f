import type { Severity } from '../../model/policy.js'

/** A rule of the program itself, as people read about it. */
export interface BuiltInRuleText {
  readonly title: string
  readonly severity: Severity
  /** What is wrong where it speaks, as sentences. */
  readonly meaning: string
  /** Why it matters. */
  readonly why: string
  /** What to do about it, as an instruction. */
  readonly fix: string
}
