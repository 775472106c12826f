/** A file as it was read: its path as shown to people (with `/`) and its text without a byte order mark. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** A piece of a file by offsets in UTF-16 units, the end exclusive. */
export interface Span {
  readonly file: SourceFile
  readonly start: number
  readonly end: number
}

/** A place that people and editors understand: lines and columns from 1, UTF-16 units, the end exclusive. */
export interface Location {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A step into a document: a key of a mapping or an index of a list. */
export type PathStep = string | number

/** Answers where a mapping of a document stands and where its parts do, so that findings can point at them. */
export interface Origin {
  /** The whole mapping. */
  readonly whole: Span
  /** The value at the path below the mapping; the nearest part that exists where it does not. */
  value(...path: readonly PathStep[]): Span
  /** The key at the end of the path; the nearest part that exists where there is none. */
  key(...path: readonly PathStep[]): Span
}

const lineStartsOf = new WeakMap<SourceFile, readonly number[]>()

/** The line and column place of a span. */
export function locate(span: Span): Location {
  const start = position(span.file, span.start)
  const end = position(span.file, span.end)
  return {
    file: span.file.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}

function position(file: SourceFile, offset: number): { line: number; column: number } {
  const starts = lineStarts(file)
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}

function lineStarts(file: SourceFile): readonly number[] {
  const known = lineStartsOf.get(file)
  if (known) return known
  const starts = [0]
  for (let at = file.text.indexOf('\n'); at !== -1; at = file.text.indexOf('\n', at + 1)) starts.push(at + 1)
  lineStartsOf.set(file, starts)
  return starts
}
