import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compliantContoso, contoso, dayOfContoso } from '../support/contoso.js'
import { hasProgram } from '../support/installed.js'
import { root, runCommand, type Environment } from '../support/run-program.js'
import { folderWith, type Files } from '../support/temporary-folder.js'

const quiet = ['--quiet', '--as-of', dayOfContoso]

describe('the exit code', () => {
  it.each([
    [
      '0 where nothing blocks',
      compliantContoso,
      0,
      'pass: no findings (1 organization, 2 servers, as of 2014-01-01)',
    ],
    [
      '1 where something blocks',
      contoso,
      1,
      'fail: 1 error, 2 warnings, 1 notice, 1 undecided, 1 waived (1 organization, 6 servers, as of 2014-01-01)',
    ],
    [
      '2 where something could not be judged',
      { ...contoso, 'broken.yaml': 'apiVersion: coexist/v1\nkind: Topolgy\n' },
      2,
      'error: 1 problem, 1 error, 2 warnings, 1 notice, 1 undecided, 1 waived (1 organization, 6 servers, as of 2014-01-01)',
    ],
  ])('is %s', (_what, files, exitCode, line) => {
    const run = runCommand(['check', ...quiet], { folder: folderWith(files) })
    expect(run).toMatchObject({ exitCode, stdout: `${line}\n`, stderr: '' })
  })

  it.each([
    ['error', [1, 1, 1, 0]],
    ['warning', [0, 1, 1, 0]],
    ['notice', [0, 0, 1, 0]],
  ])('of a finding with severity %s is moved by `--fail-on`', (severity, exitCodes) => {
    const folder = folderWith(withRule(severity))
    const codes = ['error', 'warning', 'notice', 'never'].map(
      (line) => runCommand(['check', ...quiet, '--policy', 'p.yaml', '--fail-on', line], { folder }).exitCode,
    )
    expect(codes).toEqual(exitCodes)
    expect(runCommand(['check', ...quiet, '--policy', 'p.yaml'], { folder }).exitCode).toBe(exitCodes[0])
  })

  it('of a question that cannot be answered is 1, and 0 with `--on-undecided warn`', () => {
    const folder = folderWith(withRule('error', 'SP3 RU?'))
    const check = ['check', ...quiet, '--policy', 'p.yaml']
    expect(runCommand(check, { folder })).toMatchObject({
      exitCode: 1,
      stdout: 'fail: 1 undecided (1 organization, 1 server, as of 2014-01-01)\n',
    })
    expect(runCommand([...check, '--on-undecided', 'fail'], { folder }).exitCode).toBe(1)
    expect(runCommand([...check, '--on-undecided', 'warn'], { folder })).toMatchObject({
      exitCode: 0,
      stdout: 'pass: 1 undecided (1 organization, 1 server, as of 2014-01-01)\n',
    })
  })
})

describe('`--as-of`', () => {
  it.each([
    ['2014-12-31', 'the waiver holds on its last day', { waived: 1, errors: 1 }],
    ['2015-01-01', 'and no longer', { waived: 0, errors: 2 }],
  ])('%s: %s', (day, _what, summary) => {
    const { stdout } = runCommand(['check', '-f', 'json', '--as-of', day], { folder: folderWith(contoso) })
    expect(JSON.parse(stdout)).toMatchObject({ asOf: day, summary })
  })

  it('is today in UTC by default', () => {
    const before = new Date().toISOString().slice(0, 10)
    const { stdout } = runCommand(['check', '-f', 'json'], {
      folder: folderWith(compliantContoso),
      environment: { TZ: 'Pacific/Kiritimati' },
    })
    const { asOf } = JSON.parse(stdout) as { asOf: string }
    expect([before, new Date().toISOString().slice(0, 10)]).toContain(asOf)
  })
})

