import type { Span } from '../model/source.js'

/** One object of an export, whatever the format: its columns by their names in lower case. */
export interface Row {
  readonly columns: ReadonlyMap<string, Cell>
  readonly at: Span
}

/** A value of a row: its text, and for an object its own columns, for a list its items. */
export interface Cell {
  /** Empty where there is no value, or where only the parts say something. */
  readonly text: string
  readonly parts: ReadonlyMap<string, Cell>
  readonly items: readonly Cell[]
  readonly at: Span
}

/** A value that is a text and nothing else. */
export function textCell(text: string, at: Span): Cell {
  return { text, parts: new Map(), items: [], at }
}

/** The cell of the first of the columns that is there and says something. */
export function cellOf({ columns }: Pick<Row, 'columns'>, names: readonly string[]): Cell | undefined {
  return names
    .map((name) => columns.get(name.toLowerCase()))
    .find((cell) => cell !== undefined && (cell.text !== '' || cell.parts.size > 0 || cell.items.length > 0))
}

/** Whether one of the columns is there, even if it says nothing. */
export function hasColumn({ columns }: Row, names: readonly string[]): boolean {
  return names.some((name) => columns.has(name.toLowerCase()))
}
