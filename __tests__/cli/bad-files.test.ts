import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compliantContoso } from '../support/contoso.js'
import { runCommand, type CommandOptions } from '../support/run-program.js'
import { addFiles, folderWith, repositoryWith } from '../support/temporary-folder.js'

const topology = (organization: string) =>
  `apiVersion: coexist/v1\nkind: Topology\norganization: ${organization}\nservers:\n  - { name: A, product: exchange-2013, version: CU2 }\n`
const unreadable = ['this cannot be read: permission denied', 'check the path and its permissions']
const leaving = [
  'this symbolic link leaves the repository, and is not followed',
  'put the file itself into the repository',
]
const circular = [
  'this cannot be read: its symbolic links go round in circles',
  'check the path and its permissions',
]
const notRegular = ['this is not a regular file', 'name a file with YAML or JSON']
const noFile = ['there is no such file or folder', 'check the path']

describe('a path that leads nowhere', () => {
  it.each([
    ['gone.yaml', 'gone.yaml', noFile],
    ['gone/', 'gone', noFile],
    [
      'good.yaml/x',
      'good.yaml/x',
      ['this cannot be read: a part of its path is not a folder', 'check the path and its permissions'],
    ],
    ['*.yml', '*.yml', ['no file matches the pattern', 'check the pattern']],
    ['gone/**/*.{yaml,json}', 'gone/**/*.{yaml,json}', ['no file matches the pattern', 'check the pattern']],
  ])('%s is told, and the good one is judged', (path, shown, told) => {
    expect(checked(['good.yaml', path], folderWith({ 'good.yaml': topology('good') }))).toEqual({
      problems: [[shown, ...told]],
      organizations: ['good'],
    })
  })
})

describe('a file that is too large', () => {
  it('is refused at once, before it is read', () => {
    const folder = folderWith({ 'good.yaml': topology('good'), 'big.yaml': '' })
    truncateSync(join(folder, 'big.yaml'), 100 * 1024 * 1024)
    const start = performance.now()
    expect(checked(['.'], folder)).toEqual({
      problems: [
        [
          'big.yaml',
          'the file has 100 MiB, and at most 64 MiB are read',
          'spread the organization over several files, or raise the limit with `--max-file-size`',
        ],
      ],
      organizations: ['good'],
    })
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  it('is refused by the limit that is given, and read below it', () => {
    const text = `${topology('good')}${'# padding\n'.repeat(200_000)}`
    const folder = folderWith({ 'good.yaml': text })
    const { stdout, exitCode } = runCommand(['check', '--max-file-size', '1', '-f', 'json'], { folder })
    expect(exitCode).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [{ message: 'the file has 2 MiB, and at most 1 MiB are read' }],
    })
    expect(runCommand(['check', '--max-file-size', '2'], { folder }).exitCode).toBe(0)
  })
})

describe.runIf(canDropRights())('what may not be read', () => {
  it.each([
    ['a file', 'secret.yaml', ['secret.yaml', 'the file cannot be read: permission denied', unreadable[1]]],
    ['a folder', 'locked', ['locked', ...unreadable]],
    ['a file in such a folder', 'locked/a.yaml', ['locked/a.yaml', ...unreadable]],
  ])('is told when it is %s by name', (_what, path, problem) => {
    expect(checked(['good.yaml', path], withLocks(), asNobody())).toEqual({
      problems: [problem],
      organizations: ['good'],
    })
  })

  it('is told when it lies in a folder, and the rest of that is judged', () => {
    expect(checked(['.'], withLocks(), asNobody())).toEqual({
      problems: [
        ['locked', ...unreadable],
        ['secret.yaml', 'the file cannot be read: permission denied', unreadable[1]],
      ],
      organizations: ['good'],
    })
  })

  it('is told of a configuration too', () => {
    const folder = withLocks()
    writeFileSync(join(folder, 'coexist.yaml'), 'apiVersion: coexist/v1\nkind: Config\n')
    chmodSync(join(folder, 'coexist.yaml'), 0)
    const { problems } = checked(['.'], folder, asNobody())
    expect(problems.map(([file]) => file).filter((file) => file === 'coexist.yaml')).toHaveLength(1)
  })

  it('is told of a report', () => {
    const folder = folderWith(compliantContoso)
    chmodSync(folder, 0o555)
    const run = runCommand(['check', '-f', 'json=report.json'], { folder, ...asNobody() })
    expect(run).toMatchObject({
      exitCode: 2,
      stderr:
        'coexist: `report.json` cannot be written: permission denied\n  help: check the path and its permissions\n',
    })
  })
})

