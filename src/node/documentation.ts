import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { programFolder } from './program-folder.js'

/** A page of the documentation, by the name of its file. */
export interface Page {
  readonly name: string
  readonly text: string
}

/** The pages of the program: the guides, then the reference. */
export function readPages(): readonly Page[] {
  const docs = join(programFolder(), 'docs')
  return [docs, join(docs, 'reference')].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => ({ name: name.replace('.md', ''), text: readFileSync(join(folder, name), 'utf8') })),
  )
}
