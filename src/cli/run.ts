import { didYouMean, quote } from '../core/index.js'
import { parseInvocation } from './arguments.js'
import { UsageError, type Command, type Outcome, type Surroundings } from './command.js'
import { commands } from './commands/index.js'
import { Progress } from './progress.js'
import { commandHelp, programHelp } from './help.js'

/** Runs the program on the words after its name. */
export function run(words: readonly string[], surroundings: Surroundings): Outcome {
  try {
    return dispatch(words, surroundings)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { exitCode: 2, errors: `coexist: ${error.message}\n  help: ${error.help}\n` }
  } finally {
    surroundings.progress.done()
  }
}

function dispatch([first, ...rest]: readonly string[], surroundings: Surroundings): Outcome {
  if (first === undefined) return { exitCode: 2, errors: programHelp(commands) }
  if (first === '--version') return { exitCode: 0, output: `${surroundings.version}\n` }
  if (['--help', '-h', 'help'].includes(first)) return { exitCode: 0, output: helpOn(rest) }
  if (first.startsWith('-')) {
    throw new UsageError(`unknown option ${quote(first)}`, didYouMean(first, ['--help', '--version']))
  }
  const wantsHelp = rest.includes('--help') || rest.includes('-h')
  if (wantsHelp)
    return { exitCode: 0, output: helpOn([first, ...rest].filter((word) => !word.startsWith('-'))) }
  const { command, words } = commandOf([first, ...rest])
  const invocation = parseInvocation(words, command.options)
  const isQuiet = invocation.has('quiet')
  return command.run(
    invocation,
    isQuiet ? { ...surroundings, progress: new Progress(undefined) } : surroundings,
  )
}

/** The command whose id stands first, and the words behind it; an id may have two words. */
function commandOf(words: readonly string[]): {
  readonly command: Command
  readonly words: readonly string[]
} {
  const isLed = ({ id }: Command) => id.split(' ').every((word, index) => words[index] === word)
  const command = commands.find(isLed)
  if (command) return { command, words: words.slice(command.id.split(' ').length) }
  const [first = '', second = ''] = words
  const ids = commands.map(({ id }) => id)
  const below = ids.filter((id) => id.startsWith(`${first} `))
  if (below.length === 0) throw new UsageError(`unknown command ${quote(first)}`, didYouMean(first, ids))
  const written = second === '' || second.startsWith('-') ? first : `${first} ${second}`
  throw new UsageError(`unknown command ${quote(written)}`, didYouMean(written, below))
}

function helpOn(words: readonly string[]): string {
  const below = commands.filter(({ id }) => id.startsWith(`${words[0] ?? ''} `))
  if (words.length === 1 && below.length > 0) return programHelp(below)
  return words.length === 0 ? programHelp(commands) : commandHelp(commandOf(words).command)
}
