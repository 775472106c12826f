import { describe, expect, it } from 'vitest'
import { checked, findingsOf, problemsOf } from '../../support/build-check.js'
import { acme, lumen, policy, sound, topology } from '../../support/build-lumen.js'

const a = 'name: A, product: lumen-1, version: R1'
const b = 'name: B, product: lumen-1, version: R1 P1'
const atLeastR2 = policy(['id: r, minimum: { servers: lumen-1, version: R2 }'])

function judged(files: string | Readonly<Record<string, string>>) {
  return checked({ files, policy: atLeastR2, packs: [lumen] })
}

const found = (place: string, server = 'A', version = 'R1') =>
  `${place} error r: \`${server}\` runs Lumen 1 \`${version}\`; the minimum is \`R2\``

const parts: readonly [
  fact: string,
  files: string | Readonly<Record<string, string>>,
  organizations: readonly string[],
  findings: readonly string[],
][] = [
  [
    'several in one file are each judged by themselves',
    `${acme([a])}---\n${topology('beta', `servers:\n  - { ${a} }\n`)}`,
    ['acme topology.yaml 1', 'beta topology.yaml 1'],
    [found('topology.yaml:5:43'), found('topology.yaml:11:43')],
  ],
  [
    'one over two files is judged as one',
    { 'east.yaml': acme([a]), 'west.yaml': acme([b]) },
    ['acme east.yaml 2'],
    [found('east.yaml:5:43'), found('west.yaml:5:43', 'B', 'R1 P1')],
  ],
  [
    'two may have servers of one name',
    { 'x.yaml': acme([a]), 'y.yaml': topology('beta', `servers:\n  - { ${a} }\n`) },
    ['acme x.yaml 1', 'beta y.yaml 1'],
    [found('x.yaml:5:43'), found('y.yaml:5:43')],
  ],
  [
    'a server may stand in a site that another file of the organization declares',
    { 'x.yaml': acme([`${a}, site: hq`]), 'y.yaml': acme([b], 'sites: [{ name: hq }]\n') },
    ['acme x.yaml 2'],
    [found('x.yaml:5:43'), found('y.yaml:5:43', 'B', 'R1 P1')],
  ],
  [
    'a link may name a server of another file of the organization',
    { 'x.yaml': acme([a], 'links: [{ kind: bridge, near: A, fars: [B] }]\n'), 'y.yaml': acme([b]) },
    ['acme x.yaml 2'],
    [found('x.yaml:5:43'), found('y.yaml:5:43', 'B', 'R1 P1')],
  ],
  [
    'a link may be written in parts',
    {
      'x.yaml': acme([a, b], 'links: [{ kind: bridge, near: A, fars: [B] }]\n'),
      'y.yaml': acme(
        ['name: C, product: lumen-1, version: R2'],
        'links: [{ kind: bridge, near: A, fars: [C] }]\n',
      ),
    },
    ['acme x.yaml 3'],
    [found('x.yaml:5:43'), found('x.yaml:6:43', 'B', 'R1 P1')],
  ],
  [
    'two files may give a level the same value',
    { 'x.yaml': acme([a], 'levels: { schema: "1" }\n'), 'y.yaml': acme([b], 'levels: { schema: "1" }\n') },
    ['acme x.yaml 2'],
    [found('x.yaml:5:43'), found('y.yaml:5:43', 'B', 'R1 P1')],
  ],
  [
    'two files may say the same of a task',
    { 'x.yaml': acme([a], 'tasks: { read: done }\n'), 'y.yaml': acme([b], 'tasks: { read: done }\n') },
    ['acme x.yaml 2'],
    [found('x.yaml:5:43'), found('y.yaml:5:43', 'B', 'R1 P1')],
  ],
  ['one without servers has nothing to say', topology('acme', ''), ['acme topology.yaml 0'], []],
]

