import { doubleQuoted, scalarText } from './scalar-text.js'

/** What can be written into a source text. */
export type Value = string | readonly string[] | readonly Item[]

/** A mapping to be written, its keys in order, under comments of its own. */
export interface Item {
  readonly comments?: readonly string[]
  readonly fields: readonly (readonly [key: string, value: Value])[]
}

/** An item as it stands elsewhere: its text, and the column of its first line. */
export interface MovedItem {
  readonly source: string
  readonly column: number
}

/** What a list can get. */
export type Entry = Item | MovedItem | string

/** `{ name: A, roles: [mailbox] }`, or the same as JSON. */
export function flowItem(item: Entry, asJson: boolean): string {
  if (typeof item === 'string') return flowScalar(item, asJson)
  if ('source' in item) return item.source
  const fields = item.fields.map(([key, value]) => `${flowScalar(key, asJson)}: ${flowValue(value, asJson)}`)
  return `{ ${fields.join(', ')} }`
}

/** A value on one line. */
export function flowValue(value: Value, asJson: boolean): string {
  if (typeof value === 'string') return flowScalar(value, asJson)
  return `[${value.map((one: string | Item) => flowItem(one, asJson)).join(', ')}]`
}

/** The lines of a block list; an item without a list of items below it stands on one line, unless they are to be spread out. */
export function blockList(items: readonly Entry[], indent: string, spread = false): readonly string[] {
  return items.flatMap((item) => {
    if (typeof item === 'string') return [`${indent}- ${scalarText(item)}`]
    if ('source' in item) return movedLines(item, indent)
    const comments = (item.comments ?? []).map((comment) => `${indent}# ${comment}`)
    const isSpread = spread || item.fields.some(([, value]) => hasItems(value))
    if (!isSpread) return [...comments, `${indent}- ${flowItem(item, false)}`]
    const [first = '', ...more] = blockFields(item.fields, `${indent}  `)
    return [...comments, `${indent}- ${first.slice(indent.length + 2)}`, ...more]
  })
}

/** The lines of a block mapping. */
export function blockFields(fields: Item['fields'], indent: string): readonly string[] {
  return fields.flatMap(([key, value]) =>
    hasItems(value)
      ? [`${indent}${scalarText(key)}:`, ...blockList(value, `${indent}  `)]
      : [`${indent}${scalarText(key)}: ${flowValue(value, false)}`],
  )
}

function hasItems(value: Value): value is readonly Item[] {
  return Array.isArray(value) && value.some((one) => typeof one === 'object')
}

function flowScalar(value: string, asJson: boolean): string {
  return asJson ? doubleQuoted(value) : scalarText(value)
}

/** The lines of an item, moved to the right or left as a whole. */
function movedLines({ source, column }: MovedItem, indent: string): readonly string[] {
  const [first = '', ...more] = source.split(/\r?\n/)
  const shift = indent.length + 2 - column
  const moved = more.map((line) =>
    shift >= 0
      ? `${line === '' ? '' : ' '.repeat(shift)}${line}`
      : line.replace(/^ */, (space) => space.slice(0, Math.max(0, space.length + shift))),
  )
  return [`${indent}- ${first}`, ...moved]
}
