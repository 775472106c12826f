import { join, resolve } from 'node:path'
import { listedAtMost, quote } from '../../core/index.js'
import { isThere } from '../../node/find-files.js'
import { loadFiles } from '../../node/load-request.js'
import { readSchema } from '../../node/schemas.js'
import { writeTogether } from '../../node/write-together.js'
import { checkOptionsOf } from '../check-options.js'
import { UsageError, type Command, type Invocation, type Surroundings } from '../command.js'
import { gateOf } from '../report-options.js'
import { configPath, starterFiles } from '../starter/files.js'

const mostNames = 3

/** Writes a working beginning, takes in what is there already, and leaves it alone. */
export const init: Command = {
  id: 'init',
  summary: 'Write a starter: configuration, topology, workflow, and a schema for editors.',
  usage: 'init [FOLDER]',
  options: [],
  examples: [
    { line: 'coexist init && coexist check', summary: 'begin in this folder, and judge the example' },
  ],
  async run(invocation, surroundings) {
    const [folder = '.', ...others] = invocation.words
    if (others.length > 0) throw new UsageError('more than one folder is given', 'name one')
    const target = resolve(surroundings.folder, folder)
    const known = await documentsIn(target, invocation, surroundings)
    const all = starterFiles(readSchema('coexist'), known.length > 0)
    const isKept = ({ path }: { readonly path: string }) => isThere(join(target, path))
    const lines = all.map((file) => {
      const shown = quote(join(folder, file.path))
      return isKept(file)
        ? `kept ${shown}, which is there already`
        : `wrote ${shown}${takenIn(file.path, known)}`
    })
    const fault = writeTogether(
      all.filter((file) => !isKept(file)),
      target,
    )
    if (fault !== undefined) throw new UsageError(fault, 'check the path and its permissions')
    const next =
      known.length > 0 ? 'run `coexist check`' : 'put your servers into the topology, and run `coexist check`'
    return { exitCode: 0, output: `${[...lines, `next: ${next}`].join('\n')}\n` }
  },
}

/** The files below a folder that have documents already, besides its configuration. */
async function documentsIn(
  target: string,
  invocation: Invocation,
  surroundings: Surroundings,
): Promise<readonly string[]> {
  if (!isThere(target)) return []
  const options = {
    ...checkOptionsOf(invocation, ['.'], { ...surroundings, folder: target }),
    gate: gateOf(invocation),
  }
  const { files } = await loadFiles(options)
  return files
    .filter(({ documents: { recognized, configs } }) => recognized > configs.length)
    .map(({ file }) => file.path)
}

function takenIn(path: string, known: readonly string[]): string {
  if (path !== configPath || known.length === 0) return ''
  return `, which takes in ${listedAtMost(mostNames, known.map(quote))}`
}
