import { describe, expect, it } from 'vitest'
import { checked, findingsOf, problemsOf, type Setting } from '../../support/build-check.js'
import { acme, lumen, policy } from '../../support/build-lumen.js'

const below = 'name: A, product: lumen-1, version: R1'
const beside = 'name: B, product: lumen-2, version: R1'

/** The report about `A`, which is below the minimum of `p/r` and beside a product that no rule speaks about. */
function configured(rules: string, setting: Partial<Setting> = {}) {
  return checked({
    files: { 'acme.yaml': acme([below, beside]) },
    policy: policy(['id: r, minimum: { servers: lumen-1, version: R2 }']),
    config: `apiVersion: coexist/v1\nkind: Config\nrules:\n${rules}`,
    packs: [lumen],
    ...setting,
  })
}

const notCovered =
  'acme.yaml:5:25 warning (not-covered) not-covered: 1 server of Lumen 1 and 1 server of Lumen 2 stand together in `acme`; no rule in force speaks about these two products'
const found = 'acme.yaml:5:43 error r: `A` runs Lumen 1 `R1`; the minimum is `R2`'

const rows: readonly [fact: string, rules: string, verdict: string, findings: readonly string[]][] = [
  [
    'gives a rule another severity',
    '  - { rule: r, severity: warning }\n',
    'pass',
    [notCovered, found.replace('error', 'warning')],
  ],
  [
    'gives a rule another severity by its full id',
    '  - { rule: p/r, severity: notice }\n',
    'pass',
    [notCovered, found.replace('error', 'notice')],
  ],
  [
    'switches a rule off with a reason',
    '  - { rule: r, severity: off, why: judged elsewhere }\n',
    'pass',
    [notCovered],
  ],
  [
    'gives a rule of the program another severity',
    '  - { rule: not-covered, severity: error }\n',
    'fail',
    [notCovered.replace('warning', 'error'), found],
  ],
  [
    'switches a rule of the program off',
    '  - { rule: coexist/not-covered, severity: off, why: known }\n',
    'fail',
    [found],
  ],
]

describe('a configuration', () => {
  it.each(rows)('%s', (_fact, rules, verdict, findings) => {
    const report = configured(rules)
    expect([report.verdict, ...problemsOf(report), ...findingsOf(report)]).toEqual([verdict, ...findings])
  })

  it('leaves a rule that is switched off out of the rules in force', () => {
    const report = configured('  - { rule: r, severity: off, why: judged elsewhere }\n')
    expect(report.rules.map(({ rule }) => rule)).toEqual(['not-covered'])
  })

  it('is heard only where it applies', () => {
    const request = { config: undefined, files: { 'acme.yaml': acme([below]), 'other/coexist.yaml': off } }
    const report = configured('', request)
    expect(findingsOf(report)).toEqual([found])
  })

  const faults: readonly [rules: string, problem: string, setting?: Partial<Setting>][] = [
    [
      '  - { rule: r, severity: off }\n',
      '4:26 the rule `r` is switched off without a reason -> add `why:` with the reason',
    ],
    ['  - { rule: rr, severity: notice }\n', '4:13 unknown rule `rr` -> did you mean `r`?'],
    [
      '  - { rule: r, severity: notice }\n',
      '4:13 `r` is a rule of more than one policy -> write `p/r` or `q/r`',
      {
        policy: `${policy(['id: r, forbid: [lumen-1]'])}---\n${policy(['id: r, forbid: [lumen-1]']).replace('id: p', 'id: q')}`,
      },
    ],
    [
      '  - { rule: r, severity: notice }\n  - { rule: p/r, severity: warning }\n',
      '5:13 the rule `p/r` gets its severity twice; the first time in coexist.yaml:4 -> keep one of the two',
    ],
    ['  - { rule: r, severity: of }\n', '4:26 `severity` cannot be `of` -> did you mean `off`?'],
  ]

  it.each(faults)('{ %s } is refused: %s', (rules, problem, setting) => {
    const report = configured(rules, setting)
    expect(problemsOf(report)).toEqual([`coexist.yaml:${problem}`])
    expect(report.verdict).toBe('error')
  })
})

const off = `apiVersion: coexist/v1
kind: Config
rules:
  - { rule: r, severity: off, why: judged elsewhere }
`
