import { RandomSource } from './random-source.js'
import { inDoubleQuotes, inSingleQuotes, isPlain } from './emit-scalar.js'

/** Where something stands: lines and columns from 1, in UTF-16 units, the end exclusive. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export interface Emitted {
  readonly text: string
  /** The place of each scalar by its path, such as `0/sites/1/servers/0/version`; quotes are a part of it. */
  readonly places: ReadonlyMap<string, Place>
}

/** Writes documents in a style of YAML that the seed chooses, a single one now and then as JSON; 0 is a tidy style. */
export function emitYaml(documents: readonly object[], seed: number): Emitted {
  const emitter = new Emitter(new RandomSource(seed), seed !== 0)
  emitter.file(documents)
  return emitter.emitted()
}

type Mapping = Readonly<Record<string, unknown>>

class Emitter {
  private text = ''
  private readonly spans = new Map<string, readonly [number, number]>()
  private asJson = false
  private readonly lineEnds: 'lf' | 'crlf' | 'mixed'

  constructor(
    private readonly random: RandomSource,
    private readonly wild: boolean,
  ) {
    this.lineEnds = wild ? random.pick(['lf', 'lf', 'crlf', 'mixed']) : 'lf'
  }

  emitted(): Emitted {
    const places = [...this.spans].map(([path, [start, end]]) => {
      const from = placeOf(this.text, start)
      const to = placeOf(this.text, end)
      return [path, { ...from, endLine: to.line, endColumn: to.column }] as const
    })
    return { text: this.text, places: new Map(places) }
  }

  file(documents: readonly object[]): void {
    this.asJson = documents.length === 1 && this.sometimes(12)
    if (this.asJson) return this.flow(documents[0], '0', 0)
    if (this.sometimes(10)) this.write('%YAML 1.2\n---\n')
    else if (this.sometimes(30)) this.write('---\n')
    for (const [index, document] of documents.entries()) {
      if (index > 0) this.write(this.sometimes(20) ? '...\n---\n' : '---\n')
      this.comments()
      this.block(document, String(index), 0)
    }
  }

  private sometimes(percent: number): boolean {
    return this.wild && this.random.chance(percent)
  }

  /** The content of a mapping or a list, the caret at the place where its first line begins. */
  private block(value: unknown, path: string, indent: number): void {
    const isSequence = Array.isArray(value)
    for (const [index, [key, item]] of this.entries(value).entries()) {
      if (index > 0) {
        this.comments()
        this.write(' '.repeat(indent))
      }
      if (isSequence) this.write('-')
      else this.key(key)
      this.behind(item, `${path}/${key}`, indent, isSequence)
    }
  }

  /** The items of a list in their order, the keys of a mapping in any, behind those that every document starts with. */
  private entries(value: unknown): readonly [string, unknown][] {
    const entries = entriesOf(value)
    if (Array.isArray(value) || !this.sometimes(40)) return entries
    const isHead = ([key]: readonly [string, unknown]) => key === 'apiVersion' || key === 'kind'
    return [...entries.filter(isHead), ...this.random.shuffled(entries.filter((entry) => !isHead(entry)))]
  }

  /** What follows a dash or a colon, with the end of its line. */
  private behind(value: unknown, path: string, indent: number, inSequence: boolean): void {
    const isBlock = isCollection(value) && entriesOf(value).length > 0 && !this.sometimes(35)
    if (!isBlock) {
      this.write(this.sometimes(3) && !isCollection(value) ? '\t' : ' '.repeat(this.sometimes(10) ? 3 : 1))
      this.flow(value, path, indent + 1)
      return this.lineEnd()
    }
    const deeper = indent + (this.wild ? this.random.pick([1, 2, 2, 2, 4]) : 2)
    if (inSequence && !this.sometimes(10)) {
      this.write(' '.repeat(deeper - indent - 1))
      if (deeper - indent - 1 === 0) this.write(' ')
      return this.block(value, path, Math.max(deeper, indent + 2))
    }
    this.lineEnd()
    this.comments()
    const inner = Array.isArray(value) && !inSequence && this.sometimes(40) ? indent : deeper
    this.write(' '.repeat(inner))
    this.block(value, path, inner)
  }

  /** A value inside a line; whatever breaks the line goes on with at least that indentation. */
  private flow(value: unknown, path: string, indent: number): void {
    if (!isCollection(value)) return this.scalar(value, path, indent)
    const isSequence = Array.isArray(value)
    const entries = this.entries(value)
    const isBroken = entries.length > 0 && this.sometimes(this.asJson ? 70 : 25)
    const gap = () => {
      if (isBroken) this.lineEnd()
      this.write(isBroken ? this.margin(indent) : this.sometimes(40) ? '' : ' ')
    }
    this.write(isSequence ? '[' : '{')
    for (const [index, [key, item]] of entries.entries()) {
      if (index > 0) this.write(',')
      gap()
      if (!isSequence) this.key(key)
      if (!isSequence) this.write(' ')
      this.flow(item, `${path}/${key}`, indent)
    }
    gap()
    this.write(isSequence ? ']' : '}')
  }

  private margin(indent: number): string {
    return this.asJson && this.sometimes(30) ? '\t'.repeat(indent + 1) : ' '.repeat(indent + this.below(4))
  }

  private key(key: string): void {
    if (this.asJson) this.write(JSON.stringify(key))
    else if (isPlain(key) && !this.sometimes(10)) this.write(key)
    else this.write(this.sometimes(50) ? inSingleQuotes(key) : inDoubleQuotes(key))
    this.write(':')
  }

  private scalar(value: unknown, path: string, indent: number): void {
    const start = this.text.length
    this.write(typeof value === 'string' ? this.quoted(value, indent) : JSON.stringify(value))
    this.spans.set(path, [start, this.text.length])
  }

  private quoted(text: string, indent: number): string {
    if (this.asJson) return JSON.stringify(text)
    const written = this.spelled(text)
    return /^\S+ \S+( \S+)*$/.test(text) && !written.includes('\\') && this.sometimes(4)
      ? written.replace(' ', `\n${' '.repeat(indent)}`)
      : written
  }

  private spelled(text: string): string {
    if (isPlain(text) && !this.sometimes(50)) return text
    if (this.sometimes(50)) return inSingleQuotes(text)
    return inDoubleQuotes(text, (letter) => this.sometimes(5) && letter !== ' ')
  }

  private lineEnd(): void {
    if (!this.asJson && this.sometimes(8)) this.write(' # a note, with "quotes: [and" 🧭 brackets}')
    if (this.sometimes(8)) this.write('  ')
    this.write('\n')
  }

  private comments(): void {
    while (this.sometimes(8)) {
      this.write(this.random.pick(['\n', '# version: "SP9"\n', '      # - { name: no }\n', '   \n']))
    }
  }

  private below(limit: number): number {
    return this.wild ? this.random.below(limit) : 0
  }

  private write(text: string): void {
    const end = () =>
      this.lineEnds === 'crlf' || (this.lineEnds === 'mixed' && this.sometimes(50)) ? '\r\n' : '\n'
    this.text += text.replace(/\n/g, end)
  }
}

function isCollection(value: unknown): value is Mapping | readonly unknown[] {
  return typeof value === 'object' && value !== null
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return isCollection(value) ? Object.entries(value).filter(([, item]) => item !== undefined) : []
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
