import type { SourceFile, Span } from '../../model/source.js'

/** The lines of a file, counted from 1, as spans. */
export class Lines {
  private readonly starts: readonly number[]

  constructor(private readonly file: SourceFile) {
    const starts = [0]
    for (let at = file.text.indexOf('\n'); at !== -1; at = file.text.indexOf('\n', at + 1))
      starts.push(at + 1)
    this.starts = starts
  }

  get count(): number {
    return this.starts.length
  }

  /** The offset at which a line starts; the end of the file behind the last one. */
  startOf(line: number): number {
    return this.starts[line - 1] ?? this.file.text.length
  }

  /** A line without its newline. */
  text(line: number): string {
    const { start, end } = this.span(line)
    return this.file.text.slice(start, end)
  }

  /** From the first character of a line to the last one of the same or a later line. */
  span(line: number, last = line): Span {
    const start = this.startOf(line)
    const end = this.startOf(last + 1)
    const newline = /\r?\n$/.exec(this.file.text.slice(start, end))?.[0].length ?? 0
    return { file: this.file, start, end: Math.max(start, end - newline) }
  }
}
