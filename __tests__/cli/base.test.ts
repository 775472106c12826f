import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changedRepository, compared, topology } from '../support/changed-repository.js'
import { contoso, dayOfContoso } from '../support/contoso.js'
import { runCommand } from '../support/run-program.js'
import { addFiles, commitAll, folderWith, git, makeRepository } from '../support/temporary-folder.js'

const file = 'topology/contoso.yaml'
const everything = [
  '!exchange-2007-minimum HQ-HT1 unchanged',
  '!exchange-2007-minimum HQ-MB2 unchanged',
  'exchange-2007-minimum HQ-MB3 unchanged',
  'exchange-2013-current HQ-EX1 unchanged',
  'exchange-2013-current EDGE1 unchanged',
  'waiver-unused HQ-MB1 unchanged',
]
const withoutChange = (finding: string) => finding.replace(/ \w+$/, ' -')

describe('against the base', () => {
  it('a repository that has not changed has nothing new', () => {
    const { folder } = changedRepository(contoso)
    expect(compared(folder, '--base', 'HEAD')).toEqual({
      exitCode: 1,
      verdict: 'fail',
      findings: everything,
      fixed: [],
      problems: [],
      changes: { new: 0, worse: 0, unchanged: 6, fixed: 0 },
    })
  })

  it('what came, went and became worse is told', () => {
    const { folder, base } = changedRepository(contoso, {
      [file]: topology
        .replace('SP3 RU9', 'SP3 RU8')
        .replace('"Version 8.3 (Build 83.6)"', 'SP3 RU10')
        .replace('8.3.298.3', '8.3.192.1'),
    })
    expect(compared(folder, '--base', base)).toMatchObject({
      exitCode: 1,
      findings: [
        '!exchange-2007-minimum HQ-HT1 worse',
        'exchange-2007-minimum HQ-MB1 new',
        'exchange-2007-minimum HQ-MB3 unchanged',
        'exchange-2013-current HQ-EX1 unchanged',
        'exchange-2013-current EDGE1 unchanged',
      ],
      fixed: ['exchange-2007-minimum HQ-MB2', 'waiver-unused HQ-MB1'],
      changes: { new: 1, worse: 1, unchanged: 3, fixed: 2 },
    })
  })

  it('a file whose lines are in another order has nothing new', () => {
    const lines = topology.split('\n')
    const reordered = [...lines.slice(0, 7), ...lines.slice(7, 12).reverse(), ...lines.slice(12)].join('\n')
    const { folder } = changedRepository(contoso, { [file]: reordered })
    const { findings, fixed } = compared(folder, '--base', 'HEAD')
    expect({ findings: [...findings].sort(), fixed }).toEqual({ findings: [...everything].sort(), fixed: [] })
  })

  it('servers that are declared in another file have nothing new', () => {
    const servers = topology.split('\n').slice(7, 12)
    const { folder } = changedRepository(contoso, {
      [file]: topology.replace(`    servers:\n${servers.join('\n')}\n`, ''),
      'topology/hq.json': JSON.stringify({
        apiVersion: 'coexist/v1',
        kind: 'Topology',
        organization: 'contoso',
        servers: [
          { name: 'HQ-EX1', site: 'hq', product: 'exchange-2013', version: 'CU3', roles: ['mailbox'] },
          { name: 'HQ-HT1', site: 'hq', product: 'exchange-2007', version: 'SP3 RU9' },
        ],
      }),
    })
    const { findings } = compared(folder, '--base', 'HEAD')
    expect(findings).toContain('!exchange-2007-minimum HQ-HT1 unchanged')
    expect(findings.filter((finding) => finding.endsWith('new'))).toEqual(['waiver-unused HQ-MB3 new'])
  })

  it('policies, waivers and configurations are those of the base', () => {
    const { folder } = changedRepository(contoso, {
      'topology/waivers.yaml': 'apiVersion: coexist/v1\nkind: Waivers\nwaivers: []\n',
      'policies/house.yaml': (contoso['policies/house.yaml'] as string).replace('warning', 'error'),
    })
    expect(compared(folder, '--base', 'HEAD').findings).toEqual([
      '!exchange-2007-minimum HQ-HT1 unchanged',
      '!exchange-2007-minimum HQ-MB2 unchanged',
      '!exchange-2007-minimum HQ-MB3 worse',
      '!exchange-2013-current HQ-EX1 worse',
      '!exchange-2013-current EDGE1 worse',
    ])
  })

  it('a project with a configuration is read by that of the base', () => {
    const config = (paths: string) =>
      `apiVersion: coexist/v1\nkind: Config\npaths: [${paths}]\npolicies: [../policies]\n`
    const { folder } = changedRepository(
      { ...contoso, 'project/coexist.yaml': config('../topology') },
      { 'project/coexist.yaml': config('../topology/contoso.yaml') },
    )
    expect(compared(folder, 'project', '--base', 'HEAD')).toMatchObject({
      problems: [],
      findings: [
        'not-covered HQ-HT1,HQ-MB1,HQ-MB2,HQ-MB3,HQ-EX1,EDGE1 unchanged',
        'exchange-2013-current HQ-EX1 unchanged',
        'exchange-2013-current EDGE1 unchanged',
      ],
    })
  })

  it.each([
    ['a commit', (base: string) => base],
    ['a short name of a commit', (base: string) => base.slice(0, 8)],
    ['a branch', () => 'main'],
    ['a tag', () => 'v1'],
    ['an expression', () => 'HEAD~0'],
  ])('is %s', (_what, refOf) => {
    const { folder, base } = changedRepository(contoso, { [file]: topology.replace('SP3 RU9', 'SP3 RU8') })
    git(folder, 'tag', '-a', '-m', 'one', 'v1')
    expect(compared(folder, '--base', refOf(base)).findings[0]).toBe('!exchange-2007-minimum HQ-HT1 worse')
  })

  it('is a folder with the same layout', () => {
    const folder = folderWith({ ...contoso })
    const before = folderWith({ ...contoso, [file]: topology.replace('SP3 RU9', 'SP3 RU10') })
    expect(compared(folder, 'topology', '--base', before, '--policy', 'pack:exchange')).toMatchObject({
      findings: [
        '!exchange-2007-minimum HQ-HT1 new',
        '!exchange-2007-minimum HQ-MB2 unchanged',
        'exchange-2007-minimum HQ-MB3 unchanged',
        'waiver-unused HQ-MB1 unchanged',
      ],
      fixed: [],
    })
  })

  it('is a folder below the working folder', () => {
    const { folder } = changedRepository(contoso)
    addFiles(folder, { 'other/topology/contoso.yaml': topology.replace('SP3 RU9', 'SP3 RU10') })
    expect(compared(folder, 'topology', '--base', 'other').findings[0]).toMatch(/HQ-HT1 new$/)
  })

  it('is the commit where a folder has the name of one', () => {
    const { folder } = changedRepository(contoso)
    addFiles(folder, { 'main/topology/contoso.yaml': topology.replace('SP3 RU9', 'SP3 RU10') })
    expect(compared(folder, 'topology', '--base', 'main').findings[0]).toMatch(/HQ-HT1 unchanged$/)
    expect(compared(folder, 'topology', '--base', './main').findings[0]).toMatch(/HQ-HT1 new$/)
  })

  it('is read from a folder below the root, and a path that leads out of it', () => {
    const { folder } = changedRepository(contoso, { [file]: topology.replace('SP3 RU9', 'SP3 RU8') })
    const { findings } = compared(join(folder, 'policies'), '../topology', '--base', 'HEAD')
    expect(findings[0]).toBe('!exchange-2007-minimum HQ-HT1 worse')
    const absolute = compared(join(folder, 'policies'), join(folder, 'topology'), '--base', 'HEAD')
    expect(absolute.findings).toEqual(findings)
  })

  it('names places as today, wherever the base is read', () => {
    const { folder } = changedRepository(contoso, { [file]: topology.replace('SP3 RU9', 'SP3 RU10') })
    const run = runCommand(['check', '--base', 'HEAD', '--as-of', dayOfContoso], { folder })
    expect(run.stdout).toContain(`\nfixed
topology/contoso.yaml:8:58 fixed exchange-2007-minimum
  was: \`HQ-HT1\` runs Exchange 2007 \`SP3 RU9\`; while Exchange 2013 is present the minimum is \`SP3 RU10\`
`)
    expect(run.stdout).toMatch(
      /\nfail: 2 warnings, .+; 5 unchanged, 1 fixed \(1 organization, 6 servers, as of 2014-01-01\)\n$/,
    )
  })

  it('leaves nothing behind', () => {
    const { folder } = changedRepository({ ...contoso, 'broken.yaml': 'apiVersion: coexist/v1\nkind: [' })
    const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('coexist-base-'))
    const before = left()
    compared(folder, '--base', 'HEAD')
    compared(folder, '--base', 'HEAD~5')
    expect(left().filter((name) => !before.includes(name))).toEqual([])
    expect(git(folder, 'status', '--porcelain')).toBe('')
  })
})

