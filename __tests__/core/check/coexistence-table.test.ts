import { describe, expect, it } from 'vitest'
import { checked } from '../../support/build-check.js'
import { acme, lumen, policy, topology } from '../../support/build-lumen.js'

/** Rules, the versions of the servers they are about, and what is told: `REQUIRED BELOW RULE`. */
const contained: readonly (readonly [
  fact: string,
  rules: readonly string[],
  versions: readonly string[],
  told: readonly string[],
])[] = [
  [
    'the most that is asked, where servers meet the rest',
    [atLeast('a', 'R1'), atLeast('b', 'R2'), atLeast('c', 'R1 P1')],
    ['R1 P1', 'R2'],
    ['R2 1 b'],
  ],
  ['once what two rules ask alike', [atLeast('a', 'R1 P1'), atLeast('b', 'R1 P1')], ['R2'], ['R1 P1 0 a']],
  [
    'everything that a server falls short of',
    [atLeast('a', 'R1 P1'), atLeast('b', 'R2')],
    ['R1', 'R1 P1'],
    ['R1 P1 1 a', 'R2 2 b'],
  ],
  [
    'what an error asks, beside a warning that asks for more',
    [atLeast('a', 'R1'), `${atLeast('b', 'R2')}, severity: warning`],
    ['R2'],
    ['R1 0 a', 'R2 0 b'],
  ],
  [
    'only that it has to go',
    [atLeast('a', 'R1'), 'id: gone, forbid: [lumen-1]'],
    ['R2'],
    ['not supported 1 gone'],
  ],
]

function atLeast(id: string, version: string): string {
  return `id: ${id}, minimum: { servers: lumen-1, version: ${version} }`
}

describe('the coexistence table', () => {
  it('has a row for each product and rule of the whole organization, and counts who falls short', () => {
    const report = checked({
      files: acme([
        'name: A, product: lumen-1, version: R1',
        'name: B, product: lumen-1, version: R1',
        'name: C, product: lumen-1',
        'name: D, product: lumen-2, version: R1',
        'name: E, product: lumen-3, version: R1',
      ]),
      policy: policy([
        'id: min, at: row 1, when: { present: lumen-2 }, minimum: { servers: lumen-1, version: R2 }',
        'id: never, forbid: [lumen-1, lumen-3]',
        'id: silent, when: { present: lumen-0 }, minimum: { servers: lumen-2, version: R3 }',
        'id: sites, scope: site, minimum: { servers: lumen-2, version: R2 }',
      ]),
      waivers:
        'apiVersion: coexist/v1\nkind: Waivers\nwaivers:\n  - { rule: min, servers: [B], reason: x, owner: y, expires: "2027-12-31" }\n',
      packs: [lumen],
    })
    expect(report.organizations[0]?.table).toEqual([
      {
        product: 'lumen-1',
        name: 'Lumen 1',
        servers: 3,
        requirement: {
          rule: 'min',
          policy: 'p',
          required: 'R2',
          source: 'G1, row 1',
          below: 2,
          undecided: 1,
          waived: 1,
        },
      },
      { product: 'lumen-2', name: 'Lumen 2', servers: 1 },
      {
        product: 'lumen-3',
        name: 'Lumen 3',
        servers: 1,
        requirement: {
          rule: 'never',
          policy: 'p',
          required: 'not supported',
          source: 'G1',
          below: 1,
          undecided: 0,
          waived: 0,
        },
      },
    ])
  })

  it.each(contained)('tells %s', (_fact, rules, versions, told) => {
    const servers = versions.map((version, index) => `name: S${index}, product: lumen-1, version: ${version}`)
    const { organizations, problems } = checked({
      files: acme(servers),
      policy: policy(rules),
      packs: [lumen],
    })
    expect(problems).toEqual([])
    const rows = organizations.flatMap(({ table }) => table.flatMap(({ requirement }) => requirement ?? []))
    expect(rows.map(({ required, below, rule }) => `${required} ${below} ${rule}`)).toEqual(told)
  })

  it.each([
    [['name: A, product: lumen-1'], false, { 'lumen-1': 1 }],
    [
      ['name: A, product: lumen-2', 'name: B, product: lumen-1', 'name: C, product: lumen-2'],
      true,
      { 'lumen-1': 1, 'lumen-2': 2 },
    ],
    [[], false, {}],
  ])('of %j coexists: %s', (servers, coexistence, products) => {
    const text = servers.length > 0 ? acme(servers) : topology('acme', '')
    const [organization] = checked({
      files: text,
      policy: policy(['id: r, forbid: [lumen-0]']),
      packs: [lumen],
    }).organizations
    expect([organization?.coexistence, organization?.products]).toEqual([coexistence, products])
    expect(Object.keys(organization?.products ?? {})).toEqual(Object.keys(products))
  })
})
