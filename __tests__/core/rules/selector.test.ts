import { describe, expect, it } from 'vitest'
import { policy, refused, reported } from '../../support/build-lumen.js'

const servers = [
  'name: A, product: lumen-1, version: R1, roles: [store], site: hq, groups: { rack: r1 }, labels: { tier: gold }, platform: { os: penguin, cpu: a64 }',
  'name: B, product: lumen-1, version: R2, roles: [store, gateway], site: branch, groups: { rack: r2 }',
  'name: C, product: lumen-2, version: R2, roles: [gateway], site: hq, labels: { tier: silver }, platform: { os: glass }',
  'name: D, product: lumen-2, version: "R2 H?"',
  'name: E, product: lumen-3, roles: [], groups: { rack: r1 }',
]
const rest = 'sites: [{ name: hq }, { name: branch }]\n'

/** Who is meant, those who are only perhaps meant with a question mark. */
function meant(selector: string, selectors = '{}'): string {
  const text = policy([`id: r, forbid: [${selector}]`], `selectors: ${selectors}\n`)
  return servers
    .flatMap((server) => reported('', [server], rest, { policy: text }).findings)
    .filter((finding) => finding.policy === 'p')
    .map(({ servers: [name = ''], status }) => (status === 'undecided' ? `${name}?` : name))
    .join(' ')
}

const selectors: readonly [selector: string, who: string][] = [
  // products
  ['lumen-1', 'A B'],
  ['[lumen-1, lumen-3]', 'A B E'],
  ['{ product: lumen-2 }', 'C D'],
  ['{ product: [lumen-1, lumen-2] }', 'A B C D'],

  // versions, by every operator; an unknown one is perhaps meant
  ['{ product: lumen-1, version: ">= R2" }', 'B'],
  ['{ product: lumen-1, version: "> R1" }', 'B'],
  ['{ product: lumen-1, version: "<= R1" }', 'A'],
  ['{ product: lumen-1, version: "< R2" }', 'A'],
  ['{ product: lumen-1, version: "= R1" }', 'A'],
  ['{ product: lumen-1, version: "R1 .. R2" }', 'A B'],
  ['{ product: lumen-1, version: "R1 .. R1 P2" }', 'A'],
  ['{ product: lumen-1, version: ["= R1", "= R2"] }', 'A B'],
  ['{ product: lumen-2, version: "= R2" }', 'C D?'],
  ['{ product: lumen-2, version: ">= R2" }', 'C D'],
  ['{ product: lumen-2, version: "> R2" }', 'D?'],
  ['{ product: lumen-2, version: "< R3" }', 'C D'],
  ['{ product: lumen-2, version: "R2 H1 .. R3" }', 'D?'],
  ['{ product: lumen-2, version: ["= R2", "= R2 H1"] }', 'C D?'],
  ['{ product: lumen-3, version: ">= R1" }', 'E?'],
  ['{ product: lumen-3, version: "> R1" }', 'E?'],

  // limits that no known release meets: one that is still to come may
  ['{ product: lumen-3, version: "> R2" }', 'E?'],
  ['{ product: lumen-1, version: "> R1, < R1 P1" }', ''],
  ['{ version: ">= Lumen 2 R2" }', 'C D E'],

  // limits with commas between them all hold, across products too
  ['{ product: lumen-1, version: ">= R1, < R2" }', 'A'],
  ['{ product: lumen-1, version: "> R1 , <= R2" }', 'B'],
  ['{ product: lumen-2, version: ">= R2, < R2 H1" }', 'C D?'],
  ['{ product: lumen-2, version: "R1 .. R2, > R1" }', 'C D?'],
  ['{ product: lumen-1, version: [">= R1, < R2", "= R2"] }', 'A B'],
  ['{ version: ">= Lumen 1 R2, < Lumen 3 R1" }', 'B C D E?'],
  ['{ version: ">= Lumen 1 R2, < Lumen 2 R1" }', 'B'],
  ['{ version: "< Lumen 2 R2" }', 'A B'],

  // roles; those that are not declared are perhaps there, an empty list is none
  ['{ role: store }', 'A B D?'],
  ['{ role: [store, gateway] }', 'A B C D?'],
  ['{ role: relay }', 'D?'],
  ['{ product: lumen-1, role: gateway }', 'B'],
  ['{ product: lumen-2, role: store }', 'D?'],

  // places, groups, labels and names are what is declared
  ['{ site: hq }', 'A C'],
  ['{ site: [hq, branch] }', 'A B C'],
  ['{ groups: { rack: r1 } }', 'A E'],
  ['{ groups: { rack: [r1, r2] } }', 'A B E'],
  ['{ labels: { tier: gold } }', 'A'],
  ['{ labels: { tier: [gold, silver] } }', 'A C'],
  ['{ platform: { os: penguin } }', 'A'],
  ['{ platform: { os: [penguin, glass] } }', 'A C'],
  ['{ platform: { os: glass, cpu: a64 } }', ''],
  ['{ product: lumen-2, not: { platform: { os: glass } } }', 'D'],
  ['{ name: a }', 'A'],
  ['{ name: [B, d] }', 'B D'],

  // everything together
  ['{ product: [lumen-1, lumen-2], role: gateway, site: hq }', 'C'],
  ['{ groups: { rack: r1 }, labels: { tier: gold } }', 'A'],
  ['[{ name: A }, { product: lumen-2, role: gateway }]', 'A C D?'],

  // exceptions
  ['{ product: lumen-1, not: { role: gateway } }', 'A'],
  ['{ not: lumen-1 }', 'C D E'],
  ['{ not: [lumen-1, lumen-2] }', 'E'],
  ['{ not: [lumen-1, { name: C }] }', 'D E'],
  ['{ not: [{ name: A }, { role: gateway }] }', 'D? E'],
  ['{ product: lumen-2, not: { version: "> R2" } }', 'C D?'],
  ['{ role: store, not: { role: gateway } }', 'A D?'],
  ['{ product: lumen-2, not: { role: store } }', 'C D?'],
]

