import { describe, expect, it } from 'vitest'
import { lints } from '../../../src/core/lints/index.js'
import { caseOf, policyOf, tested } from '../../support/build-cases.js'

const someCase = caseOf('{ name: A, product: exchange-se, version: RTM }', '')

/** Rules, and what each lint finds in them: `LINE:COLUMN ID: MESSAGE -> HELP`. */
const facts: readonly (readonly [fact: string, rules: readonly string[], found: readonly string[]])[] = [
  [
    'a minimum that no release of a product meets',
    ['id: r, minimum: { servers: [exchange-2007, exchange-2010], version: Exchange 2010 SP1 }'],
    [
      '6:75 unsatisfiable-minimum: no known release of Exchange 2007 meets `r` -> write `forbid` where Exchange 2007 has to go, or correct the version',
    ],
  ],
  [
    'a minimum that every release meets',
    ['id: r, minimum: { servers: exchange-2007, version: RTM }'],
    [
      '6:11 never-speaks: `r` can never speak: every known release that it means meets it -> correct the rule, or leave it out',
    ],
  ],
  [
    'a guard that needs what must be absent',
    [
      'id: r, when: { nonePresent: [exchange-2007] }, minimum: { servers: exchange-2007, version: SP3 }',
      'id: s, when: { present: exchange-2003, nonePresent: [[old, exchange-2000]] }, forbid: [exchange-2013]',
      'id: t, when: { nonePresent: [{ product: exchange-2007 }, old] }, minimum: { servers: exchange-2003, version: SP2 }',
      'id: ok, when: { nonePresent: [exchange-2003, { product: exchange-2007, role: mailbox }] }, minimum: { servers: [exchange-2003, exchange-2007], version: Exchange 2007 SP1 }',
    ],
    [
      '6:11 never-speaks: `r` can never speak: it needs Exchange 2007, and that there is none -> correct the rule, or leave it out',
      '7:11 never-speaks: `s` can never speak: it needs Exchange 2003, and that there is none -> correct the rule, or leave it out',
      '8:11 never-speaks: `t` can never speak: it needs Exchange 2003, and that there is none -> correct the rule, or leave it out',
      '6:11 outside-guarantee: `r` is outside of the classes for which orders carry a guarantee: it speaks only while something is absent -> nothing has to be done: an order is then searched for, and may stay undetermined',
      '7:11 outside-guarantee: `s` is outside of the classes for which orders carry a guarantee: it speaks only while something is absent -> nothing has to be done: an order is then searched for, and may stay undetermined',
      '8:11 outside-guarantee: `t` is outside of the classes for which orders carry a guarantee: it speaks only while something is absent -> nothing has to be done: an order is then searched for, and may stay undetermined',
      '9:11 outside-guarantee: `ok` is outside of the classes for which orders carry a guarantee: it speaks only while something is absent -> nothing has to be done: an order is then searched for, and may stay undetermined',
      '9:159 unsatisfiable-minimum: no known release of Exchange 2003 meets `ok` -> write `forbid` where Exchange 2003 has to go, or correct the version',
    ],
  ],
  [
    'support without an end',
    [
      'id: r, lifecycle: { servers: exchange-se }',
      'id: ok, lifecycle: { servers: [exchange-se, exchange-2019] }',
    ],
    [
      '6:11 never-speaks: `r` can never speak: every known release that it means meets it -> correct the rule, or leave it out',
    ],
  ],
  [
    'a limit that no release is within',
    [
      'id: r, forbid: [{ product: exchange-2007, version: "> SP3 RU23" }]',
      'id: s, matrix: { servers: exchange-2013, field: roles, allowed: [{ version: "< RTM", values: [mailbox] }, { values: [mailbox] }] }',
      'id: t, forbid: [exchange-2013, unknown]',
      'id: u, forbid: [exchange-2016, unknown]',
      'id: ok, forbid: [{ product: exchange-2007, version: ">= SP3 RU23" }]',
    ],
    [
      '6:58 matches-nothing-known: `> SP3 RU23` is met by no known release of Exchange 2007 -> correct the limit, or leave out what it stands in',
      '7:83 matches-nothing-known: `< RTM` is met by no known release of Exchange 2013 -> correct the limit, or leave out what it stands in',
      '13:47 matches-nothing-known: `< RTM` is met by no known release of Exchange 2010 -> correct the limit, or leave out what it stands in',
    ],
  ],
  [
    'two rules that allow no common release',
    [
      'id: r, when: { present: exchange-2013 }, minimum: { servers: exchange-2010, version: SP3 }',
      'id: s, forbid: [exchange-2013, { product: exchange-2010, version: ">= SP2" }]',
      'id: ok, forbid: [exchange-2016, { product: exchange-2010, version: ">= SP2" }]',
    ],
    [
      '7:11 contradicting-rules: `s` and `p/r` allow no common release of Exchange 2010 -> correct one of the two; the other stands in `p.yaml:6`',
    ],
  ],
  [
    'releases from which no hop leads on',
    [
      'id: r, path: { of: exchange-2003, hops: [{ from: { product: exchange-2003, version: "<= SP1" }, to: exchange-2003 }] }',
    ],
    [
      '6:47 dead-end-release: no hop of `r` leads on from Exchange 2003 `SP2`, Exchange 2003 `SP2 post-Mar2008` and Exchange 2003 `SP2 post-Aug2008` -> add a hop, or make sure that nobody updates to them',
    ],
  ],
  [
    'rules that count, and rules about more than two selections',
    [
      'id: a, distinct: { servers: exchange-2016, of: version, atMost: 1 }',
      'id: b, keep: { servers: exchange-2016, atLeast: 1 }',
      'id: c, forbid: [exchange-2013, exchange-2010, exchange-2007]',
      'id: d, span: { servers: exchange-2016, atMost: 1, unit: release }',
    ],
    ['a', 'b', 'c'].map((rule, index) => {
      const why = [
        'it counts different values',
        'it counts servers in service',
        'it keeps more than two selections apart',
      ]
      return `${index + 6}:11 outside-guarantee: \`${rule}\` is outside of the classes for which orders carry a guarantee: ${why[index] ?? ''} -> nothing has to be done: an order is then searched for, and may stay undetermined`
    }),
  ],
  [
    'a source that was read long ago, once',
    [
      'id: r, forbid: [exchange-2003], source: { title: A page, retrieved: "2025-11-21" }',
      'id: s, forbid: [exchange-2000], source: { title: A page, retrieved: "2025-11-21" }',
      'id: ok, forbid: [exchange-5.5], source: { title: A page, retrieved: "2025-11-22" }',
    ],
    [
      '6:11 stale-source: the source `A page` of `r` was read on 2025-11-21, more than a year before 2026-11-22 -> read it again, and write the day under `retrieved:`',
    ],
  ],
]

