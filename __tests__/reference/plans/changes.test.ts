import { describe, expect, it } from 'vitest'
import { arrival, both, found, raiseA, type Case } from './table.js'

const changes: readonly Case[] = [
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

describe('the reference of plans', () => {
  it.each(changes)('%s', (_, rule, steps, expected) => {
    expect([...found(rule, steps)].sort()).toEqual([...expected].sort())
  })
})