describe('a path', () => {
  const moved = (from: string, to: string) => {
    const { folder, base } = changedRepository(contoso)
    mkdirSync(dirname(join(folder, to)), { recursive: true })
    renameSync(join(folder, from), join(folder, to))
    commitAll(folder)
    return { folder, base }
  }

  it.each([
    ['a file, in a folder that is judged', file, 'topology/fabrikam.yaml', 'topology'],
    ['a file, named', file, 'topology/fabrikam.yaml', 'topology/fabrikam.yaml'],
    ['a file, by a pattern', file, 'servers/fabrikam.yml', 'servers/*.yml'],
    ['a file, into a folder that was there', file, 'policies/contoso.yaml', 'policies'],
    ['a folder', 'topology', 'estate/servers', 'estate/servers'],
    ['a folder of a folder', 'topology', 'estate/servers', 'estate'],
    ['everything', 'topology', 'estate/servers', '.'],
  ])('that was moved has nothing new: %s', (_what, from, to, path) => {
    const { folder, base } = moved(from, to)
    const { findings, fixed, problems } = compared(folder, path, '--base', base, '--policy', 'pack:exchange')
    expect(findings.length).toBeGreaterThan(1)
    expect(findings.filter((finding) => !finding.endsWith(' unchanged'))).toEqual([])
    expect({ problems, fixed }).toEqual({ problems: [], fixed: [] })
  })

  it.each([
    ['policy', 'policies/house.yaml', 'rules/house.yaml', 'rules/house.yaml'],
    ['policy', 'policies', 'rules', 'rules'],
    ['waivers', 'topology/waivers.yaml', 'waivers.yaml', 'waivers.yaml'],
  ])('of `--%s` that was moved has nothing new: %s', (option, from, to, path) => {
    const { folder, base } = moved(from, to)
    const { findings } = compared(folder, 'topology', '--base', base, `--${option}`, path)
    expect(findings.length).toBeGreaterThan(1)
    expect(findings.filter((finding) => !finding.endsWith(' unchanged'))).toEqual([])
  })

  it('that was not there at the base is new, and no problem', () => {
    const { folder } = changedRepository({ 'README.md': 'x' }, contoso)
    const { findings, problems } = compared(folder, file, '--base', 'HEAD', '--policy', 'pack:exchange')
    expect({ findings, problems }).toEqual({
      findings: ['HQ-HT1', 'HQ-MB2', 'HQ-MB3'].map((server) => `!exchange-2007-minimum ${server} new`),
      problems: [],
    })
  })

  it('that is gone is told as today, whatever the base had', () => {
    const { folder } = changedRepository(contoso)
    rmSync(join(folder, 'topology'), { recursive: true })
    expect(compared(folder, 'topology', '--base', 'HEAD')).toMatchObject({
      exitCode: 2,
      problems: [['topology', 'there is no such file or folder', 'check the path']],
    })
  })

  it
    .runIf(process.platform !== 'win32')
    .each([
      'with space.yaml',
      'line\nbreak.yaml',
      'tab\tand "quotes".yaml',
      'ümläut-日本.yaml',
      '-x.yaml',
      ':(top)a.yaml',
      '[a]*.yaml',
    ])('may be named %j', (name) => {
    const path = `topology/${name}`
    const { folder } = changedRepository({ [path]: topology }, { [path]: topology.replace('RU9', 'RU8') })
    expect(compared(folder, '--base', 'HEAD').findings[0]).toBe('!exchange-2007-minimum HQ-HT1 worse')
    expect(compared(folder, './' + path, '--base', 'HEAD').findings[0]).toBe(
      '!exchange-2007-minimum HQ-HT1 worse',
    )
  })

  it.runIf(process.platform !== 'win32')('may be a link within the repository, and no other', () => {
    const { folder } = changedRepository({ 'data/contoso.yaml': topology })
    mkdirSync(join(folder, 'topology'))
    symlinkSync('../data/contoso.yaml', join(folder, 'topology/contoso.yaml'))
    const base = commitAll(folder)
    expect(compared(folder, 'topology', '--base', base).findings[0]).toMatch(/HQ-HT1 unchanged$/)
    const secret = folderWith({ 'secret.yaml': topology })
    symlinkSync(join(secret, 'secret.yaml'), join(folder, 'topology/leak.yaml'))
    const leaking = commitAll(folder)
    rmSync(join(folder, 'topology/leak.yaml'))
    expect(compared(folder, 'topology', '--base', leaking).findings).toContain('base-unreadable  new')
  })
})

