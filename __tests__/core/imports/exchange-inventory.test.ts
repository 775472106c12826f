import { describe, expect, it } from 'vitest'
import { declarations, imported } from '../../support/import-exports.js'

/** A CSV of servers with a version and, where given, roles. */
const rows = (...servers: readonly (readonly [name: string, version: string, roles?: string])[]) =>
  [
    'Name;AdminDisplayVersion;ServerRole',
    ...servers.map(([name, version, roles = 'Mailbox']) => `${name};${version};${roles}`),
  ].join('\n')

const exactVersion =
  'run `Get-Command ExSetup.exe | ForEach-Object { $_.FileVersionInfo }` on the server and write the file version that it shows'

describe('a version that the directory shows', () => {
  it.each([
    ['Version 6.0 (Build 6249.4: Service Pack 3)', 'None', 'product: exchange-2000, version: SP3'],
    ['Version 6.5 (Build 7638.2: Service Pack 2)', 'None', 'product: exchange-2003, version: SP2'],
    ['Version 8.1 (Build 240.6)', 'Mailbox', 'product: exchange-2007, version: SP1 RU?, roles: [mailbox]'],
    ['Version 8.3 (Build 83.6)', 'Mailbox', 'product: exchange-2007, version: SP3 RU?, roles: [mailbox]'],
    ['Version 14.3 (Build 123.4)', 'Mailbox', 'product: exchange-2010, version: SP3 RU?, roles: [mailbox]'],
    ['Version 15.0 (Build 712.24)', 'Mailbox', 'product: exchange-2013, version: CU2 SU?, roles: [mailbox]'],
    ['Version 15.0 (Build 847.32)', 'Mailbox', 'product: exchange-2013, version: SP1 SU?, roles: [mailbox]'],
    ['Version 15.1 (Build 2375.7)', 'Mailbox', 'product: exchange-2016, version: CU22 SU?, roles: [mailbox]'],
    ['Version 15.2 (Build 986.5)', 'Mailbox', 'product: exchange-2019, version: CU11 SU?, roles: [mailbox]'],
    ['Version 15.2 (Build 2562.17)', 'Mailbox', 'product: exchange-se, version: RTM SU?, roles: [mailbox]'],
    // as Active Directory holds it
    [
      'Version 15.1 (Build 31531.3)',
      'Mailbox',
      'product: exchange-2016, version: CU10 SU?, roles: [mailbox]',
    ],
    [
      'Version 15.2 (Build 30922.7)',
      'Mailbox',
      'product: exchange-2019, version: CU10 SU?, roles: [mailbox]',
    ],
    // without the words around it: the directory still does not show the update
    ['15.1.2507.6', 'Mailbox', 'product: exchange-2016, version: CU23 SU?, roles: [mailbox]'],
    // 15.1.2507.18 is in no list; a third number that no list has is no release
    [
      'Version 15.1 (Build 2507.18)',
      'Mailbox',
      'product: exchange-2016, version: CU23 SU?, roles: [mailbox]',
    ],
    [
      'Version 15.1 (Build 2600.1)',
      'Mailbox',
      'product: exchange-2016, version: "15.1.2600.1", roles: [mailbox]',
    ],
  ])('%s', (version, roles, expected) => {
    const { text, problems } = imported({ a: rows(['A', version, roles]) })
    expect(problems).toEqual([])
    expect(declarations(text)).toContain(`  - { name: A, ${expected} }`)
  })

  it.each([
    [
      'Version 15.20 (Build 7587.36)',
      'a:2 `A` runs `15.20.7587.36`, which is Exchange Online and no server of an organization → export in the Exchange Management Shell of a server, not in a session of Exchange Online',
    ],
    [
      '15.3.1750.1',
      'a:2 `A` runs `15.3.1750.1`, which is a build of no product that a catalogue knows → look for a slip in the version, or declare the server by hand',
    ],
    [
      '0.1 (8.0.535.0)',
      'a:2 the version `0.1 (8.0.535.0)` of `A` is no version of Exchange → write it as `Get-ExchangeServer` shows it: `Version 15.1 (Build 2507.6)`',
    ],
    [
      'Version 15.1 (Bu...',
      'a:2 `Version 15.1 (Bu...` is cut off → put `| Export-Csv FILE -NoTypeInformation -Encoding UTF8` behind the command instead',
    ],
    ['', 'a:2 the exports do not say which version `A` runs → export the column `AdminDisplayVersion`'],
  ])('%j is refused', (version, problem) => {
    expect(imported({ a: rows(['A', version]) }).problems).toEqual([problem])
  })
})

