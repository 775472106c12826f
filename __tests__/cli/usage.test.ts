import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contoso } from '../support/contoso.js'
import { root, runCommand } from '../support/run-program.js'
import { folderWith } from '../support/temporary-folder.js'

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

describe('the help', () => {
  it.each([['--help'], ['-h'], ['help']])('of the program by `%s` names every command', (word) => {
    const { exitCode, stdout, stderr } = runCommand([word])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatch(/^coexist judges which versions .+\n\nusage: coexist COMMAND \[options\]\n/)
    expect(stdout).toMatch(
      /^ {2}check +Judge topologies, and the plans beside them, against the coexistence rules\.$/m,
    )
    expect(stdout).toMatch(/^ {2}plan check +Judge plans step by step, .+\.$/m)
    expect(stdout).toMatch(/^ {2}resolve +Tell what a version string means: .+\.$/m)
    expect(stdout).toContain('exit codes: 0 nothing blocking, 1 a blocking finding, 2 could not judge\n')
  })

  it('goes to standard error, as a fault, where no command is given', () => {
    const { exitCode, stdout, stderr } = runCommand([])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toBe(runCommand(['--help']).stdout)
  })

  it.each([
    ['check', ['policy', 'waivers', 'format', 'fail-on', 'on-undecided', 'as-of', 'color', 'quiet']],
    ['check', ['base', 'only-new', 'baseline']],
    ['baseline', ['policy', 'waivers', 'as-of']],
    ['resolve', ['product', 'format']],
  ])('of `%s` names its options', (command, options) => {
    for (const word of ['--help', '-h']) {
      const { exitCode, stdout, stderr } = runCommand([command, word])
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
      expect(stdout).toContain(`\nusage: coexist ${command} `)
      expect(options.filter((option) => !stdout.includes(` --${option}`))).toEqual([])
    }
  })

  it.each(['check', 'baseline', 'resolve'])('of `%s` has only examples that work', (command) => {
    const examples = [...runCommand([command, '--help']).stdout.matchAll(/^ {2}coexist (.+)$/gm)]
    expect(examples.length).toBeGreaterThan(1)
    for (const [, line = ''] of examples) {
      const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
      const { exitCode, stderr } = runCommand(words, { folder: folderWith(contoso) })
      expect({ line, stderr, isUsed: exitCode === 0 || exitCode === 1 }).toEqual({
        line,
        stderr: '',
        isUsed: true,
      })
    }
  })
})

it('tells its version', () => {
  expect(runCommand(['--version'])).toMatchObject({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
})

describe('a command line that is wrong is told so, with a remedy', () => {
  it.each([
    ['chek', 'unknown command `chek`', 'did you mean `check`?'],
    ['--versoin', 'unknown option `--versoin`', 'did you mean `--version`?'],
    ['check --polcy x', 'unknown option `--polcy`', 'did you mean `--policy`?'],
    ['check --fail-in=error', 'unknown option `--fail-in`', 'did you mean `--fail-on`?'],
    ['check -x', 'unknown option `-x`', 'did you mean `-f` or `-q`?'],
    ['check -f jsn', 'unknown format `jsn`', 'did you mean `json`?'],
    ['check -f sarif2=x', 'unknown format `sarif2`', 'did you mean `sarif`?'],
    ['check -f json=', '`json=` names no file', 'write `json=FILE` or `json`'],
    ['check -f', '`-f` has no value', 'write `-f FORMAT[=FILE]`'],
    ['check --policy', '`--policy` has no value', 'write `--policy P`'],
    ['check --fail-on=', '`--fail-on` has no value', 'write `--fail-on SEVERITY`'],
    ['check --quiet=yes', '`--quiet` takes no value', 'write `--quiet` alone'],
    [
      'check -f text -f json',
      'more than one format goes to standard output',
      'give all but one a file: `-f FORMAT=FILE`',
    ],
    [
      'check --fail-on errors',
      '`errors` is no value of `--fail-on`',
      'write one of `error`, `warning`, `notice` or `never`',
    ],
    ['check --on-undecided pass', '`pass` is no value of `--on-undecided`', 'write one of `fail` or `warn`'],
    [
      'check --color sometimes',
      '`sometimes` is no value of `--color`',
      'write one of `auto`, `always` or `never`',
    ],
    ['check --as-of tomorrow', '`tomorrow` is not a day of the calendar', 'write it as `YYYY-MM-DD`'],
    ['check --as-of 2026-13-01', '`2026-13-01` is not a day of the calendar', 'write it as `YYYY-MM-DD`'],
    ['check --as-of 2026-02-29', '`2026-02-29` is not a day of the calendar', 'write it as `YYYY-MM-DD`'],
    ['check --as-of 2026-1-1', '`2026-1-1` is not a day of the calendar', 'write it as `YYYY-MM-DD`'],
    ['check --as-of 20260101', '`20260101` is not a day of the calendar', 'write it as `YYYY-MM-DD`'],
    ['check --lookahead 180', '`180` is no number of days', 'write it as `180d`'],
    ['plan check p.yaml --lookahead -1d', '`-1d` is no number of days', 'write it as `180d`'],
    ['check --as-of=', '`--as-of` has no value', 'write `--as-of DATE`'],
    ['check --max-file-size 0', '`0` is no number of MiB', 'write a whole number from 1'],
    ['check --max-file-size 1.5', '`1.5` is no number of MiB', 'write a whole number from 1'],
    ['completion bash x', 'more than one shell is given', 'name one'],
    ['resolve', 'no version is given', 'write `coexist resolve VERSION`'],
    ['resolve 8.3.298.3 -f xml', '`xml` is no value of `-f`', 'write one of `text` or `json`'],
    [
      'resolve CU2 --product exchange-201',
      'unknown product `exchange-201`',
      'did you mean `exchange-2010`, `exchange-2013` or `exchange-2016`?',
    ],
    [
      'resolve 8.3.298.3 --product exchange-2013',
      '`8.3.298.3` is a version of Exchange 2007, not of Exchange 2013',
      'leave out `--product`, or write `exchange-2007`',
    ],
  ])('`%s`', (line, message, help) => {
    const { exitCode, stdout, stderr } = runCommand(line.split(' '), { folder: folderWith(contoso) })
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `coexist: ${message}\n  help: ${help}\n`,
    })
  })

  it('without acting on what was written', () => {
    expect(runCommand(['che\u001b[31mck\n::error::x']).stderr).toMatch(
      /^coexist: unknown command `che\\u\{1b\}\[31mck\\u\{a\}::error::x`\n {2}help: /,
    )
    expect(runCommand(['check', 'a\u001b[31m.yaml', '-f', 'github']).stdout).toMatch(
      /^::error file=a\\u\{1b\}\[31m\.yaml,title=could not be judged::/,
    )
  })
})
