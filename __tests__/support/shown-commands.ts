import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runCommand } from './run-program.js'
import { git } from './temporary-folder.js'

/** Commands that a page shows together, with what the mark before them says. */
export interface CommandBlock {
  readonly page: string
  readonly line: number
  /** `exits 0`, or `exits 0, 1` for a command each; undefined where they are not to be run. */
  readonly run: string | undefined
  /** Why they are not run. */
  readonly notRun: string | undefined
  readonly commands: readonly ShownCommand[]
}

export interface ShownCommand {
  readonly program: 'coexist' | 'git' | 'other'
  readonly words: readonly string[]
  /** What it is shown to print; undefined where nothing is shown. */
  readonly output?: string
}

const fences = /(?:<!-- (run|not run): (.+) -->\n\n)?```(sh|console)\n([\s\S]*?)```/g

/** The commands in the fenced blocks of a page; those of a console come with what they print. */
export function commandBlocks(page: string): readonly CommandBlock[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(fences)].map((match) => {
    const [, kind, mark, language, content = ''] = match
    const commands = language === 'sh' ? ofScript(content) : ofConsole(content)
    return {
      page,
      line: text.slice(0, match.index).split('\n').length,
      run: kind === 'run' ? mark : undefined,
      notRun: kind === 'not run' ? mark : undefined,
      commands,
    }
  })
}

/** Runs the commands of a block in a folder; what differs from the page is told, with what was printed. */
export function differencesOf({ run = '', commands }: CommandBlock, folder: string): readonly string[] {
  const codes = run.replace('exits ', '').split(', ').map(Number)
  return commands.flatMap((command, index) => {
    const { output, words } = command
    const { exitCode, printed, told } = ran(command, folder)
    const shown = words.join(' ')
    return [
      ...(exitCode === codes[index] ? [] : [`${shown}: exits ${exitCode}\n${printed}${told}`]),
      ...(output === undefined || fits(output, printed) ? [] : [`${shown}: prints\n${printed}`]),
    ]
  })
}

function ran({ program, words }: ShownCommand, folder: string) {
  if (program === 'other') throw new Error(`the tests do not run ${words.join(' ')}`)
  if (program === 'git') return { exitCode: 0, printed: git(folder, ...words), told: '' }
  const { exitCode, stdout, stderr } = runCommand(words, { folder })
  return { exitCode, printed: stdout, told: stderr }
}

/** One command on each line; what follows two spaces and a `#` is for readers. */
function ofScript(text: string): readonly ShownCommand[] {
  const lines = text.split('\n').map((line) => line.replace(/ +# .*$/, ''))
  return lines.filter((line) => line !== '').map(commandOf)
}

/** Commands after `$ `, each with what it prints below. */
function ofConsole(text: string): readonly ShownCommand[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [line = '', ...output] = part.split('\n')
      return { ...commandOf(line), output: output.join('\n') }
    })
}

function commandOf(line: string): ShownCommand {
  const [, program, rest = ''] = /^(coexist|node dist\/cli\.js|git) (.*)$/.exec(line) ?? []
  if (program === undefined) return { program: 'other', words: [line] }
  const words = [...rest.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '')
  return { program: program === 'git' ? 'git' : 'coexist', words }
}

/** Whether a text is as shown, where `…` stands for what is left out, and on a line of its own for any lines. */
function fits(shown: string, printed: string): boolean {
  const pattern = shown
    .trimEnd()
    .split('\n')
    .map((line) => (line.trim() === '…' ? '(?:.*\\n)*?.*' : line.split('…').map(literal).join('.*')))
  return new RegExp(`^${pattern.join('\n')}$`).test(printed.trimEnd())
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
