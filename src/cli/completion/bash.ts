import type { CompletionWords } from './words.js'

/** A script for bash: commands, options, values that are only some, and files for everything else. */
export function bash({ commands, options }: CompletionWords): string {
  const flags = commands.map(({ word }) => {
    const own = options.filter((option) => option.command === word).map(({ flag }) => flag)
    return `    ${word}) words="${[...own, '--help'].join(' ')}" ;;`
  })
  const choices = options
    .filter((option) => option.choices.length > 0)
    .map(({ command, flag, short, choices: all }) => {
      const names = [flag, ...(short === undefined ? [] : [short])].map((name) => `${command}:${name}`)
      return `    ${names.join('|')}) words="${all.join(' ')}" ;;`
    })
  const next = commands
    .filter((command) => command.next.length > 0)
    .map((command) => `    ${command.word}:2) words="${command.next.join(' ')}" ;;`)
  return [
    '# Completion of coexist for bash: source <(coexist completion bash)',
    '_coexist() {',
    '  local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" words=""',
    '  COMPREPLY=()',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    COMPREPLY=($(compgen -W "${commands.map(({ word }) => word).join(' ')} --help --version" -- "$current"))`,
    '    return',
    '  fi',
    '  case "${COMP_WORDS[1]}:$previous" in',
    ...choices,
    '  esac',
    '  if [ -z "$words" ] && [ "${current#-}" != "$current" ]; then',
    '    case "${COMP_WORDS[1]}" in',
    ...flags.map((line) => `  ${line}`),
    '    esac',
    '  fi',
    '  if [ -z "$words" ]; then',
    '    case "${COMP_WORDS[1]}:$COMP_CWORD" in',
    ...next.map((line) => `  ${line}`),
    '    esac',
    '  fi',
    '  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$current")); fi',
    '}',
    'complete -o default -F _coexist coexist',
    '',
  ].join('\n')
}
