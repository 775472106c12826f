import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compared, topology } from '../support/changed-repository.js'
import { compliantContoso, contoso, dayOfContoso } from '../support/contoso.js'
import { runCommand } from '../support/run-program.js'
import { addFiles, folderWith, type Files } from '../support/temporary-folder.js'

const file = 'topology/contoso.yaml'
const record = ['baseline', 'baseline.json', '--as-of', dayOfContoso]
const changed = (from: string, to: string): Files => ({ [file]: topology.replace(from, to) })

function recorded(files: Files = contoso): string {
  const folder = folderWith(files)
  expect(runCommand(record, { folder })).toMatchObject({ exitCode: 0, stderr: '' })
  return folder
}

describe('`coexist baseline`', () => {
  it('does not replace a file that is no baseline', () => {
    const folder = folderWith(contoso)
    expect(runCommand(['baseline', file], { folder })).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: `coexist: \`${file}\` exists and is no baseline\n  help: name another file; the paths to judge come behind it\n`,
    })
    expect(readFileSync(join(folder, file), 'utf8')).toBe(contoso[file])
  })

  it('records what is found, whatever blocks', () => {
    const folder = folderWith(contoso)
    expect(runCommand(record, { folder })).toMatchObject({
      exitCode: 0,
      stdout: '`baseline.json` records 6 findings\n',
      stderr: '',
    })
    const { findings, ...about } = JSON.parse(readFileSync(join(folder, 'baseline.json'), 'utf8')) as {
      findings: readonly unknown[]
    }
    expect(about).toEqual({
      schemaVersion: 1,
      tool: { name: 'coexist', version: expect.any(String) as string },
      asOf: dayOfContoso,
    })
    expect(findings[1]).toEqual({
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      rule: 'exchange-2007-minimum',
      policy: 'exchange-2013-coexistence',
      organization: 'contoso',
      servers: ['HQ-HT1'],
      product: 'exchange-2007',
      status: 'violation',
      severity: 'error',
      actual: 'SP3 RU9',
    })
  })

  it('records the same bytes whatever the order of the file', () => {
    const lines = topology.split('\n')
    const other = [...lines.slice(0, 7), ...lines.slice(7, 12).reverse(), ...lines.slice(12)].join('\n')
    const [one, two] = [recorded(), recorded({ ...contoso, [file]: other })].map((folder) =>
      readFileSync(join(folder, 'baseline.json'), 'utf8'),
    )
    expect(one).toBe(two)
  })

  it('judges the paths that are named, by the policies that are', () => {
    const folder = folderWith(contoso)
    const run = runCommand([...record, file, '--policy', 'policies'], { folder })
    expect(run.stdout).toBe('`baseline.json` records 3 findings\n')
  })

  it('does not record what it could not judge', () => {
    const folder = folderWith({ ...contoso, 'kind.yaml': 'apiVersion: coexist/v1\nkind: Topolgy\n' })
    const run = runCommand(record, { folder })
    expect(run.exitCode).toBe(2)
    expect(run.stdout).toContain('unknown kind `Topolgy`')
    expect(() => readFileSync(join(folder, 'baseline.json'))).toThrow()
  })

  it.each([
    [['baseline'], 'no file is given', 'write `coexist baseline FILE [PATH...]`'],
    [
      ['baseline', 'topology/contoso.yaml/b.json'],
      '`topology/contoso.yaml/b.json` cannot be written: a part of its path is not a folder',
      'check the path and its permissions',
    ],
  ])('%j is told what is wrong', (words, message, help) => {
    expect(runCommand(words, { folder: folderWith(compliantContoso) })).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: `coexist: ${message}\n  help: ${help}\n`,
    })
  })
})

