import { visible } from '../../model/wording.js'
import { runnerCommand } from './runner-command.js'

const zeroWidthSpace = '\u200b'
const isDelicate = /[^ -~]|##|^\s*::/

/**
 * A line of plain text that no terminal and no workflow runner takes for more: control characters are written out, and
 * neither a leading `::` nor a `##[` or `##vso[` anywhere is left whole, since runners read them as commands.
 */
export function safeLine(text: string): string {
  if (!isDelicate.test(text)) return text
  return visible(text)
    .replace(runnerCommand, `##${zeroWidthSpace}`)
    .replace(/^(\s*)::/, `$1${zeroWidthSpace}::`)
}
