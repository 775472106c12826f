import { describe, expect, it } from 'vitest'
import { inPlan, planReport } from '../../support/build-plan.js'

const storesFirst = 'order: { servers: lumen-2, sequence: [{ role: store }, { role: gateway }] }'
const three = 'order: { servers: lumen-2, sequence: [{ role: relay }, { role: store }, { role: gateway }] }'
const anyProduct = 'order: { servers: [lumen-1, lumen-2], sequence: [{ role: store }, { role: gateway }] }'
const store = (name: string, version: string, more = '') =>
  `name: ${name}, product: lumen-2, version: ${version}, roles: [store]${more}`
const gateway = (name: string, version: string, more = '') =>
  `name: ${name}, product: lumen-2, version: ${version}, roles: [gateway]${more}`
const updated = (names: string, version = 'R2') => `update: { servers: [${names}], version: ${version} }`

const orders: readonly [
  fact: string,
  rule: string,
  servers: readonly string[],
  steps: readonly string[],
  findings: readonly string[],
][] = [
  [
    'the first group goes first',
    storesFirst,
    [store('S', 'R1'), gateway('G', 'R1')],
    [updated('S'), updated('G')],
    [],
  ],
  [
    'a server of the second group that goes before the first group is a violation, also where the first follows',
    storesFirst,
    [store('S', 'R1'), gateway('G', 'R1')],
    [updated('G'), updated('S')],
    [
      '4:5 1 error: `G` goes from Lumen 2 `R1` to Lumen 2 `R2`, before `S`, which runs Lumen 2 `R1`; the order is a server with the role Store, then a server with the role Gateway',
    ],
  ],
  [
    'every server of the first group must have gone',
    storesFirst,
    [store('S', 'R1'), store('T', 'R1'), gateway('G', 'R1')],
    [updated('S'), updated('G')],
    [
      '5:5 2 error: `G` goes from Lumen 2 `R1` to Lumen 2 `R2`, before `T`, which runs Lumen 2 `R1`; the order is a server with the role Store, then a server with the role Gateway',
    ],
  ],
  [
    'a first group that is ahead is not waited for',
    storesFirst,
    [store('S', 'R3'), gateway('G', 'R1')],
    [updated('G')],
    [],
  ],
  [
    'the groups may go release by release',
    storesFirst,
    [store('S', 'R1'), gateway('G', 'R1')],
    [updated('S', 'R2'), updated('G', 'R2'), updated('S', 'R3'), updated('G', 'R3')],
    [],
  ],
  [
    'each release is a turn of its own',
    storesFirst,
    [store('S', 'R1'), gateway('G', 'R1')],
    [updated('S', 'R2'), updated('G', 'R2'), updated('G', 'R3'), updated('S', 'R3')],
    [
      '6:5 3 error: `G` goes from Lumen 2 `R2` to Lumen 2 `R3`, before `S`, which runs Lumen 2 `R2`; the order is a server with the role Store, then a server with the role Gateway',
    ],
  ],
  [
    'in a step the written order counts',
    storesFirst,
    [store('S', 'R1'), gateway('G', 'R1')],
    [updated('G, S')],
    [
      '4:5 1 error: `G` goes from Lumen 2 `R1` to Lumen 2 `R2`, before `S`, which runs Lumen 2 `R1`; the order is a server with the role Store, then a server with the role Gateway',
    ],
  ],
  [
    'what changes together is not late',
    storesFirst,
    [store('S', 'R1'), gateway('G', 'R1')],
    [`together: true, ${updated('G, S')}`],
    [],
  ],
  [
    'each server that goes too early is told by itself',
    storesFirst,
    [store('S', 'R1'), gateway('G', 'R1'), gateway('H', 'R1')],
    [updated('G, H')],
    [
      '4:5 1 error: `G` goes from Lumen 2 `R1` to Lumen 2 `R2`, before `S`, which runs Lumen 2 `R1`; the order is a server with the role Store, then a server with the role Gateway',
      '4:5 1 error: `H` goes from Lumen 2 `R1` to Lumen 2 `R2`, before `S`, which runs Lumen 2 `R1`; the order is a server with the role Store, then a server with the role Gateway',
    ],
  ],
  [
    'a third group waits for both before it',
    three,
    ['name: R, product: lumen-2, version: R1, roles: [relay]', store('S', 'R1'), gateway('G', 'R1')],
    [updated('R'), updated('G')],
    [
      '5:5 2 error: `G` goes from Lumen 2 `R1` to Lumen 2 `R2`, before `S`, which runs Lumen 2 `R1`; the order is a server with the role Relay, then a server with the role Store, then a server with the role Gateway',
    ],
  ],
  [
    'a server that arrives is one that goes',
    storesFirst,
    [store('S', 'R1')],
    [`install: { servers: [{ ${gateway('G', 'R2')} }] }`],
    [
      '4:5 1 error: `G` is installed with Lumen 2 `R2`, before `S`, which runs Lumen 2 `R1`; the order is a server with the role Store, then a server with the role Gateway',
    ],
  ],
  [
    'a server of an earlier group that is still to be installed is waited for, whatever its version',
    storesFirst,
    [],
    [`install: { servers: [{ ${gateway('G', 'R1')} }] }`, `install: { servers: [{ ${store('S', 'R3')} }] }`],
    [
      '4:5 1 error: `G` is installed with Lumen 2 `R1`, before `S`, which is still to be installed; the order is a server with the role Store, then a server with the role Gateway',
    ],
  ],
  [
    'nobody waits for an install that fails since the name exists',
    storesFirst,
    [store('S', 'R2')],
    [`install: { servers: [{ ${gateway('G', 'R2')} }] }`, `install: { servers: [{ ${store('S', 'R3')} }] }`],
    ['5:36 2 plan-server-exists error: `S` exists already and runs Lumen 2 `R2`'],
  ],
  [
    'a server that may be of both groups is not behind itself',
    storesFirst,
    [],
    ['install: { servers: [{ name: X, product: lumen-2, version: R2 H? }] }'],
    [],
  ],
  [
    'a server that has left is not waited for',
    storesFirst,
    [store('S', 'R1'), gateway('G', 'R1')],
    ['decommission: { servers: [S] }', updated('G')],
    [],
  ],
  [
    'a server of both groups belongs to the first',
    storesFirst,
    [store('S', 'R1'), 'name: B, product: lumen-2, version: R1, roles: [gateway, store]'],
    [updated('B')],
    [],
  ],
  [
    'servers that are not meant are not waited for',
    storesFirst,
    ['name: A, product: lumen-1, version: R1, roles: [store]', gateway('G', 'R1')],
    [updated('G')],
    [],
  ],
  [
    'an earlier product of the family is behind',
    anyProduct,
    ['name: A, product: lumen-1, version: R2, roles: [store]', gateway('G', 'R1')],
    [updated('G')],
    [
      '4:5 1 error: `G` goes from Lumen 2 `R1` to Lumen 2 `R2`, before `A`, which runs Lumen 1 `R2`; the order is a server with the role Store, then a server with the role Gateway',
    ],
  ],
  [
    'a server of an unknown version may be behind',
    storesFirst,
    ['name: S, product: lumen-2, roles: [store]', gateway('G', 'R1')],
    [updated('G')],
    [
      '4:5 1 error (undecided): `G` goes from Lumen 2 `R1` to Lumen 2 `R2`, perhaps before `S`, which runs Lumen 2 in a version that is not declared; the order is a server with the role Store, then a server with the role Gateway',
    ],
  ],
  [
    'a server of unknown roles may be of an earlier group',
    storesFirst,
    ['name: S, product: lumen-2, version: R1', gateway('G', 'R1')],
    [updated('G')],
    [
      '4:5 1 error (undecided): `G` goes from Lumen 2 `R1` to Lumen 2 `R2`, perhaps before `S`, which runs Lumen 2 `R1`; the order is a server with the role Store, then a server with the role Gateway',
    ],
  ],
  [
    'a hotfix that is not known may be behind one',
    storesFirst,
    [store('S', '"R2 H?"'), gateway('G', 'R1')],
    [updated('G', 'R2'), updated('G', 'R2 H1')],
    [
      '5:5 2 error (undecided): `G` goes from Lumen 2 `R2` to Lumen 2 `R2 H1`, perhaps before `S`, which runs Lumen 2 `R2 H?`; the order is a server with the role Store, then a server with the role Gateway',
    ],
  ],
  [
    'a site has an order of its own',
    `scope: site, ${storesFirst}`,
    [
      store('S', 'R1', ', site: east'),
      gateway('G', 'R1', ', site: west'),
      gateway('H', 'R1', ', site: east'),
    ],
    [updated('G'), updated('H')],
    [
      '5:5 2 error: `H` goes from Lumen 2 `R1` to Lumen 2 `R2`, before `S`, which runs Lumen 2 `R1`; the order is a server with the role Store, then a server with the role Gateway',
    ],
  ],
  [
    'a removal is no turn',
    storesFirst,
    [store('S', 'R1'), gateway('G', 'R1')],
    ['decommission: { servers: [G] }', 'hold: rest'],
    [],
  ],
]

describe('order', () => {
  it.each(orders)('%s', (_fact, rule, servers, steps, findings) => {
    const rest = 'sites: [{ name: east }, { name: west }]\n'
    expect(inPlan({ rule, servers, steps, rest })).toEqual(findings)
  })

  it.each([
    [
      [store('S', 'R1'), gateway('G', 'R1')],
      [updated('G')],
      ['after a server with the role Store', 'S runs Lumen 2 R1', 'update `S` first'],
    ],
    [
      [gateway('G', 'R1')],
      [updated('G'), `install: { servers: [{ ${store('S', 'R3')} }] }`],
      ['after a server with the role Store', 'S runs Lumen 2 R3', 'install `S` first'],
    ],
    [
      ['name: S, product: lumen-2, roles: [store]', gateway('G', 'R1')],
      [updated('G')],
      ['after a server with the role Store', 'S runs Lumen 2', 'run `lumen --version` on the server'],
    ],
  ])('of %j going { %s } it tells what is asked, why, and what to do', (servers, steps, told) => {
    const [finding] = planReport({ rule: storesFirst, servers, steps }).findings
    expect([finding?.required, finding?.because.join(), finding?.help]).toEqual(told)
  })
})
