import { behindColon, endOf, endOfLine, startOfLine, type List, type SourceTree } from './source-tree.js'
import type { TextEdit } from './text-edit.js'

/** How comments begin that the program puts above an item, and takes away again. */
export const ownComment = 'import: '

/** Removes items of a list; a list that loses all and gets none is written as empty. */
export function itemsRemoved(
  tree: SourceTree,
  list: List,
  removed: ReadonlySet<number>,
  isRefilled: boolean,
): readonly TextEdit[] {
  return list.flow === true ? fromFlow(tree, list, removed) : fromBlock(tree, list, removed, isRefilled)
}

/** The program's own comment lines right above the line of an offset, from top to bottom. */
export function ownCommentLines(
  text: string,
  offset: number,
): readonly { readonly start: number; readonly comment: string }[] {
  const lines: { start: number; comment: string }[] = []
  for (let line = startOfLine(text, offset); line > 0;) {
    const start = startOfLine(text, line - 1)
    const written = text.slice(start, endOfLine(text, start)).trimStart()
    if (!written.startsWith(`# ${ownComment}`)) break
    lines.unshift({ start, comment: written.slice(2) })
    line = start
  }
  return lines
}

/** The lines of each item go, with the newline before them. */
function fromBlock(
  tree: SourceTree,
  list: List,
  removed: ReadonlySet<number>,
  isRefilled: boolean,
): readonly TextEdit[] {
  const { text } = tree.file
  const edits = list.items.flatMap((item, index): readonly TextEdit[] => {
    if (!removed.has(index)) return []
    const dash = dashOf(list, index) ?? item.range[0]
    const line = ownCommentLines(text, dash)[0]?.start ?? startOfLine(text, dash)
    const start = text.charAt(line - 2) === '\r' ? line - 2 : line - 1
    return [{ start: Math.max(0, start), end: endOfLine(text, endOf(item, text)), text: '' }]
  })
  const isEmpty = edits.length === list.items.length && !isRefilled
  const pair = isEmpty ? tree.pairOfList(list) : undefined
  if (!pair) return edits
  const at = behindColon(pair)
  return [{ start: at, end: at, text: ' []' }, ...edits]
}

function dashOf({ srcToken }: List, index: number): number | undefined {
  const start = srcToken?.type === 'block-seq' ? srcToken.items[index]?.start : undefined
  return start?.find(({ type }) => type === 'seq-item-ind')?.offset
}

/** Each item goes with the comma behind it; those at the end with the comma before them. */
function fromFlow(
  { file: { text } }: SourceTree,
  list: List,
  removed: ReadonlySet<number>,
): readonly TextEdit[] {
  const kept = list.items.flatMap((_, index) => (removed.has(index) ? [] : [index]))
  const lastKept = kept.at(-1)
  const edits: TextEdit[] = []
  for (const [index, item] of list.items.entries()) {
    const next = list.items[index + 1]
    if (removed.has(index) && next && index < (lastKept ?? -1))
      edits.push({ start: item.range[0], end: next.range[0], text: '' })
  }
  const [first, last] = [list.items[0], list.items.at(-1)]
  if (!first || !last || !removed.has(list.items.length - 1)) return edits
  const survivor = lastKept === undefined ? undefined : list.items[lastKept]
  const start = survivor ? endOf(survivor, text) : first.range[0]
  const comma = survivor ? undefined : /^\s*,/.exec(text.slice(last.range[1], list.range[1]))
  return [...edits, { start, end: endOf(last, text) + (comma?.[0].length ?? 0), text: '' }]
}
