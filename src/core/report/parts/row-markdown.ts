/** A row of a table; its cells are Markdown already. */
export function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
