import { describe, expect, it } from 'vitest'
import { imported } from '../../support/import-exports.js'

const topology = `# The mail servers of contoso.
apiVersion: coexist/v1
kind: Topology
organization: contoso   # not the name of the forest
levels: { forest-functional-level: "2012 R2" }
sites:
  - name: HQ
    internetFacing: true
    servers:
      - { name: hq-ht1, product: exchange-2007, version: 'SP3 RU9', roles: [ hub-transport, client-access ] } # old box
      - name: HQ-MB1
        product: exchange-2007
        version: SP3 RU13 # asked the server
        roles: [mailbox]
        holds: { mailboxes: 1200 }
      - { name: HQ-GONE, product: exchange-2007, version: SP3 RU9, roles: [hub-transport] } # switched off?
  - name: lab
    servers: []
servers:
  - { name: EDGE1, product: exchange-2013, version: CU23, roles: [edge-transport], labels: { owner: dmz } }
  - { name: EDGE2, product: exchange-2013, version: CU23, roles: [edge-transport] } # never subscribed
links:
  - { kind: edge-subscription, edge: EDGE1, hubs: [HQ-HT1, HQ-GONE] }
---
apiVersion: coexist/v1
kind: Waivers
waivers: []
`

const columns = 'Name;AdminDisplayVersion;ServerRole;Site'
const path = 'contoso.com/Configuration/Sites'
const asDeclared = [
  columns,
  `HQ-HT1;Version 8.3 (Build 83.6);ClientAccess, HubTransport;${path}/hq`,
  `HQ-MB1;Version 8.3 (Build 83.6);Mailbox;${path}/hq`,
  `HQ-GONE;Version 8.3 (Build 83.6);HubTransport;${path}/hq`,
  `EDGE1;Version 15.0 (Build 847.32);Edge;`,
]
const without = (name: string, ...more: readonly string[]) => [
  ...asDeclared.filter((line) => !line.startsWith(name)),
  ...more,
]

/** Lines that go and lines that come, and what is said. */
function updated(
  servers: readonly string[],
  more: Readonly<Record<string, string>> = {},
  options: { prune?: boolean; existing?: string } = {},
) {
  const { existing = topology, prune = false } = options
  const result = imported({ servers: servers.join('\n'), ...more }, { existing, prune })
  if (result.problems.length > 0) return { problems: result.problems }
  const [before, after] = [existing.split('\n'), result.text.split('\n')]
  const { gone = [], left = [] } = 'gone' in result ? result : {}
  return {
    less: before.filter((line) => !after.includes(line)),
    more: after.filter((line) => !before.includes(line)),
    ...(gone.length > 0 ? { gone } : {}),
    ...(left.length > 0 ? { left } : {}),
  }
}

