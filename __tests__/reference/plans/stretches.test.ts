import { describe, expect, it } from 'vitest'
import { arrival, both, departure, found, minimum, raiseA, rest, type Case } from './table.js'

const stretches: readonly Case[] = [
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

describe('the reference of plans', () => {
  it.each(stretches)('%s', (_, rule, steps, expected) => {
    expect([...found(rule, steps)].sort()).toEqual([...expected].sort())
  })
})
