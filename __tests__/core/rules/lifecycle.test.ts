import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../support/build-check.js'
import { reported } from '../../support/build-lumen.js'

const rule = 'lifecycle: { servers: [lumen-0, lumen-1, lumen-2, lumen-3], warnWithin: 100d }'

/** Support of Lumen 1 ends on 2026-06-30. */
const days: readonly [fact: string, asOf: string, rule: string, findings: readonly string[]][] = [
  ['is far off', '2026-03-21', rule, []],
  [
    'comes within the window, which is one degree milder',
    '2026-03-22',
    rule,
    ['warning r: `A` runs Lumen 1 `R1`; support for Lumen 1 ends on 2026-06-30, in 100 days'],
  ],
  [
    'is a day away',
    '2026-06-29',
    rule,
    ['warning r: `A` runs Lumen 1 `R1`; support for Lumen 1 ends on 2026-06-30, in 1 day'],
  ],
  [
    'is today, a day on which support is still given',
    '2026-06-30',
    rule,
    ['warning r: `A` runs Lumen 1 `R1`; support for Lumen 1 ends on 2026-06-30, today'],
  ],
  [
    'was yesterday',
    '2026-07-01',
    rule,
    ['error r: `A` runs Lumen 1 `R1`; support for Lumen 1 ended on 2026-06-30'],
  ],
  [
    'was long ago',
    '2036-07-01',
    rule,
    ['error r: `A` runs Lumen 1 `R1`; support for Lumen 1 ended on 2026-06-30'],
  ],
  [
    'comes within the window of a warning, which makes it a notice',
    '2026-06-01',
    `severity: warning, ${rule}`,
    ['notice r: `A` runs Lumen 1 `R1`; support for Lumen 1 ends on 2026-06-30, in 29 days'],
  ],
  ['is a day away, and no window is asked for', '2026-06-29', 'lifecycle: { servers: lumen-1 }', []],
  [
    'was yesterday, and no window is asked for',
    '2026-07-01',
    'lifecycle: { servers: lumen-1 }',
    ['error r: `A` runs Lumen 1 `R1`; support for Lumen 1 ended on 2026-06-30'],
  ],
]

describe('lifecycle', () => {
  it.each(days)('the end of support %s: on %s', (_fact, asOf, written, findings) => {
    const report = reported(written, ['name: A, product: lumen-1, version: R1'], '', { asOf })
    expect(findingsOf(report)).toEqual(findings.map((line) => `acme.yaml:5:25 ${line}`))
  })

  it.each([
    ['name: A, product: lumen-3, version: R1', []],
    [
      'name: A, product: lumen-0',
      [
        'acme.yaml:5:25 error (undecided) r: `A` runs Lumen 0 in a version that is not declared; no catalogue knows when support for Lumen 0 ends',
      ],
    ],
    [
      'name: A, product: lumen-1',
      [
        'acme.yaml:5:25 error r: `A` runs Lumen 1 in a version that is not declared; support for Lumen 1 ended on 2026-06-30',
      ],
    ],
    [
      'name: A, version: 1.0.100.0',
      ['acme.yaml:5:25 error r: `A` runs Lumen 1 `R1`; support for Lumen 1 ended on 2026-06-30'],
    ],
  ])('of { %s } says %j', (server, findings) => {
    expect(findingsOf(reported(rule, [server]))).toEqual(findings)
  })

  it.each([
    ['2026-07-01', ['support ended 2026-06-30', 'supported on 2026-07-01']],
    ['2026-06-29', ['support ends 2026-06-30', 'supported on 2026-06-29']],
  ])('tells on %s what is there and what is asked', (asOf, told) => {
    const [finding] = reported(rule, ['name: A, product: lumen-1'], '', { asOf }).findings
    expect([finding?.actual, finding?.required]).toEqual(told)
    expect(finding?.help).toBe('move the work of `A` to a supported product')
  })
})
