import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { programFolder } from './program-folder.js'

/** The text of a published schema: of a kind of document, or `coexist` for a document of any kind. */
export function readSchema(name: string): string {
  return readFileSync(join(programFolder(), 'dist', 'schemas', `${name}.json`), 'utf8')
}