describe('`--lookahead`', () => {
  const files = {
    'topology.yaml': `apiVersion: coexist/v1
kind: Topology
organization: fabrikam
servers:
  - { name: EX1, product: exchange-2019, version: CU15 }
  - { name: EX2, product: exchange-2013, version: CU23 }
`,
    'waivers.yaml': `apiVersion: coexist/v1
kind: Waivers
waivers:
  - { rule: exchange-2013-not-supported, servers: [EX2], reason: it goes soon, owner: mail, expires: "2025-08-01" }
`,
  }
  /** The rules that spoke of an end, with the severity of each. */
  function endsTold(...words: readonly string[]): readonly string[] {
    const { stdout } = runCommand(['check', '-f', 'json', '--as-of', '2025-03-01', ...words], {
      folder: folderWith(files),
    })
    const { findings } = JSON.parse(stdout) as {
      findings: { rule: string; servers: string[]; severity: string }[]
    }
    return findings
      .filter(({ rule }) => ['waiver-ending', 'exchange-out-of-support'].includes(rule))
      .map(({ rule, servers, severity }) => `${rule} ${servers.join(' ')} ${severity}`)
      .sort()
  }
  const ended = 'exchange-out-of-support EX2 warning'

  it.each([
    [[], [ended]],
    [['--lookahead', '152d'], [ended]],
    [
      ['--lookahead', '153d'],
      [ended, 'waiver-ending EX2 notice'],
    ],
    [
      ['--lookahead', '227d'],
      ['exchange-out-of-support EX1 notice', ended, 'waiver-ending EX2 notice'],
    ],
    [['--lookahead', '0d'], [ended]],
  ])('%j tells %j', (words, told) => {
    expect(endsTold(...words)).toEqual(told)
  })
})

describe('`--policy` chooses the rules', () => {
  const house = 'house/exchange-2013-current'
  const vendor = 'exchange-2013-coexistence/exchange-2007-minimum'

  it.each([
    ['those of a pack', ['pack:exchange'], [vendor]],
    ['those of a file', ['policies/house.yaml'], [house]],
    ['those of a folder', ['policies'], [house]],
    ['those of several together', ['pack:exchange', 'policies'], [vendor, house]],
    ['the packs and policies that lie there, where it is left out', [], [vendor, house]],
  ])('%s', (_what, policies, rules) => {
    const options = policies.flatMap((policy) => ['--policy', policy])
    const { stdout, exitCode } = runCommand(['check', '-f', 'json', '--as-of', dayOfContoso, ...options], {
      folder: folderWith(contoso),
    })
    const { findings } = JSON.parse(stdout) as { findings: readonly { policy: string; rule: string }[] }
    const spoken = new Set(findings.map(({ policy, rule }) => `${policy}/${rule}`))
    expect([vendor, house].filter((rule) => spoken.has(rule))).toEqual(rules)
    expect(exitCode).toBe(rules.includes(vendor) ? 1 : 0)
  })

  it.each([
    ['pack:exchang', 'pack:exchang', 'unknown pack `exchang`', 'did you mean `exchange`?'],
    ['house.yaml', 'house.yaml', 'there is no such file or folder', 'check the path'],
    ['polcies/*.yaml', 'polcies/*.yaml', 'no file matches the pattern', 'check the pattern'],
  ])('and `%s` is told to be nothing', (policy, file, message, help) => {
    const { stdout, stderr, exitCode } = runCommand(
      ['check', 'topology', '-f', 'json', '--as-of', dayOfContoso, '--policy', policy],
      { folder: folderWith(contoso) },
    )
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'error', problems: [{ file, message, help }] })
  })
})

describe('`--waivers`', () => {
  const waiver = (text: string) => ({
    ...withRule('error'),
    'waivers.yml': `apiVersion: coexist/v1\nkind: Waivers\nwaivers:\n  - { ${text} }\n`,
  })
  const good = 'rule: newer, servers: [HT], reason: r, owner: o, expires: "2014-12-31"'
  const check = ['check', 't.yaml', '--policy', 'p.yaml', '-f', 'json', '--as-of', dayOfContoso]

  it('reads waivers that do not lie among the paths', () => {
    const folder = folderWith(waiver(good))
    expect(runCommand(check, { folder }).exitCode).toBe(1)
    const run = runCommand([...check, '--waivers', 'waivers.yml'], { folder })
    expect(run.exitCode).toBe(0)
    expect(JSON.parse(run.stdout)).toMatchObject({ verdict: 'pass', summary: { errors: 0, waived: 1 } })
  })

  it.each([
    ['a file that is not there', 'nowhere.yml', good, 'there is no such file or folder'],
    ['a rule that nobody knows', 'waivers.yml', good.replace('newer', 'never'), 'unknown rule `never`'],
    ['no reason', 'waivers.yml', good.replace('reason: r, ', ''), 'item 1 of `waivers` has no `reason`'],
    [
      'a day that does not exist',
      'waivers.yml',
      good.replace('12-31', '12-32'),
      '`2014-12-32` is not a day of the calendar',
    ],
  ])('with %s leaves the finding and ends with 2', (_what, file, text, message) => {
    const run = runCommand([...check, '--waivers', file], { folder: folderWith(waiver(text)) })
    expect(run.exitCode).toBe(2)
    expect(JSON.parse(run.stdout)).toMatchObject({
      verdict: 'error',
      summary: { errors: 1, waived: 0 },
      problems: [{ message }],
    })
  })
})

