import { quoted, type CompletionWords } from './words.js'

/** A script for fish. */
export function fish({ commands, options }: CompletionWords): string {
  return [
    '# Completion of coexist for fish: coexist completion fish | source',
    ...commands.map(
      ({ word, summary }) =>
        `complete -c coexist -n __fish_use_subcommand -a ${word} -d ${quoted(summary)} -f`,
    ),
    ...commands
      .filter(({ next }) => next.length > 0)
      .map(
        ({ word, next }) =>
          `complete -c coexist -n '__fish_seen_subcommand_from ${word}; and not __fish_seen_subcommand_from ${next.join(' ')}' -a '${next.join(' ')}' -f`,
      ),
    ...options.map(({ command, flag, short, takesValue, choices, summary }) => {
      const seen = `-n '__fish_seen_subcommand_from ${command}'`
      const name = `-l ${flag.slice(2)}${short === undefined ? '' : ` -s ${short.slice(1)}`}`
      const values = choices.length > 0 ? ` -x -a '${choices.join(' ')}'` : takesValue ? ' -r' : ''
      return `complete -c coexist ${seen} ${name} -d ${quoted(summary)}${values}`
    }),
    '',
  ].join('\n')
}
