import { describe, expect, it } from 'vitest'
import { refused, reported, said } from '../../support/build-lumen.js'

const atLeastR2 = 'minimum: { servers: lumen-1, version: R2 }'

const verdicts: readonly [
  fact: string,
  rule: string,
  servers: readonly string[],
  findings: readonly string[],
][] = [
  [
    'a release below the minimum is a violation, whatever its update',
    atLeastR2,
    ['name: A, product: lumen-1, version: R1', 'name: B, product: lumen-1, version: R1 P2'],
    [
      '5:43 error: `A` runs Lumen 1 `R1`; the minimum is `R2`',
      '6:43 error: `B` runs Lumen 1 `R1 P2`; the minimum is `R2`',
    ],
  ],
  [
    'the minimum itself and everything after it pass',
    atLeastR2,
    [
      'name: A, product: lumen-1, version: R2',
      'name: B, product: lumen-1, version: R2 P1-v2',
      'name: C, product: lumen-1, version: R2 P2',
      'name: D, product: lumen-1, version: "R2 P?"',
    ],
    [],
  ],
  [
    'a build is told by its release',
    atLeastR2,
    ['name: A, version: 1.0.120.0', 'name: B, version: 1.1.200.0'],
    ['5:25 error: `A` runs Lumen 1 `R1 P2`; the minimum is `R2`'],
  ],
  [
    'a release with an unknown update below the minimum is below it with any',
    atLeastR2,
    ['name: A, product: lumen-1, version: "R1 P?"'],
    ['5:43 error: `A` runs Lumen 1 `R1 P?`; the minimum is `R2`'],
  ],
  [
    'an unknown update around the minimum cannot be told',
    'minimum: { servers: lumen-1, version: R2 P1 }',
    [
      'name: A, product: lumen-1, version: "R2 P?"',
      'name: B, product: lumen-1, version: Version 1.1 (Build 200.0)',
    ],
    [
      '5:43 error (undecided): `A` runs Lumen 1 `R2 P?`, whose patch is not known; the minimum is `R2 P1`',
      '6:43 error (undecided): `B` runs Lumen 1 `R2 P?`, whose patch is not known; the minimum is `R2 P1`',
    ],
  ],
  [
    'a version that is not declared cannot be told, and the name is the place to add it',
    atLeastR2,
    ['name: A, product: lumen-1'],
    [
      '5:13 error (undecided): `A` runs Lumen 1 in a version that is not declared, so nothing can be told about it; the minimum is `R2`',
    ],
  ],
  [
    'a version that nobody knows cannot be told',
    atLeastR2,
    ['name: A, product: lumen-1, version: R9', 'name: B, product: lumen-1, version: 1.1.205.0'],
    [
      '5:43 error (undecided): `A` runs Lumen 1 `R9`, which no catalogue of Lumen 1 knows; the minimum is `R2`',
      '6:43 error (undecided): `B` runs Lumen 1 `1.1.205.0`, which no catalogue of Lumen 1 knows; the minimum is `R2`',
    ],
  ],
  [
    'each issue of a release counts as the release',
    'minimum: { servers: lumen-1, version: R2 P1-v2 }',
    ['name: A, product: lumen-1, version: R2 P1', 'name: B, product: lumen-1, version: R2'],
    ['6:43 error: `B` runs Lumen 1 `R2`; the minimum is `R2 P1-v2`'],
  ],
  [
    'another label of a release is that release',
    'minimum: { servers: lumen-2, version: Gold }',
    ['name: A, product: lumen-2, version: R3', 'name: B, product: lumen-2, version: R2 H1'],
    ['6:43 error: `B` runs Lumen 2 `R2 H1`; the minimum is `R3`'],
  ],
  [
    'several products have the release of that label each for itself',
    'minimum: { servers: [lumen-1, lumen-2], version: R2 }',
    ['name: A, product: lumen-1, version: R1 P2', 'name: B, product: lumen-2, version: R1 H1'],
    [
      '5:43 error: `A` runs Lumen 1 `R1 P2`; the minimum is `R2`',
      '6:43 error: `B` runs Lumen 2 `R1 H1`; the minimum is `R2`',
    ],
  ],
  [
    'a minimum of a named product holds older products below it and newer ones above it',
    'minimum: { servers: { role: store }, version: Lumen 2 R2 }',
    [
      'name: A, product: lumen-1, version: R2 P2, roles: [store]',
      'name: B, product: lumen-2, version: R1 H1, roles: [store]',
      'name: C, product: lumen-3, version: R1, roles: [store]',
      'name: D, product: lumen-3, roles: [store]',
    ],
    [
      '5:43 error: `A` runs Lumen 1 `R2 P2`; the minimum is Lumen 2 `R2`',
      '6:43 error: `B` runs Lumen 2 `R1 H1`; the minimum is `R2`',
    ],
  ],
  [
    'a server that is only perhaps meant can only perhaps be below',
    'minimum: { servers: { product: lumen-1, role: store }, version: R2 }',
    [
      'name: A, product: lumen-1, version: R1',
      'name: B, product: lumen-1, version: R1, roles: [gateway]',
      'name: C, product: lumen-1, version: R2',
      'name: D, product: lumen-1',
    ],
    [
      '5:43 error (undecided): `A` runs Lumen 1 `R1`; if it has the role Store, which cannot be told, the minimum is `R2`',
      '8:13 error (undecided): `D` runs Lumen 1 in a version that is not declared, so nothing can be told about it; if it has the role Store, which cannot be told, the minimum is `R2`',
    ],
  ],
  [
    'a milder severity is kept',
    'severity: notice, minimum: { servers: lumen-1, version: R2 }',
    ['name: A, product: lumen-1, version: R1', 'name: B, product: lumen-1'],
    [
      '5:43 notice: `A` runs Lumen 1 `R1`; the minimum is `R2`',
      '6:13 notice (undecided): `B` runs Lumen 1 in a version that is not declared, so nothing can be told about it; the minimum is `R2`',
    ],
  ],
]

