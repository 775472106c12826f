import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../support/build-check.js'
import { refused, reported } from '../../support/build-lumen.js'

const asked = 'minimum: { servers: lumen-1, version: R2 }'
const old = 'name: A, product: lumen-1, version: R1'

/** What a guarded rule says about `A`, after ``  `A` runs Lumen 1 `R1`;  ``; nothing where it is silent. */
function spoken(when: string, servers: readonly string[], rest = ''): readonly string[] {
  return findingsOf(reported(`when: ${when}, ${asked}`, [old, ...servers], rest), 'p').map((line) =>
    line.replace('acme.yaml:5:43 error', '').replace(' r: `A` runs Lumen 1 `R1`;', '').trim(),
  )
}

const guards: readonly [
  fact: string,
  when: string,
  servers: readonly string[],
  findings: readonly string[],
  rest?: string,
][] = [
  [
    'present: speaks while such a server is there',
    '{ present: lumen-2 }',
    ['name: B, product: lumen-2'],
    ['while Lumen 2 is present the minimum is `R2`'],
  ],
  ['present: is silent without one', '{ present: lumen-2 }', ['name: B, product: lumen-3'], []],
  [
    'present: a list is any of it',
    '{ present: [lumen-2, lumen-3] }',
    ['name: B, product: lumen-3'],
    ['while Lumen 2 or Lumen 3 is present the minimum is `R2`'],
  ],
  [
    'present: a server that perhaps is one leaves it open',
    '{ present: { product: lumen-2, version: ">= R2" } }',
    ['name: B, product: lumen-2', 'name: C, product: lumen-2, version: R1'],
    ['(undecided) if Lumen 2 `>= R2` is present, which cannot be told, the minimum is `R2`'],
  ],
  [
    'present: one certain server settles it',
    '{ present: { product: lumen-2, version: ">= R2" } }',
    ['name: B, product: lumen-2', 'name: C, product: lumen-2, version: R2'],
    ['while Lumen 2 `>= R2` is present the minimum is `R2`'],
  ],
  [
    'present: an unknown update around the limit leaves it open',
    '{ present: { product: lumen-2, version: "> R2" } }',
    ['name: B, product: lumen-2, version: "R2 H?"'],
    ['(undecided) if Lumen 2 `> R2` is present, which cannot be told, the minimum is `R2`'],
  ],
  [
    'anyPresent: one of them is enough',
    '{ anyPresent: [lumen-2, lumen-3] }',
    ['name: B, product: lumen-3'],
    ['while Lumen 2 or Lumen 3 is present the minimum is `R2`'],
  ],
  [
    'anyPresent: is silent without any',
    '{ anyPresent: [lumen-2, lumen-3] }',
    ['name: B, product: lumen-0'],
    [],
  ],
  [
    'allPresent: all of them are asked for',
    '{ allPresent: [lumen-2, lumen-3] }',
    ['name: B, product: lumen-3', 'name: C, product: lumen-2'],
    ['while Lumen 2 is present and Lumen 3 is present the minimum is `R2`'],
  ],
  [
    'allPresent: is silent where one is missing',
    '{ allPresent: [lumen-2, lumen-3] }',
    ['name: B, product: lumen-3'],
    [],
  ],
  [
    'allPresent: is silent where one is missing, whatever the other perhaps is',
    '{ allPresent: [{ product: lumen-2, version: ">= R2" }, lumen-3] }',
    ['name: B, product: lumen-2'],
    [],
  ],
  [
    'nonePresent: speaks while none is there',
    '{ nonePresent: [lumen-2, lumen-3] }',
    ['name: B, product: lumen-0'],
    ['while no Lumen 2 or Lumen 3 is present the minimum is `R2`'],
  ],
  [
    'nonePresent: is silent beside one',
    '{ nonePresent: [lumen-2, lumen-3] }',
    ['name: B, product: lumen-3'],
    [],
  ],
  [
    'nonePresent: a server that perhaps is one leaves it open',
    '{ nonePresent: [{ product: lumen-2, version: ">= R2" }] }',
    ['name: B, product: lumen-2'],
    ['(undecided) if no Lumen 2 `>= R2` is present, which cannot be told, the minimum is `R2`'],
  ],
  [
    'level: speaks from the value on, by the order of the catalogue and not of the text',
    '{ level: { schema: ">= 2" } }',
    [],
    ['while `schema` is `>= 2` the minimum is `R2`'],
    'levels: { schema: "10" }\n',
  ],
  ['level: is silent below', '{ level: { schema: ">= 2" } }', [], [], 'levels: { schema: "1.5" }\n'],
  [
    'level: below a value is the other side',
    '{ level: { schema: "< 2" } }',
    [],
    ['while `schema` is `< 2` the minimum is `R2`'],
    'levels: { schema: "1.5" }\n',
  ],
  ['level: a value is not above itself', '{ level: { schema: "> 2" } }', [], [], 'levels: { schema: "2" }\n'],
  [
    'level: a value is at most itself',
    '{ level: { schema: "<= 2" } }',
    [],
    ['while `schema` is `<= 2` the minimum is `R2`'],
    'levels: { schema: "2" }\n',
  ],
  [
    'level: one value alone can be asked for',
    '{ level: { schema: "= 2.5" } }',
    [],
    ['while `schema` is `= 2.5` the minimum is `R2`'],
    'levels: { schema: "2.5" }\n',
  ],
  [
    'level: one that is not declared leaves it open',
    '{ level: { schema: ">= 2" } }',
    [],
    ['(undecided) if `schema` is `>= 2`, which cannot be told, the minimum is `R2`'],
  ],
  [
    'several conditions all hold',
    '{ present: lumen-2, level: { schema: ">= 2" } }',
    ['name: B, product: lumen-2'],
    ['while Lumen 2 is present and `schema` is `>= 2` the minimum is `R2`'],
    'levels: { schema: "2" }\n',
  ],
  [
    'several conditions are silent together where one does not hold',
    '{ present: lumen-2, level: { schema: ">= 2" } }',
    ['name: B, product: lumen-2'],
    [],
    'levels: { schema: "1" }\n',
  ],
  [
    'several conditions leave it open where one does and none fails',
    '{ present: lumen-2, level: { schema: ">= 2" } }',
    ['name: B, product: lumen-2'],
    ['(undecided) if Lumen 2 is present and `schema` is `>= 2`, which cannot be told, the minimum is `R2`'],
  ],
]

