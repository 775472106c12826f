import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { declarations, imported } from '../../support/import-exports.js'
import { root } from '../../support/run-program.js'
import { padded, serverRow, sitePath, writers, type ShellServer } from '../../support/write-exports.js'

const domain = 'contoso.com'
const organization = 'Contoso Ltd'
const common = { domain, organization }
const servers: readonly ShellServer[] = [
  {
    ...common,
    name: 'HQ-HT1',
    build: [8, 3, 83, 6],
    roles: 'ClientAccess, HubTransport',
    site: 'HQ, "main"',
  },
  { ...common, name: 'HQ-EX1', build: [15, 0, 1395, 4], roles: 'Mailbox, ClientAccess', site: 'HQ, "main"' },
  { ...common, name: 'MUC-EX1', build: [15, 1, 2507, 18], roles: 'Mailbox', site: 'München' },
  { ...common, name: 'EDGE1', build: [15, 0, 847, 32], roles: 'Edge', site: 'HQ, "main"' },
]
const subscriptions = [{ Name: 'EDGE1', Site: sitePath('HQ, "main"', domain), Domain: domain }]
const fileVersions = [
  { Name: 'HQ-HT1', FileVersion: padded([8, 3, 298, 3]) },
  { Name: 'edge1.dmz.contoso.com', FileVersion: padded([15, 0, 1497, 48]) },
]

const head = `# Written by \`coexist import\`. Run it again with \`--output\` and this file, and it updates the versions, roles,
# sites and subscriptions here; whatever else stands in this file stays as it is, and so does the order.
#
# Servers that were switched off and never uninstalled are in the directory too. They count, for Setup as
# well: uninstall them.
#
`

describe.each(Object.entries(writers))('%s', (_form, write) => {
  const edges = { 'edges.txt': write(subscriptions) }

  it('is read whole', () => {
    expect(imported({ 'servers.txt': write(servers.map(serverRow)), ...edges }).text)
      .toBe(`${head}# \`RU?\`: which update rollup is installed is not known, since AdminDisplayVersion never shows it. To know it,
# run \`Get-Command ExSetup.exe | ForEach-Object { $_.FileVersionInfo }\` on the server and write the file
# version that it shows; or import the file versions together with the servers.
#
# \`SU?\`: which security update is installed is not known, since AdminDisplayVersion never shows it. To know
# it, run \`Get-Command ExSetup.exe | ForEach-Object { $_.FileVersionInfo }\` on the server and write the file
# version that it shows; or import the file versions together with the servers.
#
# Edge Transport servers: the directory has their version as of the day they were subscribed, which is what
# \`recordedVersion\` says. Write the version that they run today, if you know it.
apiVersion: coexist/v1
kind: Topology
organization: Contoso Ltd
sites:
  - name: "HQ, \\"main\\""
    servers:
      - { name: HQ-EX1, product: exchange-2013, version: CU21 SU?, roles: [mailbox, client-access] }
      - { name: HQ-HT1, product: exchange-2007, version: SP3 RU?, roles: [client-access, hub-transport] }
  - name: München
    servers:
      # import: no list has the build \`15.1.2507.18\`; the release is told by its third number
      - { name: MUC-EX1, product: exchange-2016, version: CU23 SU?, roles: [mailbox] }
servers:
  # import: the version is that of the day it was subscribed
  - { name: EDGE1, product: exchange-2013, version: SP1 SU?, roles: [edge-transport] }
links:
  - { kind: edge-subscription, edge: EDGE1, site: "HQ, \\"main\\"", recordedVersion: SP1 SU? }
`)
  })

  it('is joined with file versions', () => {
    const { text, notes } = imported({
      'servers.txt': write(servers.map(serverRow)),
      ...edges,
      'exsetup.txt': write(fileVersions),
    })
    const lines = declarations(text)
    expect(lines).toContain(
      '      - { name: HQ-HT1, product: exchange-2007, version: SP3 RU10, roles: [client-access, hub-transport] }',
    )
    expect(lines).toContain(
      '  - { name: EDGE1, product: exchange-2013, version: CU23 Mar23SU, roles: [edge-transport] }',
    )
    expect(lines).toContain(
      '  - { kind: edge-subscription, edge: EDGE1, site: "HQ, \\"main\\"", recordedVersion: SP1 SU? }',
    )
    expect(notes.at(-1)).toBe(
      'servers.txt 2 servers without a file version: `HQ-EX1` and `MUC-EX1` → see whether it is still in service; a server that was never uninstalled counts all the same',
    )
  })
})

it('a real export of one 2016 server is read', () => {
  const text = readFileSync(join(root, '__tests__/fixtures/exports/get-exchangeserver-2016.clixml'), 'utf8')
  expect(declarations(imported({ 'servers.clixml': text.replace(/^\ufeff/, '') }).text)).toEqual([
    'organization: SoloORG',
    'sites:',
    '  - name: Default-First-Site-Name',
    '    servers:',
    '      - { name: SOLO-E16A, product: exchange-2016, version: CU22 SU?, roles: [mailbox] }',
  ])
})

