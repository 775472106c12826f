import { describe, expect, it } from 'vitest'
import { inPlan, planReport, type Planned } from '../../support/build-plan.js'

const hq = 'sites: [{ name: hq }]\n'
const bridged = [
  'name: G, product: lumen-1, version: R1, roles: [gateway]',
  'name: S, product: lumen-1, version: R1, roles: [store], site: hq',
]
const bridge = (more = '') => `${hq}links: [{ kind: bridge, near: G, site: hq${more} }]\n`
const updated = (names: string, version = 'R2') => `update: { servers: [${names}], version: ${version} }`
const behindTheGateway =
  'scope: { link: bridge }, when: { near: { product: lumen-1, version: ">= R2" } }, minimum: { servers: { end: far }, version: R2 }'
const ordered = 'order: { servers: lumen-1, sequence: [{ name: A }, { name: B }] }'
const held = 'holds: { mail: 3, folders: 1 }'

const steps: readonly [fact: string, planned: Planned, findings: readonly string[]][] = [
  // The servers of a step
  [
    'named servers change in the written order',
    {
      rule: ordered,
      servers: ['name: A, product: lumen-1, version: R1', 'name: B, product: lumen-1, version: R1'],
      steps: [updated('B, A')],
    },
    [
      '4:5 1 error: `B` goes from Lumen 1 `R1` to Lumen 1 `R2`, before `A`, which runs Lumen 1 `R1`; the order is a server named `A`, then a server named `B`',
    ],
  ],
  [
    'selected servers change in the order of the topology',
    {
      rule: ordered,
      servers: ['name: A, product: lumen-1, version: R1', 'name: B, product: lumen-1, version: R1'],
      steps: ['update: { select: lumen-1, version: R2 }'],
    },
    [],
  ],
  [
    'selected servers change in the order of the topology, whatever that is',
    {
      rule: ordered,
      servers: ['name: B, product: lumen-1, version: R1', 'name: A, product: lumen-1, version: R1'],
      steps: ['update: { select: lumen-1, version: R2 }'],
    },
    [
      '4:5 1 error: `B` goes from Lumen 1 `R1` to Lumen 1 `R2`, before `A`, which runs Lumen 1 `R1`; the order is a server named `A`, then a server named `B`',
    ],
  ],
  [
    'a selection is made when the step is taken',
    {
      rule: 'minimum: { servers: lumen-1, version: R2 }',
      steps: [
        'install: { servers: [{ name: A, product: lumen-1, version: R1 }, { name: B, product: lumen-1, version: R2 }] }',
        'update: { select: { product: lumen-1, version: "< R2" }, version: R2 }',
        'decommission: { select: { product: lumen-1, version: "< R2" } }',
      ],
    },
    [
      '4:5 1-2 error: `A` runs Lumen 1 `R1`; the minimum is `R2`; so it is from step 1 (install `A` and `B`) until step 2 (update the selected servers to `R2`)',
      '6:31 3 plan-nothing-selected warning: no server is Lumen 1 `< R2` when this step is taken',
    ],
  ],
  // Updates
  [
    'a version of another product replaces the product in place',
    {
      rule: 'forbid: [lumen-2]',
      servers: ['name: A, product: lumen-1, version: R2'],
      steps: [
        'update: { servers: [A], version: Lumen 2 R1 }',
        'update: { servers: [A], version: "3.0.100.0" }',
      ],
    },
    [
      '4:5 1-2 error: `A` runs Lumen 2 `R1`; Lumen 2 is not supported in the organization; so it is from step 1 (update `A` to `Lumen 2 R1`) until step 2 (update `A` to `3.0.100.0`)',
    ],
  ],
  [
    'what a server keeps in an update is its site, its roles and its links',
    {
      rule: 'scope: site, forbid: [{ product: lumen-2, role: store }]',
      servers: bridged,
      rest: bridge(),
      steps: ['update: { servers: [S], version: Lumen 2 R1 }'],
    },
    [
      '4:5 1 error: `S` runs Lumen 2 `R1`; Lumen 2 with the role Store is not supported in the site `hq`; so it is from step 1 (update `S` to `Lumen 2 R1`) on, and still at the end',
    ],
  ],
  // Holdings
  [
    'what was moved away is held no longer',
    {
      servers: [`name: A, product: lumen-1, version: R1, ${held}`, 'name: B, product: lumen-1, version: R1'],
      steps: [
        'move: { what: mail, from: [A], to: [B] }',
        'move: { what: folders, from: [A], to: [B] }',
        'decommission: { servers: [A] }',
      ],
    },
    [],
  ],
  [
    'what was moved is held by the first of the others',
    {
      servers: [
        `name: A, product: lumen-1, version: R1, ${held}`,
        'name: B, product: lumen-1, version: R1, holds: { mail: 2 }',
        'name: C, product: lumen-1, version: R1',
      ],
      steps: ['move: { what: mail, from: [A], to: [B, C] }', 'decommission: { servers: [A, B, C] }'],
    },
    [
      '5:21 2 plan-server-holds error: `A` still holds 1 `folders` when it is decommissioned',
      '5:21 2 plan-server-holds error: `B` still holds 5 `mail` when it is decommissioned',
    ],
  ],
  [
    'without others it leaves the organization',
    {
      servers: [
        'name: A, product: lumen-1, version: R1, holds: { mail: 3 }',
        'name: B, product: lumen-1, version: R1, holds: { mail: 2 }',
      ],
      steps: [
        'move: { what: mail, from: [A] }',
        'move: { what: mail, from: [B] }',
        'decommission: { servers: [A, B] }',
      ],
    },
    [],
  ],
  [
    'an update leaves holdings where they are',
    {
      servers: ['name: A, product: lumen-1, version: R1, holds: { mail: 3 }'],
      steps: [updated('A'), 'decommission: { servers: [A] }'],
    },
    ['5:21 2 plan-server-holds error: `A` still holds 3 `mail` when it is decommissioned'],
  ],
  [
    'a new server holds what it declares, not what another of its name held',
    {
      servers: ['name: A, product: lumen-1, version: R1, holds: { mail: 3 }'],
      steps: [
        'decommission: { servers: [A] }',
        'install: { servers: [{ name: A, product: lumen-1, version: R2 }] }',
        'decommission: { servers: [A] }',
      ],
    },
    ['4:21 1 plan-server-holds error: `A` still holds 3 `mail` when it is decommissioned'],
  ],
  // Links
  [
    'a link speaks from the step that makes it to the step that removes it',
    {
      rule: behindTheGateway,
      servers: [bridged[0]?.replace('R1', 'R2') ?? '', bridged[1] ?? ''],
      rest: hq,
      steps: [
        'link: { kind: bridge, near: G, site: hq }',
        'hold: rest',
        'unlink: { kind: bridge, near: g, site: hq }',
      ],
    },
    [
      '4:5 1-3 error: `S` runs Lumen 1 `R1`; while the near is Lumen 1 `>= R2` the minimum is `R2`; so it is from step 1 (link `bridge G hq`) until step 3 (unlink `bridge g hq`)',
    ],
  ],
  [
    'a new server of a linked site stands in the link at once',
    {
      rule: behindTheGateway,
      servers: ['name: G, product: lumen-1, version: R2, roles: [gateway]'],
      rest: bridge(),
      steps: [
        'install: { servers: [{ name: T, product: lumen-1, version: R1, roles: [store], site: hq }] }',
        'install: { servers: [{ name: U, product: lumen-1, version: R1, roles: [gateway], site: hq }] }',
        'decommission: { servers: [T] }',
      ],
    },
    [
      '4:5 1-3 error: `T` runs Lumen 1 `R1`; while the near is Lumen 1 `>= R2` the minimum is `R2`; so it is from step 1 (install `T`) until step 3 (decommission `T`)',
      '6:21 3 plan-last-of-link error: `T` is the last server of the site `hq` in the bridge `G – hq`, which is left without one',
    ],
  ],
  [
    'a list of servers names those that stand in the link',
    {
      rule: behindTheGateway,
      servers: ['name: G, product: lumen-1, version: R2, roles: [gateway]', ...bridged.slice(1)],
      rest: `${hq}links: [{ kind: bridge, near: G, fars: [S] }]\n`,
      steps: [
        'install: { servers: [{ name: T, product: lumen-1, version: R1, roles: [store], site: hq }] }',
        updated('S'),
      ],
    },
    [
      '5:5 0-2 notice: `S` runs Lumen 1 `R1`; while the near is Lumen 1 `>= R2` the minimum is `R2`; so it is before the plan, until step 2 (update `S` to `R2`)',
    ],
  ],
  [
    'the link goes with its single end, and what it asked for',
    {
      rule: behindTheGateway,
      servers: ['name: G, product: lumen-1, version: R2, roles: [gateway]', ...bridged.slice(1)],
      rest: bridge(),
      steps: ['hold: rest', 'decommission: { servers: [G] }'],
    },
    [
      '5:5 0-2 notice: `S` runs Lumen 1 `R1`; while the near is Lumen 1 `>= R2` the minimum is `R2`; so it is before the plan, until step 2 (decommission `G`)',
    ],
  ],
  [
    'whether a link has recorded what its end runs now cannot be told where nobody knows what that ran before',
    {
      rule: 'scope: { link: bridge }, matrix: { servers: { end: near }, field: recorded-version, allowed: [{ values: [outdated] }] }',
      servers: ['name: G, product: lumen-1, roles: [gateway]', ...bridged.slice(1)],
      rest: bridge(),
      steps: [updated('G')],
    },
    [
      '4:40 1 plan-lowers-version error (undecided): `G` runs Lumen 1 in a version that is not declared; whether Lumen 1 `R2` is later cannot be told',
      '4:5 1 error (undecided): `G` runs Lumen 1 `R2` and its link has recorded a version that is not declared; whether the two are the same cannot be told; so it is from step 1 (update `G` to `R2`) on, and still at the end',
    ],
  ],
  [
    'what runs a later product is not what was recorded, whatever that was',
    {
      rule: 'scope: { link: bridge }, matrix: { servers: { end: near }, field: recorded-version, allowed: [{ values: [current] }] }',
      servers: ['name: G, product: lumen-1, roles: [gateway]', ...bridged.slice(1)],
      rest: bridge(),
      steps: ['update: { servers: [G], version: Lumen 2 R1 }'],
    },
    [
      '4:5 1 error: `G` runs Lumen 2 `R1` and its link has recorded Lumen 1 in a version that is not declared; the link must be made anew to record that; so it is from step 1 (update `G` to `Lumen 2 R1`) on, and still at the end',
    ],
  ],
  [
    'a server that turns into another product may leave the link of its site',
    {
      rule: behindTheGateway,
      servers: ['name: G, product: lumen-1, version: R2, roles: [gateway]', ...bridged.slice(1)],
      rest: bridge(),
      steps: ['hold: rest', 'update: { servers: [S], version: Lumen 3 R1 }'],
    },
    [
      '5:5 0-2 notice: `S` runs Lumen 1 `R1`; while the near is Lumen 1 `>= R2` the minimum is `R2`; so it is before the plan, until step 2 (update `S` to `Lumen 3 R1`)',
    ],
  ],
]

