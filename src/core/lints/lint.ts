import type { CompiledRule } from '../check/compiled-rule.js'
import type { Day } from '../model/day.js'
import type { Span } from '../model/source.js'
import type { Catalogue } from '../versions/catalogue.js'

/** Something that can be wrong with a policy although each of its documents is well formed. */
export interface Lint {
  readonly id: string
  /** One sentence: what it finds. */
  readonly summary: string
  /** Whether it fails a strict run, or is only told. */
  readonly severity: 'error' | 'notice'
  /** Why it matters, and what to do about it, in sentences. */
  readonly why: string
  readonly fix: string
  readonly find: (linted: Linted) => readonly LintFinding[]
}

/** The rules that are looked at, and what they are bound to. */
export interface Linted {
  readonly rules: readonly CompiledRule[]
  readonly catalogue: Catalogue
  readonly asOf: Day
}

export interface LintFinding {
  readonly rule: CompiledRule
  readonly message: string
  readonly help: string
  /** What a person would edit. */
  readonly at: Span
}
