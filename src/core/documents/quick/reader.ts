import {
  closeList,
  closeMapping,
  colon,
  comma,
  doubleQuote,
  greater,
  hash,
  openList,
  openMapping,
  singleQuote,
  space,
} from './characters.js'
import { foldedText } from './folded.js'
import { Mapping } from './mapping.js'
import { refuse } from './refusal.js'
import { Tokens } from './tokens.js'

/** Somewhat less than what the thorough reader takes. */
const deepest = 60

/** Longer ones are hardly written alike. */
const longestKnownList = 100

/** Where a key and its value stand; an item of a list has no key. */
export interface Entry {
  readonly keyStart: number
  readonly keyEnd: number
  readonly start: number
  readonly end: number
  readonly isCollection: boolean
}

/**
 * Reads the part of YAML and JSON that topologies are written in: mappings and lists in blocks and in brackets, scalars of
 * one line, comments. It refuses everything else, also what is merely rare, so that it never disagrees with YAML.
 */
export class Reader extends Tokens {
  private readonly lists = new Map<string, readonly unknown[]>()
  private depth = 0
  /** The column of the block around brackets: their further lines stand deeper. */
  private outer = -1
  /** The collection, by its start, and the key or index that is looked for; reading stops behind it. */
  private wantedIn = -1
  private wanted = ''
  private found: Entry | undefined

  /** The root of every document of the text. */
  documents(): readonly Mapping[] {
    const roots: Mapping[] = []
    if (this.text.includes('\ufeff')) refuse()
    this.goToContent(0)
    if (this.column >= 0) roots.push(this.root())
    while (this.atMarker) {
      this.at += '---'.length
      this.nextLine()
      roots.push(this.root())
    }
    return roots.length > 0 ? roots : refuse()
  }

  /** The entry of a collection that was read before. */
  entry(collection: number, step: string): Entry | undefined {
    this.wantedIn = collection
    this.wanted = step
    this.found = undefined
    this.again(collection)
    this.wantedIn = -1
    return this.found
  }

  /** The end of a collection that was read before. */
  endOf(collection: number): number {
    this.again(collection)
    return this.end
  }

  private again(collection: number): void {
    this.at = collection
    this.depth = 0
    this.outer = -1
    const first = this.text.charCodeAt(collection)
    if (isBracket(first)) {
      this.flow(first)
      return
    }
    this.column = collection - (this.text.lastIndexOf('\n', collection - 1) + 1)
    this.block(this.column)
  }

  /** A mapping; no document of coexist is a list. */
  private root(): Mapping {
    if (this.column < 0) refuse()
    const first = this.text.charCodeAt(this.at)
    this.outer = -1
    const root = isBracket(first) ? this.flow(first) : this.block(this.column)
    if (isBracket(first)) this.nextLine()
    return this.column < 0 && root instanceof Mapping ? root : refuse()
  }

  private block(column: number): object {
    if (++this.depth > deepest) refuse()
    const start = this.at
    const collection = this.isAtItem ? this.blockList(column) : this.blockMapping(column)
    this.depth--
    this.start = start
    this.end = this.blockEnd
    this.takeComments(column)
    return collection
  }

  /** Comments behind a block that stand as deep as it do not belong to it, but to the blocks around it that end here too. */
  private takeComments(column: number): void {
    if (this.column === -1 && this.deepestComment > column) refuse()
    if (column === 0 || this.deepestComment < column) return
    this.blockEnd = this.at
    this.deepestComment = -1
  }

  private blockMapping(column: number): Mapping {
    const start = this.at
    const mapping = new Mapping(start)
    while (this.column === column) {
      const key = this.key(false)
      const { start: keyStart, end: keyEnd } = this
      if (mapping[key] !== undefined) refuse()
      const value = this.blockValue(column)
      mapping[key] = value
      if (start === this.wantedIn && this.isWanted(key, value, keyStart, keyEnd)) return mapping
    }
    return this.column > column ? refuse() : mapping
  }

  /** The value behind a key: on its line, or on the lines below it. */
  private blockValue(column: number): unknown {
    const first = this.skipSpaces()
    if (first === greater) return this.folded(column)
    if (first !== hash && !this.isBlankHere()) {
      const value = this.scalarOrFlow(first, column)
      this.nextLine()
      return value
    }
    this.nextLine()
    if (this.column > column) return this.blockBelow(column, this.column)
    return this.column === column && this.isAtItem ? this.block(column) : refuse()
  }

