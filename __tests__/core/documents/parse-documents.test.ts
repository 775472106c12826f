import { describe, expect, it } from 'vitest'
import type { Manner } from '../../../src/core/index.js'
import { documentOf, documentsIn, faultsIn } from '../../support/build-documents.js'

const howToStart = 'start the document with `apiVersion: coexist/v1` and `kind: Topology`'
const kinds = '`Topology`, `Policy`, `Catalog`, `Plan`, `Waivers`, `Config` or `Case`'

/** What is said about a text whose file somebody named, and about one that only lay in a folder. */
const starts: readonly [fact: string, text: string, named: readonly string[], found: readonly string[]][] = [
  ['an empty file', '', [`1:1 the file is empty -> ${howToStart}`], []],
  ['a file of blank lines', '  \n\n', [`1:1 the file is empty -> ${howToStart}`], []],
  [
    'a file of comments',
    '# nothing yet\n',
    [`1:1 the file holds no document of coexist -> ${howToStart}`],
    [],
  ],
  [
    'a document without an apiVersion',
    'name: x\n',
    [`1:1 the document has no \`apiVersion\` -> ${howToStart}`],
    [],
  ],
  ['a list', '- a\n- b\n', [`1:1 the document is not a mapping -> ${howToStart}`], []],
  ['plain text', 'hello\n', [`1:1 the document is not a mapping -> ${howToStart}`], []],
  [
    'a document of another tool',
    'apiVersion: v1\nkind: Pod\n',
    ['1:13 unknown apiVersion `v1` -> write `coexist/v1`'],
    [],
  ],
  [
    'a document of a version that does not exist',
    'apiVersion: coexist/v2\nkind: Topology\norganization: a\n',
    ['1:13 unknown apiVersion `coexist/v2` -> write `coexist/v1`'],
    ['1:13 unknown apiVersion `coexist/v2` -> write `coexist/v1`'],
  ],
  [
    'a slip in the apiVersion',
    'apiVersion: coexsit/v1\nkind: Topology\norganization: a\n',
    ['1:13 unknown apiVersion `coexsit/v1` -> write `coexist/v1`'],
    ['1:13 unknown apiVersion `coexsit/v1` -> write `coexist/v1`'],
  ],
  [
    'a document without a kind',
    'apiVersion: coexist/v1\norganization: a\n',
    [`1:1 the document has no \`kind\` -> add \`kind:\` with ${kinds}`],
    [`1:1 the document has no \`kind\` -> add \`kind:\` with ${kinds}`],
  ],
  [
    'a slip in the kind',
    'apiVersion: coexist/v1\nkind: topolgy\n',
    ['2:7 unknown kind `topolgy` -> did you mean `Topology`?'],
    ['2:7 unknown kind `topolgy` -> did you mean `Topology`?'],
  ],
  [
    'a kind that is a number',
    'apiVersion: coexist/v1\nkind: 3\n',
    [
      '2:7 unknown kind `3` -> write one of `Case`, `Catalog`, `Config`, `Plan`, `Policy`, `Topology` or `Waivers`',
    ],
    [
      '2:7 unknown kind `3` -> write one of `Case`, `Catalog`, `Config`, `Plan`, `Policy`, `Topology` or `Waivers`',
    ],
  ],
]

describe('a file', () => {
  it.each(starts)(
    'with %s is told of where it was named, and passed over where it was found',
    (_fact, text, named, found) => {
      expect(faultsIn(text, 'named')).toEqual(named)
      expect(faultsIn(text, 'found')).toEqual(found)
    },
  )

  it('is read in YAML and in JSON', () => {
    const yaml = documentOf('Topology', 'organization: a\n')
    const json = '{ "apiVersion": "coexist/v1", "kind": "Topology", "organization": "a" }'
    for (const text of [yaml, json]) {
      expect(documentsIn(text, 'found').topologies.map(({ organization }) => organization)).toEqual(['a'])
    }
  })

  it('holds documents of all kinds', () => {
    const text = [
      documentOf('Topology', 'organization: a\n'),
      documentOf('Policy', 'id: p\ntitle: P\nrules: []\n'),
      documentOf('Catalog', 'family: f\n'),
      documentOf('Plan', 'steps: [{ hold: rest }]\n'),
      documentOf(
        'Waivers',
        'waivers: [{ rule: r, servers: [A], reason: x, owner: y, expires: "2026-12-31" }]\n',
      ),
      documentOf('Config', 'rules: []\n'),
      documentOf('Case', 'title: T\npolicy: p\ntopology: { organization: a }\nexpect: []\n'),
    ].join('---\n')
    const documents = documentsIn(text)
    expect(documents.problems).toEqual([])
    expect(documents.recognized).toBe(7)
    const { topologies, policies, catalogs, plans, waivers, configs, cases } = documents
    expect(
      [topologies, policies, catalogs, plans, waivers, configs, cases].map(({ length }) => length),
    ).toEqual([1, 1, 1, 1, 1, 1, 1])
  })

  it('of several documents loses none because of a broken one', () => {
    const text = [
      documentOf('Topology', 'organization: a\n'),
      documentOf('Topology', 'organization: b\nfoo: 1\n'),
      'other: tool\n',
      documentOf('Topology', 'organization: c\n'),
    ].join('---\n')
    expect(documentsIn(text, 'found').topologies.map(({ organization }) => organization)).toEqual(['a', 'c'])
    expect(faultsIn(text, 'found').map((fault) => fault.slice(0, 17))).toEqual(['8:1 unknown key `'])
  })

  it('is not read by half', () => {
    const text = documentOf('Topology', 'organization: a\nservers: [{ name: A }, { nam: B }]\n')
    expect(documentsIn(text).topologies).toEqual([])
    const twice = documentOf(
      'Policy',
      'id: p\ntitle: P\nrules: [{ id: r, forbid: [a] }, { id: r, forbid: [b] }]\n',
    )
    expect(documentsIn(twice).policies).toEqual([])
  })

  it('has all its problems told, of every document', () => {
    const text = `${documentOf('Topology', 'servers: [{ name: 1 }]\n')}---\n${documentOf('Policy', 'id: p\n')}`
    expect(faultsIn(text)).toEqual([
      '1:1 the document has no `organization` -> add `organization:`',
      '3:19 `name` `1` is not in quotes, so it is read as the number 1 -> write `"1"`',
      '5:1 the document has no `title` -> add `title:`',
      '5:1 the document has no `rules` -> add `rules:`',
    ])
  })

  it('has its first fifty problems told, and the others counted', () => {
    const servers = (count: number) =>
      documentOf('Topology', `organization: a\nservers:\n${'  - { name: 1 }\n'.repeat(count)}`)
    expect(faultsIn(servers(50))).toHaveLength(50)
    expect(faultsIn(servers(51)).slice(50)).toEqual([
      'd.yaml the file has 1 more problem -> mend the first ones and run again',
    ])
    expect(faultsIn(servers(72)).slice(50)).toEqual([
      'd.yaml the file has 22 more problems -> mend the first ones and run again',
    ])
  })

  const manners: readonly Manner[] = ['named', 'found']
  it.each(manners)('that is not YAML is told of, %s or not, where it is meant for coexist', (manner) => {
    expect(faultsIn(documentOf('Topology', 'organization: @a\n'), manner)).toEqual([
      '3:15 a plain value cannot start with this character -> write the value in quotes',
    ])
  })

  it('that is not YAML is passed over where it was found and is meant for another tool', () => {
    expect(faultsIn('{{ template }}\n', 'found')).toEqual([])
  })
})
