import { describe, expect, it } from 'vitest'
import type { WrittenOrganization } from '../organization.js'
import type { WrittenChecklist, WrittenRule } from '../rules.js'
import { expectedOfPlan } from './checker.js'
import type { WrittenStep } from './written.js'

const server = (name: string, version: string, more: object = {}) => ({
  ...{ name, product: 'exchange-2010', version, roles: ['hub-transport'] },
  ...more,
})

const fleet: WrittenOrganization = {
  organization: 'contoso',
  levels: { 'forest-functional-level': '2008' },
  sites: [{ name: 'hq', servers: [server('A', 'SP1'), server('B', 'SP3')] }, { name: 'branch' }],
  servers: [
    server('C', 'SP3', { holds: { mailboxes: 2 } }),
    server('E', 'SP3', { roles: ['edge-transport'] }),
  ],
  links: [{ kind: 'edge-subscription', edge: 'E', site: 'hq' }],
}

const checklists: readonly WrittenChecklist[] = [
  {
    id: 'list',
    tasks: [
      { id: 'read' },
      { id: 'think', when: 'there is time' },
      { id: 'raise', when: { present: 'exchange-2016' } },
      { id: 'go', step: { update: 'exchange-2010' } },
      { id: 'rest' },
    ],
  },
]

/** What a rule finds in a plan, each finding as `RULE STATUS SEVERITY SERVERS STEP..UNTIL`; faults have no rule. */
function found(
  rule: Omit<WrittenRule, 'id'> | undefined,
  steps: readonly WrittenStep[],
  target?: string,
): readonly string[] {
  const rules = rule ? [{ id: 'r', ...rule }] : []
  const plan = { steps, ...(target === undefined ? {} : { target: { products: [target] } }) }
  const findings = expectedOfPlan(fleet, plan, { id: 'p', rules, checklists }, '2026-11-22')
  return findings
    .filter((one) => one.rule !== 'not-covered')
    .map(({ rule: id, status, severity, servers, step, until }) =>
      [id, status, severity, ...servers, `${step}..${until ?? ''}`].join(' '),
    )
}

const minimum = { servers: 'exchange-2010', version: 'SP2' }
const raiseA: WrittenStep = { update: { servers: ['a'], version: 'SP3' } }
const newServer = server('N', 'SP1', { site: 'branch' })
const arrival: WrittenStep = { install: { servers: [newServer] } }
const departure: WrittenStep = { decommission: { servers: ['N'] } }
const rest: WrittenStep = { hold: 'a while' }
const both: WrittenStep = { update: { servers: ['A', 'B'], version: 'SP3 RU5' } }

const stretches: readonly [string, Omit<WrittenRule, 'id'>, readonly WrittenStep[], readonly string[]][] = [
  ['what the plan mends is a notice', { minimum }, [rest, raiseA], ['r violation notice a 0..2']],
  [
    'what it does not mend is there before it and has no end',
    { minimum },
    [rest],
    ['r violation error a 0..'],
  ],
  [
    'what it brings about has the step, and the step that mends it',
    { minimum },
    [raiseA, arrival, rest, departure],
    ['r violation error n 2..4', 'r violation notice a 0..1'],
  ],
  [
    'what comes again is found again',
    { minimum },
    [raiseA, arrival, departure, arrival],
    ['r violation error n 2..3', 'r violation error n 4..', 'r violation notice a 0..1'],
  ],
  [
    'at rest the points of rest count alone, and every step may mend what they find',
    { minimum, during: 'at-rest' },
    [raiseA, arrival, departure, arrival, rest, departure],
    ['r violation error n 5..6', 'r violation notice a 0..1'],
  ],
  [
    'while the plan runs its two ends do not count',
    { minimum, during: 'plan' },
    [rest, rest, raiseA],
    ['r violation error a 1..3'],
  ],
  [
    'a violation that becomes a doubt is two stretches',
    { minimum: { servers: { product: 'exchange-2010', name: 'A' }, version: 'SP3 RU5' } },
    [
      { update: { servers: ['A'], version: 'SP3 RU?' } },
      rest,
      { update: { servers: ['A'], version: 'Exchange 2013 CU3' } },
    ],
    ['r undecided error a 1..3', 'r violation notice a 0..1'],
  ],
  [
    'keep looks while servers are out of service, and stretches that meet in one step are one',
    { keep: { servers: { site: 'hq' }, atLeast: 2 } },
    [both, rest],
    ['r violation error a b 1..1'],
  ],
  [
    'keep counts all servers of a step that go out together',
    { keep: { servers: { site: 'hq' }, atLeast: 'majority' } },
    [{ ...both, together: true }, rest],
    ['r violation error a b 1..1'],
  ],
  [
    'keep at rest does not see it',
    { keep: { servers: { site: 'hq' }, atLeast: 2 }, during: 'at-rest' },
    [both, rest],
    [],
  ],
]

