import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../support/run-program.js'
import { addFiles, folderWith } from '../support/temporary-folder.js'

const servers = `#TYPE Selected.Microsoft.Exchange.Data.Directory.Management.ExchangeServer
"Name","AdminDisplayVersion","ServerRole","Site"
"HQ-HT1","Version 8.3 (Build 83.6)","ClientAccess, HubTransport","contoso.com/Configuration/Sites/hq"
"HQ-MB1","Version 8.3 (Build 83.6)","Mailbox","contoso.com/Configuration/Sites/hq"
"HQ-EX1","Version 15.0 (Build 1395.4)","Mailbox, ClientAccess","contoso.com/Configuration/Sites/hq"
`
const exsetup =
  '[{ "Name": "hq-ht1", "FileVersion": "08.03.0298.003" }, { "Name": "HQ-MB1", "FileVersion": "08.03.0279.005" }]'
const exactVersion =
  'run `Get-Command ExSetup.exe | ForEach-Object { $_.FileVersionInfo }` on the server and write the file version that it shows'

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

describe('`coexist import`', () => {
  it('takes an organization in the middle of its upgrade from undecided to decided', () => {
    const folder = folderWith({ 'servers.csv': utf16(servers), 'exsetup.json': exsetup })
    const words = ['--policy', 'pack:exchange', '--as-of', '2016-12-09', '-f', 'json']
    const checked = () => {
      const run = runCommand(['check', 'topology', ...words], { folder })
      const { verdict, findings } = JSON.parse(run.stdout) as {
        verdict: string
        findings: { rule: string; status: string; servers: string[]; help?: string }[]
      }
      const found = findings.filter(({ rule }) => rule === 'exchange-2007-minimum')
      return { verdict, found: found.map(({ status, servers: [server], help }) => [status, server, help]) }
    }
    const first = runCommand(['import', 'servers.csv', '-o', 'topology/contoso.yaml'], { folder })
    expect(first).toMatchObject({
      exitCode: 0,
      stdout: '`topology/contoso.yaml` declares 3 servers\n',
      stderr: `servers.csv: note: 2 servers at Exchange 2007 \`SP3 RU?\`, its update rollup not known: \`HQ-HT1\` and \`HQ-MB1\`
  help: ${exactVersion}
servers.csv: note: 1 server at Exchange 2013 \`CU21 SU?\`, its security update not known: \`HQ-EX1\`
  help: ${exactVersion}
`,
    })
    expect(checked()).toEqual({
      verdict: 'fail',
      found: [
        ['undecided', 'HQ-HT1', exactVersion],
        ['undecided', 'HQ-MB1', exactVersion],
      ],
    })
    const second = runCommand(
      ['import', 'servers.csv', 'exsetup.json', '--output', 'topology/contoso.yaml'],
      { folder },
    )
    expect(second).toMatchObject({ exitCode: 0, stdout: '`topology/contoso.yaml`: 2 changed\n' })
    const decided = checked()
    expect(decided.found).toEqual([['violation', 'HQ-MB1', expect.any(String)]])
    const text = readFileSync(join(folder, 'topology/contoso.yaml'), 'utf8')
    expect(text).toContain('version: SP3 RU8-v2, roles: [mailbox]')
    const third = runCommand(['import', 'servers.csv', '-o', 'topology/contoso.yaml'], { folder })
    expect(third.stdout).toBe('`topology/contoso.yaml`: as the exports show it\n')
    expect(readFileSync(join(folder, 'topology/contoso.yaml'), 'utf8')).toBe(text)
  })

  it.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', utf16],
    ['UTF-16 the other way round', (text: string) => utf16(text).swap16()],
    ['UTF-16 without a mark', (text: string) => utf16(text).subarray(2)],
  ])('keeps %s, and tells where the exports are of another organization', (_what, encoded) => {
    const topology = (version: string) =>
      `apiVersion: coexist/v1\nkind: Topology\norganization: Fabrikam\nservers:\n  - { name: A, product: exchange-2013, version: ${version}, roles: [mailbox] } # ü\n`
    const legacyName = '/o=contoso/ou=x/cn=Configuration/cn=Servers/cn=A'
    const folder = folderWith({
      't.yaml': encoded(topology('CU22')),
      's.csv': `Name,AdminDisplayVersion,ServerRole,ExchangeLegacyDN\nA,Version 15.0 (Build 1497.2),Mailbox,${legacyName}\n`,
    })
    const run = runCommand(['import', 's.csv', '-o', 't.yaml'], { folder })
    expect(run).toMatchObject({ exitCode: 0, stdout: '`t.yaml`: 1 changed\n' })
    expect(run.stderr).toContain(
      's.csv: note: the exports are of the organization `contoso`, and `Fabrikam` is updated\n  help: say `--organization` with `Fabrikam` if it is the same\n',
    )
    expect(readFileSync(join(folder, 't.yaml'))).toEqual(encoded(topology('CU23 SU?')))
    const told = runCommand(['import', 's.csv', '-o', 't.yaml', '--organization', 'Fabrikam'], { folder })
    expect(told.stderr).not.toContain('the organization')
  })

  it('writes nothing of an export with a fault, and tells its place', () => {
    const folder = folderWith({ 'servers.csv': servers, 'bad.csv': 'Name,Site\nA,"b\n', 'gone.yaml': '' })
    addFiles(folder, { 'plan.yaml': 'apiVersion: coexist/v1\nkind: Plan\nsteps: [{ hold: a day }]\n' })
    expect(
      runCommand(['import', 'servers.csv', 'bad.csv', 'none.csv', '-o', 't.yaml'], { folder }),
    ).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: `none.csv: the file cannot be read: there is no such file or folder
  help: check the path and its permissions
bad.csv:2:1: a quote that was opened before the end of the file is not closed
  help: look for a cut file, and export again with \`Export-Csv\`
`,
    })
    expect(() => readFileSync(join(folder, 't.yaml'))).toThrow()
    expect(runCommand(['import', 'servers.csv', '-o', 'plan.yaml'], { folder })).toMatchObject({
      exitCode: 2,
      stderr:
        'plan.yaml:1:1: the file declares no topology, and would be replaced\n  help: name another file\n',
    })
    expect(readFileSync(join(folder, 'plan.yaml'), 'utf8')).toContain('a day')
  })

  it.each([
    [['import'], 'no export is given', 'write `coexist import EXPORT...`'],
    [['import', 'a.csv', '--prune'], '`--prune` has nothing to take out of', 'add `--output FILE`'],
    [['drift'], 'no topology is given', 'write `coexist drift TOPOLOGY --actual EXPORT...`'],
    [['drift', 'a.yaml'], 'no export is given', 'write `coexist drift TOPOLOGY --actual EXPORT...`'],
  ])('%j is told what is wrong', (words, message, help) => {
    expect(runCommand(words)).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: `coexist: ${message}\n  help: ${help}\n`,
    })
  })
})

