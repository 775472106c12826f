import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments as parseYaml } from 'yaml'
import { contoso } from '../support/contoso.js'
import { hasProgram } from '../support/installed.js'
import { root, runCommand } from '../support/run-program.js'
import { folderWith } from '../support/temporary-folder.js'

describe('`coexist init`', () => {
  it('writes a starter that can be judged, and keeps what is there', () => {
    const folder = folderWith({ 'sub/topology/example.yaml': '# mine\n' })
    const again = 'next: put your servers into the topology, and run `coexist check`\n'
    const first = runCommand(['init'], { folder })
    expect([first.exitCode, first.stdout]).toEqual([
      0,
      `wrote \`coexist.yaml\`\nwrote \`topology/example.yaml\`\nwrote \`.github/workflows/coexist.yml\`\nwrote \`.coexist/schema.json\`\n${again}`,
    ])
    const report = runCommand(['check', '--as-of', '2025-04-01', '-f', 'json'], { folder })
    const { verdict, summary } = JSON.parse(report.stdout) as {
      verdict: string
      summary: { servers: number }
    }
    expect([report.exitCode, verdict, summary.servers]).toEqual([0, 'pass', 2])
    const repeated = runCommand(['init'], { folder })
    expect(repeated.stdout).toBe(
      'kept `coexist.yaml`, which is there already\nkept `.github/workflows/coexist.yml`, which is there already\nkept `.coexist/schema.json`, which is there already\nnext: run `coexist check`\n',
    )
    const kept = runCommand(['init', 'sub'], { folder })
    expect(kept.stdout).toContain('kept `sub/topology/example.yaml`, which is there already\n')
    expect(readFileSync(join(folder, 'sub/topology/example.yaml'), 'utf8')).toBe('# mine\n')
  })
})

describe('`coexist init` where something is already', () => {
  it('takes in documents, and adds no example to them', () => {
    const folder = folderWith({ 'a/t.yaml': contoso['topology/contoso.yaml'] ?? '', 'package.json': '{}' })
    const judged = () => runCommand(['check', '--as-of', '2014-01-01'], { folder }).stdout
    const before = judged()
    expect(runCommand(['init'], { folder }).stdout).toBe(
      'wrote `coexist.yaml`, which takes in `a/t.yaml`\nwrote `.github/workflows/coexist.yml`\nwrote `.coexist/schema.json`\nnext: run `coexist check`\n',
    )
    expect(existsSync(join(folder, 'topology'))).toBe(false)
    expect(judged()).toBe(before)
  })

  it('writes nothing where one of its files cannot be written, or would lie elsewhere', () => {
    const [blocked, linked, elsewhere] = [folderWith({ topology: 'a file' }), folderWith(), folderWith()]
    symlinkSync(elsewhere, join(linked, 'topology'))
    const refused = (reason: string) => ({
      exitCode: 2,
      stdout: '',
      stderr: `coexist: \`topology/example.yaml\` cannot be written: a part of its path is ${reason}\n  help: check the path and its permissions\n`,
    })
    expect(runCommand(['init'], { folder: blocked })).toMatchObject(refused('not a folder'))
    expect(runCommand(['init'], { folder: linked })).toMatchObject(
      refused('a symbolic link out of the folder'),
    )
    expect(runCommand(['init', 'topology'], { folder: blocked })).toMatchObject({
      exitCode: 2,
      stderr: `coexist: \`${join(blocked, 'topology/coexist.yaml')}\` cannot be written: a part of its path is not a folder\n  help: check the path and its permissions\n`,
    })
    expect([blocked, linked, elsewhere].map((one) => readdirSync(one))).toEqual([
      ['topology'],
      ['topology'],
      [],
    ])
  })
})