  private folded(outer: number): string {
    const { value, end } = foldedText(this.text, this.at, outer)
    this.start = this.at
    this.end = this.blockEnd = end
    this.goToContent(end)
    return value
  }

  private blockList(column: number): readonly unknown[] {
    const start = this.at
    const list: unknown[] = []
    while (this.column === column && this.isAtItem) {
      const item = this.blockItem(column)
      list.push(item)
      if (start === this.wantedIn && this.isWanted(String(list.length - 1), item)) return list
    }
    return this.column > column ? refuse() : list
  }

  /** The value behind a dash. */
  private blockItem(column: number): unknown {
    const dash = this.at++
    const first = this.skipSpaces()
    if (first === hash || this.isBlankHere() || this.isAtItem) refuse()
    return this.blockBelow(column, column + this.at - dash)
  }

  /** A block that begins here, in a column, or a scalar or brackets that take its place. */
  private blockBelow(outer: number, column: number): unknown {
    if (this.isAtItem) return this.block(column)
    const { at } = this
    const first = this.text.charCodeAt(at)
    const value = this.scalarOrFlow(first, outer)
    if (isBracket(first) || this.text.charCodeAt(this.at) !== colon) {
      this.nextLine()
      return this.column > outer ? refuse() : value
    }
    this.at = at
    this.column = column
    return this.block(column)
  }

  private scalarOrFlow(first: number, outer: number): unknown {
    if (first === doubleQuote || first === singleQuote) return this.quoted(first)
    if (!isBracket(first)) return this.plain(false)
    this.outer = outer
    return this.flow(first)
  }

  private flow(first: number): object {
    if (++this.depth > deepest) refuse()
    const start = this.at
    const collection = first === openList ? this.listOnce() : this.flowMapping()
    this.depth--
    this.start = start
    this.end = this.at
    return collection
  }

  /** Lists of scalars come again and again, such as roles: those that are written alike are one list. */
  private listOnce(): readonly unknown[] {
    const start = this.at
    const end = this.text.indexOf(']', start) + 1
    if (start === this.wantedIn || end < start || end - start > longestKnownList) return this.flowList()
    const written = this.interned.piece(start, end)
    const known = this.lists.get(written)
    if (known) {
      this.at = end
      return known
    }
    const list = this.flowList()
    const isOneLine = this.at === end && !written.includes('\n')
    if (isOneLine && list.every(isScalar)) this.lists.set(written, list)
    return list
  }

  private flowMapping(): Mapping {
    const start = this.at++
    const mapping = new Mapping(start)
    while (this.skipBlanks() !== closeMapping) {
      const key = this.key(true)
      const { start: keyStart, end: keyEnd } = this
      if (mapping[key] !== undefined) refuse()
      const value = this.flowValue()
      mapping[key] = value
      if (start === this.wantedIn && this.isWanted(key, value, keyStart, keyEnd)) return mapping
      if (this.skipBlanks() === comma) this.at++
      else if (this.text.charCodeAt(this.at) !== closeMapping) refuse()
    }
    this.at++
    return mapping
  }

  private flowList(): readonly unknown[] {
    const start = this.at++
    const list: unknown[] = []
    while (this.skipBlanks() !== closeList) {
      const item = this.flowValue()
      list.push(item)
      if (start === this.wantedIn && this.isWanted(String(list.length - 1), item)) return list
      if (this.skipBlanks() === comma) this.at++
      else if (this.text.charCodeAt(this.at) !== closeList) refuse()
    }
    this.at++
    return list
  }

  private flowValue(): unknown {
    const first = this.skipBlanks()
    if (first === doubleQuote || first === singleQuote) return this.quoted(first)
    return isBracket(first) ? this.flow(first) : this.plain(true)
  }

  /** Skips what may stand between the parts within brackets; returns the character behind it. */
  private skipBlanks(): number {
    const character = this.skipSpaces()
    return character <= space || character === hash ? this.skipLines() : character
  }

  private skipLines(): number {
    this.nextLine()
    return this.column > this.outer ? this.text.charCodeAt(this.at) : refuse()
  }

  private isWanted(step: string, value: unknown, keyStart = 0, keyEnd = 0): boolean {
    if (step !== this.wanted) return false
    const { start, end } = this
    this.found = { keyStart, keyEnd, start, end, isCollection: typeof value === 'object' }
    return true
  }
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object'
}

function isBracket(character: number): boolean {
  return character === openList || character === openMapping
}
