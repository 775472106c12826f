import { counted, listed } from '../../model/wording.js'
import { markdownMessage } from '../escaping/markdown.js'
import { BudgetedLines } from '../parts/budget.js'
import type { MarkdownTable } from '../parts/finding-tables.js'
import { rowOf } from '../parts/row-markdown.js'

/** A text in sections for a place that takes only so much: what does not fit is left out by whole rows and sections. */
export class Sections {
  private readonly out: BudgetedLines
  private readonly missing: string[] = []

  constructor(byteLimit: number) {
    this.out = new BudgetedLines(byteLimit)
  }

  /** Adds lines that must not be missing. */
  always(...lines: readonly string[]): void {
    this.out.always(...lines)
  }

  /** Adds lines that belong together; where they do not fit, what is missing goes by the name. */
  whole(name: string, lines: readonly string[]): void {
    if (!this.out.whole(lines)) this.missing.push(markdownMessage(name))
  }

  /** Adds a table under its title; nothing where it has no rows. What is missing then goes by its name. */
  table(title: string, { header, rows }: MarkdownTable, name = title): void {
    const [first, ...others] = rows
    if (!first) return
    const start = [`### ${title}`, '', rowOf(header), rowOf(header.map(() => '---')), rowOf(first)]
    if (!this.out.whole(start)) {
      this.missing.push(`${name} (${counted(rows.length, 'row')})`)
      return
    }
    const left = this.out.entries(others.map((row) => [rowOf(row)]))
    this.out.always('', ...(left > 0 ? [`_${counted(left, 'more row')} left out for size._`, ''] : []))
  }

  /** Adds sections that a reader has to open; nothing where there are none. */
  collapsed(summary: string, content: () => void): void {
    this.out.always(`<details><summary>${summary}</summary>`, '')
    content()
    this.out.always('</details>', '')
  }

  /** The text, at its end what was left out as a whole. */
  toString(): string {
    if (this.missing.length > 0) {
      const names = listed([...new Set(this.missing)].slice(0, 12))
      this.out.always(`_Left out for size: ${names}. The job summary and the JSON report have more._`)
    }
    return `${this.out.toString().trimEnd()}\n`
  }
}