describe('a file version', () => {
  it.each([
    ['08.03.0298.003', 'product: exchange-2007, version: SP3 RU10'],
    ['14.03.0266.001', 'product: exchange-2010, version: SP3 RU11'],
    ['15.02.1748.039', 'product: exchange-2019, version: CU15 Oct25SU'],
    ['15.02.2562.017', 'product: exchange-se, version: RTM'],
    ['15.00.0712.022', 'product: exchange-2013, version: CU2-v1'],
    ['15.01.2507.999', 'product: exchange-2016, version: CU23 SU?'],
  ])('%s', (version, expected) => {
    const { text, problems } = imported({ a: `Name,Version\nA,${version}\n` })
    expect(problems).toEqual([])
    expect(declarations(text)).toContain(`  - { name: A, ${expected} }`)
  })

  it.each([
    [
      'Name,FileVersion\nA,Version 15.1 (Build 2507.6)',
      'a:2 `Version 15.1 (Build 2507.6)` of `A` is an AdminDisplayVersion, and the file version of ExSetup.exe is wanted → name the column `AdminDisplayVersion`, or export the file version',
    ],
    [
      'FileName,FileVersion\nC:\\ExSetup.exe,15.00.1497.002',
      'a:2 the row has a file version, and not the server that it is of → add a column `Name` with the name of the server',
    ],
    [
      'Name,FileVersion\nA,',
      'a:2 the exports do not say which version `A` runs → export the column `AdminDisplayVersion`',
    ],
  ])('%j is refused', (text, problem) => {
    expect(imported({ a: text }).problems).toEqual([problem])
  })

  it('is found in the object of the command itself, with the machine that told it', () => {
    const text = JSON.stringify([
      {
        Name: 'ExSetup.exe',
        Version: '15.1.2507.6',
        FileVersionInfo: { FileVersion: '15.01.2507.006' },
        PSComputerName: 'a.contoso.com',
      },
    ])
    expect(declarations(imported({ a: text }).text)).toContain(
      '  - { name: a, product: exchange-2016, version: CU23 }',
    )
  })
})

