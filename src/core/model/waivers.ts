import type { Origin } from './source.js'

/** A finding that somebody answers for until a date. */
export interface Waiver {
  /** A rule id, or `policy/rule`. */
  readonly rule: string
  readonly servers: readonly string[]
  readonly organization?: string
  readonly reason: string
  readonly owner: string
  /** The last day on which it holds. */
  readonly expires: string
  /** The waiver holds only while the server is at this version or later. */
  readonly accepted?: string
  readonly origin: Origin
}
