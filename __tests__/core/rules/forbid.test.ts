import { describe, expect, it } from 'vitest'
import { acme, lumen, policy, refused, reported, said } from '../../support/build-lumen.js'
import { checked } from '../../support/build-check.js'

const verdicts: readonly [
  fact: string,
  rule: string,
  servers: readonly string[],
  findings: readonly string[],
][] = [
  [
    'the last entry names the servers that have to go, all of them in one finding',
    'forbid: [lumen-2, lumen-1]',
    [
      'name: A, product: lumen-1, version: R1',
      'name: B, product: lumen-2, version: R1',
      'name: C, product: lumen-1',
    ],
    ['5:25 error: `A` and `C` run Lumen 1; Lumen 1 is not supported beside Lumen 2 in the organization'],
  ],
  [
    'one offender is told with its release',
    'forbid: [lumen-2, lumen-1]',
    ['name: A, product: lumen-1, version: R1 P2', 'name: B, product: lumen-2'],
    ['5:25 error: `A` runs Lumen 1 `R1 P2`; Lumen 1 is not supported beside Lumen 2 in the organization'],
  ],
  [
    'the offender of a product that its build tells stands at the build',
    'forbid: [lumen-2, lumen-1]',
    ['name: A, version: 1.0.100.0', 'name: B, product: lumen-2'],
    ['5:25 error: `A` runs Lumen 1 `R1`; Lumen 1 is not supported beside Lumen 2 in the organization'],
  ],
  ['either side alone is allowed', 'forbid: [lumen-2, lumen-1]', ['name: A, product: lumen-1'], []],
  ['neither side is allowed', 'forbid: [lumen-2, lumen-1]', ['name: A, product: lumen-3'], []],
  [
    'one entry alone is never allowed',
    'forbid: [lumen-1]',
    ['name: A, product: lumen-1, version: R1', 'name: B, product: lumen-2'],
    ['5:25 error: `A` runs Lumen 1 `R1`; Lumen 1 is not supported in the organization'],
  ],
  [
    'a list inside stands for any of its products, and the message names those that are there',
    'forbid: [lumen-3, [lumen-2, lumen-1, lumen-0]]',
    ['name: A, product: lumen-1, version: R1', 'name: B, product: lumen-2', 'name: C, product: lumen-3'],
    [
      '5:25 error: `A` and `B` run Lumen 1 and Lumen 2; Lumen 2 and Lumen 1 are not supported beside Lumen 3 in the organization',
    ],
  ],
  [
    'three entries are forbidden only all together',
    'forbid: [lumen-3, lumen-2, lumen-1]',
    ['name: A, product: lumen-1, version: R1', 'name: B, product: lumen-2', 'name: C, product: lumen-3'],
    [
      '5:25 error: `A` runs Lumen 1 `R1`; Lumen 1 is not supported beside Lumen 3 and Lumen 2 in the organization',
    ],
  ],
  [
    'and two of three are not',
    'forbid: [lumen-3, lumen-2, lumen-1]',
    ['name: A, product: lumen-1', 'name: C, product: lumen-3'],
    [],
  ],
  [
    'a part of a product can be forbidden',
    'forbid: [{ product: lumen-1, version: "< R2" }]',
    ['name: A, product: lumen-1, version: R1 P2', 'name: B, product: lumen-1, version: R2'],
    ['5:25 error: `A` runs Lumen 1 `R1 P2`; Lumen 1 `< R2` is not supported in the organization'],
  ],
  [
    'an offender that is only perhaps one cannot be told, and its version is the place to look',
    'forbid: [{ product: lumen-1, version: "< R2" }]',
    ['name: A, product: lumen-1, version: R9', 'name: B, product: lumen-1, version: R2'],
    [
      '5:43 error (undecided): `A` runs Lumen 1 `R9`, and it cannot be told whether that is allowed; Lumen 1 `< R2` is not supported in the organization',
    ],
  ],
  [
    'beside a server that is only perhaps the other side the offender cannot be told',
    'forbid: [{ product: lumen-2, version: ">= R2" }, lumen-1]',
    ['name: A, product: lumen-1, version: R1', 'name: B, product: lumen-2'],
    [
      '6:13 error (undecided): `A` runs Lumen 1 `R1`, and it cannot be told whether that is allowed; Lumen 1 is not supported beside Lumen 2 `>= R2` in the organization',
    ],
  ],
  [
    'one certain server of the other side is enough',
    'forbid: [{ product: lumen-2, version: ">= R2" }, lumen-1]',
    [
      'name: A, product: lumen-1, version: R1',
      'name: B, product: lumen-2',
      'name: C, product: lumen-2, version: R2',
    ],
    [
      '5:25 error: `A` runs Lumen 1 `R1`; Lumen 1 is not supported beside Lumen 2 `>= R2` in the organization',
    ],
  ],
  [
    'more than five offenders are counted',
    'forbid: [lumen-1]',
    ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => `name: ${name}, product: lumen-1`),
    [
      '5:25 error: `A`, `B`, `C`, `D`, `E` and 2 more run Lumen 1; Lumen 1 is not supported in the organization',
    ],
  ],
]

