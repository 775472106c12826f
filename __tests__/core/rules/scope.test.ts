import { describe, expect, it } from 'vitest'
import { policy, refused, reported, said } from '../../support/build-lumen.js'

const sites = 'sites: [{ name: hq }, { name: branch }]\n'

const scopes: readonly [
  fact: string,
  rule: string,
  servers: readonly string[],
  findings: readonly string[],
  rest?: string,
][] = [
  [
    'organization: all servers are judged together, with a site or without',
    'scope: organization, forbid: [lumen-2, lumen-1]',
    ['name: A, product: lumen-1, version: R1, site: hq', 'name: B, product: lumen-2'],
    ['5:25 error: `A` runs Lumen 1 `R1`; Lumen 1 is not supported beside Lumen 2 in the organization'],
    sites,
  ],
  [
    'site: each site is judged by itself, and servers without one are not',
    'scope: site, forbid: [lumen-2, lumen-1]',
    [
      'name: A, product: lumen-1, version: R1, site: hq',
      'name: B, product: lumen-2, site: hq',
      'name: C, product: lumen-1, version: R1, site: branch',
      'name: D, product: lumen-1, version: R1',
      'name: E, product: lumen-2',
    ],
    ['5:25 error: `A` runs Lumen 1 `R1`; Lumen 1 is not supported beside Lumen 2 in the site `hq`'],
    sites,
  ],
  [
    'site: a guard looks into the site alone',
    'scope: site, when: { present: lumen-2 }, minimum: { servers: lumen-1, version: R2 }',
    [
      'name: A, product: lumen-1, version: R1, site: hq',
      'name: B, product: lumen-2, site: hq',
      'name: C, product: lumen-1, version: R1, site: branch',
    ],
    ['5:43 error: `A` runs Lumen 1 `R1`; while Lumen 2 is present the minimum is `R2`'],
    sites,
  ],
  [
    'site: a level of the organization counts in every site',
    'scope: site, when: { level: { schema: ">= 2" } }, minimum: { servers: lumen-1, version: R2 }',
    ['name: A, product: lumen-1, version: R1, site: hq', 'name: B, product: lumen-1, version: R1'],
    ['5:43 error: `A` runs Lumen 1 `R1`; while `schema` is `>= 2` the minimum is `R2`'],
    `${sites}levels: { schema: "2" }\n`,
  ],
  [
    'a group: each group of the key is judged by itself, and servers of none are not',
    'scope: dag, forbid: [lumen-2, lumen-1]',
    [
      'name: A, product: lumen-1, version: R1, groups: { dag: DAG1 }',
      'name: B, product: lumen-2, groups: { dag: DAG1, rack: r1 }',
      'name: C, product: lumen-1, version: R1, groups: { dag: DAG2 }',
      'name: D, product: lumen-1, version: R1, groups: { rack: r1 }',
      'name: E, product: lumen-2',
    ],
    ['5:25 error: `A` runs Lumen 1 `R1`; Lumen 1 is not supported beside Lumen 2 in the dag `DAG1`'],
  ],
  [
    'a group: a key that nobody has is no scope',
    'scope: rack, forbid: [lumen-1]',
    ['name: A, product: lumen-1'],
    [],
  ],
  ...['toString', '__proto__', 'constructor'].map((key): (typeof scopes)[number] => [
    `a group: \`${key}\` is a key like any other`,
    `scope: ${key}, forbid: [lumen-1]`,
    [
      'name: A, product: lumen-1',
      'name: B, product: lumen-1, groups: { dag: DAG1 }',
      `name: C, product: lumen-1, version: R1, groups: { ${key}: G1 }`,
    ],
    [`7:25 error: \`C\` runs Lumen 1 \`R1\`; Lumen 1 is not supported in the ${key} \`G1\``],
  ]),
  [
    'a link: each link is judged by itself, by the servers at its ends',
    'scope: { link: bridge }, when: { near: lumen-2 }, minimum: { servers: { end: far, product: lumen-1 }, version: R2 }',
    [
      'name: N1, product: lumen-2, version: R1',
      'name: N2, product: lumen-3, version: R1',
      'name: F1, product: lumen-1, version: R1',
      'name: F2, product: lumen-1, version: R1',
      'name: F3, product: lumen-1, version: R1',
    ],
    ['7:44 error: `F1` runs Lumen 1 `R1`; while the near is Lumen 2 the minimum is `R2`'],
    'links:\n  - { kind: bridge, near: N1, fars: [F1] }\n  - { kind: bridge, near: n2, fars: [f2] }\n',
  ],
  [
    'a link: a server at two links is told once for each',
    'scope: { link: bridge }, minimum: { servers: { end: far }, version: Lumen 1 R2 }',
    [
      'name: N1, product: lumen-2, version: R1',
      'name: N2, product: lumen-2, version: R1',
      'name: F1, product: lumen-1, version: R1',
    ],
    [
      '7:44 error: `F1` runs Lumen 1 `R1`; the minimum is `R2`',
      '7:44 error: `F1` runs Lumen 1 `R1`; the minimum is `R2`',
    ],
    'links:\n  - { kind: bridge, near: N1, fars: [F1] }\n  - { kind: bridge, near: N2, fars: [F1] }\n',
  ],
  [
    'a link: an end does not stand for servers of the other end',
    'scope: { link: bridge }, forbid: [{ end: near, product: lumen-1 }]',
    ['name: N1, product: lumen-2', 'name: F1, product: lumen-1'],
    [],
    'links:\n  - { kind: bridge, near: N1, fars: [F1] }\n',
  ],
  [
    'a link: links of other kinds are not judged',
    'scope: { link: bridge }, forbid: [lumen-1]',
    ['name: A, product: lumen-1', 'name: B, product: lumen-1'],
    [],
    'links:\n  - { kind: pair, first: A, second: B }\n',
  ],
  [
    'a link: a whole of several servers is told with the link that brings them together',
    'scope: { link: bridge }, forbid: [{ end: near, product: lumen-2 }, { end: far, product: lumen-1 }]',
    ['name: N1, product: lumen-2', 'name: F1, product: lumen-1, version: R1', 'name: F2, product: lumen-1'],
    ['6:26 error: `F1` and `F2` run Lumen 1; Lumen 1 is not supported beside Lumen 2 in the bridge `N1`'],
    'links:\n  - { kind: bridge, near: N1, fars: [F1, F2] }\n',
  ],
]

