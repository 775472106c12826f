import { describe, expect, it } from 'vitest'
import { refused, reported, said } from '../../support/build-lumen.js'

const platforms =
  'matrix: { servers: lumen-2, field: platform.os, allowed: [{ version: "< R2", values: [linux] }, { version: ">= R2", values: [linux, bsd] }] }'
const roles =
  'matrix: { servers: lumen-2, field: roles, allowed: [{ values: [store, gateway] }], alone: [gateway] }'
const sets =
  'matrix: { servers: lumen-2, field: roles, allowed: [{ values: [store, gateway, relay] }], combinations: [[store], [store, gateway]] }'
const levels =
  'matrix: { servers: lumen-2, field: "level:schema", allowed: [{ version: "< R2", values: ["1", "1.5"] }, { version: ">= R2", values: ["2"] }] }'

const verdicts: readonly [
  fact: string,
  rule: string,
  servers: readonly string[],
  findings: readonly string[],
  rest?: string,
][] = [
  [
    'a value that the table allows for the release passes',
    platforms,
    [
      'name: A, product: lumen-2, version: R1 H1, platform: { os: linux }',
      'name: B, product: lumen-2, version: R2, platform: { os: bsd }',
    ],
    [],
  ],
  [
    'a value that the table allows for other releases only is a violation, and the value is the place to look',
    platforms,
    ['name: A, product: lumen-2, version: R1, platform: { os: bsd }'],
    ['5:63 error: `A` runs Lumen 2 `R1` with `platform.os` `bsd`; the table allows `linux`'],
  ],
  [
    'a value of no row is a violation',
    platforms,
    ['name: A, product: lumen-2, version: R3, platform: { os: mac }'],
    ['5:63 error: `A` runs Lumen 2 `R3` with `platform.os` `mac`; the table allows `linux` or `bsd`'],
  ],
  [
    'a server that does not declare the field is left alone',
    platforms,
    ['name: A, product: lumen-2, version: R1', 'name: B, product: lumen-2, platform: { arch: arm }'],
    [],
  ],
  [
    'a server of another product is left alone',
    platforms,
    ['name: A, product: lumen-1, version: R1, platform: { os: mac }'],
    [],
  ],
  [
    'of an unknown release a value that some releases allow cannot be told',
    platforms,
    [
      'name: A, product: lumen-2, platform: { os: bsd }',
      'name: B, product: lumen-2, version: R8, platform: { os: bsd }',
    ],
    [
      '5:50 error (undecided): `A` runs Lumen 2 in a version that is not declared, so nothing can be told about it; `platform.os` `bsd` is allowed for some of its releases only',
      '6:63 error (undecided): `B` runs Lumen 2 `R8`, which no catalogue of Lumen 2 knows; `platform.os` `bsd` is allowed for some of its releases only',
    ],
  ],
  [
    'of an unknown release a value that all releases allow passes, and one that none allows is a violation',
    platforms,
    [
      'name: A, product: lumen-2, platform: { os: linux }',
      'name: B, product: lumen-2, platform: { os: mac }',
    ],
    [
      '6:50 error: `B` runs Lumen 2 in a version that is not declared with `platform.os` `mac`; the table allows `linux` or `bsd`',
    ],
  ],
  [
    'of an unknown update a value that the release with any update forbids is a violation',
    platforms,
    ['name: A, product: lumen-2, version: "R1 H?", platform: { os: bsd }'],
    ['5:68 error: `A` runs Lumen 2 `R1 H?` with `platform.os` `bsd`; the table allows `linux`'],
  ],
  [
    'of an unknown update a value that only some updates allow cannot be told',
    'matrix: { servers: lumen-2, field: platform.os, allowed: [{ version: "< R1 H1", values: [linux] }, { version: ">= R1 H1", values: [bsd] }] }',
    ['name: A, product: lumen-2, version: "R1 H?", platform: { os: bsd }'],
    [
      '5:68 error (undecided): `A` runs Lumen 2 `R1 H?`, whose hotfix is not known; `platform.os` `bsd` is allowed for some of its releases only',
    ],
  ],
  [
    'of a release that no row names nothing can be told, since silence is not support',
    'matrix: { servers: lumen-2, field: platform.os, allowed: [{ version: ">= R2", values: [linux] }] }',
    ['name: A, product: lumen-2, version: R1, platform: { os: linux }'],
    [
      '5:63 error (undecided): `A` runs Lumen 2 `R1` with `platform.os` `linux`; the table does not speak about this release',
    ],
  ],
  [
    'every row that fits the release counts',
    'matrix: { servers: lumen-2, field: platform.os, allowed: [{ values: [linux] }, { version: R1 .. R2, values: [bsd] }] }',
    [
      'name: A, product: lumen-2, version: R2, platform: { os: bsd }',
      'name: B, product: lumen-2, version: R2 H1, platform: { os: bsd }',
      'name: C, product: lumen-2, version: R3, platform: { os: linux }',
    ],
    ['6:66 error: `B` runs Lumen 2 `R2 H1` with `platform.os` `bsd`; the table allows `linux`'],
  ],
  [
    'every role must be allowed, and the first that is not is the place to look',
    'matrix: { servers: lumen-2, field: roles, allowed: [{ values: [store] }] }',
    ['name: A, product: lumen-2, version: R1, roles: [store, relay, gateway]'],
    ['5:62 error: `A` runs Lumen 2 `R1` with the roles `relay` and `gateway`; the table allows `store`'],
  ],
  [
    'a role that stands alone may have no other beside it',
    roles,
    [
      'name: A, product: lumen-2, version: R1, roles: [gateway, store]',
      'name: B, product: lumen-2, version: R1, roles: [gateway]',
      'name: C, product: lumen-2, version: R1, roles: []',
    ],
    [
      '5:54 error: `A` runs Lumen 2 `R1` with the roles `gateway` and `store`; `gateway` stands alone on its server',
    ],
  ],
  [
    'combinations are the only sets that may stand on one server, in any order',
    sets,
    [
      'name: A, product: lumen-2, version: R1, roles: [gateway, store]',
      'name: B, product: lumen-2, version: R1, roles: [store]',
      'name: C, product: lumen-2, version: R1, roles: [gateway]',
      'name: D, product: lumen-2, version: R1, roles: [store, gateway, relay]',
    ],
    [
      '7:54 error: `C` runs Lumen 2 `R1` with the role `gateway`; only `store` or `store` + `gateway` may stand on one server',
      '8:54 error: `D` runs Lumen 2 `R1` with the roles `store`, `gateway` and `relay`; only `store` or `store` + `gateway` may stand on one server',
    ],
  ],
  [
    'a level is one value for all, and must be allowed for the release of each server',
    levels,
    ['name: A, product: lumen-2, version: R1', 'name: B, product: lumen-2, version: R2'],
    ['7:19 error: `A` runs Lumen 2 `R1` with the level `schema` `2`; the table allows `1` or `1.5`'],
    'levels: { schema: "2" }\n',
  ],
  ['a level that is not declared is left alone', levels, ['name: A, product: lumen-2, version: R1'], []],
  [
    'groups and labels are fields too',
    'matrix: { servers: lumen-2, field: groups.zone, allowed: [{ values: [blue] }] }',
    [
      'name: A, product: lumen-2, version: R1, groups: { zone: red }',
      'name: B, product: lumen-2, version: R1, groups: { zone: blue }',
    ],
    ['5:63 error: `A` runs Lumen 2 `R1` with `groups.zone` `red`; the table allows `blue`'],
  ],
]

