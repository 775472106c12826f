import { symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runAction, type ActionRun } from '../support/run-program.js'
import {
  addFiles,
  commitAll,
  folderWith,
  git,
  repositoryWith,
  type Files,
} from '../support/temporary-folder.js'

const asOf = { 'as-of': '2016-12-01' }
const topologyOf = (...servers: readonly string[]) =>
  `apiVersion: coexist/v1\nkind: Topology\norganization: contoso\nservers:\n${servers.map((one) => `  - { ${one}, roles: [mailbox] }\n`).join('')}`
const good = topologyOf(
  'name: HQ-1, product: exchange-2007, version: SP3 RU13',
  'name: EX1, product: exchange-2013, version: CU23',
)
const low = topologyOf('name: HQ-1, product: exchange-2007, version: SP3 RU10')
const policy = (version: string) =>
  `apiVersion: coexist/v1\nkind: Policy\nid: mine\ntitle: Mine\nrules:\n  - id: m1\n    minimum: { servers: exchange-2007, version: ${version} }\n`
const strict = policy('SP3 RU13')
const lax = policy('SP1')
const waiver =
  'apiVersion: coexist/v1\nkind: Waivers\nwaivers:\n  - { rule: m1, servers: [HQ-1], reason: r, owner: o, expires: "2017-12-31" }\n'
const file = 'topology/contoso.yaml'

describe.runIf(process.platform !== 'win32')('a submodule', () => {
  const hidden =
    'the submodule `policies` cannot be read at the base, so that the base does not judge what lies in it'
  const warning =
    'the change may choose what it is judged by: its base cannot be read in the submodule `policies`; keep what judges in the repository itself'

  it.each([
    ['named', { policies: 'policies' }],
    ['named as a file', { policies: 'policies/m.yaml' }],
    ['by a pattern', { policies: 'policies/*.yaml' }],
    ['found among the paths', {}],
    ['behind a link', { paths: 'topology', policies: 'rules' }],
  ])('with policies does not judge in silence, %s', (_how, inputs) => {
    const { folder, base } = withSubmodule()
    moveSubmodule(folder, { 'm.yaml': lax })
    addFiles(folder, { [file]: low })
    const action = onPull(folder, base, inputs)
    expect(action).toMatchObject({ exitCode: 0, stderr: '' })
    expect(warningsIn(action)).toEqual([warning])
    expect(action.summary).toContain('the change may choose what it is judged by')
    expect(action.stdout + action.summary).not.toContain('of the base, since')
    const asked = onPull(folder, base, { ...inputs, 'policies-from': 'base' })
    expect(asked).toMatchObject({ exitCode: 2, stderr: '', outputs: { verdict: 'error' } })
    expect(asked.commands[0]).toMatchObject({ name: 'error', properties: { title: 'could not be judged' } })
    expect(asked.commands[0]?.data).toContain(hidden)
    expect(asked.stdout + asked.summary).not.toContain('of the base, since')
  })

  it('that the configuration of the base names, or that goes, does not judge in silence either', () => {
    const config = 'apiVersion: coexist/v1\nkind: Config\npaths: [topology]\npolicies: [policies]\n'
    const { folder, base } = withSubmodule({ 'coexist.yaml': config })
    moveSubmodule(folder, { 'm.yaml': lax })
    addFiles(folder, { [file]: low })
    expect(onPull(folder, base, { 'policies-from': 'base' })).toMatchObject({ exitCode: 2 })
    const gone = withSubmodule()
    git(gone.folder, 'rm', '--quiet', '-f', 'policies')
    addFiles(gone.folder, { [file]: low })
    expect(warningsIn(onPull(gone.folder, gone.base))).toEqual([warning])
    expect(onPull(gone.folder, gone.base, { 'policies-from': 'base' })).toMatchObject({ exitCode: 2 })
  })

  it('leaves what else the base has to judge', () => {
    const { folder, base } = withSubmodule()
    addFiles(folder, { [file]: low, 'waivers.yaml': waiver })
    const action = onPull(folder, base, { policies: 'policies' })
    expect(action).toMatchObject({ exitCode: 1, outputs: { errors: '1', waived: '0' } })
  })

  it('that has nothing to do with it is no matter', () => {
    const { folder, base } = withSubmodule({ 'house/m.yaml': strict }, { 'main.c': '' })
    addFiles(folder, { [file]: low, 'house/m.yaml': lax })
    const action = onPull(folder, base, { 'policies-from': 'base' })
    expect(action).toMatchObject({ exitCode: 1, outputs: { errors: '1' } })
    moveSubmodule(folder, { 'other.c': '' })
    const narrow = { paths: 'topology', policies: 'house', 'policies-from': 'base' }
    const moved = onPull(folder, base, narrow)
    expect(moved).toMatchObject({ exitCode: 1, outputs: { errors: '1' } })
    expect(warningsIn(moved)).toEqual([])
    expect(moved.summary).toContain('of the base, since')
  })
})