describe('the scope', () => {
  it.each(scopes)('%s', (_fact, rule, servers, findings, rest) => {
    expect(said(rule, servers, rest)).toEqual(findings)
  })

  it.each([
    ['forbid: [lumen-2, lumen-1]', []],
    ['scope: organization, forbid: [lumen-2, lumen-1]', ['A']],
  ])('of a policy is that of its rules, unless they have their own: %s', (rule, offenders) => {
    const servers = ['name: A, product: lumen-1, site: hq', 'name: B, product: lumen-2, site: branch']
    const text = policy([`id: r, ${rule}`], 'scope: site\n')
    const { findings } = reported('', servers, sites, { policy: text })
    expect(findings.flatMap((finding) => finding.servers)).toEqual(offenders)
  })

  it('of a site stands in the finding', () => {
    const servers = [
      'name: A, product: lumen-1, version: R1, site: hq',
      'name: B, product: lumen-1, version: R1',
    ]
    const { findings } = reported('minimum: { servers: lumen-1, version: R2 }', servers, sites)
    expect(findings.map(({ site }) => site)).toEqual(['hq', undefined])
  })

  it('of a finding about servers of several sites is no site', () => {
    const servers = ['name: A, product: lumen-1, site: hq', 'name: B, product: lumen-1, site: branch']
    const [finding] = reported('forbid: [lumen-1]', servers, sites).findings
    expect(finding).not.toHaveProperty('site')
  })

  it.each([
    ['organisation', '21 unknown scope `organisation` -> did you mean `organization`?'],
    ['sites', '21 unknown scope `sites` -> did you mean `site`?'],
    ['{ link: brige }', '29 unknown kind of link `brige` -> did you mean `bridge`?'],
  ])('%s is refused', (scope, problem) => {
    expect(refused(`scope: ${scope}, forbid: [lumen-1]`)).toEqual([problem])
  })

  it.each([
    [
      'scope: { link: bridge }, when: { neer: lumen-1 }, forbid: [lumen-1]',
      '53 `bridge` has no end `neer` -> did you mean `near`?',
    ],
    [
      'scope: { link: bridge }, forbid: [{ end: farr }]',
      '55 `bridge` has no end `farr` -> did you mean `far`?',
    ],
    [
      'scope: { link: brige }, when: { near: lumen-1 }, forbid: [{ end: far }]',
      '29 unknown kind of link `brige` -> did you mean `bridge`?',
    ],
  ])('of a link has its own ends: %s', (rule, problem) => {
    expect(refused(rule)).toEqual([problem])
  })
})