describe('the formats', () => {
  it('go to files, as many as one likes, beside one on standard output', () => {
    const folder = folderWith(contoso)
    const formats = ['github', 'gitlab', 'json', 'junit', 'markdown', 'sarif']
    const files = formats.flatMap((format) => ['-f', `${format}=out/${format}/report.txt`])
    const check = ['check', '--as-of', dayOfContoso]
    const { stdout, stderr, exitCode } = runCommand([...check, '-f', 'text', ...files], { folder })
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
    expect(stdout).toBe(runCommand(check, { folder }).stdout)
    for (const format of formats) {
      expect(readFileSync(join(folder, 'out', format, 'report.txt'), 'utf8'), format).toBe(
        runCommand([...check, '--format', format], { folder }).stdout,
      )
    }
  })

  it('in files leave standard output empty', () => {
    const run = runCommand(['check', '-f', 'json=r.json'], { folder: folderWith(compliantContoso) })
    expect(run).toMatchObject({ exitCode: 0, stdout: '', stderr: '' })
  })

  it('that cannot be written end the run with 2 and the path', () => {
    const run = runCommand(['check', '-f', 'json=topology/contoso.yaml/r.json'], {
      folder: folderWith(compliantContoso),
    })
    expect(run).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr:
        'coexist: `topology/contoso.yaml/r.json` cannot be written: a part of its path is not a folder\n  help: check the path and its permissions\n',
    })
  })

  it('are the same bytes in every run', () => {
    const folder = folderWith(contoso)
    const check = ['check', '-f', 'json', '--as-of', dayOfContoso]
    expect(runCommand(check, { folder }).stdout).toBe(runCommand(check, { folder }).stdout)
  })
})