describe('`--only-new`', () => {
  const check = (folder: string, ...words: string[]) =>
    compared(folder, '--base', 'HEAD', '--only-new', ...words)

  it('lets nothing block that was there', () => {
    const { folder } = changedRepository(contoso)
    expect(check(folder)).toMatchObject({
      exitCode: 0,
      verdict: 'pass',
      findings: everything.map((finding) => finding.replace('!', '')),
    })
  })

  it.each([
    ['is worse', topology.replace('SP3 RU9', 'SP3 RU8'), 'HQ-HT1 worse'],
    ['is new', topology.replace('8.3.298.3', 'SP3 RU9').replace('HQ-MB1', 'HQ-MB9'), 'HQ-MB9 new'],
  ])('lets block what %s', (_what, text, blocking) => {
    const { folder } = changedRepository(contoso, { [file]: text })
    const { exitCode, findings } = check(folder)
    expect({ exitCode, blocking: findings.filter((finding) => finding.startsWith('!')) }).toEqual({
      exitCode: 1,
      blocking: [`!exchange-2007-minimum ${blocking}`],
    })
    expect(check(folder, '--fail-on', 'never').exitCode).toBe(0)
  })

  it('weighs what is new as `--fail-on` says', () => {
    const { folder } = changedRepository(contoso, { [file]: topology.replace('CU3', 'CU2') })
    expect(check(folder).exitCode).toBe(0)
    expect(check(folder, '--fail-on', 'warning')).toMatchObject({ exitCode: 1 })
  })
})