const near = 'name: N, product: lumen-1, version: R1'
const far = 'name: F, product: lumen-2, version: R1'
const bridge = (recorded: string) =>
  `links: [{ kind: bridge, near: N, fars: [F], recordedVersion: ${recorded} }]\n`
const recordedAs = (allowed: string, more = '') =>
  `scope: { link: bridge }, matrix: { servers: { end: near }, field: recorded-version, allowed: [{ values: [${allowed}] }]${more} }`

const records: readonly [fact: string, rule: string, recorded: string, findings: readonly string[]][] = [
  ['what was recorded is what runs now', recordedAs('current'), 'R1', []],
  [
    'what was recorded is not what runs now',
    recordedAs('current'),
    'R2',
    [
      '7:62 error: `N` runs Lumen 1 `R1` and its link has recorded `R2`; the link must be made anew to record that',
    ],
  ],
  [
    'whether an unknown record is current cannot be told',
    recordedAs('current'),
    'R9',
    [
      '7:62 error (undecided): `N` runs Lumen 1 `R1` and its link has recorded `R9`; whether the two are the same cannot be told',
    ],
  ],
  [
    'whether an unknown record is outdated cannot be told either',
    recordedAs('outdated'),
    'R9',
    [
      '7:62 error (undecided): `N` runs Lumen 1 `R1` and its link has recorded `R9`; whether the two are the same cannot be told',
    ],
  ],
  [
    'an unknown record of another product is outdated',
    recordedAs('current'),
    'Lumen 2 R9',
    [
      '7:62 error: `N` runs Lumen 1 `R1` and its link has recorded Lumen 2 `Lumen 2 R9`; the link must be made anew to record that',
    ],
  ],
  ['where both are allowed it does not matter', recordedAs('current, outdated'), 'R9', []],
  [
    'where neither is allowed it is broken in any case',
    recordedAs(''),
    'R9',
    [
      '7:62 error: `N` runs Lumen 1 `R1` and its link has recorded `R9`; the link must be made anew to record that',
    ],
  ],
  [
    'an unknown record may be one that stands in no set',
    recordedAs('current, outdated', ', combinations: [[current]]'),
    'R9',
    [
      '7:62 error (undecided): `N` runs Lumen 1 `R1` with a recorded version that is `outdated`; only `current` may stand on one server, and whether that is so cannot be told',
    ],
  ],
]