describe('a selector', () => {
  it.each(selectors)('%s means %s', (selector, who) => {
    expect(meant(selector)).toBe(who)
  })

  it.each([
    ['old', '{ old: { product: lumen-1, version: "< R2" } }', 'A'],
    ['[old, lumen-3]', '{ old: { product: lumen-1, version: "< R2" } }', 'A E'],
    ['both', '{ old: lumen-1, new: lumen-2, both: [old, new] }', 'A B C D'],
    ['{ product: lumen-1, not: old }', '{ old: { version: "< Lumen 1 R2" } }', 'B'],
  ])('%s of the selectors %s means %s', (selector, named, who) => {
    expect(meant(selector, named)).toBe(who)
  })

  const words: readonly [selector: string, words: string][] = [
    ['lumen-1', 'Lumen 1'],
    ['{ product: [lumen-1, lumen-2] }', 'Lumen 1 or Lumen 2'],
    ['{ product: lumen-1, version: ">= R1" }', 'Lumen 1 `>= R1`'],
    ['{ product: lumen-1, version: ["= R1", ">= R2"] }', 'Lumen 1 `= R1` or `>= R2`'],
    ['{ role: [store, gateway] }', 'a server with the role Store or Gateway'],
    ['{ product: lumen-1, site: [hq, branch] }', 'Lumen 1 in the site `hq` or `branch`'],
    ['{ name: A }', 'a server named `A`'],
    ['{ labels: { tier: gold }, groups: { rack: r1 } }', 'a server with `rack` `r1` with `tier` `gold`'],
    ['{ product: lumen-1, not: lumen-2 }', 'Lumen 1 other than Lumen 2'],
    ['{ not: [lumen-3, { name: B }] }', 'a server other than Lumen 3 or a server named `B`'],
  ]

  it.each(words)('%s is told as: %s', (selector, text) => {
    const [finding] = reported(`forbid: [${selector}]`, servers, rest).findings
    expect(finding?.message).toContain(`; ${text} is not supported in the organization`)
  })

  it.each([
    ['{ role: stor }', ['31 unknown role `stor` -> did you mean `store`?']],
    ['{ role: [store, stor] }', ['39 unknown role `stor` -> did you mean `store`?']],
    [
      '{ product: [lumen-1, lumen-7] }',
      ['44 unknown product `lumen-7` -> did you mean `lumen-0`, `lumen-1` or `lumen-2`?'],
    ],
    [
      '{ product: lumen-1, version: R2 }',
      [
        '52 `R2` is no version limit -> write `>= X`, `> X`, `<= X`, `< X`, `= X` or `X .. Y`, or several of them with commas',
      ],
    ],
    [
      '{ product: lumen-1, version: "~> R2" }',
      [
        '52 `~> R2` is no version limit -> write `>= X`, `> X`, `<= X`, `< X`, `= X` or `X .. Y`, or several of them with commas',
      ],
    ],
    [
      '{ product: lumen-1, version: "=> R2" }',
      [
        '52 `=> R2` is no version limit -> write `>= X`, `> X`, `<= X`, `< X`, `= X` or `X .. Y`, or several of them with commas',
      ],
    ],
    [
      '{ product: lumen-1, version: "=< R2" }',
      [
        '52 `=< R2` is no version limit -> write `>= X`, `> X`, `<= X`, `< X`, `= X` or `X .. Y`, or several of them with commas',
      ],
    ],
    [
      '{ product: lumen-1, version: "== R2" }',
      [
        '52 `== R2` is no version limit -> write `>= X`, `> X`, `<= X`, `< X`, `= X` or `X .. Y`, or several of them with commas',
      ],
    ],
    [
      '{ product: lumen-1, version: "<> R2" }',
      [
        '52 `<> R2` is no version limit -> write `>= X`, `> X`, `<= X`, `< X`, `= X` or `X .. Y`, or several of them with commas',
      ],
    ],
    [
      '{ product: lumen-1, version: ">> R2" }',
      [
        '52 `>> R2` is no version limit -> write `>= X`, `> X`, `<= X`, `< X`, `= X` or `X .. Y`, or several of them with commas',
      ],
    ],
    [
      '{ product: lumen-1, version: "> = R2" }',
      [
        '52 `> = R2` is no version limit -> write `>= X`, `> X`, `<= X`, `< X`, `= X` or `X .. Y`, or several of them with commas',
      ],
    ],
    [
      '{ product: lumen-1, version: "R1 ... R2" }',
      [
        '52 `R1 ... R2` is no version limit -> write `>= X`, `> X`, `<= X`, `< X`, `= X` or `X .. Y`, or several of them with commas',
      ],
    ],
    [
      '{ product: lumen-1, version: "< Lumen 2 R1" }',
      [
        '52 `Lumen 2 R1` is a release of Lumen 2, and it is Lumen 1 that is asked about -> name a release of that product',
      ],
    ],
    [
      '{ product: lumen-1, version: [">= R1", "<= R7"] }',
      ['62 Lumen 1 has no release `R7` -> did you mean `R1` or `R2`?'],
    ],
    [
      '{ product: lumen-1, version: "R1 .. R7" }',
      ['52 Lumen 1 has no release `R7` -> did you mean `R1` or `R2`?'],
    ],
    [
      '{ end: foo }',
      ['30 no kind of link has an end `foo` -> write one of `far`, `first`, `near` or `second`'],
    ],
    [
      '{ end: far }',
      ['30 `far` is an end of a link, and the rule is not judged on links -> add `scope: { link: KIND }`'],
    ],
    [
      '{ product: lumen-1, version: "R2 .. R1" }',
      [
        '52 no release of Lumen 1 can be `R2 .. R1` -> turn the limits round, or write a list of which any may hold',
      ],
    ],
    [
      '{ product: [lumen-1, lumen-3], version: [">= R1", ">= R2, < R1"] }',
      [
        '73 no release of Lumen 1 or Lumen 3 can be `>= R2, < R1` -> turn the limits round, or write a list of which any may hold',
      ],
    ],
    [
      '{ version: "= Lumen 1 R1, = Lumen 2 R1" }',
      [
        '34 no release can be `= Lumen 1 R1, = Lumen 2 R1` -> turn the limits round, or write a list of which any may hold',
      ],
    ],
    ['{ not: { role: stor } }', ['38 unknown role `stor` -> did you mean `store`?']],
  ])('refuses %s', (selector, problems) => {
    expect(refused(`forbid: [${selector}]`)).toEqual(problems)
  })

  it.each([
    ['forbid: [{ product: lumen-1, not: {} }]', '48 `not` is empty -> write here: conditions that all hold'],
    ['forbid: [{ product: lumen-1, not: [] }]', '48 `not` is empty -> write here: any of these'],
    ['forbid: [{ groups: {} }]', '33 `groups` is empty -> write here: group keys with the names that match'],
    ['forbid: [{ labels: { tier: [] } }]', '41 `tier` is empty'],
    [
      'when: { level: {} }, forbid: [lumen-1]',
      '29 `level` is empty -> write here: levels with limits, such as `">= 2012 R2"`',
    ],
  ])('asks for something: %s', (rule, problem) => {
    expect(refused(rule)[0]).toBe(problem)
  })

  it('that names itself stands where it is declared', () => {
    expect(refused('forbid: [first]', 'selectors:\n  first: second\n  second: [first]\n')).toEqual([
      'policy.yaml:9:10 the selector `first` names itself -> write out what it selects',
    ])
  })

  it('with the id of a product is never asked', () => {
    expect(refused('forbid: [lumen-2]', 'selectors: { lumen-1: { product: lumen-2 } }\n')).toEqual([
      'policy.yaml:8:14 the selector `lumen-1` has the id of a product -> give the selector another name',
    ])
  })

  it('with a fault is told once, however many rules name it', () => {
    const rule = 'forbid: [old] }\n  - { id: s, forbid: [old]'
    expect(refused(rule, 'selectors: { old: { product: lumen-8 } }\n')).toEqual([
      'policy.yaml:9:30 unknown product `lumen-8` -> did you mean `lumen-0`, `lumen-1` or `lumen-2`?',
    ])
  })
})
