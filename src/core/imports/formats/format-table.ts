import { quote } from '../../model/wording.js'
import { broken, type ExportFormat } from './format.js'
import { Lines } from './lines.js'

/** What `Format-Table` prints: it is for the eye and cuts values off, so it is refused. */
export const formatTable: ExportFormat = {
  id: 'format-table',
  recognizes: (text) => rulerOf(text.split(/\r?\n/, 12)) !== undefined,
  read(file) {
    const lines = new Lines(file)
    const first = (rulerOf(file.text.split(/\r?\n/, 12)) ?? 0) + 2
    for (let line = first; line <= lines.count; line++) {
      const cut = /\S*(?:\.\.\.|…)(?=\s|$)/.exec(lines.text(line))
      if (!cut) continue
      const start = lines.startOf(line) + cut.index
      const at = { file, start, end: start + cut[0].length }
      return broken({
        message: `the table of \`Format-Table\` cuts values off, such as ${quote(cut[0])}`,
        help,
        at,
      })
    }
    const message = 'this is a table of `Format-Table`, which is for the eye and may cut values off'
    return broken({ message, help, at: lines.span(first - 1) })
  },
}

const help = 'put `| Export-Csv FILE -NoTypeInformation -Encoding UTF8` behind the command instead'

/** The line of dashes below the names of the columns, counted from 0. */
function rulerOf(lines: readonly string[]): number | undefined {
  const index = lines.findIndex((line) => /^\s*-{2,}(?:\s+-{2,})+\s*$/.test(line))
  return index < 1 ? undefined : index
}