describe('matrix', () => {
  it.each(records)('recorded-version: %s', (_fact, rule, recorded, findings) => {
    expect(said(rule, [near, far], bridge(recorded))).toEqual(findings)
  })

  it.each(verdicts)('%s', (_fact, rule, servers, findings, rest) => {
    expect(said(rule, servers, rest)).toEqual(findings)
  })

  it.each([
    [
      platforms,
      'name: A, product: lumen-2, version: R2, platform: { os: mac }',
      ['mac', 'linux or bsd', 'give `A` an allowed value, or another release'],
    ],
    [
      'matrix: { servers: lumen-2, field: platform.os, allowed: [{ version: ">= R2", values: [linux] }] }',
      'name: A, product: lumen-2, version: R1, platform: { os: mac }',
      ['mac', 'none', 'look up what the vendor supports, and add a row to the table'],
    ],
    [
      platforms,
      'name: A, product: lumen-2, platform: { os: bsd }',
      ['bsd', 'linux or bsd', 'run `lumen --version` on the server'],
    ],
    [
      roles,
      'name: A, product: lumen-2, version: R1, roles: [store, gateway]',
      ['store, gateway', 'gateway alone', 'take roles that do not stand together off `A`'],
    ],
    [
      sets,
      'name: A, product: lumen-2, version: R1, roles: [gateway]',
      ['gateway', 'store or store, gateway', 'take roles that do not stand together off `A`'],
    ],
    [
      recordedAs('current'),
      near,
      ['outdated', 'current', 'make the link anew, or write what it has recorded as its `recordedVersion`'],
      bridge('R9'),
    ],
    [
      recordedAs('outdated'),
      'name: N, product: lumen-1',
      ['current', 'outdated', 'run `lumen --version` on the server'],
      bridge('R9'),
    ],
  ])('%s tells of { %s } what is there, what is allowed, and what to do', (rule, server, told, rest = '') => {
    const servers = rest ? [server, far] : [server]
    const [finding] = reported(rule, servers, rest).findings
    expect([finding?.actual, finding?.required, finding?.help]).toEqual(told)
  })

  it.each([
    ['field: roles, allowed: [{ values: [stor] }]', ['77 unknown role `stor` -> did you mean `store`?']],
    [
      'field: "level:schem", allowed: [{ values: ["1"] }]',
      ['49 unknown level `schem` -> did you mean `schema`?'],
    ],
    [
      'field: "level:schema", allowed: [{ values: ["3"] }]',
      ['86 `schema` has no value `3` -> did you mean `1` or `2`?'],
    ],
    [
      'field: roles, allowed: [{ version: ">= R7", values: [store] }]',
      ['77 Lumen 1 has no release `R7` -> did you mean `R1` or `R2`?'],
    ],
    [
      'field: roles, allowed: [{ values: [store] }], alone: [stor]',
      ['96 unknown role `stor` -> did you mean `store`?'],
    ],
    [
      'field: roles, allowed: [{ values: [store] }], combinations: [[store], [stor]]',
      ['113 unknown role `stor` -> did you mean `store`?'],
    ],
  ])('refuses { %s }', (options, problems) => {
    expect(refused(`matrix: { servers: lumen-1, ${options} }`)).toEqual(problems)
  })
})
