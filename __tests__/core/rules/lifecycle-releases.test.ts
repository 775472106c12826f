import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../src/core/index.js'
import { checked, findingsOf, problemsOf } from '../../support/build-check.js'
import { acme, policy, reported } from '../../support/build-lumen.js'

/** A family whose vendor supports some releases only, sells updates beyond the end, and has announced a release. */
function aged(support: string): Pack {
  return {
    name: 'aged',
    files: [
      {
        path: 'aged.yaml',
        text: `apiVersion: coexist/v1
kind: Catalog
family: aged
products:
  - id: aged-1
    name: Aged 1
    support: { ${support} }
    releases:
      - { release: R1, kind: R, build: 1.0.1.0, released: "2020-01-01" }
      - { release: R2, kind: R, build: 1.0.2.0, released: "2021-01-01" }
      - { release: R2 P1, kind: P, build: 1.0.25.0, released: "2021-03" }
      - { release: R3, kind: R, build: 1.0.30.0 }
      - { release: R4, kind: R, planned: next spring }
`,
      },
    ],
  }
}

const limits =
  'releases: [{ since: "2024-01-01", supported: ">= R2" }, { since: "2022-01-01", supported: "R1 .. R2" }]'
const paid =
  'paid: [{ title: Gold, from: "2025-07-01", ends: "2025-09-30" }, { title: Silver, from: "2025-11-01", ends: "2025-12-31" }]'
const support = `ends: "2025-06-30", ${limits}, ${paid}`

/** What a rule says of a server on a day, without the place. */
function told(of: string, version: string, asOf: string): readonly string[] {
  const written = version === '' ? '' : `, version: "${version}"`
  const report = reported(
    `lifecycle: { servers: aged-1, of: ${of} }`,
    [`name: A, product: aged-1${written}`],
    '',
    {
      asOf,
      packs: [aged(support)],
    },
  )
  return findingsOf(report, 'p').map((line) => line.replace(/^\S+ /, ''))
}

const releases: readonly [fact: string, version: string, asOf: string, findings: readonly string[]][] = [
  ['no limit holds before the first one', 'R1', '2021-12-31', []],
  [
    'a limit holds from its day on',
    'R3',
    '2022-01-01',
    ['error r: `A` runs Aged 1 `R3`; of Aged 1 only `R1 .. R2` is supported'],
  ],
  ['what is within it is supported', 'R1', '2023-12-31', []],
  [
    'a later limit takes its place',
    'R1',
    '2024-01-01',
    ['error r: `A` runs Aged 1 `R1`; of Aged 1 only `>= R2` is supported'],
  ],
  ['and allows other releases', 'R3', '2024-01-01', []],
  [
    'a version that is not declared cannot be told',
    '',
    '2024-01-01',
    [
      'error (undecided) r: `A` runs Aged 1 in a version that is not declared, so nothing can be told about it; of Aged 1 only `>= R2` is supported',
    ],
  ],
  [
    'while updates are sold, it is still asked',
    'R1',
    '2025-12-31',
    ['error r: `A` runs Aged 1 `R1`; of Aged 1 only `>= R2` is supported'],
  ],
  ['once nobody makes updates, no more', 'R1', '2026-01-01', []],
]

const latest: readonly [fact: string, version: string, asOf: string, findings: readonly string[]][] = [
  ['the first release is the latest for a year', 'R1', '2020-12-31', []],
  [
    'a release is the latest on the day it comes out',
    'R1',
    '2021-01-01',
    ['error r: `A` runs Aged 1 `R1`; the latest release of Aged 1 is `R2`'],
  ],
  [
    'a release with a month counts from its first day on',
    'R2',
    '2021-03-01',
    ['error r: `A` runs Aged 1 `R2`; the latest release of Aged 1 is `R2 P1`'],
  ],
  [
    'a release without a date is never the latest, and one that runs it is not behind',
    'R3',
    '2025-01-01',
    [],
  ],
  ['nor is one that is planned', 'R4', '2025-01-01', []],
  [
    'a version that is not known cannot be told',
    'R9',
    '2025-01-01',
    [
      'error (undecided) r: `A` runs Aged 1 `R9`, which no catalogue of Aged 1 knows; the latest release of Aged 1 is `R2 P1`',
    ],
  ],
  ['once nobody makes updates, nothing is the latest', 'R1', '2026-01-01', []],
]

const products: readonly [fact: string, asOf: string, findings: readonly string[]][] = [
  [
    'the last day of support',
    '2025-06-30',
    [
      'warning r: `A` runs Aged 1 `R4` (planned for next spring); support for Aged 1 ends on 2025-06-30, today',
    ],
  ],
  [
    'the first day of what is bought',
    '2025-07-01',
    [
      'error r: `A` runs Aged 1 `R4` (planned for next spring); support for Aged 1 ended on 2025-06-30; `Gold`, which is bought and is not support, lasts until 2025-09-30',
    ],
  ],
  [
    'a day between two periods',
    '2025-10-31',
    ['error r: `A` runs Aged 1 `R4` (planned for next spring); support for Aged 1 ended on 2025-06-30'],
  ],
  [
    'a day after the last one',
    '2026-01-01',
    [
      'error r: `A` runs Aged 1 `R4` (planned for next spring); support for Aged 1 ended on 2025-06-30, and `Silver`, which could be bought, on 2025-12-31',
    ],
  ],
]

describe('lifecycle of releases', () => {
  it.each(releases)('%s: `%s` on %s', (_fact, version, asOf, findings) => {
    expect(told('release', version, asOf)).toEqual(findings)
  })

  it('is refused a limit in the catalogue that names no release', () => {
    const pack = aged('ends: none, releases: [{ since: "2022-01-01", supported: ">= R7" }]')
    const files = acme(['name: A, product: aged-1'])
    const report = checked({ files, packs: [pack], policy: policy(['id: r, forbid: [aged-1]']) })
    expect(problemsOf(report)).toEqual([
      'aged.yaml:7:73 Aged 1 has no release `R7` -> did you mean `R1`, `R2` or `R3`?',
    ])
  })
})

describe('lifecycle of the latest release', () => {
  it.each(latest)('%s: `%s` on %s', (_fact, version, asOf, findings) => {
    expect(told('latest', version, asOf)).toEqual(findings)
  })
})

describe('lifecycle of a product whose updates are sold', () => {
  it.each(products)('on %s, %s', (_fact, asOf, findings) => {
    expect(told('product, warnWithin: 10d', 'R4', asOf)).toEqual(findings)
  })
})
