import { describe, expect, it } from 'vitest'
import { inPlan, planReport } from '../../support/build-plan.js'

const byTwo = 'path: { from: [lumen-1], to: lumen-3, via: [lumen-2, lumen-0] }'
const noWay = 'path: { from: lumen-1, to: lumen-3 }'
const old = 'name: A, product: lumen-1, version: R1'
const between = 'name: B, product: lumen-2, version: R1'
const installed = (name: string, product: string, more = '') =>
  `install: { servers: [{ name: ${name}, product: ${product}, version: R1${more} }] }`
const gone = (name: string) => `decommission: { servers: [${name}] }`
const newest = installed('C', 'lumen-3')

const ways: readonly [
  fact: string,
  rule: string,
  servers: readonly string[],
  steps: readonly string[],
  findings: readonly string[],
][] = [
  [
    'the first server of the goal needs one of the ways',
    byTwo,
    [old],
    [newest],
    [
      '4:5 1 error: `C` is installed with Lumen 3 `R1`; the way from Lumen 1 to Lumen 3 leads by Lumen 2 or Lumen 0',
    ],
  ],
  ['a server of a way beside it will do', byTwo, [old, between], [newest], []],
  [
    'any of the ways will do',
    byTwo,
    [old],
    [installed('O', 'lumen-0'), newest],
    [
      '4:5 1 not-covered warning (not-covered): 1 server of Lumen 0 and 1 server of Lumen 1 stand together in `acme`; no rule in force speaks about these two products; so it is from step 1 (install `O`) on, and still at the end',
      '5:5 2 not-covered warning (not-covered): 1 server of Lumen 0 and 1 server of Lumen 3 stand together in `acme`; no rule in force speaks about these two products; so it is from step 2 (install `C`) on, and still at the end',
    ],
  ],
  [
    'a server of a way that arrived in the plan and is gone again will do',
    byTwo,
    [old],
    [installed('B', 'lumen-2'), gone('B'), newest],
    [],
  ],
  [
    'a server that was there at the start counts after it is gone, of the start as of the way',
    byTwo,
    [old, between],
    [gone('A'), gone('B'), newest],
    [],
  ],
  [
    'a server of the start that is gone before the goal arrives has still been left behind',
    byTwo,
    [old],
    [gone('A'), newest],
    [
      '5:5 2 error: `C` is installed with Lumen 3 `R1`; the way from Lumen 1 to Lumen 3 leads by Lumen 2 or Lumen 0',
    ],
  ],
  [
    'a server of the start that arrives in the plan counts too',
    byTwo,
    [],
    [installed('A', 'lumen-1'), newest],
    [
      '5:5 2 error: `C` is installed with Lumen 3 `R1`; the way from Lumen 1 to Lumen 3 leads by Lumen 2 or Lumen 0',
    ],
  ],
  [
    'only the first server of the goal takes the way',
    byTwo,
    [old],
    [
      'install: { servers: [{ name: C, product: lumen-3, version: R1 }, { name: D, product: lumen-3, version: R1 }] }',
    ],
    [
      '4:5 1 error: `C` is installed with Lumen 3 `R1`; the way from Lumen 1 to Lumen 3 leads by Lumen 2 or Lumen 0',
    ],
  ],
  [
    'where the goal was there before the start, it took no way',
    byTwo,
    ['name: C, product: lumen-3, version: R1'],
    [installed('A', 'lumen-1'), installed('D', 'lumen-3')],
    [],
  ],
  [
    'where the goal has left altogether, its next server is a first one again',
    byTwo,
    [old],
    [newest, gone('C'), installed('D', 'lumen-3')],
    [
      '4:5 1 error: `C` is installed with Lumen 3 `R1`; the way from Lumen 1 to Lumen 3 leads by Lumen 2 or Lumen 0',
      '6:5 3 error: `D` is installed with Lumen 3 `R1`; the way from Lumen 1 to Lumen 3 leads by Lumen 2 or Lumen 0',
    ],
  ],
  [
    'a server that turns from the start into the goal in place took no way, whatever stands beside it',
    byTwo,
    [old, between, 'name: C, product: lumen-3, version: R1'],
    ['update: { servers: [A], version: Lumen 3 R2 }'],
    [
      '4:5 1 error: `A` goes from Lumen 1 `R1` to Lumen 3 `R2`; the way from Lumen 1 to Lumen 3 leads by Lumen 2 or Lumen 0',
    ],
  ],
  [
    'a server of a way turns into the goal in place',
    byTwo,
    [old, between],
    ['update: { servers: [B], version: Lumen 3 R2 }'],
    [],
  ],
  [
    'another release of the start is no way at all',
    byTwo,
    [old],
    ['update: { servers: [A], version: R2 }'],
    [],
  ],
  [
    'without ways there is none',
    noWay,
    [old],
    [newest],
    ['4:5 1 error: `C` is installed with Lumen 3 `R1`; there is no way from Lumen 1 to Lumen 3'],
  ],
  [
    'in a step the written order counts',
    byTwo,
    [old],
    [
      'install: { servers: [{ name: C, product: lumen-3, version: R1 }, { name: B, product: lumen-2, version: R1 }] }',
    ],
    [
      '4:5 1 error: `C` is installed with Lumen 3 `R1`; the way from Lumen 1 to Lumen 3 leads by Lumen 2 or Lumen 0',
    ],
  ],
  [
    'what arrives together is its own company',
    byTwo,
    [old],
    [
      'together: true, install: { servers: [{ name: C, product: lumen-3, version: R1 }, { name: B, product: lumen-2, version: R1 }] }',
    ],
    [],
  ],
  [
    'a site has a way of its own',
    `scope: site, ${byTwo}`,
    [`${old}, site: east`, `${between}, site: west`],
    [installed('C', 'lumen-3', ', site: west'), installed('D', 'lumen-3', ', site: east')],
    [
      '5:5 2 error: `D` is installed with Lumen 3 `R1`; the way from Lumen 1 to Lumen 3 leads by Lumen 2 or Lumen 0',
    ],
  ],
  [
    'while the guard is silent before the change, so is the rule',
    `when: { present: lumen-0 }, ${noWay}`,
    [old],
    [installed('C', 'lumen-3'), installed('O', 'lumen-0'), gone('C'), installed('D', 'lumen-3')],
    [
      '7:5 4 error: `D` is installed with Lumen 3 `R1`; while Lumen 0 is present there is no way from Lumen 1 to Lumen 3',
      '5:5 2 not-covered warning (not-covered): 1 server of Lumen 0 and 1 server of Lumen 1 stand together in `acme`; no rule in force speaks about these two products; so it is from step 2 (install `O`) on, and still at the end',
      '5:5 2-3 not-covered warning (not-covered): 1 server of Lumen 0 and 1 server of Lumen 3 stand together in `acme`; no rule in force speaks about these two products; so it is from step 2 (install `O`) until step 3 (decommission `C`)',
      '7:5 4 not-covered warning (not-covered): 1 server of Lumen 0 and 1 server of Lumen 3 stand together in `acme`; no rule in force speaks about these two products; so it is from step 4 (install `D`) on, and still at the end',
    ],
  ],
  [
    'whether a server of the start was one cannot be told without its version',
    'path: { from: { product: lumen-1, version: "< R2" }, to: lumen-3, via: [lumen-2] }',
    ['name: A, product: lumen-1'],
    [newest],
    [
      '4:5 1 error (undecided): `C` is installed with Lumen 3 `R1`; the way from Lumen 1 `< R2` to Lumen 3 leads by Lumen 2, and whether the change goes against that cannot be told',
    ],
  ],
  [
    'a path knows no difference between servers that go and those that stay',
    noWay,
    [old],
    ['move: { what: mail, from: [A] }', 'hold: rest', gone('A')],
    [],
  ],
]