const contradictions: readonly [when: string, column: number, asked: string][] = [
  ['{ present: lumen-2, nonePresent: [lumen-2] }', 53, '`present`'],
  ['{ present: { product: lumen-2, version: ">= R2" }, nonePresent: [lumen-1, lumen-2] }', 84, '`present`'],
  ['{ present: { product: lumen-1 }, nonePresent: [{ product: [lumen-1, lumen-2] }] }', 66, '`present`'],
  ['{ anyPresent: [lumen-2, { role: store }], nonePresent: [{ role: store }, lumen-2] }', 75, '`anyPresent`'],
  ['{ allPresent: [lumen-1, lumen-2], nonePresent: [lumen-2] }', 67, '`allPresent`'],
]

describe('a guard', () => {
  it.each(guards)('%s', (_fact, when, servers, findings, rest) => {
    expect(spoken(when, servers, rest)).toEqual(findings)
  })

  it('is told with its facts, and where they stand', () => {
    const servers = [old, 'name: B, product: lumen-2, version: R1', 'name: C, product: lumen-2']
    const rule = `when: { present: lumen-2, level: { schema: ">= 2" } }, ${asked}`
    const [finding] = reported(rule, servers, 'levels: { schema: "10" }\n').findings
    expect(finding?.because).toEqual(['B runs Lumen 2 R1', 'schema is 10'])
    expect(finding?.related).toEqual([
      {
        message: '`B` runs Lumen 2 `R1`',
        location: { file: 'acme.yaml', line: 6, column: 43, endLine: 6, endColumn: 45 },
      },
      {
        message: '`schema` is `10`',
        location: { file: 'acme.yaml', line: 8, column: 19, endLine: 8, endColumn: 23 },
      },
    ])
  })

  it('that cannot be told is settled at the server that leaves it open, which the help names', () => {
    const rule = `when: { present: { product: lumen-2, version: ">= R2" } }, ${asked}`
    const [finding] = reported(rule, [old, 'name: B, product: lumen-2']).findings
    expect(finding?.because).toEqual(['B runs Lumen 2'])
    expect(finding?.help).toContain('`B`')
  })

  it('that waits for a level is settled by declaring the level', () => {
    const [finding] = reported(`when: { level: { schema: ">= 2" } }, ${asked}`, [old]).findings
    expect(finding?.help).toMatch(/^declare .*`schema`/)
  })

  it.each([
    [
      '{ present: lumen-9 }',
      '31 unknown product or selector `lumen-9` -> did you mean `lumen-0`, `lumen-1` or `lumen-2`?',
    ],
    ['{ anyPresent: [lumen-1, { role: stor }] }', '52 unknown role `stor` -> did you mean `store`?'],
    ['{ level: { schemas: ">= 2" } }', '40 unknown level `schemas` -> did you mean `schema`?'],
    ['{ level: { schema: ">= 3" } }', '39 `>= 3` is no limit of `schema` -> did you mean `1` or `2`?'],
    ['{ level: { schema: "2" } }', '39 `2` is no limit of `schema` -> write a limit such as `>= 10`'],
    ...contradictions.map(([when, column, asked]): [string, string] => [
      when,
      `${column} \`nonePresent\` excludes what ${asked} asks for -> leave out one of the two`,
    ]),
    [
      '{ foo: lumen-1 }',
      '27 unknown condition `foo` -> write one of `allPresent`, `anyPresent`, `far`, `first`, `level`, `near`, `nonePresent`, `present` or `second`',
    ],
    ['{ neer: lumen-1 }', '28 unknown condition `neer` -> did you mean `near`?'],
    [
      '{ near: lumen-1 }',
      '28 `near` is an end of a link, and the rule is not judged on links -> add `scope: { link: KIND }`',
    ],
  ])('refuses %s', (when, problem) => {
    expect(refused(`when: ${when}, forbid: [lumen-1]`)).toEqual([problem])
  })

  it.each([
    '{ present: [lumen-1, lumen-2], nonePresent: [lumen-2] }',
    '{ present: lumen-2, nonePresent: [{ product: lumen-2, version: "< R2" }] }',
    '{ anyPresent: [lumen-1, lumen-2], nonePresent: [lumen-2] }',
  ])('takes %s, which can be', (when) => {
    expect(refused(`when: ${when}, forbid: [lumen-1]`)).toEqual([])
  })

  it('that is a slip suggests the word that was meant', () => {
    const [problem] = refused('when: { presnt: lumen-2 }, forbid: [lumen-1]')
    expect(problem).toContain('`present`')
  })
})
