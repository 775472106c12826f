import { didYouMean, quote } from '../core/index.js'
import { parseInvocation } from './arguments.js'
import { UsageError, type Command, type Outcome, type Surroundings } from './command.js'
import { commands } from './commands/index.js'
import { commandHelp, programHelp } from './help.js'

/** Runs the program on the words after its name. */
export function run(words: readonly string[], surroundings: Surroundings): Outcome {
  try {
    return dispatch(words, surroundings)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { exitCode: 2, errors: `coexist: ${error.message}\n  help: ${error.help}\n` }
  }
}

function dispatch([first, ...rest]: readonly string[], surroundings: Surroundings): Outcome {
  if (first === undefined) return { exitCode: 2, errors: programHelp(commands) }
  if (first === '--version') return { exitCode: 0, output: `${surroundings.version}\n` }
  if (['--help', '-h', 'help'].includes(first)) return { exitCode: 0, output: helpOn(rest[0]) }
  if (first.startsWith('-')) {
    throw new UsageError(`unknown option ${quote(first)}`, didYouMean(first, ['--help', '--version']))
  }
  if (rest.includes('--help') || rest.includes('-h')) return { exitCode: 0, output: helpOn(first) }
  const command = commandNamed(first)
  return command.run(parseInvocation(rest, command.options), surroundings)
}

function helpOn(id: string | undefined): string {
  return id === undefined ? programHelp(commands) : commandHelp(commandNamed(id))
}

function commandNamed(id: string): Command {
  const command = commands.find((one) => one.id === id)
  if (command) return command
  const ids = commands.map((one) => one.id)
  throw new UsageError(`unknown command ${quote(id)}`, didYouMean(id, ids))
}
