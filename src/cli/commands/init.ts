import { join, resolve } from 'node:path'
import { quote } from '../../core/index.js'
import { isThere } from '../../node/find-files.js'
import { readSchema } from '../../node/schemas.js'
import { writeText } from '../../node/write-text.js'
import { UsageError, type Command } from '../command.js'
import { starterFiles } from '../starter/files.js'

/** Writes a working beginning, and leaves alone what is there already. */
export const init: Command = {
  id: 'init',
  summary: 'Write a starter: configuration, topology, workflow, and a schema for editors.',
  usage: 'init [FOLDER]',
  options: [],
  examples: [
    { line: 'coexist init && coexist check', summary: 'begin in this folder, and judge the example' },
  ],
  run({ words: [folder = '.', ...others] }, surroundings) {
    if (others.length > 0) throw new UsageError('more than one folder is given', 'name one')
    const target = resolve(surroundings.folder, folder)
    const lines = starterFiles(readSchema('coexist')).map(({ path, text }) => {
      const shown = quote(join(folder, path))
      if (isThere(join(target, path))) return `kept ${shown}, which is there already`
      const fault = writeText(join(target, path), text, target)
      if (fault) throw new UsageError(fault, 'check the path and its permissions')
      return `wrote ${shown}`
    })
    const next = 'next: put your servers into the topology, and run `coexist check`'
    return { exitCode: 0, output: `${[...lines, next].join('\n')}\n` }
  },
}
