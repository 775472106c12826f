import { didYouMean, quote } from '../../core/index.js'
import { UsageError, type Command } from '../command.js'
import { bash } from '../completion/bash.js'
import { fish } from '../completion/fish.js'
import { powershell } from '../completion/powershell.js'
import { completionWords, type CompletionWords } from '../completion/words.js'
import { zsh } from '../completion/zsh.js'
import { loadCommands } from './index.js'

const shells: Readonly<Record<string, (words: CompletionWords) => string>> = { bash, fish, powershell, zsh }

/** Prints scripts that let shells complete the command line. */
export const completion: Command = {
  id: 'completion',
  summary: 'Print a script that completes commands and options in a shell.',
  usage: `completion ${Object.keys(shells).join('|')}`,
  words: Object.keys(shells),
  options: [],
  examples: [
    { line: 'source <(coexist completion bash)', summary: 'complete in this bash' },
    { line: 'coexist completion fish | source', summary: 'complete in this fish' },
  ],
  async run({ words: [shell, ...others] }) {
    const names = Object.keys(shells)
    if (shell === undefined) throw new UsageError('no shell is given', 'write `coexist completion SHELL`')
    if (others.length > 0) throw new UsageError('more than one shell is given', 'name one')
    const script = Object.hasOwn(shells, shell) ? shells[shell] : undefined
    if (!script) throw new UsageError(`unknown shell ${quote(shell)}`, didYouMean(shell, names))
    return { exitCode: 0, output: script(completionWords(await loadCommands())) }
  },
}