describe('minimum', () => {
  it.each(verdicts)('%s', (_fact, rule, servers, findings) => {
    expect(said(rule, servers)).toEqual(findings)
  })

  it('tells what is there, what is asked, and what to do', () => {
    const [finding] = reported(atLeastR2, ['name: A, product: lumen-1, version: R1']).findings
    expect(finding).toEqual({
      rule: 'r',
      policy: 'p',
      status: 'violation',
      severity: 'error',
      blocking: true,
      organization: 'acme',
      servers: ['A'],
      product: 'lumen-1',
      actual: 'R1',
      required: 'R2',
      message: '`A` runs Lumen 1 `R1`; the minimum is `R2`',
      help: 'install Lumen 1 `R2` or later on `A`',
      because: [],
      location: { file: 'acme.yaml', line: 5, column: 43, endLine: 5, endColumn: 45 },
      related: [],
      source: { title: 'Guide', ref: 'G1' },
      fingerprint: 'f198af9b9555c0eba0b3fa0f43c381dd',
    })
  })

  it.each<[server: string, help: string, actual: string | undefined]>([
    ['name: A, product: lumen-1', 'run `lumen --version` on the server', undefined],
    ['name: A, product: lumen-1, version: "R2 P?"', 'run `lumen --version` on the server', 'R2 P?'],
    [
      'name: A, product: lumen-1, version: R2 P7',
      'did you mean `R2 P1` or `R2 P2`? If not, run `lumen --version` on the server',
      'R2 P7',
    ],
  ])('says how to learn the version of { %s }', (server, help, actual) => {
    const [finding] = reported('minimum: { servers: lumen-1, version: R2 P2 }', [server]).findings
    expect([finding?.status, finding?.help, finding?.actual, finding?.required]).toEqual([
      'undecided',
      help,
      actual,
      'R2 P2',
    ])
  })

  it('gives the remediation of the rule for a violation, and not where the version must be learnt first', () => {
    const rule = 'remediation: call the vendor, minimum: { servers: lumen-1, version: R2 }'
    const servers = ['name: A, product: lumen-1, version: R1', 'name: B, product: lumen-1']
    expect(reported(rule, servers).findings.map(({ help }) => help)).toEqual([
      'call the vendor',
      'run `lumen --version` on the server',
    ])
  })

  it.each([
    [
      'minimum: { servers: lumen-1, version: R7 }',
      ['52 Lumen 1 has no release `R7` -> did you mean `R1` or `R2`?'],
    ],
    [
      'minimum: { servers: lumen-1, version: "R2 P?" }',
      ['52 `R2 P?` leaves the update open -> name one release'],
    ],
    [
      'minimum: { servers: [lumen-1, lumen-2], version: R3 }',
      ['63 Lumen 1 has no release `R3` -> did you mean `R1` or `R2`?'],
    ],
    ...['Lumen 2 R1', '2.0.100.0'].map((version): [string, string[]] => [
      `minimum: { servers: lumen-1, version: ${version} }`,
      [
        `52 \`${version}\` is a release of Lumen 2, and it is Lumen 1 that is asked about -> name a release of that product`,
      ],
    ]),
    [
      'minimum: { servers: [lumen-1, lumen-3], version: Lumen 2 R1 }',
      [
        '63 `Lumen 2 R1` is a release of Lumen 2, and it is Lumen 1 or Lumen 3 that is asked about -> name a release of one of these products',
      ],
    ],
    [
      'minimum: { servers: lumen-1, version: "< R2" }',
      ['52 Lumen 1 has no release `< R2` -> did you mean `R2`?'],
    ],
    [
      'minimum: { servers: { role: store }, version: R77 }',
      ['60 no product has a release `R77` -> name a release of a catalogue'],
    ],
    [
      'minimum: { servers: lumen-9, version: R2 }',
      ['34 unknown product or selector `lumen-9` -> did you mean `lumen-0`, `lumen-1` or `lumen-2`?'],
    ],
  ])('refuses { %s }', (rule, problems) => {
    expect(refused(rule)).toEqual(problems)
  })
})
