import { textCell, type Cell, type Row } from '../row.js'
import { broken, type ExportFormat } from './format.js'
import { Lines } from './lines.js'

/**
 * What `Format-List` prints: one property a line, the colons below each other, objects apart by blank lines. A value that
 * is too long for the console goes on in the next line, often in the middle of a word.
 */
export const formatList: ExportFormat = {
  id: 'format-list',
  recognizes: (text) => property.test(text.split(/\r?\n/, 50).find(isContent) ?? ''),
  read(file) {
    const reading = new ListReading(new Lines(file))
    const stray = reading.read()
    if (stray === undefined) return { rows: reading.rows, problems: [] }
    return broken({
      message: 'the line belongs to no property',
      help: 'keep the text as `Format-List` prints it, or use `Export-Csv`',
      at: new Lines(file).span(stray),
    })
  },
}

const property = /^([A-Za-z]\w*)( *):(?: (.*))?$/
const prompt = /^(?:\[PS\]|PS )/

function isContent(line: string): boolean {
  return line.trim() !== '' && !prompt.test(line)
}

/** A property that is being read. */
interface Open {
  readonly name: string
  readonly text: string
  readonly line: number
  /** Whether its last line reaches the edge of the console. */
  readonly isFull: boolean
}

class ListReading {
  readonly rows: Row[] = []
  /** The width of the console, as far as the lines tell. */
  private readonly width: number
  private columns = new Map<string, Cell>()
  private start = 0
  private open: Open | undefined
  /** Where the colons of this object stand; 0 where each stands right behind its name. */
  private colons = 0

  constructor(private readonly lines: Lines) {
    let width = 0
    for (let line = 1; line <= lines.count; line++) width = Math.max(width, lines.text(line).length)
    this.width = width
  }

  /** Reads every object; the number of a line that belongs to none, if there is one. */
  read(): number | undefined {
    for (let line = 1; line <= this.lines.count; line++) {
      const text = this.lines.text(line)
      if (!isContent(text)) this.finish(line - 1)
      else if (!this.begin(text, line) && !this.goOn(text)) return line
    }
    this.finish(this.lines.count)
    return undefined
  }

  private begin(text: string, line: number): boolean {
    const [, name, space = '', value = ''] = property.exec(text) ?? []
    if (name === undefined) return false
    const colon = space === '' ? 0 : name.length + space.length
    if (this.open && colon !== this.colons) return false
    if (!this.open) {
      this.start = line
      this.colons = colon
    }
    this.keep()
    this.open = { name: name.toLowerCase(), text: value, line, isFull: this.isFull(text) }
    return true
  }

  /** A full line breaks anywhere; one that is shorter broke at a space. */
  private goOn(text: string): boolean {
    if (!this.open) return false
    const space = this.open.isFull || this.open.text.endsWith(' ') ? '' : ' '
    this.open = {
      ...this.open,
      text: `${this.open.text}${space}${text.trimStart()}`,
      isFull: this.isFull(text),
    }
    return true
  }

  /** A console leaves its last column free. */
  private isFull(text: string): boolean {
    return text.length >= this.width - 1
  }

  private keep(): void {
    if (!this.open) return
    const { name, text, line } = this.open
    this.columns.set(name, textCell(text.trim(), this.lines.span(line)))
  }

  private finish(line: number): void {
    this.keep()
    this.open = undefined
    if (this.columns.size > 0)
      this.rows.push({ columns: this.columns, at: this.lines.span(this.start, line) })
    this.columns = new Map()
  }
}