describe('roles', () => {
  const [e2007, e2010, e2013, e2016] = [
    'Version 8.3 (Build 83.6)',
    'Version 14.3 (Build 123.4)',
    'Version 15.0 (Build 1497.2)',
    'Version 15.1 (Build 2507.6)',
  ]
  it.each([
    [
      e2007,
      'Mailbox, ClientAccess, UnifiedMessaging, HubTransport',
      '[mailbox, client-access, hub-transport, unified-messaging]',
    ],
    [e2007, '36', '[client-access, hub-transport]'],
    [e2007, 'Edge', '[edge-transport]'],
    [e2010, '38', '[mailbox, client-access, hub-transport]'],
    [e2010, '54', '[mailbox, client-access, hub-transport, unified-messaging]'],
    [e2010, '4132', '[client-access, hub-transport]'],
    [e2013, 'Mailbox, ClientAccess', '[mailbox, client-access]'],
    [e2013, 'ClientAccess', '[client-access]'],
    [e2013, '6', '[mailbox, client-access]'],
    [e2013, '54', '[mailbox]'],
    [e2013, '16385', '[client-access]'],
    [e2013, '16439', '[mailbox, client-access]'],
    [e2013, 'Mailbox, ClientAccess, UnifiedMessaging, HubTransport', '[mailbox]'],
    [e2016, 'Mailbox', '[mailbox]'],
    [e2016, '16439', '[mailbox]'],
    [e2016, 'Mailbox, ClientAccess', '[mailbox]'],
    [e2016, 'Edge', '[edge-transport]'],
  ])('of %s with %s', (version, roles, expected) => {
    const text = `Name;AdminDisplayVersion;ServerRole\nA;${version};"${roles}"`
    expect(imported({ a: text }).text).toContain(`roles: ${expected} }`)
  })

  it.each([
    [
      e2007,
      { IsMailboxServer: true, IsHubTransportServer: true, IsEdgeServer: false },
      '[mailbox, hub-transport]',
    ],
    [
      e2013,
      {
        IsMailboxServer: 'True',
        IsClientAccessServer: 'True',
        IsHubTransportServer: 'True',
        IsFrontendTransportServer: 'False',
      },
      '[mailbox]',
    ],
    [
      e2013,
      {
        IsMailboxServer: true,
        IsClientAccessServer: true,
        IsHubTransportServer: true,
        IsFrontendTransportServer: true,
      },
      '[mailbox, client-access]',
    ],
    [
      e2016,
      {
        IsMailboxServer: true,
        IsClientAccessServer: true,
        IsUnifiedMessagingServer: true,
        IsHubTransportServer: true,
      },
      '[mailbox]',
    ],
  ])('of %s with columns %j', (AdminDisplayVersion, flags, expected) => {
    expect(imported({ a: JSON.stringify({ Name: 'A', AdminDisplayVersion, ...flags }) }).text).toContain(
      `roles: ${expected} }`,
    )
  })

  it('that nobody knows are refused', () => {
    expect(imported({ a: rows(['A', e2013, 'Mailbx']) }).problems).toEqual([
      'a:2 `Mailbx` of `A` is no role of an Exchange server → did you mean `Mailbox`?',
    ])
    expect(imported({ a: rows(['A', e2013, '9999']) }).problems).toEqual([
      'a:2 `9999` of `A` is no role of an Exchange server → write one of `ClientAccess`, `Edge`, `HubTransport`, `Mailbox`, `None` or `UnifiedMessaging`',
    ])
  })
})

describe('rows about one server', () => {
  it('are put together, names without regard to case and domain', () => {
    const { text, problems } = imported({
      'one.csv': 'Name,AdminDisplayVersion\nHQ1,Version 8.3 (Build 83.6)\n',
      'two.csv':
        'Name,ServerRole,Site\nhq1,"Mailbox",contoso.com/Configuration/Sites/HQ\nhq1,Mailbox,contoso.com/Configuration/Sites/hq\n',
      'three.csv': 'Server,ProductVersion\nHQ1.contoso.com,08.03.0298.003\n',
    })
    expect(problems).toEqual([])
    expect(declarations(text)).toEqual([
      'organization: contoso.com',
      'sites:',
      '  - name: HQ',
      '    servers:',
      '      - { name: HQ1, product: exchange-2007, version: SP3 RU10, roles: [mailbox] }',
    ])
  })

  it('are refused where they contradict each other', () => {
    const { problems } = imported({
      'one.csv': 'Name,AdminDisplayVersion,ServerRole,Site\nA,Version 8.3 (Build 83.6),2,hq\n',
      'two.csv': 'Name,AdminDisplayVersion,ServerRole,Site\na,Version 8.2 (Build 176.2),32,lab\n',
    })
    const help = 'leave out the export that is out of date'
    expect(problems).toEqual([
      `two.csv:2 \`A\` has the version \`8.2.176.2\` here, and the version \`8.3.83.6\` in one.csv:2 → ${help}`,
      `two.csv:2 \`A\` has the role flags \`32\` here, and the role flags \`2\` in one.csv:2 → ${help}`,
      `two.csv:2 \`A\` has the site \`lab\` here, and the site \`hq\` in one.csv:2 → ${help}`,
    ])
  })

  it('of several organizations are refused', () => {
    const text = [
      'Name,AdminDisplayVersion,ExchangeLegacyDN',
      ...['A', 'B'].map((name) => `${name},Version 8.3 (Build 83.6),/o=Org ${name}/ou=x`),
    ].join('\n')
    expect(imported({ a: text }).problems).toEqual([
      'a:3 the exports are of several organizations: `Org A` and `Org B` → import each of them by itself',
    ])
  })

  it('with letters lost on their way are refused', () => {
    expect(imported({ a: rows(['M?NCHEN', 'Version 8.3 (Build 83.6)']) }).problems).toEqual([
      'a:2 `M?NCHEN` has lost letters → export again with `-Encoding UTF8`: without it `Export-Csv` writes a question mark for every letter beyond ASCII',
    ])
  })
})