const hops =
  'path: { of: lumen-1, hops: [{ from: { product: lumen-1, version: "< R2" }, to: { product: lumen-1, version: "= R2" } }, { from: { product: lumen-1, version: ">= R2" }, to: [lumen-1, lumen-2] }] }'

const hopsOfServers: typeof ways = [
  ['a hop that is allowed passes', hops, [old], ['update: { servers: [A], version: R2 }'], []],
  [
    'two allowed hops lead where one may not',
    hops,
    [old],
    ['update: { servers: [A], version: R2 }', 'update: { servers: [A], version: R2 P2 }'],
    [],
  ],
  [
    'any other hop is a violation',
    hops,
    [old],
    ['update: { servers: [A], version: R2 P2 }'],
    [
      '4:5 1 error: `A` goes from Lumen 1 `R1` to Lumen 1 `R2 P2`; the allowed ways lead from Lumen 1 `< R2` to Lumen 1 `= R2` or from Lumen 1 `>= R2` to Lumen 1 or Lumen 2',
    ],
  ],
  [
    'a hop to another product is one of the servers meant before it',
    hops,
    [old],
    ['update: { servers: [A], version: Lumen 2 R1 }'],
    [
      '4:5 1 error: `A` goes from Lumen 1 `R1` to Lumen 2 `R1`; the allowed ways lead from Lumen 1 `< R2` to Lumen 1 `= R2` or from Lumen 1 `>= R2` to Lumen 1 or Lumen 2',
    ],
  ],
  [
    'a hop from another product is one of the servers meant after it',
    'path: { of: lumen-2, hops: [{ from: lumen-2, to: lumen-2 }] }',
    [old],
    ['update: { servers: [A], version: Lumen 2 R1 }'],
    [
      '4:5 1 error: `A` goes from Lumen 1 `R1` to Lumen 2 `R1`; the allowed ways lead from Lumen 2 to Lumen 2',
    ],
  ],
  [
    'each server takes a hop of its own',
    hops,
    [old, 'name: B, product: lumen-1, version: R2', 'name: C, product: lumen-2, version: R1'],
    ['update: { servers: [A, B], version: R2 P1 }', 'update: { servers: [C], version: R3 }'],
    [
      '4:5 1 error: `A` goes from Lumen 1 `R1` to Lumen 1 `R2 P1`; the allowed ways lead from Lumen 1 `< R2` to Lumen 1 `= R2` or from Lumen 1 `>= R2` to Lumen 1 or Lumen 2',
    ],
  ],
  [
    'a new server takes none',
    hops,
    [],
    ['install: { servers: [{ name: A, product: lumen-1, version: R2 P2 }] }'],
    [],
  ],
  [
    'from an unknown release a hop may be an allowed one',
    hops,
    ['name: A, product: lumen-1'],
    ['update: { servers: [A], version: R2 P2 }'],
    [
      '4:40 1 plan-lowers-version error (undecided): `A` runs Lumen 1 in a version that is not declared; whether Lumen 1 `R2 P2` is later cannot be told',
      '4:5 1 error (undecided): `A` goes from Lumen 1 in a version that is not declared to Lumen 1 `R2 P2`; the allowed ways lead from Lumen 1 `< R2` to Lumen 1 `= R2` or from Lumen 1 `>= R2` to Lumen 1 or Lumen 2, and whether the change goes against that cannot be told',
    ],
  ],
]