describe('`coexist schema`', () => {
  const kinds = ['Case', 'Catalog', 'Config', 'Plan', 'Policy', 'Topology', 'Waivers']
  const any = runCommand(['schema'])

  it('prints the published schemas', () => {
    const run = runCommand(['schema', 'topology'])
    expect(run.stdout).toBe(readFileSync(join(root, 'dist/schemas/Topology.json'), 'utf8'))
    const published = readdirSync(join(root, 'dist/schemas')).map((name) => name.replace('.json', ''))
    expect(published.sort()).toEqual([...kinds, 'coexist'])
    const unknown = runCommand(['schema', 'Topologie'])
    expect([unknown.exitCode, unknown.stderr]).toEqual([
      2,
      'coexist: unknown kind `Topologie`\n  help: did you mean `Topology`?\n',
    ])
  })

  it('takes every document of the packs and examples, and refuses what the program refuses', () => {
    const ajv = new Ajv2020({ strict: false })
    formats.default(ajv)
    const validate = ajv.compile(JSON.parse(any.stdout) as object)
    const documents = ['policies', 'examples'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yaml'))
        .flatMap((name) =>
          parseYaml(readFileSync(join(root, folder, name), 'utf8')).map((one) => one.toJS() as unknown),
        ),
    )
    expect(documents.length).toBeGreaterThan(50)
    expect(documents.filter((document) => !validate(document))).toEqual([])
    const wrong = [
      {
        apiVersion: 'coexist/v1',
        kind: 'Topology',
        organization: 'o',
        servers: [{ name: 'A', versoin: 'CU2' }],
      },
      { apiVersion: 'coexist/v1', kind: 'Policy', id: 'p', title: 't' },
      { apiVersion: 'coexist/v1', kind: 'Topologie', organization: 'o' },
    ]
    expect(wrong.filter((document) => validate(document))).toEqual([])
  })
})

describe('`coexist completion`', () => {
  const scriptFor = (shell: string) => runCommand(['completion', shell]).stdout

  it('knows every command and every shell', () => {
    const scripts = ['bash', 'fish', 'powershell', 'zsh'].map(scriptFor)
    const commands = ['check', 'plan', 'verify', 'explain', 'test', 'schema', 'Topology', 'completion']
    expect(scripts.map((script) => commands.filter((command) => !script.includes(command)))).toEqual([
      [],
      [],
      [],
      [],
    ])
    const unknown = runCommand(['completion', 'csh'])
    expect([unknown.exitCode, unknown.stderr]).toEqual([
      2,
      'coexist: unknown shell `csh`\n  help: did you mean `zsh`?\n',
    ])
  })

  it.runIf(hasProgram('bash', 'bash'))('completes in bash', () => {
    const folder = folderWith()
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'coexist.bash'), scriptFor('bash'))
    const completed = (line: string) => {
      const words = line.split(' ')
      const script = `source coexist.bash; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _coexist; echo "\${COMPREPLY[*]}"`
      return spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' }).stdout.trim()
    }
    expect(completed('coexist expl')).toBe('explain')
    expect(completed('coexist check --fail')).toBe('--fail-on')
    expect(completed('coexist check --on-undecided ')).toBe('fail warn')
    expect(completed('coexist test --s')).toBe('--strict')
    expect(completed('coexist check topo')).toBe('')
    expect(completed('coexist plan ')).toBe('check find verify')
    expect(completed('coexist plan find --br')).toBe('--bridge')
    expect(completed('coexist schema T')).toBe('Topology')
    expect(completed('coexist completion z')).toBe('zsh')
    expect(completed('coexist check -f s')).toBe('sarif')
  })
})

describe('`coexist docs`', () => {
  it('prints a page, the section of a word, or a rule, and lists what there is', () => {
    const shown = (topic: string) => runCommand(['docs', topic]).stdout.split('\n')[0]
    expect(
      ['plans', 'documents', 'minimum', 'topology', 'exchange-2003-and-earlier', 'coexist/plan-link'].map(
        shown,
      ),
    ).toEqual([
      '# Plans, and pull requests as changes',
      '# Documents',
      '## minimum',
      '## Topology',
      '# exchange-2013-coexistence/exchange-2003-and-earlier',
      '# coexist/plan-link',
    ])
    expect(runCommand(['docs']).stdout).toMatch(/^topics: .*testing-policies.* reference\/documents.*minimum/)
    expect(runCommand(['docs', 'exchange-2007-minimum']).stderr).toContain(
      'is a rule of more than one policy',
    )
    const unknown = runCommand(['docs', 'minimun'])
    expect([unknown.exitCode, unknown.stderr]).toEqual([
      2,
      'coexist: nothing is written about `minimun`\n  help: did you mean `minimum`?\n',
    ])
  })
})