/** Servers of a site that is linked as a whole: those that can be the end stand for it. */
const ofSite: readonly [fact: string, server: string, status: string][] = [
  [
    'one with the role is meant',
    'name: F, product: lumen-1, version: R1, roles: [store], site: hq',
    'violation',
  ],
  [
    'one with any such role is meant',
    'name: F, product: lumen-1, version: R1, roles: [relay], site: hq',
    'violation',
  ],
  [
    'one with another role is not',
    'name: F, product: lumen-1, version: R1, roles: [gateway], site: hq',
    'quiet',
  ],
  ['one without any role is not', 'name: F, product: lumen-1, version: R1, roles: [], site: hq', 'quiet'],
  [
    'one whose roles are not declared may be',
    'name: F, product: lumen-1, version: R1, site: hq',
    'undecided',
  ],
  [
    'one of another site is not',
    'name: F, product: lumen-1, version: R1, roles: [store], site: branch',
    'quiet',
  ],
  ['one without a site is not', 'name: F, product: lumen-1, version: R1, roles: [store]', 'quiet'],
]

describe('a link to a site', () => {
  const rule = 'scope: { link: bridge }, minimum: { servers: { end: far, product: lumen-1 }, version: R2 }'
  const rest = `${sites}links: [{ kind: bridge, near: N, site: hq }]\n`

  it.each(ofSite)('stands for its servers: %s', (_fact, server, status) => {
    const { findings } = reported(rule, ['name: N, product: lumen-2, version: R1', server], rest)
    const own = findings.filter(({ policy }) => policy === 'p')
    expect(own.map((finding) => finding.status)).toEqual(status === 'quiet' ? [] : [status])
  })

  it('that also names one of its servers means that one for certain, whatever roles it has', () => {
    const servers = [
      'name: N, product: lumen-2, version: R1',
      'name: F, product: lumen-1, version: R1, site: hq',
    ]
    const both = `${sites}links: [{ kind: bridge, near: N, fars: [F], site: hq }]\n`
    expect(reported(rule, servers, both).findings[0]?.status).toBe('violation')
  })

  it('takes a product that cannot be the end for none', () => {
    const server = 'name: F, product: lumen-3, version: R1, roles: [store], site: hq'
    const both = 'scope: { link: bridge }, minimum: { servers: { end: far }, version: Lumen 3 R2 }'
    const { findings } = reported(both, ['name: N, product: lumen-3, version: R1', server], rest)
    expect(findings).toEqual([])
  })

  it('doubts the end of a server without roles, and not its product', () => {
    const servers = [
      'name: N, product: lumen-2, version: R1',
      'name: F, product: lumen-1, version: R1, site: hq',
    ]
    const [finding] = reported(rule, servers, rest).findings
    expect(finding?.help).toBe('declare the roles of `F`')
    expect(finding?.message).toBe(
      '`F` runs Lumen 1 `R1`; if it is the far of the bridge, which cannot be told, the minimum is `R2`',
    )
  })
})
