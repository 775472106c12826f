import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the program itself, with `policies/` and `dist/` in it: above `dist/`, and above the source of this file. */
export function programFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const names = readdirSync(folder)
    if (names.includes('policies') && names.includes('action.yml')) return folder
    if (dirname(folder) === folder) throw new Error('the folder `policies` of the program is missing')
  }
}
