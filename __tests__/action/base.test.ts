import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changedRepository, topology } from '../support/changed-repository.js'
import { contoso, dayOfContoso } from '../support/contoso.js'
import { runAction, type ActionOptions } from '../support/run-program.js'
import {
  addFiles,
  commitAll,
  folderWith,
  git,
  repositoryWith,
  type Files,
} from '../support/temporary-folder.js'

const file = 'topology/contoso.yaml'
const asOf = { 'as-of': dayOfContoso }
const worse: Files = { [file]: topology.replace('SP3 RU9', 'SP3 RU8') }
const mended: Files = { [file]: topology.replace('SP3 RU9', 'SP3 RU10') }
const zeros = '0'.repeat(40)

/** The events that compare with a commit, and where they name it. */
const events: readonly (readonly [name: string, payload: (base: string) => unknown])[] = [
  [
    'pull_request',
    (sha) => ({ before: zeros, pull_request: { base: { sha }, head: { sha: 'f'.repeat(40) } } }),
  ],
  ['pull_request_target', (sha) => ({ pull_request: { base: { sha } } })],
  ['merge_group', (sha) => ({ merge_group: { base_sha: sha, head_sha: 'f'.repeat(40) } })],
  ['push', (sha) => ({ before: sha, after: 'f'.repeat(40) })],
]

describe('the base of the event', () => {
  it.each(events)('of %s is compared with', (name, payload) => {
    const { folder, base } = changedRepository(contoso, worse)
    const event = { name, payload: payload(base) }
    const action = runAction({ workspace: folder, inputs: asOf, event })
    expect(action).toMatchObject({ exitCode: 1, stderr: '', outputs: { new: '1', fixed: '0', errors: '1' } })
    expect(titlesOf(action)).toEqual([
      'exchange-2007-minimum (worse)',
      'exchange-2007-minimum (undecided, unchanged)',
      'exchange-2013-current (unchanged)',
      'exchange-2013-current (unchanged)',
      'waiver-unused (unchanged)',
    ])
    expect(action.summary).toContain('1 waived; 1 worse, 5 unchanged\n')
    expect(action.summary).toContain('\n### Worse\n')
  })

  it.each([
    ['push', { before: zeros }],
    ['schedule', { before: 'a'.repeat(40) }],
    ['workflow_dispatch', {}],
  ])('of %s with %j is none', (name, payload) => {
    const { folder } = changedRepository(contoso, worse)
    const action = runAction({ workspace: folder, inputs: asOf, event: { name, payload } })
    expect(action).toMatchObject({ exitCode: 1, stderr: '', outputs: { new: '', fixed: '' } })
    expect(titlesOf(action)[0]).toBe('exchange-2007-minimum')
    const strict = runAction({
      workspace: folder,
      inputs: { ...asOf, 'only-new': 'true' },
      event: { name, payload },
    })
    expect(strict).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } })
    expect(strict.commands[0]?.data).toBe(
      'this event changes nothing that could be compared with, so every finding counts in spite of `only-new`',
    )
  })

  it.each([
    [{ 'working-directory': 'infra' }],
    [{ 'working-directory': 'infra', paths: 'topology' }],
    [{ paths: 'infra' }],
    [{ paths: 'infra/topology/contoso.yaml', waivers: 'infra/topology/waivers.yaml' }],
  ])('is read by the same paths, by %j', (inputs) => {
    const below = (files: Files) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`infra/${path}`, text]))
    const { folder, base } = changedRepository(below(contoso), below(mended))
    const action = runOnPull(folder, base, inputs)
    expect(action).toMatchObject({ stderr: '', outputs: { new: '0', fixed: '1' } })
    expect(action.stdout).toContain(`\nfixed\ninfra/${file}:8:58 fixed exchange-2007-minimum\n`)
  })

  it.each([[{ 'working-directory': 'sub' }], [{ paths: 'sub' }], [{ paths: 'sub/topology' }]])(
    'is that of the repository that is checked out below, by %j',
    (inputs) => {
      const workspace = folderWith()
      const { folder, base } = changedRepository(contoso)
      git(workspace, 'clone', '--quiet', folder, 'sub')
      const action = runOnPull(workspace, base, inputs)
      expect(action).toMatchObject({ stderr: '', outputs: { new: '0', fixed: '0' } })
    },
  )
})

