import { describe, expect, it } from 'vitest'
import { checked } from '../../support/build-check.js'
import { documentOf } from '../../support/build-documents.js'
import { acme, lumen, policy } from '../../support/build-lumen.js'

const present = ['name: A, product: lumen-1', 'name: B, product: lumen-2', 'name: C, product: lumen-3']

/** The pairs of products that stand together while no rule speaks about the two. */
function silences(rules: readonly string[], servers: readonly string[] = present): readonly string[] {
  const { findings } = checked({
    files: acme(servers),
    policy: policy(rules.map((rule, index) => `id: r${index}, ${rule}`)),
    packs: [lumen],
  })
  return findings
    .filter(({ status }) => status === 'not-covered')
    .map(({ message }) => message.replace(/ stand together.*/, ''))
}

const oneAndTwo = '1 server of Lumen 1 and 1 server of Lumen 2'
const oneAndThree = '1 server of Lumen 1 and 1 server of Lumen 3'
const twoAndThree = '1 server of Lumen 2 and 1 server of Lumen 3'

const rows: readonly [fact: string, rules: readonly string[], silences: readonly string[]][] = [
  ['no rule speaks about them', ['forbid: [lumen-0]'], [oneAndTwo, oneAndThree, twoAndThree]],
  ['a forbid speaks about its entries', ['forbid: [lumen-1, lumen-2]'], [oneAndThree, twoAndThree]],
  [
    'a guard speaks about what it asks for and what the rule judges',
    ['when: { present: lumen-3 }, minimum: { servers: lumen-1, version: R1 }'],
    [oneAndTwo, twoAndThree],
  ],
  [
    'a guard of several speaks about each of them',
    ['when: { anyPresent: [lumen-2, lumen-3] }, minimum: { servers: lumen-1, version: R1 }'],
    [twoAndThree],
  ],
  [
    'a guard that asks for two speaks about the two',
    ['when: { allPresent: [lumen-2, lumen-3] }, lifecycle: { servers: lumen-0 }'],
    [oneAndTwo, oneAndThree],
  ],
  [
    'a rule about several products by themselves speaks about none together',
    ['lifecycle: { servers: [lumen-1, lumen-2, lumen-3] }'],
    [oneAndTwo, oneAndThree, twoAndThree],
  ],
  ['a list inside a forbid is one side of it', ['forbid: [lumen-3, [lumen-1, lumen-2]]'], [oneAndTwo]],
  [
    'several rules speak together',
    ['forbid: [lumen-1, lumen-2]', 'forbid: [lumen-2, lumen-3]'],
    [oneAndThree],
  ],
  [
    'a guard without products speaks about all of them',
    ['when: { present: { role: store } }, minimum: { servers: lumen-1, version: R1 }'],
    [twoAndThree],
  ],
  [
    'a silent rule has spoken all the same: what it allows is covered',
    ['when: { present: { product: lumen-2, version: ">= R3" } }, minimum: { servers: lumen-1, version: R1 }'],
    [oneAndThree, twoAndThree],
  ],
]

describe('products that stand together', () => {
  it.each(rows)('%s', (_fact, rules, expected) => {
    expect(silences(rules)).toEqual(expected)
  })

  it('are told once for all servers of the two', () => {
    expect(
      silences(
        ['forbid: [lumen-0]'],
        ['name: A, product: lumen-1', 'name: B, product: lumen-1', 'name: C, product: lumen-2'],
      ),
    ).toEqual(['2 servers of Lumen 1 and 1 server of Lumen 2'])
  })

  it('of one product alone are nothing to tell', () => {
    expect(
      silences(['forbid: [lumen-0]'], ['name: A, product: lumen-1', 'name: B, product: lumen-1']),
    ).toEqual([])
  })

  it('of two families have nothing to do with each other', () => {
    const pack = {
      name: 'ember',
      files: [
        {
          path: 'policies/ember/pack.yaml',
          text: 'apiVersion: coexist/v1\nkind: Catalog\nfamily: ember\nproducts: [{ id: ember-1 }]\n',
        },
      ],
    }
    const { findings } = checked({
      files: acme(['name: A, product: lumen-1', 'name: B, product: ember-1']),
      policy: policy(['id: r, forbid: [lumen-0]']),
      packs: [lumen, pack],
    })
    expect(findings).toEqual([])
  })

  it('are told on the older one, beside the newer one, with what to do', () => {
    const { findings } = checked({
      files: acme(['name: B, product: lumen-2, version: R1', 'name: A, product: lumen-1, version: R1']),
      policy: policy(['id: r, forbid: [lumen-0]']),
      packs: [lumen],
    })
    expect(findings).toEqual([
      {
        rule: 'not-covered',
        policy: 'coexist',
        status: 'not-covered',
        severity: 'warning',
        blocking: false,
        organization: 'acme',
        servers: ['A', 'B'],
        product: 'lumen-1',
        message:
          '1 server of Lumen 1 and 1 server of Lumen 2 stand together in `acme`; no rule in force speaks about these two products',
        help: 'look up whether the vendor supports the two together, and choose or write a policy that says so',
        because: ['B runs Lumen 2 R1'],
        location: { file: 'topology.yaml', line: 6, column: 25, endLine: 6, endColumn: 32 },
        related: [
          {
            message: '`B` runs Lumen 2 `R1`',
            location: { file: 'topology.yaml', line: 5, column: 43, endLine: 5, endColumn: 45 },
          },
        ],
        fingerprint: '5aa6c4aa19246af6902c0a5bab3da4d7',
      },
    ])
  })

  const unread: readonly [
    fact: string,
    setting: { readonly files: Readonly<Record<string, string>>; readonly policy?: string },
    told: number,
  ][] = [
    ['every rule can be read', { files: {} }, 1],
    [
      'a rule of the chosen policy cannot be bound',
      { files: {}, policy: policy(['id: r, forbid: [lumen-9]']) },
      0,
    ],
    ['the chosen policy is broken', { files: {}, policy: policy(['id: r, forbit: [lumen-1]']) }, 0],
    ['a policy beside the topology is broken', { files: { 'p.yaml': policy(['id: r']) } }, 0],
    ['a catalogue is broken', { files: { 'c.yaml': documentOf('Catalog', 'family: [lumen]\n') } }, 0],
    ['a file cannot be parsed', { files: { 'p.yaml': documentOf('Policy', 'rules: [') } }, 0],
    ['another topology is broken', { files: { 't.yaml': documentOf('Topology', 'sites: []\n') } }, 1],
  ]

  it.each(unread)(
    'are told where it is known that no rule speaks about them: %s',
    (_fact, { files, policy }, told) => {
      const { findings } = checked({
        packs: [lumen],
        ...(policy === undefined ? {} : { policy }),
        files: { 'topology.yaml': acme(present.slice(0, 2)), ...files },
      })
      expect(findings.map(({ status }) => status)).toEqual(Array(told).fill('not-covered'))
    },
  )
})