describe('`coexist drift`', () => {
  const topology = `apiVersion: coexist/v1
kind: Topology
organization: contoso
sites:
  - name: hq
    servers:
      - { name: hq-ht1, product: exchange-2007, version: SP3 RU10, roles: [hub-transport] }
      - { name: HQ-MB1, product: exchange-2007, version: SP3 RU9, roles: [mailbox] }
      - { name: HQ-OLD, product: exchange-2007, version: SP3 RU9, roles: [mailbox] }
`
  const files = { 'topology/contoso.yaml': topology, 'servers.csv': utf16(servers), 'exsetup.json': exsetup }

  it('points at what is declared otherwise, blocks like a check, and is configured like one', () => {
    const folder = folderWith(files)
    const drift = ['drift', 'topology', '--actual', 'servers.csv', 'exsetup.json', '--as-of', '2016-12-09']
    expect(runCommand(drift, { folder }).stdout).toContain(`
site hq
topology/contoso.yaml:5:11 error drift-extra
  the exports show \`HQ-EX1\` with Exchange 2013 \`CU21 SU?\` in the site \`hq\`, and it is not declared
  help: declare it: \`coexist import --output FILE\` does it
  see: servers.csv:5 \`HQ-EX1\` as the exports show it

topology/contoso.yaml:7:75 error drift-roles
  \`hq-ht1\` is declared with the role \`hub-transport\`; the exports show the roles \`client-access\` and \`hub-transport\`
  help: bring the declaration up to date: \`coexist import --output FILE\` does it
  see: servers.csv:3 \`hq-ht1\` as the exports show it

topology/contoso.yaml:8:58 error drift-version
  \`HQ-MB1\` is declared as Exchange 2007 \`SP3 RU9\`; the exports show Exchange 2007 \`SP3 RU8-v2\`
  help: bring the declaration up to date: \`coexist import --output FILE\` does it
  see: servers.csv:4 \`HQ-MB1\` as the exports show it

topology/contoso.yaml:9:17 error drift-missing
  \`HQ-OLD\` is declared, and the exports do not show it
  help: take it out of the declaration if it was uninstalled; \`coexist import --prune --output FILE\` does it

fail: 4 errors (1 organization, 3 servers, as of 2016-12-09)
`)
    const imported = ['import', 'servers.csv', 'exsetup.json', '-o', 'topology/contoso.yaml', '--prune']
    expect(runCommand(imported, { folder })).toMatchObject({
      exitCode: 0,
      stdout: '`topology/contoso.yaml`: 1 added, 2 changed and 1 removed\n',
    })
    expect(runCommand(drift, { folder })).toMatchObject({ exitCode: 0 })
  })

  it('is configured, gated and rendered like a check', () => {
    const folder = folderWith({
      ...files,
      'coexist.yaml':
        'apiVersion: coexist/v1\nkind: Config\npaths: [topology]\nrules: [{ rule: drift-missing, severity: warning }]\n',
    })
    const run = runCommand(['drift', '.', '--actual', 'servers.csv', '-f', 'json', '--fail-on', 'never'], {
      folder,
    })
    const { findings, summary } = JSON.parse(run.stdout) as {
      findings: { rule: string; severity: string }[]
      summary: object
    }
    expect(run.exitCode).toBe(0)
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'drift-extra error',
      'drift-roles error',
      'drift-missing warning',
    ])
    expect(summary).toMatchObject({ errors: 2, warnings: 1 })
  })

  it('judges nothing of an export with a fault', () => {
    const folder = folderWith({ ...files, 'bad.csv': 'Name,Site\nA,"b\n' })
    const run = runCommand(['drift', 'topology', '--actual=servers.csv', '--actual=bad.csv'], { folder })
    expect(run.exitCode).toBe(2)
    expect(run.stdout).toContain('bad.csv:2:1 problem\n  a quote that was opened')
    expect(run.stdout).not.toContain('drift-')
  })
})
