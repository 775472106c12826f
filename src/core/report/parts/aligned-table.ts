/** Rows with their columns padded to equal width; the columns in `right` are aligned to the right. */
export function alignedTable(
  rows: readonly (readonly string[])[],
  right: ReadonlySet<number>,
): readonly string[] {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows.map((row) =>
    row
      .map((cell, column) =>
        right.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
}
