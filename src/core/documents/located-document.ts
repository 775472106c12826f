import type { Origin, PathStep, SourceFile, Span } from '../model/source.js'

/** One document of a file: plain values, and where each of them stands. */
export interface LocatedDocument {
  readonly file: SourceFile
  /** Strings, numbers, booleans, nulls, lists, and mappings without a prototype. */
  readonly value: unknown
  /** Where a mapping of `value` stands. */
  originOf(container: object): Origin
  /** The value at the path; the nearest part that exists where it does not. */
  valueAt(path: readonly PathStep[]): Span
  /** The key at the end of the path; the nearest part that exists where there is none. */
  keyAt(path: readonly PathStep[]): Span
}