describe('`--baseline`', () => {
  const check = (folder: string, ...words: string[]) =>
    compared(folder, '--baseline', 'baseline.json', ...words)

  it('lets nothing block that is recorded, and shows it all the same', () => {
    expect(check(recorded())).toEqual({
      exitCode: 0,
      verdict: 'pass',
      findings: [
        'exchange-2007-minimum HQ-HT1 unchanged',
        'exchange-2007-minimum HQ-MB2 unchanged',
        'exchange-2007-minimum HQ-MB3 unchanged',
        'exchange-2013-current HQ-EX1 unchanged',
        'exchange-2013-current EDGE1 unchanged',
        'waiver-unused HQ-MB1 unchanged',
      ],
      fixed: [],
      problems: [],
      changes: { new: 0, worse: 0, unchanged: 6, fixed: 0 },
    })
  })

  it.each([
    ['an older version', changed('SP3 RU9', 'SP3 RU8'), '!exchange-2007-minimum HQ-HT1 worse'],
    [
      'a question answered badly',
      changed('"Version 8.3 (Build 83.6)"', 'SP3 RU1'),
      '!exchange-2007-minimum HQ-MB2 worse',
    ],
    ['a waiver that is gone', { 'topology/waivers.yaml': '' }, '!exchange-2007-minimum HQ-MB3 worse'],
    ['another server', changed('HQ-HT1', 'HQ-HT2'), '!exchange-2007-minimum HQ-HT2 new'],
  ])('lets %s block', (_what, files, blocking) => {
    const folder = recorded()
    addFiles(folder, files)
    for (const words of [[], ['--only-new']]) {
      const { findings } = check(folder, 'topology', '--policy', 'pack:exchange', ...words)
      expect(findings.filter((finding) => finding.startsWith('!'))).toEqual([blocking])
    }
  })

  it('tells what is fixed, and where it is recorded', () => {
    const folder = recorded()
    addFiles(folder, changed('SP3 RU9', 'SP3 RU10'))
    expect(check(folder)).toMatchObject({ exitCode: 0, fixed: ['exchange-2007-minimum HQ-HT1'] })
    const run = runCommand(['check', '--baseline', 'baseline.json', '--as-of', dayOfContoso], { folder })
    expect(run.stdout).toMatch(
      /\nfixed\nbaseline\.json:\d+:5 fixed exchange-2007-minimum\n {2}was: `HQ-HT1` \(`SP3 RU9`\), as the baseline records\n/,
    )
  })
})

describe('a baseline that cannot be used', () => {
  const anew = 'record it anew with `coexist baseline FILE`'
  const good = {
    schemaVersion: 1,
    tool: { name: 'coexist', version: '1.0.0' },
    asOf: dayOfContoso,
    findings: [
      { fingerprint: 'f', rule: 'r', policy: 'p', servers: [], status: 'violation', severity: 'error' },
    ],
  }
  const spoilt = (spoil: object) => JSON.stringify({ ...good, ...spoil })

  it.each([
    ['', '1:1', 'the baseline is not JSON', anew],
    ['findings: []\n', '1:1', 'the baseline is not JSON', anew],
    ['{\n  "findings": [\n', '3:1', 'the baseline is not JSON', anew],
    ['[]', '1:1', 'the document is a list, where a mapping is wanted', undefined],
    ['null', '1:1', 'the document has no value', undefined],
    [spoilt({ findings: {} }), undefined, '`findings` is a mapping, where a list is wanted', undefined],
    [
      spoilt({ findings: [{ ...good.findings[0], status: 'fine' }] }),
      undefined,
      '`status` cannot be `fine`',
      undefined,
    ],
    [
      spoilt({ findings: [{ rule: 'r' }] }),
      undefined,
      'item 1 of `findings` has no `fingerprint`',
      undefined,
    ],
    [
      spoilt({ schemaVersion: 2, more: true }),
      '1:18',
      'the baseline has version 2 of its format, and this version of coexist reads version 1',
      'update coexist, or record the baseline anew with `coexist baseline FILE`',
    ],
  ])('%j', (text, place, message, help) => {
    const folder = folderWith(contoso)
    writeFileSync(join(folder, 'b.json'), text)
    const run = runCommand(['check', '-f', 'json', '--baseline', 'b.json'], { folder })
    expect(run).toMatchObject({ exitCode: 2, stderr: '' })
    const { problems, findings } = JSON.parse(run.stdout) as {
      problems: readonly { file: string; line: number; column: number; message: string; help?: string }[]
      findings: readonly { change?: string }[]
    }
    const [first] = problems
    expect({ file: first?.file, message: first?.message }).toEqual({ file: 'b.json', message })
    if (place !== undefined) expect(`${first?.line}:${first?.column}`).toBe(place)
    if (help !== undefined) expect(first?.help).toBe(help)
    expect(findings.filter(({ change }) => change !== undefined)).toEqual([])
  })

  it('since it is not there', () => {
    expect(compared(folderWith(contoso), '--baseline', 'b.json')).toMatchObject({
      exitCode: 2,
      problems: [
        ['b.json', 'there is no such baseline', 'check the path, or record one with `coexist baseline FILE`'],
      ],
    })
  })

  it('since it is a folder', () => {
    expect(compared(folderWith(contoso), '--baseline', 'topology').problems).toEqual([
      ['topology', 'this is not a regular file', 'name a file with YAML or JSON'],
    ])
  })
})
