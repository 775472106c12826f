import { describe, expect, it } from 'vitest'
import { checked, findingsOf, problemsOf, type Setting } from '../../support/build-check.js'
import { acme, lumen, policy, topology } from '../../support/build-lumen.js'

const a = 'name: A, product: lumen-1, version: R1'
const b = 'name: B, product: lumen-1, version: R1 P1'
const rule = 'minimum: { servers: lumen-1, version: R2 }'
const usual = 'reason: vendor fix pending, owner: mail-team, expires: "2026-12-31"'

/** The report about `A` and `B`, both below the minimum of `p/r`, under the given waivers. */
function underWaivers(waivers: readonly string[], setting: Partial<Setting> = {}) {
  return checked({
    files: { 'acme.yaml': acme([a, b]) },
    policy: policy([`id: r, ${rule}`]),
    packs: [lumen],
    waivers: waiversDocument(waivers),
    ...setting,
  })
}

function waiversDocument(waivers: readonly string[]): string {
  const items = waivers.map((waiver) => `  - { ${waiver} }\n`)
  return `apiVersion: coexist/v1\nkind: Waivers\nwaivers:\n${items.join('')}`
}

const findingA = '`A` runs Lumen 1 `R1`; the minimum is `R2`'
const findingB = '`B` runs Lumen 1 `R1 P1`; the minimum is `R2`'
const openA = `acme.yaml:5:43 error r: ${findingA}`
const openB = `acme.yaml:6:43 error r: ${findingB}`
const waivedA = `acme.yaml:5:43 error (waived) r: ${findingA}`
const waivedB = `acme.yaml:6:43 error (waived) r: ${findingB}`

