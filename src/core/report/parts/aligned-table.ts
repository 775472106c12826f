/** No column of text gets narrower than that. */
const narrowest = 14

/**
 * Rows with their columns padded to equal width, as lines; the first row is the header, the columns in `right` are
 * aligned to the right. Where they would be wider than `width`, the widest columns break their text over several lines.
 */
export function alignedTable(
  rows: readonly (readonly string[])[],
  right: ReadonlySet<number>,
  width = Infinity,
): readonly string[] {
  const widths = fitted(rows, right, width)
  return rows.flatMap((row) => {
    const cells = row.map((cell, column) => brokenAt(cell, widths[column] ?? 0))
    const height = Math.max(1, ...cells.map(({ length }) => length))
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((parts, column) => {
          const part = parts[line] ?? ''
          return right.has(column) ? part.padStart(widths[column] ?? 0) : part.padEnd(widths[column] ?? 0)
        })
        .join('  ')
        .trimEnd(),
    )
  })
}

/** The widths of the columns, the widest of text made narrower until all fit; none gets narrower than its header. */
function fitted(
  rows: readonly (readonly string[])[],
  right: ReadonlySet<number>,
  width: number,
): readonly number[] {
  const header = rows[0] ?? []
  const widths = header.map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const least = header.map((title, column) =>
    right.has(column) ? (widths[column] ?? 0) : Math.max(title.length, narrowest),
  )
  const spare = (column: number) => (widths[column] ?? 0) - (least[column] ?? 0)
  let excess = widths.reduce((sum, one) => sum + one + 2, -2) - width
  while (excess > 0) {
    const columns = [...widths.keys()].filter((column) => spare(column) > 0)
    const widest = columns.sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0]
    if (widest === undefined) break
    widths[widest] = (widths[widest] ?? 0) - 1
    excess--
  }
  return widths
}

/** The text in parts of at most that length, broken between words, else behind a hyphen, else anywhere. */
function brokenAt(text: string, width: number): readonly string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > width && width > 0) {
    const space = rest.lastIndexOf(' ', width)
    const end = space > 0 ? space : rest.lastIndexOf('-', width - 1) + 1 || width
    parts.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  return [...parts, rest]
}