describe('an update', () => {
  it('changes nothing where the declaration is true, be it more exact or later', () => {
    expect(updated(asDeclared)).toEqual({ less: [], more: [] })
  })

  it.each([
    [
      'a version that is another one, in its quotes',
      updated(asDeclared, { exsetup: 'Name,Version\nhq-ht1,08.03.0298.003' }),
      {
        less: [
          "      - { name: hq-ht1, product: exchange-2007, version: 'SP3 RU9', roles: [ hub-transport, client-access ] } # old box",
        ],
        more: [
          "      - { name: hq-ht1, product: exchange-2007, version: 'SP3 RU10', roles: [ hub-transport, client-access ] } # old box",
        ],
      },
    ],
    [
      'product, version and roles of a server that was built anew',
      updated(without('HQ-MB1', `HQ-MB1;Version 15.0 (Build 1497.2);Mailbox, ClientAccess;${path}/hq`)),
      {
        less: [
          '        product: exchange-2007',
          '        version: SP3 RU13 # asked the server',
          '        roles: [mailbox]',
        ],
        more: [
          '        product: exchange-2013',
          '        version: CU23 SU? # asked the server',
          '        roles: [mailbox, client-access]',
        ],
      },
    ],
    [
      'a server that is new, in its site, in the style of the last one',
      updated([
        ...asDeclared,
        `HQ-EX1;Version 15.1 (Build 2507.6);Mailbox;${path}/hq`,
        `LAB1;Version 15.1 (Build 2507.18);Mailbox;${path}/lab`,
        `NY1;Version 15.1 (Build 2507.6);Mailbox;${path}/ny`,
      ]),
      {
        less: ['    servers: []'],
        more: [
          '      - { name: HQ-EX1, product: exchange-2016, version: CU23 SU?, roles: [mailbox] }',
          '      # import: no list has the build `15.1.2507.18`; the release is told by its third number',
          '      - { name: LAB1, product: exchange-2016, version: CU23 SU?, roles: [mailbox] }',
          '  - name: ny',
          '      - { name: NY1, product: exchange-2016, version: CU23 SU?, roles: [mailbox] }',
        ],
      },
    ],
    [
      'a server that moved, with its text',
      updated(without('HQ-MB1', `HQ-MB1;Version 8.3 (Build 83.6);Mailbox;${path}/lab`)),
      { less: ['    servers: []'], more: [] },
    ],
    [
      'nothing of a server that is gone',
      updated(without('HQ-GONE')),
      { less: [], more: [], gone: ['HQ-GONE'] },
    ],
    [
      'the link of a subscription to another site, only by a person',
      updated(asDeclared, { edges: `Name,Site\nEDGE1,${path}/lab` }),
      {
        less: ['  - { kind: edge-subscription, edge: EDGE1, hubs: [HQ-HT1, HQ-GONE] }'],
        more: [
          '  - { kind: edge-subscription, edge: EDGE1, hubs: [HQ-HT1, HQ-GONE], recordedVersion: SP1 SU? }',
        ],
        left: ['EDGE1'],
      },
    ],
  ])('changes %s', (_what, update, expected) => {
    expect(update).toEqual(expected)
  })

  it('takes out what is gone where it is asked to, links and their lists included', () => {
    expect(updated(without('HQ-GONE'), {}, { prune: true })).toEqual({
      less: [
        '      - { name: HQ-GONE, product: exchange-2007, version: SP3 RU9, roles: [hub-transport] } # switched off?',
        '  - { kind: edge-subscription, edge: EDGE1, hubs: [HQ-HT1, HQ-GONE] }',
      ],
      more: ['  - { kind: edge-subscription, edge: EDGE1, hubs: [HQ-HT1] }'],
    })
    expect(updated(without('EDGE1'), {}, { prune: true })).toEqual({
      less: [
        '  - { name: EDGE1, product: exchange-2013, version: CU23, roles: [edge-transport], labels: { owner: dmz } }',
        'links:',
        '  - { kind: edge-subscription, edge: EDGE1, hubs: [HQ-HT1, HQ-GONE] }',
      ],
      more: ['links: []'],
    })
  })

  it('names the product of a recorded version where the server has become another', () => {
    const existing =
      'apiVersion: coexist/v1\nkind: Topology\norganization: o\nsites: [{ name: hq }]\nservers:\n  - { name: EDGE1, product: exchange-2016, version: CU23 }\n'
    const edges = { edges: `Name,Site\nEDGE1,${path}/hq` }
    expect(
      updated(['Name;AdminDisplayVersion;ServerRole', 'EDGE1;Version 15.0 (Build 847.32);Edge'], edges, {
        existing,
      }),
    ).toEqual({
      less: ['  - { name: EDGE1, product: exchange-2016, version: CU23 }'],
      more: [
        '  - { name: EDGE1, product: exchange-2016, version: CU23, roles: [edge-transport] }',
        'links:',
        '  - { kind: edge-subscription, edge: EDGE1, site: hq, recordedVersion: Exchange 2013 SP1 SU? }',
      ],
    })
  })
})

const server = 'apiVersion: coexist/v1\nkind: Topology\norganization: o\nservers:\n'

describe('a file with anchors', () => {
  const shared = `${server}  - { name: HQ-HT1, product: exchange-2007, version: &v SP2 }\n  - { name: HQ-MB1, product: exchange-2007, version: *v }\n`

  it('gets values of its own where one text stood for several', () => {
    const shown = [
      columns,
      `HQ-HT1;Version 8.3 (Build 83.6);Mailbox;`,
      `HQ-MB1;Version 8.1 (Build 240.6);Mailbox;`,
    ]
    expect(updated(shown, {}, { existing: shared })).toEqual({
      less: shared.split('\n').slice(4, 6),
      more: [
        '  - { name: HQ-HT1, product: exchange-2007, version: &v SP3 RU?, roles: [mailbox] }',
        '  - { name: HQ-MB1, product: exchange-2007, version: SP1 RU?, roles: [mailbox] }',
      ],
    })
  })

  it('is left as it is where an anchor would go', () => {
    const shown = [columns, `HQ-MB1;Version 8.2 (Build 176.2);Mailbox;`]
    expect(updated(shown, {}, { existing: shared, prune: true })).toEqual({
      problems: [
        'topology.yaml the file cannot be updated in place, since one text in it stands for several values → write the values out where anchors and aliases are',
      ],
    })
  })
})

describe('a file that cannot be updated is left as it is', () => {
  it.each([
    [
      '',
      'topology.yaml:1 the file is empty → start the document with `apiVersion: coexist/v1` and `kind: Topology`',
    ],
    [
      `${server}  - { name: A, product: exchange-2007, version: 8 }\n`,
      'topology.yaml:5 `version` `8` is not in quotes, so it is read as the number 8 → write `"8"`',
    ],
    [
      `${server}  - { name: A, product: exchange-2007 }\n---\n${server.replace('organization: o', 'organization: p')}  - { name: A, product: exchange-2007 }\n`,
      'topology.yaml:1 the file declares several organizations: `o` and `p` → say with `--organization` which one the exports are of',
    ],
  ])('%j', (existing, problem) => {
    expect(updated(asDeclared, {}, { existing })).toEqual({ problems: [problem] })
  })
})
