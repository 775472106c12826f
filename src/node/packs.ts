import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pack } from '../core/index.js'
import { shownPath } from './find-files.js'
import { programFolder } from './program-folder.js'

/** The built-in packs: the folders below `policies/` of the program itself. */
export function loadPacks(): readonly Pack[] {
  const folder = join(programFolder(), 'policies')
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, files: filesOf(join(folder, name)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The documents of a pack: its own first, since they name the products in their order, then its catalogues. */
function filesOf(pack: string): Pack['files'] {
  const names = ['pack.yaml', ...yamlFiles(join(pack, 'catalog')).map((name) => join('catalog', name))]
  const policies = yamlFiles(pack).filter((name) => name !== 'pack.yaml')
  return [...names, ...policies].map((name) => {
    const path = join(pack, name)
    return { path: shownPath(path, join(pack, '..', '..')), text: readFileSync(path, 'utf8') }
  })
}

function yamlFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
}
