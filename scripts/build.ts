import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishedSchemas } from './generate/published-schemas.js'
import { root } from './generate/write.js'

/** The two programs: the Action under the name that its action.yml gives, and the command. */
const programs = [
  { entry: 'src/action/main.ts', file: 'index.js' },
  { entry: 'src/cli/main.ts', file: 'cli.js' },
]

const dist = join(root, 'dist')
const fresh = mkdtempSync(join(tmpdir(), 'coexist-dist-'))
const licenses = new Set<string>()
for (const { entry, file } of programs) {
  const folder = mkdtempSync(join(tmpdir(), 'coexist-build-'))
  execFileSync('npx', ['ncc', 'build', entry, '-o', folder, '--no-cache', '--license', 'licenses.txt'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const extra = readdirSync(folder).filter(
    (name) => !['index.js', 'package.json', 'licenses.txt'].includes(name),
  )
  if (extra.length > 0) throw new Error(`the bundle of ${entry} has files of its own: ${extra.join(', ')}`)
  cpSync(join(folder, 'index.js'), join(fresh, file))
  cpSync(join(folder, 'package.json'), join(fresh, 'package.json'))
  for (const license of readFileSync(join(folder, 'licenses.txt'), 'utf8').split(/\n{3,}/))
    licenses.add(license.trim())
  rmSync(folder, { recursive: true })
}
mkdirSync(join(fresh, 'schemas'))
for (const [kind, schema] of Object.entries(publishedSchemas())) {
  writeFileSync(join(fresh, 'schemas', `${kind}.json`), `${JSON.stringify(schema, null, 1)}\n`)
}
writeFileSync(join(fresh, 'licenses.txt'), `${[...licenses].sort().join('\n\n\n')}\n`)
rmSync(dist, { recursive: true, force: true })
mkdirSync(dist)
cpSync(fresh, dist, { recursive: true })
rmSync(fresh, { recursive: true })
execFileSync(process.execPath, [join(dist, 'cli.js'), '--version'], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