const rows: readonly [
  fact: string,
  waivers: readonly string[],
  verdict: string,
  findings: readonly string[],
  setting?: Partial<Setting>,
][] = [
  ['waives the servers it names', [`rule: r, servers: [A], ${usual}`], 'fail', [waivedA, openB]],
  ['names servers in any case', [`rule: r, servers: [a], ${usual}`], 'fail', [waivedA, openB]],
  ['names rules by their full id', [`rule: p/r, servers: [A, B], ${usual}`], 'pass', [waivedA, waivedB]],
  [
    'holds on its last day, which is told',
    [`rule: r, servers: [A], ${usual}`],
    'fail',
    [waivedA, openB, 'waivers.yaml:4:85 notice waiver-ending: the waiver of `r` ends on 2026-12-31, today'],
    { asOf: '2026-12-31' },
  ],
  [
    'no longer holds on the day after',
    [`rule: r, servers: [A], ${usual}`],
    'fail',
    [openA, openB],
    { asOf: '2027-01-01' },
  ],
  [
    'is told to end for the last thirty days',
    [`rule: r, servers: [A], ${usual}`],
    'fail',
    [
      waivedA,
      openB,
      'waivers.yaml:4:85 notice waiver-ending: the waiver of `r` ends on 2026-12-31, in 30 days',
    ],
    { asOf: '2026-12-01' },
  ],
  [
    'is told to end tomorrow as in 1 day',
    [`rule: r, servers: [A], ${usual}`],
    'fail',
    [
      waivedA,
      openB,
      'waivers.yaml:4:85 notice waiver-ending: the waiver of `r` ends on 2026-12-31, in 1 day',
    ],
    { asOf: '2026-12-30' },
  ],
  [
    'is not told to end thirty-one days ahead',
    [`rule: r, servers: [A], ${usual}`],
    'fail',
    [waivedA, openB],
    { asOf: '2026-11-30' },
  ],
  [
    'holds only from the accepted version on',
    [`rule: r, servers: [A, B], accepted: R1 P1, ${usual}`],
    'fail',
    [openA, waivedB],
  ],
  [
    'does not hold where it cannot be told whether the accepted version is reached',
    [`rule: r, servers: [A], accepted: R1, ${usual}`],
    'fail',
    [
      'acme.yaml:5:13 error (undecided) r: `A` runs Lumen 1 in a version that is not declared, so nothing can be told about it; the minimum is `R2`',
    ],
    { files: { 'acme.yaml': acme(['name: A, product: lumen-1']) } },
  ],
  [
    'waives what cannot be told like a violation',
    [`rule: r, servers: [A], ${usual}`],
    'pass',
    [
      'acme.yaml:5:13 error (waived) r: `A` runs Lumen 1 in a version that is not declared, so nothing can be told about it; the minimum is `R2`',
    ],
    { files: { 'acme.yaml': acme(['name: A, product: lumen-1']) } },
  ],
  [
    'is told where a server of it does not need it',
    [`rule: r, servers: [A, Z], ${usual}`],
    'fail',
    [waivedA, openB, 'waivers.yaml:4:29 notice waiver-unused: the waiver of `r` is not needed for `Z`'],
  ],
  [
    'is told where nobody needs it',
    [`rule: r, servers: [A, B], ${usual}`],
    'pass',
    ['waivers.yaml:4:26 notice waiver-unused: the waiver of `r` is not needed for `A` and `B`'],
    { files: { 'acme.yaml': acme(['name: A, product: lumen-1, version: R2']) } },
  ],
  [
    'holds in every organization',
    [`rule: r, servers: [A], ${usual}`],
    'pass',
    [waivedA, waivedA.replace('acme.yaml', 'beta.yaml')],
    { files: { 'acme.yaml': acme([a]), 'beta.yaml': topology('beta', `servers:\n  - { ${a} }\n`) } },
  ],
  [
    'holds in one organization where it names it',
    [`rule: r, servers: [A], organization: beta, ${usual}`],
    'fail',
    [openA, waivedA.replace('acme.yaml', 'beta.yaml')],
    { files: { 'acme.yaml': acme([a]), 'beta.yaml': topology('beta', `servers:\n  - { ${a} }\n`) } },
  ],
  [
    'has no effect on a rule that cannot be waived, which is told',
    [`rule: r, servers: [A], ${usual}`],
    'fail',
    [
      openA,
      openB,
      'waivers.yaml:4:13 warning waiver-refused: the rule `r` cannot be waived, so this waiver has no effect',
    ],
    { policy: policy([`id: r, waivable: false, ${rule}`]) },
  ],
  [
    'takes its servers out of a finding about several',
    [`rule: r, servers: [B], ${usual}`],
    'fail',
    [
      'acme.yaml:5:25 error r: `A` runs Lumen 1 `R1`; Lumen 1 is not supported in the organization',
      'acme.yaml:6:25 error (waived) r: `B` runs Lumen 1 `R1 P1`; Lumen 1 is not supported in the organization',
    ],
    { policy: policy(['id: r, forbid: [lumen-1]']) },
  ],
  [
    'stands for its own servers of a finding about several',
    [
      `rule: r, servers: [B], ${usual}`,
      'rule: r, servers: [A], reason: goes soon, owner: web-team, expires: "2027-12-31"',
    ],
    'pass',
    [
      'acme.yaml:5:25 error (waived) r: `A` runs Lumen 1 `R1`; Lumen 1 is not supported in the organization',
      'acme.yaml:6:25 error (waived) r: `B` runs Lumen 1 `R1 P1`; Lumen 1 is not supported in the organization',
    ],
    { policy: policy(['id: r, forbid: [lumen-1]']) },
  ],
  [
    'that holds counts beside one that has ended',
    ['rule: r, servers: [A], reason: x, owner: y, expires: "2020-01-01"', `rule: r, servers: [A], ${usual}`],
    'fail',
    [waivedA, openB],
  ],
]

