import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { restored, together, type PreparedFile, type ReadPack } from '../core/index.js'
import { programFolder } from './program-folder.js'

/** A built-in pack as the build has prepared it. */
export interface PreparedPack {
  readonly name: string
  readonly files: readonly PreparedFile[]
}

/** Where the build puts the packs, below the folder of the program. */
export const preparedPacksPath = join('dist', 'packs.json')

/** The built-in packs, from what the build has made of the folders below `policies/`. */
export function loadPreparedPacks(): readonly ReadPack[] {
  const text = readFileSync(join(programFolder(), preparedPacksPath), 'utf8')
  const packs = JSON.parse(text) as readonly PreparedPack[]
  return packs.map(({ name, files }) => ({ name, documents: together(files.map(restored)) }))
}
