import { describe, expect, it } from 'vitest'
import { faultsIn } from '../../support/build-documents.js'
import { findingsOf } from '../../support/build-check.js'
import { policy, reported } from '../../support/build-lumen.js'

const server = 'name: A, product: lumen-1, version: R1'
const always = 'minimum: { servers: lumen-1, version: R2 P2 }'
const before2025 = 'since: "2025-01-01", formerly: [{ minimum: { servers: lumen-1, version: R2 } }]'
const threeTexts =
  'since: "2025-01-01", formerly: [{ since: "2024-01-01", minimum: { servers: lumen-1, version: R2 } }, { minimum: { servers: lumen-1, version: R1 P2 } }]'

const days: readonly [fact: string, rule: string, asOf: string, findings: readonly string[]][] = [
  [
    'a rule without a day holds at any time',
    always,
    '1999-01-01',
    ['error r: `A` runs Lumen 1 `R1`; the minimum is `R2 P2`'],
  ],
  [
    'a text holds from its day on',
    `${always}, ${before2025}`,
    '2025-01-01',
    ['error r: `A` runs Lumen 1 `R1`; the minimum is `R2 P2`'],
  ],
  [
    'until then the earlier text holds',
    `${always}, ${before2025}`,
    '2024-12-31',
    ['error r: `A` runs Lumen 1 `R1`; the minimum is `R2`'],
  ],
  [
    'of several earlier texts the latest that has begun holds',
    `${always}, ${threeTexts}`,
    '2024-01-01',
    ['error r: `A` runs Lumen 1 `R1`; the minimum is `R2`'],
  ],
  [
    'before all of them the oldest holds, which has no day',
    `${always}, ${threeTexts}`,
    '2023-12-31',
    ['error r: `A` runs Lumen 1 `R1`; the minimum is `R1 P2`'],
  ],
  ['before the first text a rule says nothing', `${always}, since: "2025-01-01"`, '2024-12-31', []],
  [
    'an earlier text may have another form, severity and guard',
    `${always}, since: "2025-01-01", formerly: [{ severity: notice, forbid: [lumen-1] }]`,
    '2024-12-31',
    ['notice r: `A` runs Lumen 1 `R1`; Lumen 1 is not supported in the organization'],
  ],
  [
    'what an earlier text leaves out is as in the present one',
    `severity: warning, ${always}, since: "2025-01-01", formerly: [{ title: Old }]`,
    '2024-12-31',
    ['warning r: `A` runs Lumen 1 `R1`; the minimum is `R2 P2`'],
  ],
]

describe('a rule whose source has said different things', () => {
  it.each(days)('%s', (_fact, rule, asOf, findings) => {
    const found = findingsOf(reported(rule, [server], '', { asOf }), 'p')
    expect(found.map((line) => line.replace(/^\S+ /, ''))).toEqual(findings)
  })

  it('gives a finding the source and the checks of the text that holds', () => {
    const rule = `checks: [NewCheck], ${always}, since: "2025-01-01", formerly: [{ source: { title: Old guide, date: "2021" }, checks: [OldCheck] }]`
    const sources = ['2025-01-01', '2024-12-31'].map(
      (asOf) => reported(rule, [server], '', { asOf }).findings[0]?.source,
    )
    expect(sources).toEqual([
      { title: 'Guide', ref: 'G1', checks: ['NewCheck'] },
      { title: 'Old guide', date: '2021', checks: ['OldCheck'] },
    ])
  })
})

const disorder =
  'an earlier text does not end before the later one begins -> give each text but the oldest the day `since` which it holds, the latest text first'

const wrong: readonly [fact: string, rule: string, faults: readonly string[]][] = [
  [
    'an earlier text without a day for the present one',
    `${always}, formerly: [{ title: Old }]`,
    [`7:72 ${disorder}`],
  ],
  [
    'an earlier text that begins with the present one',
    `${always}, since: "2025-01-01", formerly: [{ since: "2025-01-01" }]`,
    [`7:102 ${disorder}`],
  ],
  [
    'texts that stand the wrong way round',
    `${always}, since: "2025-01-01", formerly: [{ since: "2023-01-01" }, { since: "2024-01-01" }]`,
    [`7:127 ${disorder}`],
  ],
  [
    'an earlier text with two forms',
    `${always}, since: "2025-01-01", formerly: [{ forbid: [lumen-1], keep: { servers: lumen-1, atLeast: 1 } }]`,
    ['7:120 the rule `r` has more than one form: `forbid` and `keep` -> write a rule of its own for each'],
  ],
  [
    'a day that is none',
    `${always}, since: "2025-02-30"`,
    ['7:68 `2025-02-30` is not a day of the calendar -> write it as `YYYY-MM-DD`'],
  ],
  [
    'no earlier text',
    `${always}, since: "2025-01-01", formerly: []`,
    ['7:92 `formerly` is empty -> write here: what the source said before, the latest first'],
  ],
]

describe('a rule with dates', () => {
  it.each(wrong)('is refused with %s', (_fact, rule, faults) => {
    expect(faultsIn(policy([`id: r, ${rule}`]))).toEqual(faults)
  })
})
