import type { FilesRead } from '../node/files-read.js'
import type { Progress } from './progress.js'

/** A command of the program: one file, and one line in the registry. */
export interface Command {
  readonly id: string
  readonly summary: string
  /** The words after `coexist`, as in `check [PATH...] [options]`. */
  readonly usage: string
  /** The only words that it takes, where these are only some. */
  readonly words?: readonly string[]
  readonly options: readonly Option[]
  readonly examples: readonly Example[]
  run(invocation: Invocation, surroundings: Surroundings): Outcome | Promise<Outcome>
}

export interface Option {
  readonly name: string
  readonly short?: string
  /** What stands for its value in the help; an option without one is a switch. */
  readonly value?: string
  readonly repeatable?: boolean
  /** The only values it takes. */
  readonly choices?: readonly string[]
  /** The values that it usually takes, where there are others too. */
  readonly usual?: readonly string[]
  readonly summary: string
}

export interface Example {
  readonly line: string
  readonly summary: string
}

/** What was typed, with every option checked against its declaration. */
export interface Invocation {
  readonly words: readonly string[]
  /** The last value that was given. */
  value(option: string): string | undefined
  /** Every value that was given. */
  values(option: string): readonly string[]
  has(option: string): boolean
}

/** What a command may know of the outside besides files. */
export interface Surroundings {
  readonly folder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly outputIsTerminal: boolean
  /** How many characters fit on a line of the terminal; undefined where there is none. */
  readonly outputWidth?: number
  readonly progress: Progress
  readonly filesRead: FilesRead
  readonly version: string
}

export interface Outcome {
  readonly exitCode: 0 | 1 | 2
  readonly output?: string
  readonly errors?: string
}

/** Something is wrong with the command line itself. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly help: string,
  ) {
    super(message)
  }
}
