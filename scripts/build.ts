import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { prepared, type Pack } from '../src/core/index.js'
import { loadPacks } from '../src/node/packs.js'
import { preparedPacksPath, type PreparedPack } from '../src/node/prepared-packs.js'
import { publishedSchemas } from './generate/published-schemas.js'
import { root } from './generate/write.js'

interface Bundle {
  readonly code: string
  /** Parts that are loaded on demand, and the licences. */
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>
}

const ncc = createRequire(import.meta.url)('@vercel/ncc') as (
  entry: string,
  options: Readonly<Record<string, unknown>>,
) => Promise<Bundle>

/** The two programs: the Action under the name that its action.yml gives, and the command. */
const programs = [
  { entry: 'src/action/main.ts', file: 'index.js' },
  { entry: 'src/cli/main.ts', file: 'cli.js' },
]

const dist = join(root, 'dist')
const fresh = mkdtempSync(join(tmpdir(), 'coexist-dist-'))
const licenses = new Set<string>()
for (const { entry, file } of programs) await bundle(entry, file)
mkdirSync(join(fresh, 'schemas'))
for (const [kind, schema] of Object.entries(publishedSchemas())) {
  writeFileSync(join(fresh, 'schemas', `${kind}.json`), `${JSON.stringify(schema, null, 1)}\n`)
}
writeFileSync(join(fresh, 'licenses.txt'), `${[...licenses].sort().join('\n\n\n')}\n`)
writeFileSync(join(fresh, basename(preparedPacksPath)), JSON.stringify(loadPacks().map(preparedPack)))
rmSync(dist, { recursive: true, force: true })
mkdirSync(dist)
cpSync(fresh, dist, { recursive: true })
rmSync(fresh, { recursive: true })
execFileSync(process.execPath, [join(dist, 'cli.js'), '--version'], {
  stdio: ['ignore', 'ignore', 'inherit'],
})

/** Writes a program, and beside it its parts: `NUMBER.cli.js` holds what `cli.js` loads only where it needs it. */
async function bundle(entry: string, file: string): Promise<void> {
  const { code, assets } = await ncc(join(root, entry), {
    filename: file,
    esm: true,
    cache: false,
    quiet: true,
    license: 'licenses.txt',
  })
  writeFileSync(join(fresh, file), compiledAtOnce(code), { mode: file === 'cli.js' ? 0o755 : 0o644 })
  for (const [name, { source }] of Object.entries(assets)) {
    if (name === 'licenses.txt') addLicenses(String(source))
    else if (name !== 'package.json' && !name.endsWith(`.${file}`)) {
      throw new Error(`the bundle of ${entry} has a file of its own: ${name}`)
    } else writeFileSync(join(fresh, name), name.endsWith('.js') ? compiledAtOnce(String(source)) : source)
  }
}

/**
 * Modules stand in functions of their own, which are run as soon as they are loaded. V8 compiles a function in brackets at
 * once and an arrow function twice, first in passing: an eighth of the time of a small check.
 */
function compiledAtOnce(code: string): string {
  return code.replaceAll(/^(\/\*\*\*\/ \()\((\w+(?:, \w+)*)\) => \{$/gm, '$1function ($2) {')
}

function addLicenses(text: string): void {
  for (const license of text.split(/\n{3,}/)) licenses.add(license.trim())
}

function preparedPack({ name, files }: Pack): PreparedPack {
  return {
    name,
    files: files.map((file) => {
      const ready = prepared(file)
      if (ready) return ready
      throw new Error(`${file.path} uses more of YAML than the quick reader knows: write it more simply`)
    }),
  }
}