describe('texts of consoles', () => {
  it.each([
    [
      'a list that was wrapped between words, below a prompt',
      '[PS] C:\\>Get-ExchangeServer | fl\n\n\nName                : OLD1\nAdminDisplayVersion : Version 6.5 (Build 7638.2: Service \n                      Pack 2)\nServerRole          : None\nSite                :\n\n[PS] C:\\>\n',
      '  - { name: OLD1, product: exchange-2003, version: SP2 }',
    ],
    [
      'a list that was wrapped at the edge, in the middle of a word',
      'Name                : A\nAdminDisplayVersion : Version 8.3 (Bu\nild 83.6)\nServerRole          : Mailbox, Clien\ntAccess\n',
      '  - { name: A, product: exchange-2007, version: SP3 RU?, roles: [mailbox, client-access] }',
    ],
    [
      'a list without padding',
      'Name: A\nAdminDisplayVersion: Version 14.3 (Build 123.4)\nServerRole: Mailbox\n\nName: A2\nAdminDisplayVersion: Version 14.3 (Build 123.4)\nServerRole: 38\n',
      '  - { name: A2, product: exchange-2010, version: SP3 RU?, roles: [mailbox, client-access, hub-transport] }',
    ],
    [
      'a directory export',
      'DN,name,serialNumber,msExchCurrentServerRoles,msExchServerSite\r\n"CN=A,CN=Servers,CN=Ex,CN=Administrative Groups,CN=Contoso\\, Inc,CN=Microsoft Exchange,CN=Services,CN=Configuration,DC=contoso,DC=com",A,Version 15.1 (Build 31531.3),16439,"CN=hq,CN=Sites,CN=Configuration,DC=contoso,DC=com"\r\n',
      '      - { name: A, product: exchange-2016, version: CU10 SU?, roles: [mailbox] }',
    ],
  ])('%s', (_what, text, expected) => {
    const { text: topology, problems } = imported({ 'a.txt': text })
    expect(problems).toEqual([])
    expect(declarations(topology)).toContain(expected)
  })
})

describe('what is broken is told with its line', () => {
  const csvHelp = 'put `| Export-Csv FILE -NoTypeInformation -Encoding UTF8` behind the command instead'
  const leaveOut = 'leave the file out if the command printed nothing, else export again'
  it.each([
    ['', `a:1 the file is empty → ${leaveOut}`],
    ['"Name","Site"\r\n', `a:1 the export has no rows → ${leaveOut}`],
    [
      'hello there',
      'a:1 this is no export that can be read → write it with `Export-Clixml`, `ConvertTo-Json`, `Export-Csv` or `Format-List`',
    ],
    [
      'Name,Site\nA,"b\nC,d\n',
      'a:3 a quote that was opened before the end of the file is not closed → look for a cut file, and export again with `Export-Csv`',
    ],
    [
      'Name,Site\nA,b"c\n',
      'a:2 a quote stands inside a value → write a quote inside of quotes twice, or export again with `Export-Csv`',
    ],
    [
      '#TYPE X\nName,Site\nA,b\nC,d,e\n',
      'a:4 the row has 3 values, and the header 2 columns → put values that hold a delimiter in quotes, or export again with `Export-Csv`',
    ],
    [
      '#TYPE X\nName,Site, name \nA,b,C\n',
      'a:2 the header has the column `name` twice → leave one of the two out',
    ],
    ['[{"Name": "A",\n"Name": "B"}]', 'a:2 the key stands twice in this mapping → keep one of the two'],
    [
      `${'['.repeat(999)}${']'.repeat(999)}`,
      'a:1 the document is nested too deeply → nest at most 64 levels',
    ],
    ['[{"Name": "A"', 'a:1 the file is not JSON → export it again with `ConvertTo-Json`'],
    ['["A", "B"]', 'a:1 the JSON is no list of objects → convert the objects of the command themselves'],
    [
      '<Objs>\n<Obj RefId="0">\n',
      'a:3 the XML is broken: unclosed tag: Obj → look for a cut file, and export again with `Export-Clixml`',
    ],
    [
      '<html>\n</html>',
      'a:1 the file is XML, and no export of `Export-Clixml` → write it with `Export-Clixml`',
    ],
    [
      '<Objs><S>text</S></Objs>',
      'a:1 the export holds a plain value, where objects are wanted → export the objects of the command themselves with `Export-Clixml`',
    ],
    [
      '\nName  Site        AdminDisplayVersion\n----  ----        -------------------\nA     contoso.... Version 15.1\n',
      `a:4 the table of \`Format-Table\` cuts values off, such as \`contoso....\` → ${csvHelp}`,
    ],
    [
      'Name  Site\n----  ----\nA     hq\n',
      `a:2 this is a table of \`Format-Table\`, which is for the eye and may cut values off → ${csvHelp}`,
    ],
    [
      'Name                : A\n\nand more\n',
      'a:3 the line belongs to no property → keep the text as `Format-List` prints it, or use `Export-Csv`',
    ],
    [
      '[{"Alias": "dir"}]',
      'a:1 the row says nothing of a server; its columns are `alias` → export `Name`, `AdminDisplayVersion`, `ServerRole` and `Site` of `Get-ExchangeServer`, `Name` and `Site` of `Get-EdgeSubscription`, or `Name` and `FileVersion` of ExSetup.exe',
    ],
  ])('%j', (text, problem) => {
    expect(imported({ a: text })).toEqual({ text: '', notes: [], problems: [problem] })
  })
})

it('an XML that goes round in circles ends', () => {
  const text =
    '<Objs><Obj RefId="0"><Props><S N="Name">A</S><Ref N="Self" RefId="0" /><Ref N="AdminDisplayVersion" RefId="1"/></Props></Obj><Obj RefId="1"><ToString>Version 15.1 (Build 2507.6)</ToString><Props><Ref N="Up" RefId="0"/></Props></Obj></Objs>'
  expect(imported({ a: text }).problems).toEqual([
    'a:1 the row says nothing of a server; its columns are `up` → export `Name`, `AdminDisplayVersion`, `ServerRole` and `Site` of `Get-ExchangeServer`, `Name` and `Site` of `Get-EdgeSubscription`, or `Name` and `FileVersion` of ExSetup.exe',
  ])
})
