import { quoted, type CompletionOption, type CompletionWords } from './words.js'

/** A script for zsh. */
export function zsh({ commands, options }: CompletionWords): string {
  return [
    '#compdef coexist',
    '# Completion of coexist for zsh: source <(coexist completion zsh)',
    '_coexist() {',
    '  local -a commands',
    '  commands=(',
    ...commands.map(({ word, summary }) => `    ${word}:${quoted(summary)}`),
    '  )',
    '  if (( CURRENT == 2 )); then _describe command commands; return; fi',
    '  case "${words[2]}" in',
    ...commands.flatMap(({ word, next }) => [
      `    ${word})`,
      ...(next.length > 0 ? [`      if (( CURRENT == 3 )); then compadd ${next.join(' ')}; return; fi`] : []),
      `      _arguments ${[...options.filter((one) => one.command === word).map(specOf), "'*:path:_files'"].join(' ')}`,
      '      ;;',
    ]),
    '  esac',
    '}',
    'compdef _coexist coexist',
    '',
  ].join('\n')
}

/** `'*--format[how it is shown]:value:(text json)'`. */
function specOf({ flag, takesValue, choices, summary }: CompletionOption): string {
  const text = quoted(summary).slice(1, -1)
  const values = choices.length > 0 ? `(${choices.join(' ')})` : '_files'
  return `'*${flag}[${text}]${takesValue ? `:value:${values}` : ''}'`
}
