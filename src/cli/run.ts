import { didYouMean, quote } from '../core/index.js'
import { parseInvocation } from './arguments.js'
import { UsageError, type Outcome, type Surroundings } from './command.js'
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
  if (first === '--help' || first === '-h' || first === 'help')
    return { exitCode: 0, output: programHelp(commands) }
  if (first === '--version') return { exitCode: 0, output: `${surroundings.version}\n` }
  const command = commands.find(({ id }) => id === first)
  if (!command)
    throw new UsageError(
      `unknown command ${quote(first)}`,
      didYouMean(
        first,
        commands.map(({ id }) => id),
      ),
    )
  if (rest.includes('--help') || rest.includes('-h')) return { exitCode: 0, output: commandHelp(command) }
  return command.run(parseInvocation(rest, command.options), surroundings)
}
