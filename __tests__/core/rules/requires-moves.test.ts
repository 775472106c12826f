import { describe, expect, it } from 'vitest'
import { refused } from '../../support/build-lumen.js'
import { inPlan } from '../../support/build-plan.js'

const boxes = 'what: boxes, from: lumen-1, to: lumen-2'
const moving = `requires: { before: { move: { ${boxes} } }, tasks: [pack] }`
const ready = `requires: { before: { move: { ${boxes} } }, state: { nonePresent: [{ product: lumen-1, version: "< R2" }] } }`
const anyMove = 'requires: { before: { move: { what: boxes } }, tasks: [pack] }'
const upgrade = 'requires: { before: { upgrade: lumen-2 }, tasks: [pack] }'
const servers = [
  'name: A, product: lumen-1, version: R1, holds: { boxes: 3, sacks: 1 }',
  'name: B, product: lumen-2, version: R1',
  'name: C, product: lumen-3, version: R1',
]
const move = (what: string, from: string, to: string) =>
  `move: { what: ${what}, from: [${from}]${to === '' ? '' : `, to: [${to}]`} }`

const rows: readonly [
  fact: string,
  rule: string,
  steps: readonly string[],
  findings: readonly string[],
  servers?: readonly string[],
][] = [
  [
    'a move that is meant waits for its tasks',
    moving,
    [move('boxes', 'A', 'B')],
    [
      '4:5 1 error: `boxes` of `A`, which runs Lumen 1 `R1`, move to `B`, which runs Lumen 2 `R1`; the task `pack` must be done before',
    ],
  ],
  ['and not for more', moving, ['task: pack', move('boxes', 'A', 'B')], []],
  ['another thing that moves is not meant', moving, [move('sacks', 'A', 'B')], []],
  ['nor a move to another product, or away', moving, [move('boxes', 'A', 'C'), move('boxes', 'A', '')], []],
  ['nor a move from another product', moving, [move('boxes', 'B', 'C')], []],
  [
    'without ends every move of the thing is meant, away too',
    anyMove,
    [move('boxes', 'A', '')],
    ['4:5 1 error: `boxes` of `A`, which runs Lumen 1 `R1`, move away; the task `pack` must be done before'],
  ],
  [
    'a state is asked for as the move begins',
    ready,
    [move('boxes', 'A', 'B'), 'update: { servers: [A], version: R2 }'],
    [
      '4:5 1 error: `boxes` of `A`, which runs Lumen 1 `R1`, move to `B`, which runs Lumen 2 `R1`; it must wait until no Lumen 1 `< R2` is present',
    ],
  ],
  [
    'and has come about in time',
    ready,
    ['update: { servers: [A], version: R2 }', move('boxes', 'A', 'B')],
    [],
  ],
  [
    'servers move one by one, each judged for itself, and one that holds nothing of it too',
    moving,
    [move('boxes', 'A, D', 'B')],
    [
      '4:5 1 error: `boxes` of `A`, which runs Lumen 1 `R1`, move to `B`, which runs Lumen 2 `R1`; the task `pack` must be done before',
      '4:5 1 error: `boxes` of `D`, which runs Lumen 1 `R2`, move to `B`, which runs Lumen 2 `R1`; the task `pack` must be done before',
    ],
    [...servers, 'name: D, product: lumen-1, version: R2'],
  ],
  [
    'a server that becomes one of another product is upgraded',
    upgrade,
    ['update: { servers: [A], version: Lumen 2 R1 }'],
    ['4:5 1 error: `A` goes from Lumen 1 `R1` to Lumen 2 `R1`; the task `pack` must be done before'],
  ],
  ['one that stays of its product is not', upgrade, ['update: { servers: [B], version: R2 }'], []],
  [
    'an update is meant as such whatever the product was',
    upgrade.replace('upgrade', 'update'),
    ['update: { servers: [B], version: R2 }'],
    ['4:5 1 error: `B` goes from Lumen 2 `R1` to Lumen 2 `R2`; the task `pack` must be done before'],
  ],
]

describe('requires before moves and upgrades', () => {
  it.each(rows)('%s', (_fact, rule, steps, findings, others = servers) => {
    expect(inPlan({ rule, servers: others, steps })).toEqual(findings)
  })

  it('is refused a move of servers that nobody knows', () => {
    expect(refused('requires: { before: { move: { what: boxes, from: lumen-9 } }, tasks: [pack] }')).toEqual([
      '63 unknown product or selector `lumen-9` -> did you mean `lumen-0`, `lumen-1` or `lumen-2`?',
    ])
  })
})
