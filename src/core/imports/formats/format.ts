import type { Problem } from '../../model/problem.js'
import type { SourceFile } from '../../model/source.js'
import type { Row } from '../row.js'

/** The rows of an export, or what is wrong with it. */
export interface Rows {
  readonly rows: readonly Row[]
  readonly problems: readonly Problem[]
}

/** A form in which exports are written. */
export interface ExportFormat {
  readonly id: string
  /** Whether a text, which is not empty, looks like this form. */
  recognizes(text: string): boolean
  read(file: SourceFile): Rows
}

/** No rows, and one thing wrong. */
export function broken(problem: Problem): Rows {
  return { rows: [], problems: [problem] }
}
