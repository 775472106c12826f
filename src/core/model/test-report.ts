import type { ProblemReport, VerdictWord } from './report.js'
import type { FindingStatus } from './finding.js'
import type { Location } from './source.js'

/** The result of running the cases of policies. */
export interface TestReport {
  readonly schemaVersion: 1
  readonly tool: { readonly name: string; readonly version: string }
  /** The date by which cases without one of their own are judged, `YYYY-MM-DD`. */
  readonly asOf: string
  /** `error` when something could not be read, else `fail` when a case or a demand of `--strict` fails, else `pass`. */
  readonly verdict: VerdictWord
  readonly summary: TestSummary
  /** Sorted by file and line. */
  readonly cases: readonly CaseResult[]
  /** What the cases show of every rule, in the order of the policies. */
  readonly rules: readonly RuleCoverage[]
  /** What else is asked of policies and cases; empty unless it is strict. */
  readonly shortfalls: readonly Shortcoming[]
  /** The changes of rules that were tried; left out unless it is strict. */
  readonly mutants?: readonly MutantResult[]
  readonly problems: readonly ProblemReport[]
}

export interface TestSummary {
  readonly cases: number
  readonly failed: number
  readonly policies: number
  readonly rules: number
  /** Changes of rules that were tried, and those that no case notices; left out unless it is strict. */
  readonly mutants?: { readonly tried: number; readonly unnoticed: number; readonly withoutEffect: number }
}

export interface CaseResult {
  readonly title: string
  readonly policy: string
  readonly location: Location
  readonly passed: boolean
  readonly differences: readonly CaseDifference[]
}

/** Where what was found is not what a case expects; it stands at the expectation. */
export interface CaseDifference {
  /**
   * Expected and not found, expected with another status, found and not expected, or found although the rule must be
   * quiet.
   */
  readonly kind: 'missing' | 'other-status' | 'unexpected' | 'not-quiet'
  readonly rule: string
  readonly server?: string
  readonly expected?: FindingStatus | 'quiet'
  readonly found?: FindingStatus
  readonly message: string
  readonly help: string
  readonly location: Location
  /** Where the finding stands, where there is one. */
  readonly related?: { readonly message: string; readonly location: Location }
}

/** How many expectations show a rule in each state. */
export interface RuleCoverage {
  readonly policy: string
  readonly rule: string
  readonly location: Location
  readonly firing: number
  readonly quiet: number
  readonly undecided: number
  /** Set where nothing that may be unknown about the servers of its cases makes the rule undecided. */
  readonly neverUndecided?: true
}

/** Something that is wanting in a policy or in its cases. */
export interface Shortcoming {
  /** `not-shown`, `not-noticed`, or the id of a lint. */
  readonly kind: string
  readonly policy: string
  readonly rule: string
  /** Whether it fails a strict run, or is only told. */
  readonly severity: 'error' | 'notice'
  readonly message: string
  readonly help: string
  readonly location: Location
}

/** A small change of a rule, and the case that notices it. */
export interface MutantResult {
  readonly policy: string
  readonly rule: string
  /** What was changed, such as `has minimum.version SP3 RU9 for SP3 RU10`. */
  readonly change: string
  readonly outcome: 'noticed' | 'unnoticed' | 'without-effect'
  /** The title of the first case that notices it. */
  readonly by?: string
}
