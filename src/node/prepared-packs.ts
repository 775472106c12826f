import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { restored, together, type PreparedFile, type ReadPack } from '../core/index.js'

/** A built-in pack as the build has prepared it. */
export interface PreparedPack {
  readonly name: string
  readonly files: readonly PreparedFile[]
}

/** Where the build puts the packs, below the root of the program. */
export const preparedPacksPath = join('dist', 'packs.json')

/** The built-in packs, from what the build has made of the folders below `policies/`. */
export function loadPreparedPacks(): readonly ReadPack[] {
  const packs = JSON.parse(readFileSync(preparedFile(), 'utf8')) as readonly PreparedPack[]
  return packs.map(({ name, files }) => ({ name, documents: together(files.map(restored)) }))
}

function preparedFile(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const candidate = join(folder, preparedPacksPath)
    if (existsSync(candidate)) return candidate
    if (dirname(folder) === folder) throw new Error(`the file ${preparedPacksPath} of the program is missing`)
  }
}
