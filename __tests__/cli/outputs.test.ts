import { existsSync, linkSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compliantContoso } from '../support/contoso.js'
import { runCommand } from '../support/run-program.js'
import { addFiles, folderWith } from '../support/temporary-folder.js'

const check = ['check', '.', '--as-of', '2014-01-01']
const topology = 'topology/contoso.yaml'

describe('a file that is read', () => {
  it.each([
    [['-f', `json=${topology}`], topology],
    [['-f', 'json=new.json', '-f', `sarif=./${topology}`], `./${topology}`],
    [['-f', 'json=linked.json'], 'linked.json'],
    [['-f', 'json=hard.json'], 'hard.json'],
    [['-f', 'json=folder/contoso.yaml'], 'folder/contoso.yaml'],
    [['--base', './before', '-f', `json=before/${topology}`], `before/${topology}`],
    [['--policy', 'p.yaml', '-f', 'json=p.yaml'], 'p.yaml'],
  ])('is not overwritten by %j, and nothing is written', (words, named) => {
    const folder = folderWith(compliantContoso)
    const before = readFileSync(join(folder, topology), 'utf8')
    const policy =
      'apiVersion: coexist/v1\nkind: Policy\nid: p\ntitle: p\nrules: [{ id: r, forbid: [exchange-2003] }]\n'
    addFiles(folder, { [`before/${topology}`]: before, 'p.yaml': policy })
    symlinkSync(topology, join(folder, 'linked.json'))
    linkSync(join(folder, topology), join(folder, 'hard.json'))
    symlinkSync('topology', join(folder, 'folder'))
    const paths = words.includes('--base') ? ['topology'] : ['topology', 'p.yaml']
    const run = runCommand(['check', ...paths, '--as-of', '2014-01-01', ...words], { folder })
    expect(run).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: `coexist: \`${named}\` is read here and would be overwritten\n  help: name another file\n`,
    })
    expect(readFileSync(join(folder, topology), 'utf8')).toBe(before)
    expect(existsSync(join(folder, 'new.json'))).toBe(false)
  })

  it('may be the report of an earlier run that lies among the documents', () => {
    const folder = folderWith(compliantContoso)
    const words = [...check, '-f', 'json=report.json', '-f', 'sarif=report.sarif.json']
    const codes = [1, 2].map(() => runCommand(words, { folder }).exitCode)
    expect(codes).toEqual([0, 0])
  })

  it('is not overwritten by `merge` either', () => {
    const folder = folderWith(compliantContoso)
    runCommand([...check, '-f', 'json=a.json'], { folder })
    expect(runCommand(['merge', 'a.json', '-f', 'markdown=a.json'], { folder }).stderr).toBe(
      'coexist: `a.json` is read here and would be overwritten\n  help: name another file\n',
    )
  })
})

describe('two results', () => {
  it.each([
    [['-f', 'json=x', '-f', 'sarif=x'], 'x'],
    [['-f', 'json=x', '-f', 'sarif=./x'], './x'],
    [['-f', 'json=new/../new/x', '-f', 'sarif=new/x'], 'new/x'],
    [['-f', 'json=x', '-f', 'sarif=here/x'], 'here/x'],
  ])('do not go to one file by %j', (words, named) => {
    const folder = folderWith(compliantContoso)
    symlinkSync('.', join(folder, 'here'))
    expect(runCommand(['check', 'topology', ...words], { folder })).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: `coexist: more than one format goes to \`${named}\`\n  help: give each a file of its own\n`,
    })
    expect(existsSync(join(folder, 'x'))).toBe(false)
  })

  it('may both go to a device', () => {
    const words = [...check, '-f', 'json=/dev/null', '-f', 'sarif=/dev/null']
    expect(runCommand(words, { folder: folderWith(compliantContoso) })).toMatchObject({
      exitCode: 0,
      stderr: '',
    })
  })
})

describe('`-` for a file', () => {
  it('is standard output', () => {
    const folder = folderWith({
      ...compliantContoso,
      's.csv': 'Name,AdminDisplayVersion\nA,Version 15.0 (Build 1497.2)\n',
    })
    expect(runCommand([...check, '-f', 'json=-'], { folder }).stdout).toMatch(/^\{\n {2}"schemaVersion": 1,/)
    expect(runCommand(['import', 's.csv', '-o', '-'], { folder }).stdout).toContain('kind: Topology\n')
    expect(existsSync(join(folder, '-'))).toBe(false)
    expect(runCommand([...check, '-f', 'json=-', '-f', 'text'], { folder }).stderr).toBe(
      'coexist: more than one format goes to standard output\n  help: give all but one a file: `-f FORMAT=FILE`\n',
    )
  })
})

describe.runIf(existsSync('/proc/self'))('a folder that nobody can make', () => {
  it.each([
    [[...check, '-f', 'json=/proc/nope/x/y.json'], '/proc/nope/x/y.json'],
    [['init', '/proc/nope'], '/proc/nope/coexist.yaml'],
  ])('ends %j at once', (words, path) => {
    const folder = folderWith(compliantContoso)
    expect(runCommand(words, { folder, timeLimit: 20_000 })).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: `coexist: \`${path}\` cannot be written: there is no such file or folder\n  help: check the path and its permissions\n`,
    })
  })
})
