import type { Origin, PathStep, SourceFile, Span } from '../../model/source.js'
import type { Mapping } from './mapping.js'
import { Reader, type Entry } from './reader.js'

/** A text that the quick reader has taken: its parts can be found by reading them again. */
export class ReadText {
  private readonly reader: Reader

  constructor(readonly file: SourceFile) {
    this.reader = new Reader(file.text)
  }

  documents(): readonly Mapping[] {
    return this.reader.documents()
  }

  entry(collection: number, step: PathStep): Entry | undefined {
    return this.reader.entry(collection, String(step))
  }

  endOf(collection: number): number {
    return this.reader.endOf(collection)
  }
}

/** An origin that keeps an offset alone, and reads the text again when it is asked for places. */
export class TextOrigin implements Origin {
  constructor(
    private readonly text: ReadText,
    private readonly start: number,
  ) {}

  get whole(): Span {
    return new Whole(this.text, this.start)
  }

  value(...path: readonly PathStep[]): Span {
    return this.find(path).value
  }

  key(...path: readonly PathStep[]): Span {
    const { key, value } = this.find(path)
    return key ?? value
  }

  private find(path: readonly PathStep[]): { readonly key?: Span; readonly value: Span } {
    const { file } = this.text
    let found: { key?: Span; value: Span } | undefined
    let collection: number | undefined = this.start
    for (const step of path) {
      const entry: Entry | undefined =
        collection === undefined ? undefined : this.text.entry(collection, step)
      if (!entry) break
      const { keyStart, keyEnd } = entry
      const key = keyEnd > keyStart ? { key: { file, start: keyStart, end: keyEnd } } : {}
      found = { ...key, value: { file, start: entry.start, end: entry.end } }
      collection = entry.isCollection ? entry.start : undefined
    }
    return found ?? { value: this.whole }
  }
}

/** A whole mapping; where it ends is seldom asked, and may be far away. */
class Whole implements Span {
  readonly file: SourceFile

  constructor(
    private readonly text: ReadText,
    readonly start: number,
  ) {
    this.file = text.file
  }

  get end(): number {
    return this.text.endOf(this.start)
  }
}
