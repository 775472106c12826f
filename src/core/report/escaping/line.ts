import { visible } from '../../model/wording.js'
import { runnerCommand } from './runner-command.js'

const zeroWidthSpace = '\u200b'
const mayBeCommand = /##|^\s*::/

/**
 * A line of plain text that no terminal and no workflow runner takes for more: control characters are written out, and
 * neither a leading `::` nor a `##[` or `##vso[` anywhere is left whole, since runners read them as commands.
 */
export function safeLine(text: string): string {
  const shown = visible(text)
  if (!mayBeCommand.test(shown)) return shown
  return shown.replace(runnerCommand, `##${zeroWidthSpace}`).replace(/^(\s*)::/, `$1${zeroWidthSpace}::`)
}