describe('path', () => {
  it.each(ways)('%s', (_fact, rule, servers, steps, findings) => {
    expect(inPlan({ rule, servers, steps, rest: 'sites: [{ name: east }, { name: west }]\n' })).toEqual(
      findings,
    )
  })

  it.each(hopsOfServers)('in hops: %s', (_fact, rule, servers, steps, findings) => {
    expect(inPlan({ rule, servers, steps })).toEqual(findings)
  })

  it.each([
    [
      byTwo,
      [old],
      newest,
      [
        'by way of Lumen 2 or Lumen 0',
        'A runs Lumen 1 R1',
        'install Lumen 2 first and move everything to it',
      ],
    ],
    [noWay, [old], newest, ['no way', 'A runs Lumen 1 R1', 'leave out Lumen 3']],
    [
      hops,
      [old],
      'update: { servers: [A], version: R2 P2 }',
      [
        'from Lumen 1 < R2 to Lumen 1 = R2 or from Lumen 1 >= R2 to Lumen 1 or Lumen 2',
        '',
        'take a release in between',
      ],
    ],
    [
      hops,
      ['name: A, product: lumen-1'],
      'update: { servers: [A], version: R2 P2 }',
      [
        'from Lumen 1 < R2 to Lumen 1 = R2 or from Lumen 1 >= R2 to Lumen 1 or Lumen 2',
        '',
        'run `lumen --version` on the server',
      ],
    ],
  ])('%s tells of %j what is asked, why, and what to do about { %s }', (rule, servers, step, told) => {
    const report = planReport({ rule, servers, steps: [step] })
    const findings = report.findings.filter((finding) => finding.rule === 'r')
    expect(findings.flatMap(({ required, because, help }) => [required, because.join(), help])).toEqual(told)
  })
})