describe('a base that cannot be judged', () => {
  it('is a warning, and everything is new', () => {
    const { folder } = changedRepository(
      { ...contoso, 'topology/broken.yaml': 'apiVersion: coexist/v1\nkind: Topolgy\n' },
      { 'topology/broken.yaml': 'apiVersion: coexist/v1\nkind: Waivers\nwaivers: []\n' },
    )
    const result = compared(folder, '--base', 'HEAD', '--only-new')
    expect(result).toMatchObject({ exitCode: 1, fixed: [], problems: [] })
    expect(result.findings).toEqual(
      expect.arrayContaining([
        'base-unreadable  new',
        ...everything.map((finding) => finding.replace('unchanged', 'new')),
      ]),
    )
    const { stdout } = runCommand(['check', '--base', 'HEAD', '--as-of', dayOfContoso], { folder })
    expect(stdout).toContain(`about the base
topology/broken.yaml:2:7 warning base-unreadable (new)
  the base could not be judged, so every finding counts as new; it has 1 problem, the first in \`topology/broken.yaml:2\`: unknown kind \`Topolgy\`
`)
  })

  it('weighs what the configuration says', () => {
    const config =
      'apiVersion: coexist/v1\nkind: Config\nrules:\n  - { rule: coexist/base-unreadable, severity: error, why: we compare always }\n'
    const { folder } = changedRepository(
      { 'coexist.yaml': config, 't.yaml': 'apiVersion: coexist/v1\nkind: Topolgy\n' },
      { 't.yaml': topology.replace('SP3 RU9', 'SP3 RU10') },
    )
    expect(compared(folder, '--base', 'HEAD').findings).toContain('!base-unreadable  new')
  })

  it('has a file that is too large', () => {
    const { folder } = changedRepository(
      { 'topology/contoso.yaml': `${topology}${'# padding\n'.repeat(200_000)}` },
      { 'topology/contoso.yaml': topology },
    )
    const { findings } = compared(folder, '--base', 'HEAD', '--max-file-size', '1')
    expect(findings).toContain('base-unreadable  new')
    expect(compared(folder, '--base', 'HEAD').findings).not.toContain('base-unreadable  new')
  })
})

