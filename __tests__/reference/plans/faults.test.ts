import { describe, expect, it } from 'vitest'
import { found, rest, server } from './table.js'
import type { WrittenStep } from './written.js'

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
