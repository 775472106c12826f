import { didYouMean, quote } from '../core/index.js'
import { compileLate } from '../node/compile-late.js'
import { parseInvocation } from './arguments.js'
import { UsageError, type Outcome, type Surroundings } from './command.js'
import { commands, loadCommands, type CommandEntry } from './commands/index.js'
import { Progress } from './progress.js'
import { commandHelp, programHelp } from './help.js'

/** Runs the program on the words after its name. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  compileLate()
  try {
    return await dispatch(words, surroundings)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { exitCode: 2, errors: `coexist: ${error.message}\n  help: ${error.help}\n` }
  } finally {
    surroundings.progress.done()
  }
}

async function dispatch([first, ...rest]: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  if (first === undefined) return { exitCode: 2, errors: programHelp(await loadCommands()) }
  if (['--help', '-h', 'help'].includes(first)) return { exitCode: 0, output: await helpOn(rest) }
  if (first.startsWith('-')) {
    throw new UsageError(`unknown option ${quote(first)}`, didYouMean(first, ['--help', '--version']))
  }
  const wantsHelp = rest.includes('--help') || rest.includes('-h')
  if (wantsHelp) {
    const words = [first, ...rest].filter((word) => !word.startsWith('-'))
    return { exitCode: 0, output: await helpOn(words) }
  }
  const { entry, words } = entryOf([first, ...rest])
  const command = await entry.load()
  const invocation = parseInvocation(words, command.options)
  const isQuiet = invocation.has('quiet')
  return command.run(
    invocation,
    isQuiet ? { ...surroundings, progress: new Progress(undefined) } : surroundings,
  )
}

/** The command whose id stands first, and the words behind it; an id may have two words. */
function entryOf(words: readonly string[]): {
  readonly entry: CommandEntry
  readonly words: readonly string[]
} {
  const isLed = ({ id }: CommandEntry) => id.split(' ').every((word, index) => words[index] === word)
  const entry = commands.find(isLed)
  if (entry) return { entry, words: words.slice(entry.id.split(' ').length) }
  const [first = '', second = ''] = words
  const ids = commands.map(({ id }) => id)
  const below = ids.filter((id) => id.startsWith(`${first} `))
  if (below.length === 0) throw new UsageError(`unknown command ${quote(first)}`, didYouMean(first, ids))
  const written = second === '' || second.startsWith('-') ? first : `${first} ${second}`
  throw new UsageError(`unknown command ${quote(written)}`, didYouMean(written, below))
}

async function helpOn(words: readonly string[]): Promise<string> {
  const below = commands.filter(({ id }) => id.startsWith(`${words[0] ?? ''} `))
  if (words.length === 1 && below.length > 0) return programHelp(await loadCommands(below))
  return words.length === 0
    ? programHelp(await loadCommands())
    : commandHelp(await entryOf(words).entry.load())
}
