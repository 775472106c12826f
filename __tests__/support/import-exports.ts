import { importTopology, type ImportRequest } from '../../src/core/index.js'
import { builtInRead } from './build-check.js'

/** Exports by the names of their files. */
export type Exports = Readonly<Record<string, string>>

/** What comes of exports: the topology, what happened to its servers, and notes and problems as lines. */
export function imported(
  exports: Exports,
  options: Partial<Pick<ImportRequest, 'prune' | 'organization'>> & { readonly existing?: string } = {},
) {
  const { existing, prune = false, organization } = options
  const result = importTopology({
    exports: Object.entries(exports).map(([path, text]) => ({ path, text })),
    packs: builtInRead,
    prune,
    problems: [],
    ...(organization === undefined ? {} : { organization }),
    ...(existing === undefined ? {} : { existing: { path: 'topology.yaml', text: existing } }),
  })
  const said = 'problems' in result ? result.problems : result.notes
  const lines = said.map(
    ({ file, line, message, help }) =>
      `${file}${line === undefined ? '' : `:${line}`} ${message}${help === undefined ? '' : ` → ${help}`}`,
  )
  return 'problems' in result
    ? { text: '', problems: lines, notes: [] }
    : { ...result.update, problems: [], notes: lines }
}

/** The declarations in a topology, without the comments at its head. */
export function declarations(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(2)
}