describe('what is worth knowing', () => {
  it('is noted, whole', () => {
    const servers = [
      'Name,AdminDisplayVersion,ServerRole,Site',
      'A,Version 8.3 (Build 83.6),Mailbox,contoso.com/Configuration/Sites/hq',
      'B,Version 15.1 (Build 2507.18),Mailbox,contoso.com/Configuration/Sites/hq',
      'C,Version 15.1 (Build 2375.7),Mailbox,contoso.com/Configuration/Sites/hq',
      'NEW,,4096,',
      'EDGE1,Version 15.0 (Build 847.32),Edge,contoso.com/Configuration/Sites/hq',
      'EDGE2,Version 8.3 (Build 83.6),Edge,',
    ].join('\n')
    const { notes, text } = imported({
      servers,
      edges:
        'Name,Site\nEDGE2,contoso.com/Configuration/Sites/lab\nEDGE9,contoso.com/Configuration/Sites/lab\n',
      exsetup: 'Name,FileVersion\nC,15.01.2507.006\nEDGE3,15.01.2507.006\n',
    })
    expect(notes).toEqual([
      `servers 1 server at Exchange 2007 \`SP3 RU?\`, its update rollup not known: \`A\` → ${exactVersion}`,
      `servers 1 server at Exchange 2016 \`CU23 SU?\`, its security update not known: \`B\` → ${exactVersion}`,
      'servers:3 `B`: no list has the build `15.1.2507.18`; the release is told by its third number',
      'servers:6 `EDGE1`: the version is that of the day it was subscribed',
      'servers:7 `EDGE2`: the version is that of the day it was subscribed',
      'exsetup:2 `C` has `CU23` by its file version, and `CU22 SU?` by the directory; the file version is taken',
      'servers 4 servers without a file version: `A`, `B`, `EDGE1` and `EDGE2` → see whether it is still in service; a server that was never uninstalled counts all the same',
      'exsetup:3 `EDGE3` has a file version, and `Get-ExchangeServer` does not show it → add its roles; an Edge Transport server that is not subscribed is in no directory',
      'servers:5 `NEW` was prepared and never installed; it is left out',
      'edges:3 the subscription of `EDGE9` is left out, since no export shows that server → export `Get-ExchangeServer` too',
      'servers:6 no export tells to which site `EDGE1` is subscribed; its row names `hq` → export `Get-EdgeSubscription` too',
    ])
    expect(declarations(text)).toEqual([
      'organization: contoso.com',
      'sites:',
      '  - name: hq',
      '    servers:',
      '      - { name: A, product: exchange-2007, version: SP3 RU?, roles: [mailbox] }',
      '      # import: no list has the build `15.1.2507.18`; the release is told by its third number',
      '      - { name: B, product: exchange-2016, version: CU23 SU?, roles: [mailbox] }',
      '      - { name: C, product: exchange-2016, version: CU23, roles: [mailbox] }',
      '  - { name: lab }',
      'servers:',
      '  # import: the version is that of the day it was subscribed',
      '  - { name: EDGE1, product: exchange-2013, version: SP1 SU?, roles: [edge-transport] }',
      '  # import: the version is that of the day it was subscribed',
      '  - { name: EDGE2, product: exchange-2007, version: SP3 RU?, roles: [edge-transport] }',
      '  - { name: EDGE3, product: exchange-2016, version: CU23 }',
      'links:',
      '  - { kind: edge-subscription, edge: EDGE2, site: lab, recordedVersion: SP3 RU? }',
    ])
  })
})
