import {
  backslash,
  beginsPlain,
  carriageReturn,
  colon,
  dash,
  dot,
  doubleQuote,
  hash,
  lineFeed,
  ordinary,
  roleInPlain,
  singleQuote,
  space,
  special,
} from './characters.js'
import { Interned } from './interned.js'
import { refuse } from './refusal.js'
import { plainValue, unescaped } from './scalars.js'

/** Longer keys have rules of their own. */
const longestKey = 1000

/** Goes through a text line by line and token by token; what is not simple is refused. */
export class Tokens {
  /** Where the next character stands. */
  protected at = 0
  /** The column of the line that was gone to; -1 behind the last line of a document. */
  protected column = -1
  /** Whether what ended the document is the marker of the next one. */
  protected atMarker = false
  /** The place of what was read last. */
  protected start = 0
  protected end = 0
  /** Where a block ends that ends here: behind its last line, its line break included. */
  protected blockEnd = 0
  /** The column of the deepest comment that was passed over on the way to this line; -1 where there was none. */
  protected deepestComment = -1
  protected readonly interned: Interned

  constructor(protected readonly text: string) {
    this.interned = new Interned(text)
  }

  /** Leaves a line, on which nothing but a comment may be left, for the next one that has content. */
  protected nextLine(): void {
    const { text } = this
    let at = this.at
    let character = text.charCodeAt(at)
    while (character === space) character = text.charCodeAt(++at)
    if (character === hash && text.charCodeAt(at - 1) === space) {
      at = this.endOfComment(at)
      character = text.charCodeAt(at)
    }
    if (character === lineFeed) at++
    else if (character === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at += 2
    else if (at < text.length) refuse()
    this.blockEnd = at
    this.goToContent(at)
  }

  /** From the start of a line to the next content. */
  protected goToContent(from: number): void {
    const { text } = this
    let at = from
    let lineStart = at
    let deepest = -1
    for (;;) {
      let character = text.charCodeAt(at)
      while (character === space) character = text.charCodeAt(++at)
      if (character === hash) {
        if (at - lineStart > deepest) deepest = at - lineStart
        at = this.endOfComment(at)
        character = text.charCodeAt(at)
      } else if (character === carriageReturn) {
        character = text.charCodeAt(++at)
        if (character !== lineFeed) refuse()
      }
      if (character !== lineFeed) break
      lineStart = ++at
    }
    this.at = at
    this.column = at < text.length ? at - lineStart : -1
    this.deepestComment = deepest
    this.atMarker = false
    if (this.column === 0) this.lookForMarker()
  }

  private endOfComment(at: number): number {
    const end = this.text.indexOf('\n', at)
    return end === -1 ? this.text.length : end
  }

  private lookForMarker(): void {
    const { text, at } = this
    const first = text.charCodeAt(at)
    if (first !== dash && first !== dot) return
    if (text.startsWith('...', at)) refuse()
    if (!text.startsWith('---', at)) return
    this.atMarker = true
    this.column = -1
  }

  /** Whether an item of a block list begins here. */
  protected get isAtItem(): boolean {
    const { text, at } = this
    return text.charCodeAt(at) === dash && text.charCodeAt(at + 1) === space
  }

  protected skipSpaces(): number {
    const { text } = this
    let character = text.charCodeAt(this.at)
    while (character === space) character = text.charCodeAt(++this.at)
    return character
  }

  /** Reads a key and the colon behind it, behind which something must follow from it. */
  protected key(isFlow: boolean): string {
    const first = this.text.charCodeAt(this.at)
    const isQuoted = first === doubleQuote || first === singleQuote
    const key = isQuoted ? this.quoted(first) : this.plain(isFlow)
    if (typeof key !== 'string' || this.end - this.start > longestKey) return refuse()
    if (isFlow && isQuoted) this.skipSpaces()
    if (this.text.charCodeAt(this.at) !== colon) refuse()
    this.at++
    if (!(isFlow && isQuoted) && !this.isBlankHere()) refuse()
    return key
  }

  protected isBlankHere(): boolean {
    const { text, at } = this
    const character = text.charCodeAt(at)
    return character === space || character === lineFeed || character === carriageReturn || at >= text.length
  }

  /** Reads a plain scalar up to what ends it: a line, a comment, a colon; within brackets a comma or bracket too. */
  protected plain(isFlow: boolean): string | number | boolean {
    const { text } = this
    const start = this.at
    this.refuseFirst(text.charCodeAt(start), isFlow)
    let at = start
    let end = start
    for (;;) {
      const character = text.charCodeAt(at)
      const role = character < 128 ? (roleInPlain[character] ?? special) : ordinary
      if (role === ordinary ? at < text.length : role !== special && !isFlow) end = ++at
      else if (character === space) at++
      else if (character === hash) {
        if (end !== at) break
        end = ++at
      } else if (character === colon) {
        if (this.endsAtColon(at + 1, isFlow)) break
        end = ++at
      } else break
    }
    this.at = at
    this.start = start
    this.end = end
    return plainValue(this.interned.piece(start, end))
  }

  private refuseFirst(first: number, isFlow: boolean): void {
    if (first >= 128 || beginsPlain[first] === 1) return
    const second = this.text.charCodeAt(this.at + 1)
    if (first !== dash || isFlow || !(second > space)) refuse()
  }

  private endsAtColon(behind: number, isFlow: boolean): boolean {
    const { text } = this
    const next = text.charCodeAt(behind)
    if (next <= space || behind >= text.length) return true
    return isFlow && next < 128 && roleInPlain[next] !== ordinary ? refuse() : false
  }

  /** Reads a quoted scalar of one line. */
  protected quoted(quote: number): string {
    const { text } = this
    const start = this.at
    let at = start + 1
    let hasEscape = false
    for (;;) {
      const character = text.charCodeAt(at)
      if (character === quote) {
        if (quote === doubleQuote || text.charCodeAt(at + 1) !== quote) break
        hasEscape = true
        at++
      } else if (character === backslash && quote === doubleQuote) {
        hasEscape = true
        at++
      } else if (character < space || at >= text.length) refuse()
      at++
    }
    this.start = start
    this.end = this.at = at + 1
    if (!hasEscape) return at === start + 1 ? '' : this.interned.piece(start + 1, at)
    if (quote === doubleQuote) return unescaped(text.slice(start, at + 1))
    return text.slice(start + 1, at).replaceAll("''", "'")
  }
}
