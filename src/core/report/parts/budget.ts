import { utf8Length } from '../escaping/utf8.js'

/** So much of a limit do the rows of tables take; the rest is for what explains them. */
export const shareOfRows = 0.8

/** Lines within a limit of bytes: what does not fit is left out in whole entries, and counted. */
export class BudgetedLines {
  private readonly lines: string[] = []
  private used = 0

  /** A part of the limit is kept for the lines that say what was left out, and for closing marks. */
  constructor(
    private readonly limit: number,
    private readonly reserve = 2_000,
  ) {}

  /** Adds lines that must not be missing, such as headings and closing marks. */
  always(...lines: readonly string[]): void {
    for (const line of lines) this.put(line)
  }

  /** Adds the lines if they fit as a whole, and says whether they did. */
  whole(lines: readonly string[], most = this.limit - this.reserve): boolean {
    const size = lines.reduce((sum, line) => sum + utf8Length(line) + 1, 0)
    if (this.used + size > most) return false
    this.always(...lines)
    return true
  }

  /** Adds as many of the entries as fit, in their order, and returns how many were left out. */
  entries(entries: Iterable<readonly string[]>, share = 1): number {
    let left = 0
    for (const entry of entries)
      if (left > 0 || !this.whole(entry, (this.limit - this.reserve) * share)) left++
    return left
  }

  toString(): string {
    return `${this.lines.join('\n')}\n`
  }

  private put(line: string): void {
    this.lines.push(line)
    this.used += utf8Length(line) + 1
  }
}