describe('a waiver', () => {
  it.each(rows)('%s', (_fact, waivers, verdict, findings, setting) => {
    const report = underWaivers(waivers, setting)
    expect([report.verdict, ...problemsOf(report), ...findingsOf(report)]).toEqual([verdict, ...findings])
  })

  it('is shown with its reason, owner and end, and where it stands', () => {
    const [finding] = underWaivers([`rule: r, servers: [A], ${usual}`]).findings
    expect(finding).toMatchObject({
      status: 'waived',
      blocking: false,
      waiver: { reason: 'vendor fix pending', owner: 'mail-team', expires: '2026-12-31' },
      related: [
        {
          message: 'waived by `mail-team` until 2026-12-31',
          location: { file: 'waivers.yaml', line: 4, column: 13, endLine: 4, endColumn: 14 },
        },
      ],
    })
  })

  it.each([
    [usual, '2027-01-01', 'the waiver of `mail-team` ended on 2026-12-31'],
    [`accepted: R1 P1, ${usual}`, undefined, 'the waiver of `mail-team` accepts `A` from `R1 P1` on'],
  ])('that no longer holds stands beside the finding: { %s } on %s', (written, asOf, message) => {
    const report = underWaivers([`rule: r, servers: [A], ${written}`], asOf === undefined ? {} : { asOf })
    expect(report.findings[0]?.related.map((place) => place.message)).toEqual([message])
  })

  it.each([
    ['rule: r, servers: [A, Z]', 'remove it, or correct the names', undefined],
    ['rule: r, servers: [A]', 'mend the findings on `A`, or let `mail-team` renew it', '2026-12-31'],
  ])('{ %s } is told with: %s', (written, help, asOf) => {
    const report = underWaivers([`${written}, ${usual}`], asOf === undefined ? {} : { asOf })
    const notice = report.findings.find(({ policy: of }) => of === 'coexist')
    expect([notice?.severity, notice?.blocking, notice?.help]).toEqual(['notice', false, help])
  })

  const faults: readonly [waiver: string, problem: string, setting?: Partial<Setting>][] = [
    [`rule: rr, servers: [A], ${usual}`, '13 unknown rule `rr` -> did you mean `r`?'],
    [
      `rule: minimum, servers: [A], ${usual}`,
      '13 unknown rule `minimum` -> did you mean `a-minimum`?',
      { policy: policy([`id: a-minimum, ${rule}`]) },
    ],
    [
      `rule: no-such-rule, servers: [A], ${usual}`,
      '13 unknown rule `no-such-rule` -> write one of `p/r` or `r`',
    ],
    [
      `rule: r, servers: [A], ${usual}`,
      '13 `r` is a rule of more than one policy -> write `p/r` or `q/r`',
      { policy: `${policy([`id: r, ${rule}`])}---\n${policy([`id: r, ${rule}`]).replace('id: p', 'id: q')}` },
    ],
    [
      `rule: not-covered, servers: [A], ${usual}`,
      '13 `not-covered` is a rule of the program itself, which no waiver can name -> set its severity under `rules:` in `coexist.yaml`',
    ],
    [
      `rule: r, servers: [A], accepted: R7, ${usual}`,
      '40 `R7` is no release of Lumen 1, which `A` runs -> write a release label or a build of its catalogue',
    ],
  ]

  it.each(faults)('{ %s } is refused: %s', (waiver, problem, setting) => {
    const report = underWaivers([waiver], setting)
    expect(problemsOf(report)).toEqual([`waivers.yaml:4:${problem}`])
    expect(report.findings.map(({ status }) => status)).not.toContain('waived')
    expect(report.verdict).toBe('error')
  })

  it('of a rule that exists and is not in force is no fault', () => {
    const other = policy(['id: other, forbid: [lumen-1]']).replace('id: p', 'id: q')
    const pack = { ...lumen, files: [...lumen.files, { path: 'policies/lumen/q.yaml', text: other }] }
    const report = underWaivers([`rule: other, servers: [A], ${usual}`], { packs: [pack] })
    expect(problemsOf(report)).toEqual([])
    expect(report.verdict).toBe('fail')
  })
})
