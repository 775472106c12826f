import { blockFields, flowItem, flowValue, type Item } from './item.js'
import { endOf, endOfLine, pairOf, type Mapping, type SourceTree } from './source-tree.js'
import type { TextEdit } from './text-edit.js'

type Field = Item['fields'][number]

/** Adds a field to a mapping that lacks it: behind another one, or at the end where that is not there either. */
export function fieldAdded(tree: SourceTree, mapping: Mapping, field: Field, behind?: string): TextEdit {
  const { text } = tree.file
  const before = (behind === undefined ? undefined : pairOf(mapping, behind)) ?? mapping.items.at(-1)
  if (!before) return inserted(mapping.range[0] + 1, ` ${inFlow(field, tree)} `)
  const end = endOf(before.value ?? before.key, text)
  if (mapping.flow === true) return inserted(end, `, ${inFlow(field, tree)}`)
  const indent = ' '.repeat(columnOf(mapping))
  const lines = blockFields([field], indent)
  return inserted(endOfLine(text, end), lines.map((line) => `${newlineOf(text)}${line}`).join(''))
}

/** The newline that a text uses. */
export function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

function inFlow([key, value]: Field, { isJson }: SourceTree): string {
  return `${flowItem(key, isJson)}: ${flowValue(value, isJson)}`
}

function columnOf({ srcToken }: Mapping): number {
  return srcToken?.type === 'block-map' ? srcToken.indent : 0
}

function inserted(at: number, text: string): TextEdit {
  return { start: at, end: at, text }
}