/** Behind the rules, so that these stand in the lines from the sixth on. */
const selectors = `selectors:
  old: [exchange-2003, exchange-2000]
  unknown: { product: exchange-2010, version: "< RTM" }
`

/** What the lints find; what else a strict run misses is left out. */
function foundIn(rules: readonly string[]): readonly string[] {
  const policy = `${policyOf(rules.map((rule) => `  - { ${rule} }`).join('\n'))}${selectors}`
  const { shortfalls, problems } = tested({ 'p.yaml': policy, 'c.yaml': someCase }, { strict: true })
  expect(problems).toEqual([])
  return shortfalls
    .filter(({ kind }) => lints.some(({ id }) => id === kind))
    .map(
      ({ location, kind, message, help }) =>
        `${location.line}:${location.column} ${kind}: ${message} -> ${help}`,
    )
}

describe('the lints', () => {
  it.each(facts)('find %s', (_fact, rules, found) => {
    expect(foundIn(rules)).toEqual(found)
  })

  it('each have a fact here', () => {
    const shown = new Set(
      facts.flatMap(([, , found]) => found.map((line) => line.split(' ')[1]?.replace(':', ''))),
    )
    expect([...shown].sort()).toEqual(lints.map(({ id }) => id))
  })

  it('fail a strict run where they find an error, and only tell the rest', () => {
    const run = (rule: string) =>
      tested({ 'p.yaml': policyOf(`  - { ${rule} }`), 'c.yaml': someCase }, { strict: true })
    const severities = (rule: string) =>
      run(rule).shortfalls.flatMap(({ kind, severity }) =>
        lints.some(({ id }) => id === kind) ? severity : [],
      )
    expect(severities('id: r, minimum: { servers: exchange-2007, version: RTM }')).toEqual(['error'])
    expect(severities('id: r, keep: { servers: exchange-2016, atLeast: 1 }')).toEqual(['notice'])
  })
})
