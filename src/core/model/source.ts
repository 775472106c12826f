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

/** The line and column place of a span. */
export function locate(span: Span): Location {
  const { file } = span
  const lines = linesOf(file)
  const start = lines.position(span.start)
  const end = lines.position(span.end, start.line)
  return {
    file: file.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}

const knownLines = new WeakMap<SourceFile, Lines>()

function linesOf(file: SourceFile): Lines {
  const known = knownLines.get(file)
  if (known) return known
  const lines = new Lines(file.text)
  knownLines.set(file, lines)
  return lines
}

/** Where the lines of a text start. */
class Lines {
  private readonly count: number
  private readonly starts: Uint32Array

  constructor(text: string) {
    let starts = new Uint32Array(1024)
    let count = 1
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      if (count === starts.length) {
        const longer = new Uint32Array(count * 4)
        longer.set(starts)
        starts = longer
      }
      starts[count++] = at + 1
    }
    this.starts = starts
    this.count = count
  }

  /** Looked for from a line on that it is not before, which most spans begin and end in. */
  position(offset: number, from = 1): { readonly line: number; readonly column: number } {
    const { starts } = this
    let low = from - 1
    if (low + 1 >= this.count || offset < (starts[low + 1] ?? 0)) return this.inLine(low, offset)
    let high = this.count - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return this.inLine(low, offset)
  }

  private inLine(line: number, offset: number): { readonly line: number; readonly column: number } {
    return { line: line + 1, column: offset - (this.starts[line] ?? 0) + 1 }
  }
}
