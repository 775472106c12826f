import type { SourceFile } from '../../model/source.js'
import { clixml } from './clixml.js'
import { csv } from './csv.js'
import { broken, type ExportFormat, type Rows } from './format.js'
import { formatList } from './format-list.js'
import { formatTable } from './format-table.js'
import { json } from './json.js'

/** The forms of exports; the first that recognizes a text reads it, and CSV is what is left. */
export const exportFormats: readonly ExportFormat[] = [clixml, json, formatTable, formatList, csv]

/** The rows of an export in whatever form it is, told by its content. */
export function readExport(file: SourceFile): Rows {
  if (file.text.trim() === '') {
    return broken({
      message: 'the file is empty',
      help: 'leave the file out if the command printed nothing, else export again',
      at: { file, start: 0, end: 0 },
    })
  }
  const format = exportFormats.find((one) => one.recognizes(file.text)) ?? csv
  const { rows, problems } = format.read(file)
  if (rows.length > 0 || problems.length > 0) return { rows, problems }
  return broken({
    message: 'the export has no rows',
    help: 'leave the file out if the command printed nothing, else export again',
    at: { file, start: 0, end: 0 },
  })
}
