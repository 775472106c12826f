import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseInvocation } from '../../src/cli/arguments.js'
import { hyperlinksOn } from '../../src/cli/hyperlinks.js'
import { Progress } from '../../src/cli/progress.js'
import { FilesRead } from '../../src/node/files-read.js'
import { contoso, dayOfContoso } from '../support/contoso.js'
import { hasProgram } from '../support/installed.js'
import { root, runCommand, type Environment } from '../support/run-program.js'
import { folderWith } from '../support/temporary-folder.js'

const check = ['check', '--as-of', dayOfContoso]

/** What a pseudo terminal of so many columns is written. */
function onTerminal(
  folder: string,
  words: readonly string[],
  environment: Environment,
  columns = 200,
): string {
  const line = `stty cols ${columns}; '${process.execPath}' '${join(root, 'dist/cli.js')}' ${words.join(' ')}`
  const { stdout } = spawnSync('script', ['-qec', line, '/dev/null'], {
    cwd: folder,
    env: { PATH: process.env.PATH, TERM: 'xterm-256color', ...environment },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return stdout.replaceAll('\r\n', '\n')
}

describe.runIf(process.platform === 'linux' && hasProgram('script', 'bsdutils'))('on a terminal', () => {
  const folder = folderWith(contoso)
  const plain = () => runCommand(check, { folder })
  const progress = /\r\u001b\[Kcoexist: (.*?) …/g

  it('the program says what it does, and takes it away before the result', () => {
    const written = onTerminal(folder, check, { NO_COLOR: '1' })
    expect([...written.matchAll(progress)].map(([, what]) => what)).toEqual([
      'reading',
      'judging 3 files',
      'writing',
    ])
    expect(written.replace(progress, '')).toBe(`\r\u001b[K${plain().stdout}`)
    expect(plain().stderr).toBe('')
  })

  it.each<[string, readonly string[], Environment]>([
    ['with `--quiet`', ['--quiet'], {}],
    ['that knows no lines', [], { TERM: 'dumb' }],
  ])('%s it says nothing of it', (_what, words, environment) => {
    expect(onTerminal(folder, [...check, ...words], environment)).not.toContain('judging')
  })

  it('tables are as wide as the terminal', () => {
    const lines = onTerminal(folder, check, { NO_COLOR: '1' }, 86).split('\n')
    const header = lines.findIndex((line) => line.startsWith('  product'))
    expect(lines.slice(header, header + 5)).toEqual([
      '  product        servers  required  below  undecided  waived  which rule applies',
      '  Exchange 2007        4  SP3 RU10      2          1       1  exchange-2007-minimum ·',
      '                                                              JJ898581, coexistence',
      '                                                              table, rows 2 and 4',
      '  Exchange 2013        2  CU2           -          -       -  exchange-2013-minimum ·',
    ])
  })

  it('tables have rules below their numbers where the terminal is narrow', () => {
    const lines = onTerminal(folder, check, { NO_COLOR: '1' }, 80).split('\n')
    const header = lines.findIndex((line) => line.startsWith('  product'))
    expect(lines.slice(header, header + 3)).toEqual([
      '  product        servers  required  below  undecided  waived',
      '  Exchange 2007        4  SP3 RU10      2          1       1',
      '    exchange-2007-minimum · JJ898581, coexistence table, rows 2 and 4',
    ])
  })

  it('places lead to their files where the terminal shows links', () => {
    const address = pathToFileURL(join(folder, 'topology/contoso.yaml')).href
    const link = `\u001b]8;;${address}\u001b\\\u001b[1mtopology/contoso.yaml:8:58\u001b[22m\u001b]8;;\u001b\\`
    expect(onTerminal(folder, check, { TERM_PROGRAM: 'vscode' })).toContain(link)
    expect(onTerminal(folder, check, {})).not.toContain('\u001b]8;')
  })
})

it.each<[Environment, boolean, boolean]>([
  [{ TERM_PROGRAM: 'vscode' }, true, true],
  [{ TERM: 'xterm-kitty' }, true, true],
  [{ VTE_VERSION: '7003' }, true, true],
  [{ VTE_VERSION: '4002' }, true, false],
  [{ TERM: 'xterm-256color' }, true, false],
  [{ FORCE_HYPERLINK: '1' }, true, true],
  [{ TERM_PROGRAM: 'vscode', FORCE_HYPERLINK: '0' }, true, false],
  [{ TERM_PROGRAM: 'vscode', NO_COLOR: '1' }, true, false],
  [{ TERM_PROGRAM: 'vscode', FORCE_COLOR: '1' }, false, false],
])('with %j on a terminal (%s) places are links: %s', (environment, outputIsTerminal, isLinked) => {
  const surroundings = {
    folder: '/',
    environment,
    outputIsTerminal,
    version: '',
    progress: new Progress(undefined),
    filesRead: new FilesRead(),
  }
  const links = hyperlinksOn(parseInvocation([], []), surroundings)
  expect(links.hyperlinkTo !== undefined).toBe(isLinked)
})

it('nothing of a terminal goes into a pipe or a file', () => {
  const folder = folderWith(contoso)
  const environment = { TERM_PROGRAM: 'vscode', TERM: 'xterm-kitty', COLUMNS: '40' }
  const { stdout, stderr } = runCommand(check, { folder, environment })
  expect({ stdout, stderr }).toEqual({ stdout: runCommand(check, { folder }).stdout, stderr: '' })
  expect(stdout).not.toContain('\u001b')
})
