import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtInFolder, builtInPolicy, findingPages } from '../core/index.js'
import { programFolder } from './program-folder.js'

/** A page of the documentation, by the path of its file below `docs/`. */
export interface Page {
  readonly name: string
  readonly text: string
}

/** The pages of the program: the guides, then the reference; those about findings apart. */
export function readPages(): readonly Page[] {
  return ['', 'reference/'].flatMap((folder) =>
    readdirSync(join(programFolder(), 'docs', folder))
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .sort()
      .map((name) => ({ name: `${folder}${name.replace('.md', '')}`, text: read(`docs/${folder}${name}`) })),
  )
}

/** The pages about findings, by the full ids of their rules. */
export function readFindingPages(): readonly Page[] {
  const folder = join(programFolder(), findingPages)
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: policy }) =>
      readdirSync(join(folder, policy)).map((file) => ({
        name: `${policy === builtInFolder ? builtInPolicy : policy}/${file.replace('.md', '')}`,
        text: read(`${findingPages}/${policy}/${file}`),
      })),
    )
}

function read(path: string): string {
  return readFileSync(join(programFolder(), path), 'utf8')
}
