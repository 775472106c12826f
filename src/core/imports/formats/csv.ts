import { CsvError, parse } from 'csv-parse/browser/esm/sync'
import type { SourceFile, Span } from '../../model/source.js'
import { counted, quote } from '../../model/wording.js'
import { textCell } from '../row.js'
import { broken, type ExportFormat, type Rows } from './format.js'
import { Lines } from './lines.js'

/** What `Export-Csv` writes, with `,`, `;` or a tab between the values and perhaps a `#TYPE` line above. */
export const csv: ExportFormat = {
  id: 'csv',
  recognizes: (text) => text.startsWith('#TYPE ') || delimiterOf(text) !== undefined,
  read(file) {
    const lines = new Lines(file)
    const typeLines = file.text.startsWith('#TYPE ') ? 1 : 0
    const text = file.text.slice(lines.startOf(typeLines + 1))
    const delimiter = delimiterOf(text)
    if (delimiter === undefined) return noExport(file)
    try {
      const records = parse(text, { delimiter, info: true, relax_column_count: true, skip_empty_lines: true })
      return rowsOf(
        records.map(({ record, info }) => ({ record, line: info.lines + typeLines })),
        lines,
      )
    } catch (error) {
      if (!(error instanceof CsvError)) throw error
      return broken(faultOf(error, lines.span((error.lines ?? 1) + typeLines)))
    }
  },
}

/** The delimiter of the first line; undefined where it does not look like the names of columns. */
function delimiterOf(text: string): string | undefined {
  const [header = ''] = text.replace(/^#TYPE .*\r?\n/, '').split(/\r?\n/, 1)
  const name = /^(?:"[\w -]+"|[\w -]+)/.exec(header)?.[0] ?? ''
  const next = header.charAt(name.length)
  return name !== '' && [',', ';', '\t'].includes(next) ? next : undefined
}

function rowsOf(
  records: readonly { readonly record: readonly string[]; readonly line: number }[],
  lines: Lines,
): Rows {
  const [header, ...rest] = records
  const names = (header?.record ?? []).map((name) => name.trim().toLowerCase())
  const repeated = header?.record.find((_, index) => names[index] && names.indexOf(names[index]) < index)
  if (repeated !== undefined) return broken(repeatedColumn(repeated.trim(), lines.span(header?.line ?? 1)))
  let before = header?.line ?? 0
  const rows = []
  for (const { record, line } of rest) {
    const at = lines.span(before + 1, line)
    before = line
    if (record.length !== names.length) return broken(unevenRow(record.length, names.length, at))
    const cells = names.map((name, index) => [name, textCell(record[index] ?? '', at)] as const)
    rows.push({ columns: new Map(cells), at })
  }
  return { rows, problems: [] }
}

function repeatedColumn(name: string, at: Span) {
  return {
    message: `the header has the column ${quote(name)} twice`,
    help: 'leave one of the two out',
    at,
  }
}

function unevenRow(found: number, wanted: number, at: Span) {
  return {
    message: `the row has ${counted(found, 'value')}, and the header ${counted(wanted, 'column')}`,
    help: 'put values that hold a delimiter in quotes, or export again with `Export-Csv`',
    at,
  }
}

function faultOf({ code }: CsvError, at: Span) {
  const isOpen = code === 'CSV_QUOTE_NOT_CLOSED'
  return {
    message: isOpen
      ? 'a quote that was opened before the end of the file is not closed'
      : 'a quote stands inside a value',
    help: isOpen
      ? 'look for a cut file, and export again with `Export-Csv`'
      : 'write a quote inside of quotes twice, or export again with `Export-Csv`',
    at,
  }
}

function noExport(file: SourceFile): Rows {
  return broken({
    message: 'this is no export that can be read',
    help: 'write it with `Export-Clixml`, `ConvertTo-Json`, `Export-Csv` or `Format-List`',
    at: { file, start: 0, end: 0 },
  })
}