describe('a symbolic link that leaves the repository', () => {
  it.each([
    ['to a file, by name', ['file.yaml'], [['file.yaml', ...leaving]]],
    ['to a file, by pattern', ['f*.yaml'], [['file.yaml', ...leaving]]],
    ['to a folder, by name', ['folder'], [['folder', ...leaving]]],
    [
      'to both, in a folder',
      ['.'],
      [
        ['file.yaml', ...leaving],
        ['folder', ...leaving],
      ],
    ],
    ['to a folder above the name', ['folder/t.yaml'], [['folder/t.yaml', ...leaving]]],
    ['to a folder above the folder', ['folder/deep'], [['folder/deep', ...leaving]]],
    [
      'to a folder above the pattern',
      ['folder/*.yaml'],
      ['p', 't', 'w'].map((name) => [`folder/${name}.yaml`, ...leaving]),
    ],
  ])('%s, is not followed', (_what, paths, problems) => {
    expect(checked(['good.yaml', ...paths], withLinksOutside())).toEqual({
      problems,
      organizations: ['good'],
    })
  })

  it.each([
    ['paths: [good.yaml, folder/t.yaml]', 'folder/t.yaml'],
    ['paths: [good.yaml]\npolicies: [pack:exchange, folder/p.yaml]', 'folder/p.yaml'],
    ['paths: [good.yaml]\nwaivers: [folder/w.yaml]', 'folder/w.yaml'],
  ])('is not followed where a configuration has %j', (text, file) => {
    const folder = withLinksOutside()
    writeFileSync(join(folder, 'coexist.yaml'), `apiVersion: coexist/v1\nkind: Config\n${text}\n`)
    expect(checked(['.'], folder)).toEqual({ problems: [[file, ...leaving]], organizations: ['good'] })
  })

  it('is told once where it is the configuration itself', () => {
    const folder = repositoryWith({ 'good.yaml': topology('good') })
    symlinkSync(join(folderWith({ 'c.yaml': 'secret: 1\n' }), 'c.yaml'), join(folder, 'coexist.yaml'))
    expect(checked(['.'], folder)).toEqual({
      problems: [['coexist.yaml', ...leaving]],
      organizations: ['good'],
    })
  })

  it('shows nothing of what it leads to', () => {
    const folder = repositoryWith({ 'good.yaml': topology('good') })
    const secret = folderWith({ 't.yaml': 'apiVersion: secret/v1\n' })
    symlinkSync(secret, join(folder, 'folder'))
    symlinkSync(join(secret, 't.yaml'), join(folder, 'file.yaml'))
    const { stdout } = runCommand(['check', 'file.yaml', 'folder', 'folder/t.yaml'], { folder })
    expect(stdout).not.toContain('secret')
  })
})

describe('a symbolic link inside the repository', () => {
  it('is followed, and what it leads to is judged once', () => {
    const folder = repositoryWith({ 'shared/good.yaml': topology('good') })
    symlinkSync('shared/good.yaml', join(folder, 'again.yaml'))
    symlinkSync('shared', join(folder, 'folder'))
    expect(checked(['.'], folder)).toEqual({ problems: [], organizations: ['good'] })
    expect(checked(['folder'], folder)).toEqual({ problems: [], organizations: ['good'] })
    expect(checked(['again.yaml'], folder)).toEqual({ problems: [], organizations: ['good'] })
  })

  it('is followed where a pattern matches it', () => {
    const folder = repositoryWith({ 'shared/good.yaml': topology('good') })
    symlinkSync('shared/good.yaml', join(folder, 'again.yaml'))
    expect(checked(['ag*.yaml'], folder)).toEqual({ problems: [], organizations: ['good'] })
  })

  it('that leads to nothing is told', () => {
    const folder = repositoryWith({ 'good.yaml': topology('good') })
    symlinkSync('nowhere.yaml', join(folder, 'gone.yaml'))
    expect(checked(['.'], folder)).toEqual({
      problems: [['gone.yaml', 'this symbolic link leads to nothing', 'mend or remove the link']],
      organizations: ['good'],
    })
  })

  it('that leads to itself is told, by name and in a folder', () => {
    const folder = repositoryWith({ 'good.yaml': topology('good') })
    symlinkSync('loop.yaml', join(folder, 'loop.yaml'))
    expect(checked(['.'], folder)).toEqual({
      problems: [['loop.yaml', ...circular]],
      organizations: ['good'],
    })
    expect(checked(['good.yaml', 'loop.yaml'], folder)).toEqual({
      problems: [['loop.yaml', ...circular]],
      organizations: ['good'],
    })
  })

  it('to a folder above itself ends, and everything is judged once', () => {
    const folder = repositoryWith({ 'a/good.yaml': topology('good') })
    symlinkSync('..', join(folder, 'a/up'))
    symlinkSync('.', join(folder, 'a/self'))
    expect(checked(['.'], folder)).toEqual({ problems: [], organizations: ['good'] })
  })
})