describe('a base that is not in the history', () => {
  it('is fetched', () => {
    const { folder, base } = changedRepository(contoso, { 'README.md': 'x' })
    commitAll(folder)
    const clone = join(folderWith(), 'clone')
    git(folder, 'clone', '--quiet', '--depth=1', `file://${folder}`, clone)
    const action = runOnPull(clone, base)
    expect(action).toMatchObject({ exitCode: 1, stderr: '', outputs: { new: '0', fixed: '0' } })
    expect(action.commands.filter(({ properties }) => properties.title === 'coexist')).toEqual([])
  })

  const gone = 'a'.repeat(40)
  const message = `\`${gone}\` is no commit in the part of the history that is here`
  const help = 'fetch it first: `git fetch --unshallow` does so, and `actions/checkout` with `fetch-depth: 0`'

  it('is a warning, and the head is judged', () => {
    const action = runOnPull(repositoryWith(contoso), gone)
    expect(action).toMatchObject({
      exitCode: 1,
      stderr: '',
      outputs: { verdict: 'fail', new: '', fixed: '' },
    })
    expect(action.commands[0]).toMatchObject({
      name: 'warning',
      properties: { title: 'coexist' },
      data: `nothing is compared with the base of this event, nor judged by its policies: ${message}; ${help}`,
    })
  })

  it.each([
    ['where only new findings count', { 'only-new': 'true' }, gone],
    ['where the workflow names it', { base: gone }, undefined],
  ])('is a problem %s', (_what, inputs, base) => {
    const action = runOnPull(repositoryWith(contoso), base, inputs)
    expect(action).toMatchObject({ exitCode: 2, stderr: '', outputs: { verdict: 'error', new: '' } })
    expect(action.commands[0]).toMatchObject({
      name: 'error',
      properties: { title: 'could not be judged' },
      data: `${message}\nhelp: ${help}`,
    })
  })
})

describe('a folder', () => {
  it('is no base by the name of a commit, or by a bare name: a change could bring it', () => {
    const { folder, base } = changedRepository(contoso, worse)
    addFiles(folder, {
      [`${base}/${file}`]: worse[file] ?? '',
      [`main/${file}`]: worse[file] ?? '',
      'main/topology/waivers.yaml': contoso['topology/waivers.yaml'] ?? '',
    })
    const paths = { paths: 'topology' }
    expect(runOnPull(folder, base, paths).outputs).toMatchObject({ new: '1' })
    expect(runOnPull(folder, base, { ...paths, base: 'main' }).outputs).toMatchObject({ new: '1' })
    git(folder, 'branch', '--move', 'trunk')
    expect(runOnPull(folder, base, { ...paths, base: 'main' }).outputs).toMatchObject({ verdict: 'error' })
    expect(runOnPull(folder, base, { ...paths, base: './main' }).outputs).toMatchObject({ new: '0' })
  })
})

describe('the inputs', () => {
  it('`base` takes the place of the base of the event', () => {
    const { folder, base } = changedRepository(contoso, mended)
    commitAll(folder)
    expect(runOnPull(folder, base).outputs).toMatchObject({ fixed: '1' })
    expect(runOnPull(folder, base, { base: 'HEAD' }).outputs).toMatchObject({ fixed: '0' })
  })

  it.each([
    ['true', {}, 0, 'pass'],
    ['true', worse, 1, 'fail'],
    ['false', {}, 1, 'fail'],
  ])('`only-new: %s` with %j', (onlyNew, changes, exitCode, verdict) => {
    const { folder, base } = changedRepository(contoso, changes)
    const action = runOnPull(folder, base, { 'only-new': onlyNew })
    expect(action).toMatchObject({ exitCode, stderr: '', outputs: { verdict } })
  })

  it('`only-new` takes no other value', () => {
    const action = runOnPull(repositoryWith(contoso), undefined, { 'only-new': 'yes' })
    expect(action).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } })
  })

  it('`sarif-file` holds only what is there: code scanning would open what is fixed', () => {
    const { folder, base } = changedRepository(contoso, mended)
    runOnPull(folder, base, { 'sarif-file': 'coexist.sarif' })
    const log = JSON.parse(readFileSync(join(folder, 'coexist.sarif'), 'utf8')) as {
      runs: readonly { results: readonly { baselineState: string }[] }[]
    }
    const states = log.runs.flatMap(({ results }) => results.map(({ baselineState }) => baselineState))
    expect([...new Set(states)]).toEqual(['unchanged'])
  })
})

function runOnPull(workspace: string, base: string | undefined, inputs: ActionOptions['inputs'] = {}) {
  const payload = base === undefined ? {} : { pull_request: { base: { sha: base } } }
  return runAction({
    workspace,
    inputs: { ...asOf, ...inputs },
    event: { name: 'pull_request', payload },
  })
}

function titlesOf({ commands }: ReturnType<typeof runAction>) {
  return commands.map(({ properties }) => properties.title)
}