describe('a second checkout among the paths', () => {
  it.each([
    ['that is ignored', { '.gitignore': 'central\n' }],
    ['that is not', {}],
  ])('%s does not judge in silence; named, it does', (_how, files: Files) => {
    const folder = repositoryWith({ [file]: good, ...files })
    const base = commitAll(folder)
    addFiles(folder, { [file]: low, 'central/m.yaml': strict })
    git(folder, 'init', '--quiet', 'central')
    const found = onPull(folder, base)
    expect(found.exitCode).toBe(0)
    expect(warningsIn(found)).toEqual([
      'no commit has `central/m.yaml`, so that this does not judge the change; commit it, name it in `policies`, or set `policies-from: head`',
    ])
    expect(found.summary).not.toContain('of the base, since')
    const named = onPull(folder, base, { policies: 'central' })
    expect(named).toMatchObject({ exitCode: 1, outputs: { errors: '1' } })
    expect(warningsIn(named)).toEqual([])
  })

  it('that is named beside a folder of the repository leaves that to the base', () => {
    const folder = repositoryWith({ [file]: good, 'house/m.yaml': strict })
    const base = commitAll(folder)
    addFiles(folder, { [file]: low, 'house/m.yaml': lax, 'central/n.yaml': lax.replace('mine', 'other') })
    const action = onPull(folder, base, { policies: 'house\ncentral' })
    expect(action).toMatchObject({ exitCode: 1, outputs: { errors: '1' } })
  })
})

describe('a base without a topology', () => {
  it('judges by what it has', () => {
    const folder = repositoryWith({ 'policies/m.yaml': strict })
    const base = commitAll(folder)
    addFiles(folder, { [file]: low, 'policies/m.yaml': lax, 'waivers.yaml': waiver })
    for (const inputs of [asOf, { 'policies-from': 'base' }])
      expect(onPull(folder, base, inputs)).toMatchObject({
        exitCode: 1,
        outputs: { errors: '1', waived: '0' },
      })
  })

  it('judges by a configuration that names what is not there yet', () => {
    const config =
      'apiVersion: coexist/v1\nkind: Config\npaths: [topology, policies]\npolicies: [policies, later]\n'
    const folder = repositoryWith({ 'coexist.yaml': config, 'policies/m.yaml': strict })
    const base = commitAll(folder)
    addFiles(folder, { [file]: low, 'policies/m.yaml': lax, 'later/n.yaml': lax.replace('mine', 'other') })
    const action = onPull(folder, base)
    expect(action).toMatchObject({ exitCode: 1, outputs: { errors: '1' } })
    expect(action.summary).not.toContain('base-unreadable')
  })

  it('judges without any document where the workflow asks for it', () => {
    const folder = repositoryWith({ 'README.md': 'x' })
    const base = commitAll(folder)
    addFiles(folder, { [file]: low, 'policies/m.yaml': strict, 'waivers.yaml': waiver })
    expect(onPull(folder, base)).toMatchObject({ exitCode: 0, outputs: { waived: '1' } })
    const asked = onPull(folder, base, { policies: 'policies', 'policies-from': 'base' })
    expect(asked).toMatchObject({ exitCode: 1, outputs: { waived: '0' } })
  })
})