describe.runIf(process.platform !== 'win32')('what is no file', () => {
  it('is told, and never waited for', () => {
    const folder = folderWith({ 'good.yaml': topology('good') })
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')])
    for (const paths of [['.'], ['good.yaml', 'pipe.yaml'], ['good.yaml', '--waivers', 'pipe.yaml']]) {
      expect(checked(paths, folder), paths.join(' ')).toEqual({
        problems: [['pipe.yaml', ...notRegular]],
        organizations: ['good'],
      })
    }
  })

  it('is told where it is a device', () => {
    const folder = folderWith({ 'good.yaml': topology('good') })
    const { problems } = checked(['good.yaml', '/dev/zero'], folder)
    expect(problems.map(([, message, help]) => [message, help])).toEqual([notRegular])
  })
})

describe('a name with odd characters', () => {
  it.each(['-q.yaml', 'a b.yaml', '[x].yaml', '{a,b}.yaml', '(z)*.yaml', 'ü.yaml', '!n.yaml', '#h.yaml'])(
    '%j is a name, not a pattern or an option',
    (name) => {
      const folder = folderWith({ [name]: topology('good') })
      expect(checked(['--', name], folder)).toEqual({ problems: [], organizations: ['good'] })
    },
  )

  it('is shown without acting on the terminal', () => {
    const folder = folderWith({ 'a\u001b[31m\n::error::x.yaml': 'apiVersion: coexist/v1\nkind: Topolgy\n' })
    expect(runCommand(['check'], { folder }).stdout).toContain(
      '\na\\u{1b}[31m\\u{a}::error::x.yaml:2:7 problem\n',
    )
  })
})

/** The problems of a run as place, message and remedy, and the organizations that were judged. */
function checked(words: readonly string[], folder: string, options: CommandOptions = {}) {
  const { exitCode, stdout, stderr } = runCommand(
    ['check', '-f', 'json', '--as-of', '2014-01-01', ...words],
    { folder, timeLimit: 20_000, ...options },
  )
  expect(stderr).toBe('')
  const { organizations, problems } = JSON.parse(stdout) as {
    organizations: readonly { organization: string }[]
    problems: readonly { file: string; line?: number; message: string; help?: string }[]
  }
  expect(exitCode).toBe(problems.length > 0 ? 2 : 0)
  return {
    problems: problems.map(({ file, line, message, help }) => [
      line === undefined ? file : `${file}:${line}`,
      message,
      help,
    ]),
    organizations: organizations.map(({ organization }) => organization),
  }
}

/** A repository with links to a file and a folder outside of it. */
function withLinksOutside(): string {
  const outside = folderWith({
    't.yaml': topology('outside'),
    'deep/t.yaml': topology('outside'),
    'p.yaml': 'apiVersion: coexist/v1\nkind: Policy\nid: outside\ntitle: Outside\nrules: []\n',
    'w.yaml': 'apiVersion: coexist/v1\nkind: Waivers\nwaivers: []\n',
  })
  const folder = repositoryWith({ 'good.yaml': topology('good') })
  symlinkSync(join(outside, 't.yaml'), join(folder, 'file.yaml'))
  symlinkSync(outside, join(folder, 'folder'))
  return folder
}

/** A folder with a file and a folder that nobody but root may read. */
function withLocks(): string {
  const folder = folderWith({ 'good.yaml': topology('good'), 'secret.yaml': topology('secret') })
  mkdirSync(join(folder, 'locked'))
  addFiles(folder, { 'locked/a.yaml': topology('locked') })
  chmodSync(folder, 0o755)
  chmodSync(join(folder, 'secret.yaml'), 0)
  chmodSync(join(folder, 'locked'), 0)
  return folder
}

/** Root may read everything, so the program runs as somebody else then. */
function asNobody(): CommandOptions {
  return process.getuid?.() === 0 ? { user: 65534 } : {}
}

/** Whether the program can be run by somebody who may not read everything; says aloud where it cannot. */
function canDropRights(): boolean {
  if (process.platform === 'win32') return false
  if (process.getuid?.() !== 0) return true
  const { status } = spawnSync(process.execPath, ['--version'], { uid: 65534, gid: 65534, stdio: 'ignore' })
  if (status !== 0) process.stderr.write('\nSKIPPED for want of rights: nobody but root can run Node here\n')
  return status === 0
}
