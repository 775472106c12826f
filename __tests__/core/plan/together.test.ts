import { describe, expect, it } from 'vitest'
import { inPlan, type Planned } from '../../support/build-plan.js'

const new2 = (name: string) => `install: { servers: [{ name: ${name}, product: lumen-1, version: R1 }] }`
const apart = 'forbid: [lumen-2, lumen-1]'
const newer = 'name: N, product: lumen-2, version: R1'
const old = 'name: A, product: lumen-1, version: R1'
const waiverOfA = `apiVersion: coexist/v1
kind: Waivers
waivers:
  - { rule: r, servers: [A], reason: fix pending, owner: team, expires: "2026-12-31" }
`
const gateways = ['G', 'H', 'I'].map(
  (name) => `name: ${name}, product: lumen-1, version: R1, roles: [gateway]`,
)
const two = 'keep: { servers: { role: gateway }, atLeast: 2 }'

/** What a rule about several servers says while some come and others go; the words are cut to what matters here. */
const cases: readonly [fact: string, planned: Planned, findings: readonly string[]][] = [
  [
    'a new forbidden server does not hide behind a waived one',
    { rule: apart, servers: [newer, old], steps: [new2('B')], setting: { waivers: waiverOfA } },
    ['4:5 0 error (waived): `A` runs', '4:5 1 error: `B` runs'],
  ],
  [
    'a new forbidden server does not hide behind one that the plan mends',
    { rule: apart, servers: [newer, old], steps: [new2('B'), 'decommission: { servers: [A, B] }'] },
    ['4:5 1-2 error: `B` runs', '5:5 0-2 notice: `A` runs'],
  ],
  [
    'forbidden servers that share their steps are told together',
    {
      rule: apart,
      servers: [old, old.replace('A', 'B')],
      steps: [
        'install: { servers: [{ name: N, product: lumen-2, version: R1 }] }',
        'decommission: { servers: [A, B] }',
      ],
    },
    ['4:5 1-2 error: `A` and `B` run'],
  ],
  [
    'a count that becomes worse is told again, and a better one is not',
    {
      rule: two,
      servers: gateways.slice(0, 2),
      steps: ['G', 'H'].map((name) => `decommission: { servers: [${name}] }`),
      rest: '',
    },
    [
      '4:5 1 error: the organization has 1 server in service',
      '5:5 2 error: the organization has 0 servers in service',
    ],
  ],
]

describe('a rule about several servers in a plan', () => {
  it.each(cases)('%s', (_fact, planned, findings) => {
    const told = inPlan(planned).map((line) =>
      line.replace(/( runs| run| in service) .*/, '$1').replace(/^(.*) (runs|run)$/, '$1 $2'),
    )
    expect(told).toEqual(findings)
  })
})