describe('an event that names no base', () => {
  const zeros = { before: '0'.repeat(40) }
  const folder = () => repositoryWith({ [file]: good })

  it.each([
    ['workflow_dispatch', {}],
    ['schedule', {}],
    ['push', zeros],
    ['pull_request', { pull_request: { number: 2 } }],
  ])('is an error where its policies are asked for: %s', (name, payload) => {
    const inputs = { ...asOf, 'policies-from': 'base' }
    const action = runAction({ workspace: folder(), inputs, event: { name, payload } })
    expect(action).toMatchObject({ exitCode: 2, stderr: '', outputs: { verdict: 'error' } })
    expect(action.commands[0]?.data).toBe(
      'there is no base whose policies could judge: this event names none\nhelp: name one with the input `base`, or leave `policies-from` out',
    )
  })

  it('is a warning where they judge by default', () => {
    const lost =
      'nothing is compared with the base of this event, nor judged by its policies: it names no commit'
    const told = (name: string, inputs = {}) =>
      warningsIn(
        runAction({ workspace: folder(), inputs: { ...asOf, ...inputs }, event: { name, payload: {} } }),
      )
    expect(told('pull_request')).toEqual([lost])
    expect(told('merge_group')).toEqual([lost])
    expect(told('pull_request', { 'policies-from': 'head' })).toEqual([])
    expect(told('push')).toEqual([])
  })
})

describe.runIf(process.platform !== 'win32')('a path that leaves the checkout and comes back', () => {
  it('is that of the base, as is one through a link', () => {
    const folder = repositoryWith({ [file]: good, 'policies/m.yaml': strict })
    const link = join(folderWith(), 'link')
    symlinkSync(folder, link)
    symlinkSync(join(folder, 'policies'), join(folder, 'absolute'))
    symlinkSync(`../${basename(folder)}/policies`, join(folder, 'relative'))
    const base = commitAll(folder)
    addFiles(folder, { [file]: low, 'policies/m.yaml': lax })
    const paths = [`../${basename(folder)}/policies`, join(link, 'policies'), join(link, 'policies/*.yaml')]
    for (const policies of [...paths, 'absolute', 'relative'])
      expect([policies, onPull(folder, base, { policies }).exitCode]).toEqual([policies, 1])
    expect(onPull(link, base, { policies: join(folder, 'policies') }).exitCode).toBe(1)
    expect(onPull(link, base, { paths: join(folder, 'topology'), policies: 'policies' }).exitCode).toBe(1)
  })
})

/** A repository whose `policies` are those of another one. */
function withSubmodule(files: Files = {}, other: Files = { 'm.yaml': strict }) {
  const source = repositoryWith(other)
  commitAll(source)
  const folder = repositoryWith({ [file]: good, ...files })
  const allowed = ['-c', 'protocol.file.allow=always']
  git(folder, ...allowed, 'submodule', '--quiet', 'add', source, 'policies')
  symlinkSync('policies', join(folder, 'rules'))
  return { folder, base: commitAll(folder) }
}

/** Lets the submodule be another commit, with these files. */
function moveSubmodule(folder: string, files: Files): void {
  addFiles(join(folder, 'policies'), files)
  commitAll(join(folder, 'policies'))
  git(folder, 'add', 'policies')
}

function onPull(workspace: string, base: string, inputs: Readonly<Record<string, string>> = {}): ActionRun {
  const payload = { pull_request: { number: 2, base: { sha: base } } }
  return runAction({ workspace, inputs: { ...asOf, ...inputs }, event: { name: 'pull_request', payload } })
}

/** What the run warns of by itself. */
function warningsIn({ commands }: ActionRun): readonly string[] {
  return commands.flatMap(({ name, properties, data }) =>
    name === 'warning' && properties.title === 'coexist' ? [data] : [],
  )
}