describe('a base that cannot be found', () => {
  const historyHelp =
    'fetch it first: `git fetch --unshallow` does so, and `actions/checkout` with `fetch-depth: 0`'
  const alone = everything.map(withoutChange)

  it.each([
    ['mains', 'did you mean `main`?'],
    ['HEAD~7', 'write a branch, tag or commit that `git log` knows, or a folder'],
    ['-x', 'write a branch, tag or commit that `git log` knows, or a folder'],
    ['--upload-pack=x', 'write a branch, tag or commit that `git log` knows, or a folder'],
    ['--output=stolen', 'write a branch, tag or commit that `git log` knows, or a folder'],
    ['HEAD:topology', 'write a branch, tag or commit that `git log` knows, or a folder'],
    ['gone/folder', 'write a branch, tag or commit that `git log` knows, or a folder'],
  ])('%s', (ref, help) => {
    const { folder } = changedRepository(contoso)
    expect(compared(folder, `--base=${ref}`)).toEqual({
      exitCode: 2,
      verdict: 'error',
      findings: alone,
      fixed: [],
      problems: [[ref, `\`${ref}\` is no branch, tag or commit of the repository, and no folder`, help]],
      changes: undefined,
    })
    expect(git(folder, 'status', '--porcelain')).toBe('')
  })

  it('since only the branch of the server is there', () => {
    const { folder } = changedRepository(contoso)
    const clone = join(folderWith(), 'clone')
    git(folder, 'branch', 'release')
    git(folder, 'clone', '--quiet', folder, clone)
    expect(compared(clone, '--base', 'release').problems).toEqual([
      [
        'release',
        '`release` is no branch, tag or commit of the repository, and no folder',
        'did you mean `origin/release`?',
      ],
    ])
    expect(compared(clone, '--base', 'origin/release').exitCode).toBe(1)
  })

  it('since the history is shallow', () => {
    const { folder, base } = changedRepository(contoso, { 'README.md': 'x' })
    commitAll(folder)
    const clone = join(folderWith(), 'clone')
    git(folder, 'clone', '--quiet', '--depth=1', `file://${folder}`, clone)
    for (const ref of [base, 'HEAD~1']) {
      expect(compared(clone, '--base', ref)).toMatchObject({
        exitCode: 2,
        problems: [[ref, `\`${ref}\` is no commit in the part of the history that is here`, historyHelp]],
      })
    }
    expect(compared(clone, '--base', 'HEAD').exitCode).toBe(1)
  })

  it('since there is no repository', () => {
    expect(compared(folderWith(contoso), '--base', 'main')).toMatchObject({
      exitCode: 2,
      problems: [
        [
          'main',
          'the base cannot be read, since this is not a git repository',
          'name a folder as the base, or run this in a repository',
        ],
      ],
    })
  })

  it('since what looks like a repository is none', () => {
    const folder = folderWith({ ...contoso, '.git/nothing': '' })
    expect(compared(folder, '--base', 'main').problems).toEqual([
      [
        'main',
        'the base cannot be read, since this is not a git repository',
        'name a folder as the base, or run this in a repository',
      ],
    ])
  })

  it('since the paths lie in several repositories', () => {
    const folder = folderWith({ 'a/t.yaml': topology, 'b/t.yaml': 'apiVersion: coexist/v1\nkind: Waivers\n' })
    makeRepository(join(folder, 'a'))
    makeRepository(join(folder, 'b'))
    expect(compared(folder, 'a', 'b', '--base', 'main').problems[0]).toEqual([
      'main',
      'the paths lie in several repositories, `a` and `b`, which have no base in common',
      'check what lies in each of them by itself',
    ])
  })

  it('since there is no git', () => {
    const { folder } = changedRepository(contoso)
    const run = runCommand(['check', '-f', 'json', '--base', 'HEAD'], {
      folder,
      environment: { PATH: '/nowhere' },
    })
    expect(run).toMatchObject({ exitCode: 2, stderr: '' })
    expect(JSON.parse(run.stdout)).toMatchObject({
      problems: [{ message: 'git is not installed here', help: 'install git, or name a folder as the base' }],
    })
  })
})