describe('colours', () => {
  it.each<[string, Environment, string[], boolean]>([
    ['nothing, into a pipe', {}, [], false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, [], true],
    ['FORCE_COLOR that says no', { FORCE_COLOR: '0' }, [], false],
    ['NO_COLOR', { NO_COLOR: '1' }, [], false],
    ['NO_COLOR against FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, [], false],
    ['an empty NO_COLOR against FORCE_COLOR', { NO_COLOR: '', FORCE_COLOR: '1' }, [], true],
    ['`--color always`', {}, ['--color', 'always'], true],
    ['`--color always` against NO_COLOR', { NO_COLOR: '1' }, ['--color', 'always'], true],
    ['`--color never` against FORCE_COLOR', { FORCE_COLOR: '1' }, ['--color', 'never'], false],
    ['`--color auto` with FORCE_COLOR', { FORCE_COLOR: '1' }, ['--color', 'auto'], true],
    ['FORCE_COLOR, but as JSON', { FORCE_COLOR: '1' }, ['-f', 'json'], false],
  ])('by %s', (_what, environment, options, isColored) => {
    const { stdout } = runCommand(['check', '--as-of', dayOfContoso, ...options], {
      folder: folderWith(contoso),
      environment,
    })
    expect(stdout.includes('\u001b[')).toBe(isColored)
    expect(stdout).toContain('exchange-2007-minimum')
  })

  it('change nothing but the colours', () => {
    const folder = folderWith(contoso)
    const colored = runCommand(['check', '--color', 'always'], { folder }).stdout
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(runCommand(['check'], { folder }).stdout)
  })

  it('never go into a file', () => {
    const folder = folderWith(contoso)
    runCommand(['check', '--color', 'always', '-f', 'text=report.txt'], { folder })
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).not.toContain('\u001b')
  })

  describe.runIf(process.platform === 'linux' && hasProgram('script', 'bsdutils'))('on a terminal', () => {
    it.each<[Environment, boolean]>([
      [{ TERM: 'xterm' }, true],
      [{ TERM: 'dumb' }, false],
      [{ TERM: 'xterm', NO_COLOR: '1' }, false],
    ])('with %j', (environment, isColored) => {
      const line = `'${process.execPath}' '${join(root, 'dist/cli.js')}' check`
      const { stdout } = spawnSync('script', ['-qec', line, '/dev/null'], {
        cwd: folderWith(contoso),
        env: { PATH: process.env.PATH, ...environment },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      expect(stdout).toContain('exchange-2007-minimum')
      expect(stdout.includes('\u001b[31m')).toBe(isColored)
    })
  })
})

describe('a reader that has seen enough', () => {
  it('closes the pipe without a word', () => {
    const servers = Array.from(
      { length: 5_000 },
      (_, index) => `  - { name: HT${index}, ${ht('SP3 RU9')} }\n`,
    )
    const folder = folderWith({
      ...withRule('error'),
      't.yaml': `apiVersion: coexist/v1\nkind: Topology\norganization: contoso\nservers:\n${servers.join('')}`,
    })
    const line = '"$NODE" "$CLI" check --policy p.yaml | head -n 1; echo "exit ${PIPESTATUS[0]}"'
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', line], {
      cwd: folder,
      env: { PATH: process.env.PATH, NODE: process.execPath, CLI: join(root, 'dist/cli.js') },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    expect({ stdout, stderr }).toEqual({
      stdout: 'contoso: 5000 servers, runs Exchange 2007\nexit 1\n',
      stderr: '',
    })
  })
})

describe.runIf(process.platform === 'linux')('an output that cannot be written', () => {
  it('ends the run with 2 and no stack', () => {
    const { stdout, stderr } = spawnSync(
      'bash',
      ['--norc', '-c', '"$NODE" "$CLI" check >/dev/full; echo "exit $?"'],
      {
        cwd: folderWith(compliantContoso),
        env: { PATH: process.env.PATH, NODE: process.execPath, CLI: join(root, 'dist/cli.js') },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    expect(stdout).toBe('exit 2\n')
    expect(stderr).toMatch(/^coexist: /)
    expect(stderr).not.toMatch(/^ +at /m)
  })
})

describe('the file `coexist.yaml`', () => {
  const below = Object.entries(withRule('error')).map(([path, text]) => [`more/${path}`, text] as const)

  it('says which paths and policies count', () => {
    const config =
      'apiVersion: coexist/v1\nkind: Config\npaths: [more/t.yaml]\npolicies: [more/p.yaml]\nrules:\n  - { rule: newer, severity: notice }\n'
    const folder = folderWith({ ...Object.fromEntries(below), 'coexist.yaml': config, 'x.yaml': 'nothing' })
    expect(runCommand(['check', ...quiet], { folder })).toMatchObject({
      exitCode: 0,
      stdout: 'pass: 1 notice (1 organization, 1 server, as of 2014-01-01)\n',
    })
  })

  it('never hides the rest of the folder where it holds something else', () => {
    const folder = folderWith({
      ...Object.fromEntries(below),
      'coexist.yaml': compliantContoso['topology/contoso.yaml']?.toString() ?? '',
    })
    expect(runCommand(['check', ...quiet], { folder }).exitCode).not.toBe(0)
  })
})

/** One server at SP3 RU9, and a rule of this severity that asks for more. */
function withRule(severity: string, version = 'SP3 RU9'): Files {
  return {
    't.yaml': `apiVersion: coexist/v1\nkind: Topology\norganization: contoso\nservers:\n  - { name: HT, ${ht(version)} }\n`,
    'p.yaml': `apiVersion: coexist/v1\nkind: Policy\nid: house\ntitle: House rules\nrules:\n  - { id: newer, severity: ${severity}, minimum: { servers: exchange-2007, version: SP3 RU10 } }\n`,
  }
}

function ht(version: string): string {
  return `product: exchange-2007, version: ${version}`
}
