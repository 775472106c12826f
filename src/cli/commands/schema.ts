import { didYouMean, kinds, quote } from '../../core/index.js'
import { readSchema } from '../../node/schemas.js'
import { UsageError, type Command } from '../command.js'

/** Prints the schemas of the documents. */
export const schema: Command = {
  id: 'schema',
  summary: 'Print the JSON Schema of a kind of document, for editors.',
  usage: 'schema [KIND]',
  words: kinds,
  options: [],
  examples: [
    { line: 'coexist schema Topology', summary: 'the schema of topologies' },
    { line: 'coexist schema > .coexist/schema.json', summary: 'the schema of any document, for an editor' },
  ],
  run({ words: [written, ...others] }) {
    if (others.length > 0) throw new UsageError('more than one kind is given', 'name one at a time')
    if (written === undefined) return { exitCode: 0, output: readSchema('coexist') }
    const kind = kinds.find((one) => one.toLowerCase() === written.toLowerCase())
    if (!kind) throw new UsageError(`unknown kind ${quote(written)}`, didYouMean(written, kinds))
    return { exitCode: 0, output: readSchema(kind) }
  },
}