describe.runIf(process.platform !== 'win32')('a repository that would run something', () => {
  it('runs no filter, hook or monitor of its own', () => {
    const { folder } = changedRepository(
      { ...contoso, '.gitattributes': '*.yaml filter=evil diff=evil\n' },
      { [file]: topology.replace('SP3 RU9', 'SP3 RU8') },
    )
    const trap = join(folderWith(), 'sprung')
    const spring = `touch ${trap}`
    for (const key of ['filter.evil.clean', 'filter.evil.smudge', 'filter.evil.process'])
      git(folder, 'config', key, spring)
    git(folder, 'config', 'diff.evil.textconv', spring)
    git(folder, 'config', 'diff.evil.command', spring)
    git(folder, 'config', 'core.fsmonitor', spring)
    writeFileSync(join(folder, '.git/hooks/post-index-change'), `#!/bin/sh\n${spring}\n`, { mode: 0o755 })
    expect(compared(folder, file, '--base', 'HEAD').findings[0]).toBe('!exchange-2007-minimum HQ-HT1 worse')
    expect(() => execFileSync('test', ['-e', trap], { stdio: 'ignore' })).toThrow()
  })
})

describe('what contradicts itself is a wrong command line', () => {
  it.each([
    [['--only-new'], '`--only-new` has nothing to compare with', 'add `--base REF` or `--baseline FILE`'],
    [
      ['--base', 'HEAD', '--baseline', 'b.json'],
      '`--base` and `--baseline` are given together',
      'compare with one of them',
    ],
  ])('%j', (words, message, help) => {
    const run = runCommand(['check', ...words], { folder: folderWith(contoso) })
    expect(run).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: `coexist: ${message}\n  help: ${help}\n`,
    })
  })
})
