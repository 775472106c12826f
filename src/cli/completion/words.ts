import type { Command, Option } from '../command.js'

/** What may be typed, as every shell needs it. */
export interface CompletionWords {
  readonly commands: readonly { readonly word: string; readonly summary: string }[]
  readonly options: readonly CompletionOption[]
}

export interface CompletionOption {
  /** The first word of its command. */
  readonly command: string
  /** `--format`. */
  readonly flag: string
  readonly short: string | undefined
  readonly takesValue: boolean
  /** The only values, where there are only some. */
  readonly choices: readonly string[]
  readonly summary: string
}

/** The first words of the commands, and the options behind them; commands of one first word share theirs. */
export function completionWords(commands: readonly Command[]): CompletionWords {
  const first = ({ id }: Command) => id.split(' ')[0] ?? id
  const words = new Map(commands.map((command) => [first(command), command.summary]))
  const options = new Map(
    commands.flatMap((command) =>
      command.options.map((option) => [`${first(command)} ${option.name}`, optionOf(first(command), option)]),
    ),
  )
  return {
    commands: [...words].map(([word, summary]) => ({ word, summary })),
    options: [...options.values()],
  }
}

function optionOf(command: string, { name, short, value, choices = [], summary }: Option): CompletionOption {
  const isShort = short === undefined ? undefined : `-${short}`
  return { command, flag: `--${name}`, short: isShort, takesValue: value !== undefined, choices, summary }
}

/** A summary as one argument of a shell, in single quotes and without what shells could read in it. */
export function quoted(summary: string): string {
  return `'${summary.replace(/['`"$\\[\]:]/g, '')}'`
}
