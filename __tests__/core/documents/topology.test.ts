import { describe, expect, it } from 'vitest'
import { documentOf, documentsIn } from '../../support/build-documents.js'

const text = documentOf(
  'Topology',
  `organization: contoso
levels: { forest-functional-level: "2008 R2" }
tasks: { dns: done, um: { status: not-applicable, why: nobody uses it } }
sites:
  - name: hq
    internetFacing: true
    servers:
      - { name: A, version: SP3, roles: [], groups: { dag: D1 }, platform: { os: w }, holds: { mailboxes: 2 }, labels: { t: g } }
  - name: branch
servers:
  - { name: B, product: exchange-2013, site: branch }
  - { name: C }
links:
  - { kind: edge-subscription, edge: C, hubs: [A, B], site: hq, recordedVersion: SP1 }
`,
)

describe('a topology', () => {
  const [topology] = documentsIn(text).topologies

  it('is read with everything that it declares', () => {
    expect(topology).toMatchObject({
      organization: 'contoso',
      levels: { 'forest-functional-level': '2008 R2' },
      tasks: { dns: { status: 'done' }, um: { status: 'not-applicable', why: 'nobody uses it' } },
      sites: [
        { name: 'hq', internetFacing: true },
        { name: 'branch', internetFacing: false },
      ],
      links: [
        {
          kind: 'edge-subscription',
          ends: { edge: ['C'], hubs: ['A', 'B'] },
          site: 'hq',
          recordedVersion: 'SP1',
        },
      ],
    })
  })

  it('has its servers in one list, those of the sites first', () => {
    expect(topology?.servers.map(({ origin: _, ...server }) => server)).toEqual([
      {
        name: 'A',
        version: 'SP3',
        roles: [],
        site: 'hq',
        groups: { dag: 'D1' },
        platform: { os: 'w' },
        holds: { mailboxes: 2 },
        labels: { t: 'g' },
      },
      {
        name: 'B',
        product: 'exchange-2013',
        site: 'branch',
        groups: {},
        platform: {},
        holds: {},
        labels: {},
      },
      { name: 'C', groups: {}, platform: {}, holds: {}, labels: {} },
    ])
  })
})
