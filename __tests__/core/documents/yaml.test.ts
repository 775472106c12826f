import { describe, expect, it } from 'vitest'
import { documentOf, documentsIn, faultsIn } from '../../support/build-documents.js'

/** The third line of a topology, and what is wrong with it as YAML. */
const slips: readonly [line: string, ...faults: readonly string[]][] = [
  ['organization: a\norganization: b', '4:1 the key stands twice in this mapping -> keep one of the two'],
  [
    'organization: a\nservers: [{ name: A, name: B }]',
    '4:22 the key stands twice in this mapping -> keep one of the two',
  ],
  ['levels:\n\tx: "1"', '4:1 a tab is used for indentation -> indent with spaces'],
  [
    'organization: a: b',
    '3:15 a mapping starts where a value was expected -> write a value with `: ` in it in quotes, or indent the mapping on a line of its own',
  ],
  ['organization: @a', '3:15 a plain value cannot start with this character -> write the value in quotes'],
  [
    'organization: "\\q"',
    '3:16 the text in double quotes has an escape that YAML does not know -> write the text in single quotes, or double the backslash',
  ],
  [
    'organization: "a',
    '4:1 a character is missing here: missing closing "quote -> close the quote, bracket or brace',
  ],
  [
    'organization: *x',
    '3:15 the alias `*x` has no finished anchor before it -> put `&x` before the value it stands for',
  ],
  ['organization: !secret a', '3:15 the text is not YAML: unresolved tag: !secret'],
  ['organization: a\n? [a, b]\n: c', '4:3 a key of a mapping is not plain text -> write a word as the key'],
]

describe('YAML', () => {
  it.each(slips)('%j is told with its place', (line, ...faults) => {
    expect(faultsIn(documentOf('Topology', `${line}\n`))).toEqual(faults)
  })

  it('has its places told in lines of Windows too', () => {
    const text = documentOf('Topology', 'organization: a\nfoo: b\n').replaceAll('\n', '\r\n')
    expect(faultsIn(text).map((fault) => fault.slice(0, 21))).toEqual(['4:1 unknown key `foo`'])
  })

  it('repeats what an anchor names', () => {
    const text = documentOf(
      'Topology',
      'organization: a\nservers:\n  - { name: A, roles: &all [mailbox] }\n  - { name: B, roles: *all }\n',
    )
    const [topology] = documentsIn(text).topologies
    expect(topology?.servers.map(({ roles }) => roles)).toEqual([['mailbox'], ['mailbox']])
  })

  it('that explodes by aliases is refused', () => {
    const levels = Array.from({ length: 8 }, (_, index) => {
      const before = index === 0 ? 'x' : `*a${index - 1}`
      return `  a${index}: &a${index} [${Array.from({ length: 9 }, () => before).join(', ')}]\n`
    })
    expect(faultsIn(documentOf('Topology', `organization: a\nlevels:\n${levels.join('')}`))).toEqual([
      '11:12 the aliases of the document expand to more than 1,000,000 values -> write the values out, or split the document',
    ])
  })

  it.each([65, 200, 2_000, 50_000])('that is nested %i levels deep is refused', (depth) => {
    const [fault, ...others] = faultsIn(
      documentOf('Topology', `organization: ${'['.repeat(depth)}${']'.repeat(depth)}\n`),
    )
    expect(fault).toMatch(/ the document is nested too deeply.* -> nest at most 64 levels$/)
    expect(others).toEqual([])
  })

  it('has no prototype that a key could reach', () => {
    const text = documentOf(
      'Topology',
      'organization: a\nservers: [{ name: A, labels: { __proto__: x, constructor: y } }]\n',
    )
    const [topology] = documentsIn(text).topologies
    expect(Object.entries(topology?.servers[0]?.labels ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
  })
})