describe('a step', () => {
  it.each(steps)('%s', (_fact, planned, findings) => {
    expect(inPlan(planned)).toEqual(findings)
  })
})

const besideTwo = 'when: { present: lumen-2 }, minimum: { servers: lumen-1, version: R2 }'
const install = 'install: { servers: [{ name: New, product: lumen-2, version: R1 }] }'
const waivers = (more = '', expires = '2026-12-31') => `apiVersion: coexist/v1
kind: Waivers
waivers:
  - { rule: r, servers: [A], reason: fix pending, owner: team, expires: "${expires}"${more} }
`

describe('a waiver in a plan', () => {
  const judged = (text: string, versions = ['R1']) =>
    inPlan({
      rule: besideTwo,
      servers: ['name: A, product: lumen-1, version: R1', 'name: B, product: lumen-1, version: R1'],
      steps: [install, ...versions.slice(1).map((version) => updated('A', version))],
      setting: { waivers: text },
    }).map((line) => line.replace(/: `.*/, ''))

  it('accepts what is found at its servers', () => {
    expect(judged(waivers())).toEqual(['4:5 1 error (waived)', '4:5 1 error'])
  })

  it('accepts nothing once its last day is over', () => {
    expect(judged(waivers('', '2026-11-21'))).toEqual(['4:5 1 error', '4:5 1 error'])
  })

  it('accepts nothing of a server that is older than the version it accepts', () => {
    expect(judged(waivers(', accepted: R1'))).toEqual(['4:5 1 error (waived)', '4:5 1 error'])
    expect(judged(waivers(', accepted: R1 P1'))).toEqual(['4:5 1 error', '4:5 1 error'])
  })

  it('accepts a change too', () => {
    const findings = inPlan({
      rule: 'requires: { before: { install: lumen-2 }, tasks: [read] }',
      steps: [
        'install: { servers: [{ name: A, product: lumen-2, version: R1 }, { name: B, product: lumen-2, version: R1 }] }',
      ],
      setting: { waivers: waivers() },
    })
    expect(findings.map((line) => line.replace(/;.*/, '')).sort()).toEqual([
      '4:5 1 error (waived): `A` is installed with Lumen 2 `R1`',
      '4:5 1 error: `B` is installed with Lumen 2 `R1`',
    ])
  })

  it('is used by a finding of a plan alone', () => {
    const { findings } = planReport({
      rule: besideTwo,
      servers: ['name: A, product: lumen-1, version: R1'],
      steps: [install],
      setting: { waivers: waivers('', '2027-12-31') },
    })
    expect(findings.map(({ rule, status }) => [rule, status])).toEqual([['r', 'waived']])
  })
})

describe('products about which no rule speaks', () => {
  const silent = `apiVersion: coexist/v1
kind: Policy
id: p
title: Quiet
source: { title: Guide }
rules: [{ id: r, forbid: [{ product: lumen-3, name: nobody }] }]
`
  const judged = (servers: readonly string[], lines: readonly string[]) =>
    inPlan({ servers, steps: lines, setting: { policy: silent } })

  it('are told from the step in which they meet to the one in which they part', () => {
    const findings = judged(
      ['name: A, product: lumen-1, version: R1'],
      [install, 'hold: rest', 'decommission: { servers: [A] }'],
    )
    expect(findings).toEqual([
      '4:5 1-3 not-covered warning (not-covered): 1 server of Lumen 1 and 1 server of Lumen 2 stand together in `acme`; no rule in force speaks about these two products; so it is from step 1 (install `New`) until step 3 (decommission `A`)',
    ])
  })

  it('are a notice where the plan parts them', () => {
    const findings = judged(
      ['name: A, product: lumen-1, version: R1', 'name: B, product: lumen-2, version: R1'],
      ['hold: rest', 'update: { servers: [A], version: Lumen 2 R1 }'],
    )
    expect(findings).toEqual([
      '5:5 0-2 not-covered notice (not-covered): 1 server of Lumen 1 and 1 server of Lumen 2 stand together in `acme`; no rule in force speaks about these two products; so it is before the plan, until step 2 (update `A` to `Lumen 2 R1`)',
    ])
  })

  it('are told of each pair', () => {
    const findings = judged(
      ['name: A, product: lumen-1, version: R1', 'name: B, product: lumen-2, version: R1'],
      ['install: { servers: [{ name: C, product: lumen-3, version: R1 }] }'],
    )
    expect(findings).toEqual([
      '4:5 0 not-covered warning (not-covered): 1 server of Lumen 1 and 1 server of Lumen 2 stand together in `acme`; no rule in force speaks about these two products; so it is before the plan, and still at its end',
      '4:5 1 not-covered warning (not-covered): 1 server of Lumen 1 and 1 server of Lumen 3 stand together in `acme`; no rule in force speaks about these two products; so it is from step 1 (install `C`) on, and still at the end',
      '4:5 1 not-covered warning (not-covered): 1 server of Lumen 2 and 1 server of Lumen 3 stand together in `acme`; no rule in force speaks about these two products; so it is from step 1 (install `C`) on, and still at the end',
    ])
  })
})