const changes: readonly [string, Omit<WrittenRule, 'id'>, readonly WrittenStep[], readonly string[]][] = [
  [
    'path: the first server of a product comes by way of another one',
    { path: { from: 'exchange-2010', to: 'exchange-2016', via: ['exchange-2013'] } },
    [
      { install: { servers: [{ name: 'N', product: 'exchange-2016', version: 'CU1' }] } },
      { install: { servers: [{ name: 'M', product: 'exchange-2016', version: 'CU1' }] } },
    ],
    ['r violation error n 1..'],
  ],
  [
    'path: nobody turns in place',
    { path: { from: 'exchange-2010', to: 'exchange-2013', via: ['exchange-2010'] } },
    [{ update: { servers: ['A'], version: 'Exchange 2013 CU3' } }],
    ['r violation error a 1..'],
  ],
  [
    'path: a server takes one of the hops',
    {
      path: {
        of: 'exchange-2010',
        hops: [{ from: { product: 'exchange-2010', version: '>= SP2' }, to: 'exchange-2010' }],
      },
    },
    [both],
    ['r violation error a 1..'],
  ],
  [
    'order: a group has the version before the next one gets it',
    { order: { servers: 'exchange-2010', sequence: [{ site: 'hq' }, { name: 'C' }] } },
    [
      { update: { servers: ['C', 'A'], version: 'SP3' } },
      { update: { servers: ['C', 'B'], version: 'SP3 RU5' } },
    ],
    ['r violation error c 2..'],
  ],
  [
    'order: nobody of an earlier group is still to come',
    { order: { servers: 'exchange-2010', sequence: [{ name: 'N' }, { name: 'B' }] } },
    [{ update: { servers: ['B'], version: 'SP3 RU5' } }, arrival],
    ['r violation error b 1..'],
  ],
  [
    'requires: a task is done before',
    { requires: { before: { update: 'exchange-2010' }, tasks: ['read'] } },
    [raiseA, { task: 'read' }, both],
    ['r violation error a 1..'],
  ],
  [
    'requires: of a checklist what comes before the change, and words cannot be judged',
    { requires: { before: { update: 'exchange-2010' }, checklists: ['list'] } },
    [raiseA, { task: 'read' }, { update: { servers: ['A'], version: 'SP3 RU5' } }, { task: 'think' }, both],
    ['r undecided error a 3..', 'r violation error a 1..'],
  ],
  [
    'requires: the state holds before the change',
    { requires: { before: { decommission: { site: 'hq' } }, state: { nonePresent: [{ name: 'A' }] } } },
    [{ decommission: { servers: ['A', 'B'] } }],
    ['plan-last-of-link violation error b 1..', 'r violation error a 1..'],
  ],
  [
    'requires: before a link, which is told at its edge',
    {
      requires: {
        before: { link: 'edge-subscription' },
        state: { level: { 'forest-functional-level': '>= 2012' } },
      },
    },
    [{ link: { kind: 'edge-subscription', edge: 'e', hubs: ['C'] } }],
    ['r violation error e 1..'],
  ],
]

const faults: readonly [string, WrittenStep, readonly string[]][] = [
  [
    'an unknown server',
    { update: { servers: ['X'], version: 'SP3' } },
    ['plan-unknown-server violation error x 1..'],
  ],
  [
    'a server that exists',
    { install: { servers: [server('a', 'SP3')] } },
    ['plan-server-exists violation error a 1..'],
  ],
  [
    'a site that does not exist',
    { install: { servers: [server('N', 'SP3', { site: 'x' })] } },
    ['plan-unknown-site violation error n 1..'],
  ],
  [
    'an older release',
    { update: { servers: ['B'], version: 'SP2' } },
    ['plan-lowers-version violation error b 1..'],
  ],
  [
    'an older product',
    { update: { servers: ['B'], version: 'Exchange 2007 SP3' } },
    ['plan-lowers-version violation error b 1..'],
  ],
  [
    'a lower level',
    { level: { 'forest-functional-level': '2003' } },
    ['plan-lowers-level violation error 1..'],
  ],
  ['what a server holds', { decommission: { servers: ['C'] } }, ['plan-server-holds violation error c 1..']],
  ['a task that nobody knows', { task: 'dance' }, ['plan-unknown-task violation error 1..']],
  [
    'a link to nothing',
    { link: { kind: 'edge-subscription', edge: 'E', hubs: ['X'] } },
    ['plan-link violation error 1..'],
  ],
  [
    'no such link',
    { unlink: { kind: 'edge-subscription', edge: 'E', hubs: ['B'] } },
    ['plan-link violation error 1..'],
  ],
  [
    'a selection of nobody',
    { update: { select: 'exchange-2013', version: 'CU23' } },
    ['plan-nothing-selected violation warning 1..'],
  ],
]

describe('the reference of plans', () => {
  it.each(stretches)('%s', (_, rule, steps, expected) => {
    expect([...found(rule, steps)].sort()).toEqual([...expected].sort())
  })

  it.each(changes)('%s', (_, rule, steps, expected) => {
    expect([...found(rule, steps)].sort()).toEqual([...expected].sort())
  })

  it.each(faults)('blames a step for %s', (_, step, expected) => {
    expect(found(undefined, [step])).toEqual(expected)
  })

  it('blames a plan for tasks in another order than that of their checklists', () => {
    const steps = [{ task: 'rest' }, { task: 'read' }]
    expect(found(undefined, steps)).toEqual(['plan-task-order violation warning 1..'])
  })

  it('blames a plan for what its target leaves no room for', () => {
    const away = { decommission: { servers: ['A', 'E', 'B'] } }
    expect(found(undefined, [rest, away], 'exchange-2013')).toEqual(['plan-target violation error c 2..'])
  })

  it('moves what servers hold, and lets them go then', () => {
    const steps = [
      { move: { what: 'mailboxes', from: ['C'], to: ['A'] } },
      { decommission: { servers: ['C', 'A'] } },
    ]
    expect(found(undefined, steps)).toEqual(['plan-server-holds violation error a 2..'])
  })
})
