import { runnerCommand } from './runner-command.js'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text for XML 1.0, element or attribute: characters that XML does not allow are replaced, line ends kept as such. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
    .replace(runnerCommand, '#&#35;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
}