describe('organizations', () => {
  it.each(parts)('%s', (_fact, files, organizations, findings) => {
    const report = judged(files)
    expect(problemsOf(report)).toEqual([])
    expect(
      report.organizations.map(({ organization, file, servers }) => `${organization} ${file} ${servers}`),
    ).toEqual(organizations)
    expect(findingsOf(report)).toEqual(findings)
  })

  const faults: readonly [
    fact: string,
    files: string | Readonly<Record<string, string>>,
    problems: readonly string[],
  ][] = [
    [
      'a server name that stands twice, case ignored',
      acme([a, 'name: a, product: lumen-2, version: R1']),
      [
        'topology.yaml:6:13 the server `a` is declared twice; the first one stands in topology.yaml:5 -> give each server of an organization a name of its own',
      ],
    ],
    [
      'a server name that stands in two files',
      { 'x.yaml': acme([a]), 'y.yaml': acme([a]) },
      [
        'y.yaml:5:13 the server `A` is declared twice; the first one stands in x.yaml:5 -> give each server of an organization a name of its own',
      ],
    ],
    [
      'a site that stands twice',
      topology('acme', 'sites: [{ name: hq }, { name: hq }]\n'),
      [
        'topology.yaml:4:31 the site `hq` is declared twice; the first one stands in topology.yaml:4 -> give each site of an organization a name of its own',
      ],
    ],
    [
      'sites whose names differ only in case',
      topology('acme', 'sites: [{ name: hq }, { name: HQ }]\n'),
      [
        'topology.yaml:4:31 the site `HQ` differs only in case from `hq` in topology.yaml:4 -> write the same name in both places, or give one of the two another name',
      ],
    ],
    [
      'groups whose names differ only in case, told once of each',
      acme(
        ['D1', 'd1', 'd1', 'D1'].map(
          (dag, index) => `name: ${index}A, product: lumen-1, groups: { dag: ${dag}, cell: ${dag}${index} }`,
        ),
      ),
      [
        'topology.yaml:6:50 the `dag` `d1` differs only in case from `D1` in topology.yaml:5 -> write the same name in both places, or give one of the two another name',
      ],
    ],
    [
      'a name that differs only in case from that of another',
      { 'x.yaml': acme([a]), 'y.yaml': topology('Acme', `servers:\n  - { ${b} }\n`) },
      [
        'y.yaml:3:15 the organization `Acme` differs only in case from `acme` in x.yaml:3 -> write the same name in both places, or give one of the two another name',
      ],
    ],
    [
      'a link that stands twice, whatever the case of its names and the order of its ends',
      acme(
        [a, b, `name: S, product: lumen-1, version: R1, site: hq`],
        `sites: [{ name: hq }]
links:
  - { kind: bridge, near: A, site: hq }
  - { kind: bridge, near: a, site: hq }
  - { kind: pair, first: A, second: B }
  - { kind: pair, first: B, second: a }
  - { kind: bridge, near: A, fars: [S, B] }
  - { kind: bridge, near: A, fars: [s] }
`,
      ),
      [
        'topology.yaml:11:13 the bridge `A – hq` is declared twice; the first one stands in topology.yaml:10 -> write one link with all of its servers',
        'topology.yaml:13:13 the pair `A – B` is declared twice; the first one stands in topology.yaml:12 -> write one link with all of its servers',
        'topology.yaml:15:13 the bridge `A` is declared twice; the first one stands in topology.yaml:14 -> write one link with all of its servers',
      ],
    ],
    [
      'a link that stands in two files',
      {
        'x.yaml': acme([a, b], 'links: [{ kind: pair, first: A, second: B }]\n'),
        'y.yaml': topology('acme', 'links: [{ kind: pair, first: A, second: B }]\n'),
      },
      [
        'y.yaml:4:17 the pair `A – B` is declared twice; the first one stands in x.yaml:7 -> write one link with all of its servers',
      ],
    ],
    [
      'a server in a site that does not exist',
      acme([`${a}, site: hqq`], 'sites: [{ name: hq }]\n'),
      ['topology.yaml:5:53 `A` stands in the site `hqq`, which does not exist -> did you mean `hq`?'],
    ],
    [
      'a level with two values',
      { 'x.yaml': acme([a], 'levels: { schema: "1" }\n'), 'y.yaml': acme([b], 'levels: { schema: "2" }\n') },
      ['y.yaml:6:19 the level `schema` is declared twice, as `1` and as `2` -> keep one of the two'],
    ],
    [
      'a task with two states',
      {
        'x.yaml': acme([a], 'tasks: { read: done }\n'),
        'y.yaml': acme([b], 'tasks: { read: { status: not-applicable, why: w } }\n'),
      },
      [
        'y.yaml:6:16 the task `read` is declared twice, as `done` and as `not-applicable` -> keep one of the two',
      ],
    ],
    [
      'a role that a server has twice',
      acme([`${a}, roles: [store, relay, store]`]),
      ['topology.yaml:5:69 `A` has the role `store` twice -> leave it out once'],
    ],
    [
      'a level with a value that it cannot have',
      acme([a], 'levels: { schema: "3" }\n'),
      ['topology.yaml:6:19 `schema` has no value `3` -> did you mean `1` or `2`?'],
    ],
    [
      'everything that is wrong at once',
      acme([a, 'name: A, product: lumen-9', 'name: C, product: lumen-1, roles: [stor]']),
      [
        'topology.yaml:6:13 the server `A` is declared twice; the first one stands in topology.yaml:5 -> give each server of an organization a name of its own',
        'topology.yaml:6:25 unknown product `lumen-9` of `A` -> did you mean `lumen-0`, `lumen-1` or `lumen-2`?',
        'topology.yaml:7:42 unknown role `stor` of `C` -> did you mean `store`?',
      ],
    ],
  ]

  it.each(faults)('are refused for %s, and not judged by half', (_fact, files, problems) => {
    const faulty = typeof files === 'string' ? { 'topology.yaml': files } : files
    const report = judged({ ...faulty, 'zz.yaml': sound })
    expect(problemsOf(report)).toEqual(problems)
    expect(report.findings).toEqual([])
    expect(report.organizations.map(({ organization }) => organization)).toEqual(['sound'])
    expect(report.verdict).toBe('error')
  })

  it('are refused for nothing else where the only one has a fault', () => {
    expect(problemsOf(judged(acme(['name: A, product: lumen-9'])))).toEqual([
      'topology.yaml:5:25 unknown product `lumen-9` of `A` -> did you mean `lumen-0`, `lumen-1` or `lumen-2`?',
    ])
  })

  it('are judged where others are refused', () => {
    const report = judged({
      'x.yaml': acme(['name: A, product: lumen-9']),
      'y.yaml': topology('beta', `servers:\n  - { ${a} }\n`),
    })
    expect(problemsOf(report)).toEqual([
      'x.yaml:5:25 unknown product `lumen-9` of `A` -> did you mean `lumen-0`, `lumen-1` or `lumen-2`?',
    ])
    expect(findingsOf(report)).toEqual([found('y.yaml:5:43')])
    expect(report.verdict).toBe('error')
  })
})
