import { describe, expect, it } from 'vitest'
import { paletteOf } from '../../../src/core/report/parts/palette.js'
import { repairLines } from '../../../src/core/report/parts/plan-repair.js'
import { planReport, type Planned } from '../../support/build-plan.js'

const server = (name: string, product = 'lumen-1') => `name: ${name}, product: ${product}, version: R1`
const install = (name: string, product = 'lumen-2') =>
  `install: { servers: [{ name: ${name}, product: ${product}, version: R1 }] }`
const update = (name: string) => `update: { servers: [${name}], version: R2 }`
const oldMinimum = 'when: { present: lumen-2 }, minimum: { servers: lumen-1, version: R2 }'
const smallest = '  proved: no order with fewer moved steps passes'
const inAnyOrder = '  proved: some of what is wrong is so in every order'
const waiverOfA = `apiVersion: coexist/v1
kind: Waivers
waivers:
  - { rule: r, servers: [A], reason: fix pending, owner: team, expires: "2026-12-31" }
`

/** What is said about another order of a plan that fails; the steps stand on the lines from the fourth on. */
const cases: readonly [fact: string, planned: Planned, lines: readonly string[]][] = [
  [
    'a plan in which nothing blocks needs no other order',
    { rule: oldMinimum, servers: [server('A')], steps: [update('A'), install('N')] },
    [],
  ],
  [
    'a step that comes too early is put off, no further than it has to be',
    {
      rule: oldMinimum,
      servers: [server('A'), server('B')],
      steps: [install('N'), update('A'), update('B'), 'hold: a week'],
    },
    ['a reordering of 1 step passes', smallest, '  plan.yaml:4:5 move step 1 (install `N`) after step 3'],
  ],
  [
    'a step that many others wait for comes before them',
    {
      rule: oldMinimum,
      servers: [server('A')],
      steps: [
        install('N'),
        'update: { servers: [N], version: R2 }',
        'decommission: { servers: [N] }',
        update('A'),
      ],
    },
    [
      'a reordering of 1 step passes',
      smallest,
      '  plan.yaml:7:5 move step 4 (update `A` to `R2`) before step 1',
    ],
  ],
  [
    'a day that does not fit the new place is told',
    {
      rule: oldMinimum,
      servers: [server('A')],
      steps: [`on: "2026-12-01", ${install('N')}`, `name: Patch, on: "2026-12-24", ${update('A')}`],
    },
    [
      'a reordering of 1 step passes',
      smallest,
      '  plan.yaml:4:5 move step 1 (install `N`) after step 2; it is due on 2026-12-01, which has to become 2026-12-24 or after',
    ],
  ],
  [
    'each step that has to is moved',
    {
      rule: oldMinimum,
      servers: [`${server('A')}, holds: { mailboxes: 3 }`, server('B')],
      steps: [
        install('N'),
        update('B'),
        update('A'),
        'decommission: { servers: [A] }',
        'move: { what: mailboxes, from: [A], to: [N] }',
      ],
    },
    [
      'a reordering of 2 steps passes',
      smallest,
      '  plan.yaml:4:5 move step 1 (install `N`) after step 3',
      '  plan.yaml:7:5 move step 4 (decommission `A`) after step 5',
    ],
  ],
  [
    'what nobody knows is nowhere in every order',
    {
      rule: oldMinimum,
      servers: [server('A')],
      steps: [install('N'), 'task: nonsense', 'decommission: { servers: [X] }', 'task: rubbish', update('A')],
    },
    [
      'no reordering passes',
      `${inAnyOrder}: \`plan-unknown-task\` in steps 2 and 4 and \`plan-unknown-server\` in step 3`,
    ],
  ],
  [
    'an end that is not allowed is the same in every order',
    { rule: oldMinimum, servers: [server('A')], steps: [install('N'), 'hold: a week'] },
    ['no reordering passes', `${inAnyOrder}: \`r\` in step 1`],
  ],
  [
    'where each of two steps must come after the other every order is looked at',
    {
      rule: 'forbid: [lumen-2, { product: lumen-1, version: < R2 }]',
      servers: [server('A'), server('N', 'lumen-3')],
      steps: [
        install('M'),
        'decommission: { servers: [M] }',
        'update: { servers: [M], version: R2 }',
        'update: { select: { name: M }, version: R2 }',
        update('A'),
        'decommission: { servers: [M] }',
      ],
    },
    ['no reordering passes', '  proved: something blocks in every order of the steps'],
  ],
  [
    'what is waived need not be mended',
    {
      rule: oldMinimum,
      servers: [server('A'), server('B')],
      steps: [install('N'), update('B'), update('A')],
      setting: { waivers: waiverOfA },
    },
    ['a reordering of 1 step passes', smallest, '  plan.yaml:4:5 move step 1 (install `N`) after step 2'],
  ],
  [
    'what does not block need not be mended',
    {
      rule: oldMinimum,
      servers: [server('A')],
      steps: [install('N'), update('A')],
      setting: { failOn: 'never' },
    },
    [],
  ],
  [
    'nobody looks for an order of very many steps',
    {
      rule: oldMinimum,
      servers: [server('A')],
      steps: [install('N'), update('A'), ...Array.from({ length: 1000 }, () => 'hold: a day')],
    },
    [
      'whether a reordering passes is not known',
      '  nothing is proved: a check looks for another order of 1000 steps at most',
    ],
  ],
]

describe('a plan that fails, in another order', () => {
  it.each(cases)('%s', (_fact, planned, lines) => {
    const { plans = [] } = planReport(planned)
    const told = plans.flatMap(({ repair }) => repairLines(repair, paletteOf(false)))
    expect(told.filter((line) => line !== '')).toEqual(lines)
  })

  it('makes no waiver needed that only its own order would need', () => {
    const onlyBetween =
      'when: { present: { name: A, version: ">= R2" }, nonePresent: [lumen-2] }, minimum: { servers: { name: B }, version: R2 }'
    const { findings, plans = [] } = planReport({
      rule: oldMinimum.replace('lumen-1,', '{ name: A },'),
      policyRest: `  - { id: q, ${onlyBetween} }\n`,
      servers: [server('A'), server('B')],
      steps: [install('N'), update('A')],
      setting: { waivers: waiverOfA.replace('rule: r, servers: [A]', 'rule: q, servers: [B]') },
    })
    expect(plans.map(({ repair }) => repair?.outcome)).toEqual(['reordering'])
    expect(findings.map(({ rule }) => rule)).toContain('waiver-unused')
  })
})
