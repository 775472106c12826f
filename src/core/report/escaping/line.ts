import { visible } from '../../model/wording.js'

const zeroWidthSpace = '\u200b'
const mayBeCommand = /##\[|^\s*::/

/**
 * A line of plain text that no terminal and no workflow runner takes for more: control characters are written out, and
 * neither a leading `::` nor a `##[` anywhere is left whole, since a runner reads both as commands.
 */
export function safeLine(text: string): string {
  const shown = visible(text)
  if (!mayBeCommand.test(shown)) return shown
  return shown.replaceAll('##[', `##${zeroWidthSpace}[`).replace(/^(\s*)::/, `$1${zeroWidthSpace}::`)
}