describe('forbid', () => {
  it.each(verdicts)('%s', (_fact, rule, servers, findings) => {
    expect(said(rule, servers)).toEqual(findings)
  })

  it('tells who is there, beside whom, and what to do', () => {
    const servers = [
      'name: A, product: lumen-1, version: R1',
      'name: B, product: lumen-2, version: R1',
      'name: C, product: lumen-1, version: R2',
    ]
    const [finding] = reported('forbid: [lumen-2, lumen-1]', servers).findings
    expect(finding).toMatchObject({
      status: 'violation',
      servers: ['A', 'C'],
      product: 'lumen-1',
      actual: 'present',
      required: 'not supported',
      help: 'remove `A` and `C`',
      because: ['B runs Lumen 2 R1'],
      location: { file: 'acme.yaml', line: 5, column: 25, endLine: 5, endColumn: 32 },
      related: [
        {
          message: '`B` runs Lumen 2 `R1`',
          location: { file: 'acme.yaml', line: 6, column: 43, endLine: 6, endColumn: 45 },
        },
      ],
    })
  })

  it('says how to learn the version that decides', () => {
    const servers = ['name: A, product: lumen-1, version: R1', 'name: B, product: lumen-2, version: R8']
    const [finding] = reported('forbid: [{ product: lumen-2, version: ">= R2" }, lumen-1]', servers).findings
    expect(finding?.help).toBe('did you mean `R1`, `R2` or `R3`? If not, run `lumen --version` on the server')
  })

  it('tells of a certain offender and of one that is only perhaps an offender, each by itself', () => {
    const servers = ['name: A, product: lumen-1, version: R1', 'name: B, product: lumen-1']
    expect(said('forbid: [{ product: lumen-1, version: "< R2" }]', servers)).toEqual([
      '5:25 error: `A` runs Lumen 1 `R1`; Lumen 1 `< R2` is not supported in the organization',
      '6:13 error (undecided): `B` runs Lumen 1 in a version that is not declared, and it cannot be told whether that is allowed; Lumen 1 `< R2` is not supported in the organization',
    ])
  })

  it('does not pass because the only certain offender is waived', () => {
    const report = checked({
      files: acme(['name: A, product: lumen-1, version: R1', 'name: B, product: lumen-1']),
      policy: policy(['id: r, forbid: [{ product: lumen-1, version: "< R2" }]']),
      waivers: `apiVersion: coexist/v1
kind: Waivers
waivers:
  - { rule: r, servers: [A], reason: goes soon, owner: mail-team, expires: "2027-12-31" }
`,
      packs: [lumen],
    })
    expect(report.verdict).toBe('fail')
    expect(report.findings.map(({ status, servers }) => [status, ...servers])).toEqual([
      ['waived', 'A'],
      ['undecided', 'B'],
    ])
  })

  it.each([
    [
      'forbid: [lumen-9]',
      ['23 unknown product or selector `lumen-9` -> did you mean `lumen-0`, `lumen-1` or `lumen-2`?'],
    ],
    [
      'forbid: [lumen-1, [lumen-2, lumen-9]]',
      ['42 unknown product or selector `lumen-9` -> did you mean `lumen-0`, `lumen-1` or `lumen-2`?'],
    ],
  ])('refuses { %s }', (rule, problems) => {
    expect(refused(rule)).toEqual(problems)
  })
})
