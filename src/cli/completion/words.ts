import type { Command } from '../command.js'

/** What may be typed, as every shell needs it. */
export interface CompletionWords {
  readonly commands: readonly CompletionCommand[]
  readonly options: readonly CompletionOption[]
}

export interface CompletionCommand {
  /** The first word of it, which several commands may share. */
  readonly word: string
  readonly summary: string
  /** The only words that may come next, where there are only some. */
  readonly next: readonly string[]
}

export interface CompletionOption {
  /** The first word of its command. */
  readonly command: string
  /** `--format`. */
  readonly flag: string
  readonly short: string | undefined
  readonly takesValue: boolean
  /** The values to offer, where there are only some, or some are usual. */
  readonly choices: readonly string[]
  readonly summary: string
}

/** The first words of the commands, and the options behind them; commands of one first word share theirs. */
export function completionWords(commands: readonly Command[]): CompletionWords {
  const first = ({ id }: Command) => id.split(' ')[0] ?? id
  const words = [...new Set(commands.map(first))]
  const groups = words.map((word) => ({ word, own: commands.filter((command) => first(command) === word) }))
  return {
    commands: groups.map(({ word, own }) => commandOf(word, own)),
    options: groups.flatMap(({ word, own }) => optionsOf(word, own)),
  }
}

function commandOf(word: string, own: readonly Command[]): CompletionCommand {
  const next = own.flatMap(({ id, words = [] }) => [...id.split(' ').slice(1), ...words])
  const [only, ...others] = own
  const summary =
    others.length > 0 ? `What can be done with it: ${next.join(', ')}.` : (only?.summary ?? word)
  return { word, summary, next }
}

/** Of an option that several of the commands have, the summary of the first, and the values of all. */
function optionsOf(command: string, own: readonly Command[]): readonly CompletionOption[] {
  const all = own.flatMap(({ options }) => options)
  return [...new Set(all.map(({ name }) => name))].flatMap((name) => {
    const same = all.filter((option) => option.name === name)
    const choices = [...new Set(same.flatMap(({ choices: only, usual }) => only ?? usual ?? []))]
    return same.slice(0, 1).map(({ short, value, summary }) => ({
      command,
      flag: `--${name}`,
      short: short === undefined ? undefined : `-${short}`,
      takesValue: value !== undefined,
      choices,
      summary,
    }))
  })
}

/** A summary as one argument of a shell, in single quotes and without what shells could read in it. */
export function quoted(summary: string): string {
  const plain = summary
    .replaceAll("'", '’')
    .replaceAll(': ', ' – ')
    .replace(/(\w):(\w)/g, '$1 $2')
  return `'${plain.replace(/[`"$\\[\]:]/g, '')}'`
}
