import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changedRepository } from '../support/changed-repository.js'
import { contoso, dayOfContoso } from '../support/contoso.js'
import { runAction, type ActionRun } from '../support/run-program.js'
import { addFiles, repositoryWith, commitAll, type Files } from '../support/temporary-folder.js'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

const waiver = (server: string) =>
  `apiVersion: coexist/v1\nkind: Waivers\nwaivers:\n  - { rule: exchange-2007-minimum, servers: [${server}], reason: r, owner: o, expires: "2014-12-31" }\n`
const config = (rest: string) => `apiVersion: coexist/v1\nkind: Config\n${rest}`
const off = config('rules: [{ rule: exchange-2007-minimum, severity: off, why: it is in the way }]\n')
const policy = (version: string) =>
  `apiVersion: coexist/v1\nkind: Policy\nid: house\ntitle: House\nrules:\n  - id: house-minimum\n    minimum: { servers: exchange-2013, version: ${version} }\n`

/** What a change does to weaken what it is judged by, and what the summary says of it. */
const weakened: readonly (readonly [what: string, changes: Files, says: string])[] = [
  [
    'waives its own violations',
    { 'mine.yaml': waiver('HQ-HT1, HQ-MB2') },
    'edits `mine.yaml`; by its own the verdict would be `pass`, with 2 findings more and 2 findings less',
  ],
  [
    'switches the rule off',
    { 'coexist.yaml': off },
    'edits `coexist.yaml`; by its own the verdict would be `pass`, with',
  ],
  [
    'leaves the topology out',
    { 'coexist.yaml': config('paths: [other]\n'), 'other/t.yaml': quiet() },
    'edits `coexist.yaml`',
  ],
  [
    'invents a release',
    {
      'topology/contoso.yaml': (contoso['topology/contoso.yaml'] as string).replace('SP3 RU9', 'SP3 RU99'),
      'catalog.yaml':
        'apiVersion: coexist/v1\nkind: Policy\nid: exchange-2013-coexistence\ntitle: Mine\nrules:\n  - { id: nothing, severity: notice, minimum: { servers: exchange-2007, version: RTM } }\n',
    },
    'edits `catalog.yaml`; by its own the verdict would be',
  ],
]

describe('a change that edits what it is judged by', () => {
  it.each(weakened)('and %s is judged by the base, and the summary says so', (_what, changes, says) => {
    const { folder, base } = changedRepository(contoso, changes)
    const action = onPull(folder, base)
    expect(action).toMatchObject({ exitCode: 1, stderr: '', outputs: { verdict: 'fail' } })
    expect(plain(action.summary)).toContain(
      plain(`judged by the policies, waivers and configuration of the base, since the change ${says}`),
    )
    expect(action.summary).toContain('`HQ-HT1`')
  })

  it('is judged by its own where the workflow says so', () => {
    const { folder, base } = changedRepository(contoso, weakened[0]?.[1])
    const action = onPull(folder, base, { 'policies-from': 'head' })
    expect(action).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
    expect(action.summary).not.toContain('by its own')
  })

  it('is judged by its own when it is pushed', () => {
    const { folder, base } = changedRepository(contoso, weakened[0]?.[1])
    const event = { name: 'push', payload: { before: base } }
    expect(runAction({ workspace: folder, inputs: asOf, event })).toMatchObject({ exitCode: 0 })
  })

  it('may sharpen it: the report has what will be found', () => {
    const { folder, base } = changedRepository(
      { ...contoso, 'policies/house.yaml': policy('CU2') },
      { 'policies/house.yaml': policy('CU5') },
    )
    const action = onPull(folder, base)
    const report = JSON.parse(readFileSync(action.outputs.report ?? '', 'utf8')) as {
      policyChange: { files: string[]; verdict: string; appearing: { rule: string; servers: string[] }[] }
    }
    expect(report.policyChange).toMatchObject({
      files: ['policies/house.yaml'],
      verdict: 'fail',
      appearing: [
        { rule: 'house-minimum', servers: ['HQ-EX1'] },
        { rule: 'house-minimum', servers: ['EDGE1'] },
      ],
      disappearing: [],
    })
  })

  it('that breaks it does not pass', () => {
    const { folder, base } = changedRepository(contoso, {
      'policies/house.yaml': policy('CU2').replace('exchange-2013,', 'exchange-2031,'),
    })
    expect(onPull(folder, base)).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } })
  })

  it('that mends it is judged by its own: what is broken cannot judge', () => {
    const broken = policy('CU2').replace('exchange-2013,', 'exchange-2031,')
    const { folder, base } = changedRepository(
      { ...contoso, 'policies/house.yaml': broken },
      { 'policies/house.yaml': policy('CU2') },
    )
    const action = onPull(folder, base)
    expect(action).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } })
    expect(action.summary).toContain('base-unreadable')
  })

  it('that brings everything is judged by its own: there was nothing before', () => {
    const folder = repositoryWith({ 'README.md': 'x' })
    const base = commitAll(folder)
    addFiles(folder, { ...contoso, ...weakened[0]?.[1] })
    expect(onPull(folder, base)).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', waived: '3' } })
  })

  it('and removes the policy that the workflow names is judged by it', () => {
    const { folder, base } = changedRepository({ ...contoso, 'policies/house.yaml': policy('CU5') })
    rmSync(join(folder, 'policies/house.yaml'))
    addFiles(folder, { 'policies/other.yaml': policy('CU2') })
    const action = onPull(folder, base, { policies: 'policies' })
    expect(action.outputs).toMatchObject({ verdict: 'fail', 'violating-servers': '["EDGE1","HQ-EX1"]' })
  })
})

const asOf = { 'as-of': dayOfContoso }

function onPull(workspace: string, base: string, inputs: Readonly<Record<string, string>> = {}): ActionRun {
  const payload = { pull_request: { number: 2, base: { sha: base } } }
  return runAction({ workspace, inputs: { ...asOf, ...inputs }, event: { name: 'pull_request', payload } })
}

function plain(markdown: string): string {
  return markdown
    .replaceAll('`', '')
    .replaceAll(/&#(\d+);/g, (_entity, code: string) => String.fromCodePoint(Number(code)))
}

function quiet(): string {
  return 'apiVersion: coexist/v1\nkind: Topology\norganization: quiet\nservers: [{ name: A, product: exchange-se, version: RTM }]\n'
}
