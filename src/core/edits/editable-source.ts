import { isNode, isScalar, isSeq } from 'yaml'
import type { SourceFile, Span } from '../model/source.js'
import { fieldAdded, newlineOf } from './add-field.js'
import { flowValue, type Entry, type MovedItem } from './item.js'
import { itemsAdded } from './add-items.js'
import { itemsRemoved, ownCommentLines } from './remove-items.js'
import { replaceScalar } from './replace-scalar.js'
import { behindColon, endOf, endOfLine, pairOf, SourceTree, startOfLine, type List } from './source-tree.js'
import { applyEdits, type TextEdit } from './text-edit.js'

/** Items for the list under a key of a mapping. */
interface Additions {
  readonly mapping: Span
  readonly key: string
  readonly items: Entry[]
}

/**
 * A YAML or JSON text that is changed here and there: every byte that no change is about stays as it is. Mappings are
 * named by where they stand in the text before any change.
 */
export class EditableSource {
  private parsed: SourceTree | undefined
  private readonly edits: TextEdit[] = []
  private readonly additions = new Map<string, Additions>()
  private readonly removals = new Map<List, Set<number>>()

  constructor(private readonly file: SourceFile) {}

  /** Gives a key of a mapping a scalar value, or a list of scalars; a key that is not there comes behind another one. */
  set(mapping: Span, key: string, value: string | readonly string[], behind: string): void {
    const place = this.tree.at(mapping)
    const pair = pairOf(place.mapping, key)
    if (!pair) {
      this.edits.push(fieldAdded(this.tree, place.mapping, [key, value], behind))
      return
    }
    const { value: node } = pair
    const span = isNode(node) ? node.range : undefined
    if (!span || span[0] === span[1]) {
      const at = behindColon(pair)
      this.edits.push({ start: at, end: at, text: ` ${flowValue(value, this.tree.isJson)}` })
    } else if (typeof value === 'string') {
      this.edits.push(replaceScalar({ file: this.file, start: span[0], end: span[1] }, value))
    } else if (isSeq(node) && node.items.length > 0) {
      this.setList(mapping, key, node as List, value)
    } else {
      this.edits.push({ start: span[0], end: span[1], text: flowValue(value, this.tree.isJson) })
    }
  }

  /** Adds an item to the end of the list under a key; the list comes into being where there is none. */
  add(mapping: Span, key: string, item: Entry): void {
    const id = `${mapping.start}/${key}`
    const additions = this.additions.get(id) ?? { mapping, key, items: [] }
    additions.items.push(item)
    this.additions.set(id, additions)
  }

  /** Removes the mapping that is an item of a list, with the comment on its last line and the program's own above it. */
  remove(item: Span): void {
    const { list } = this.tree.at(item)
    if (!list) throw new Error('what is to be removed is no item of a list')
    this.removals.set(list.items, (this.removals.get(list.items) ?? new Set()).add(list.index))
  }

  /** The text of an item, with the comment on its last line, to be put somewhere else. */
  take(item: Span): MovedItem {
    const { text } = this.file
    const { mapping, list } = this.tree.at(item)
    const start = mapping.range[0]
    const end = endOf(mapping, text)
    const isInBlock = list !== undefined && list.items.flow !== true
    return {
      source: text.slice(start, isInBlock ? endOfLine(text, end) : end).trimEnd(),
      column: start - startOfLine(text, start),
    }
  }

  /** Whether an item stands in a list where comments have room. */
  takesComments({ start }: Span): boolean {
    const { text } = this.file
    return /^\s*- *$/.test(text.slice(startOfLine(text, start), start))
  }

  /** The program's own comments above an item. */
  commentsAbove(item: Span): readonly string[] {
    return ownCommentLines(this.file.text, item.start).map(({ comment }) => comment)
  }

  /** Puts the program's own comments above an item in the place of those that stand there. */
  setCommentsAbove({ start }: Span, comments: readonly string[]): void {
    const { text } = this.file
    const line = startOfLine(text, start)
    const indent = text.slice(line, start).replace(/- *$/, '')
    const lines = comments.map((comment) => `${indent}# ${comment}${newlineOf(text)}`)
    this.edits.push({
      start: ownCommentLines(text, start)[0]?.start ?? line,
      end: line,
      text: lines.join(''),
    })
  }

  /** The text with every change. */
  get text(): string {
    const refilled = new Set<unknown>()
    const added = [...this.additions.values()].flatMap(({ mapping, key, items }) => {
      const { mapping: node } = this.tree.at(mapping)
      const list = pairOf(node, key)?.value
      refilled.add(list)
      return itemsAdded(
        this.tree,
        node,
        key,
        items,
        isSeq(list) ? this.removals.get(list as List) : undefined,
      )
    })
    const removed = [...this.removals].flatMap(([list, indexes]) =>
      itemsRemoved(this.tree, list, indexes, refilled.has(list)),
    )
    return applyEdits(this.file.text, [...this.edits, ...removed, ...added])
  }

  /** Nothing is parsed until something is to be changed. */
  private get tree(): SourceTree {
    this.parsed ??= new SourceTree(this.file)
    return this.parsed
  }

  /** What a list has too much becomes what it lacks; what is left of the one goes, of the other comes. */
  private setList(mapping: Span, key: string, list: List, values: readonly string[]): void {
    const present = list.items.map((item) => (isScalar(item) ? String(item.value) : ''))
    const surplus = list.items.flatMap((item, index) =>
      values.includes(present[index] ?? '') ? [] : [{ range: item.range, index }],
    )
    const missing = values.filter((value) => !present.includes(value))
    for (const [index, value] of missing.entries()) {
      const range = surplus[index]?.range
      if (range) this.edits.push(replaceScalar({ file: this.file, start: range[0], end: range[1] }, value))
      else this.add(mapping, key, value)
    }
    const rest = surplus.slice(missing.length).map(({ index }) => index)
    if (rest.length > 0) this.removals.set(list, new Set(rest))
  }
}
