import { isMap, isSeq } from 'yaml'
import { fieldAdded, newlineOf } from './add-field.js'
import { blockList, flowItem, type Entry, type Item } from './item.js'
import {
  behindColon,
  endOf,
  endOfLine,
  pairOf,
  startOfLine,
  type List,
  type Mapping,
  type SourceTree,
} from './source-tree.js'
import type { TextEdit } from './text-edit.js'

/** Adds items to the end of the list under a key of a mapping, in the style of the items that are there. */
export function itemsAdded(
  tree: SourceTree,
  mapping: Mapping,
  key: string,
  items: readonly Entry[],
  removed: ReadonlySet<number> | undefined,
): readonly TextEdit[] {
  const { text } = tree.file
  const pair = pairOf(mapping, key)
  const list = isSeq(pair?.value) ? (pair.value as List) : undefined
  if (!pair) return [fieldAdded(tree, mapping, [key, items as readonly Item[]])]
  if (list?.flow !== true && list && list.items.length > 0) return [inBlock(list, items, text)]
  const isSpread = mapping.flow !== true && (list?.items.length ?? 0) === 0
  if (!isSpread && list) return [inFlow(tree, list, items, removed)]
  const at = behindColon(pair)
  const indent = ' '.repeat((mapping.srcToken?.indent ?? 0) + 2)
  const lines = blockList(items, indent).map((line) => `${newlineOf(text)}${line}`)
  return [{ start: at, end: list ? list.range[1] : at, text: lines.join('') }]
}

function inBlock(list: List, items: readonly Entry[], text: string): TextEdit {
  const { srcToken } = list
  const indent = ' '.repeat(srcToken?.indent ?? 0)
  const last = list.items.at(-1)
  const isSpread = isMap(last) && last.flow !== true
  const at = endOfLine(text, endOf(last ?? list, text))
  const lines = blockList(items, indent, isSpread).map((line) => `${newlineOf(text)}${line}`)
  return { start: at, end: at, text: lines.join('') }
}

/** Behind the last item, each on a line of its own where the last one stands on its own line. */
function inFlow(
  tree: SourceTree,
  list: List,
  items: readonly Entry[],
  removed: ReadonlySet<number> = new Set(),
): TextEdit {
  const { text } = tree.file
  const last = list.items.at(-1)
  const at = last ? endOf(last, text) : list.range[0] + 1
  const isAlone = list.items.every((_, index) => removed.has(index))
  const written = items.map((item) => flowItem(item, tree.isJson))
  const between = last && isFirstOfLine(text, last.range[0]) ? `,${lineBreak(text, last.range[0])}` : ', '
  return { start: at, end: at, text: `${isAlone ? '' : between}${written.join(between)}` }
}

function isFirstOfLine(text: string, offset: number): boolean {
  return text.slice(startOfLine(text, offset), offset).trim() === ''
}

function lineBreak(text: string, offset: number): string {
  return `${newlineOf(text)}${text.slice(startOfLine(text, offset), offset)}`
}
