import { describe, expect, it } from 'vitest'
import { forms } from '../../../src/core/rules/index.js'
import { refused, said } from '../../support/build-lumen.js'

const old = ['name: A, product: lumen-1, version: R1']
const told = ['5:43 error: `A` runs Lumen 1 `R1`; the minimum is `R2`']

describe('a topology, which is a state of rest', () => {
  it.each([
    ['during: always, ', told],
    ['', told],
    ['during: at-rest, ', told],
    ['during: plan, ', []],
  ])('is judged by a rule with { %s }: %j', (during, findings) => {
    expect(said(`${during}minimum: { servers: lumen-1, version: R2 }`, old)).toEqual(findings)
  })

  it.each([
    'path: { from: [lumen-1], to: lumen-2, via: [lumen-3] }',
    'path: { of: lumen-1, hops: [{ from: lumen-1, to: lumen-2 }] }',
    'order: { servers: lumen-1, sequence: [{ role: store }, { role: gateway }] }',
    'requires: { before: { install: lumen-2 }, tasks: [read-the-notes] }',
  ])('is no matter of { %s }, which is about changes', (rule) => {
    expect(said(rule, old)).toEqual([])
  })
})

describe('a rule about changes', () => {
  it.each([
    [
      'path: { from: lumen-9, to: lumen-1 }',
      '28 unknown product or selector `lumen-9` -> did you mean `lumen-0`, `lumen-1` or `lumen-2`?',
    ],
    [
      'path: { from: lumen-1, to: lumen-2, via: [lumen-9] }',
      '56 unknown product or selector `lumen-9` -> did you mean `lumen-0`, `lumen-1` or `lumen-2`?',
    ],
    [
      'path: { of: lumen-1, hops: [{ from: lumen-1, to: lumen-9 }] }',
      '63 unknown product or selector `lumen-9` -> did you mean `lumen-0`, `lumen-1` or `lumen-2`?',
    ],
    [
      'order: { servers: lumen-1, sequence: [{ role: stor }, { role: store }] }',
      '60 unknown role `stor` -> did you mean `store`?',
    ],
    [
      'requires: { before: { link: brige }, tasks: [x] }',
      '42 unknown kind of link `brige` -> did you mean `bridge`?',
    ],
    [
      'requires: { before: { update: { role: stor } }, tasks: [x] }',
      '52 unknown role `stor` -> did you mean `store`?',
    ],
    [
      'requires: { before: { install: lumen-1 }, state: { present: lumen-9 } }',
      '74 unknown product or selector `lumen-9` -> did you mean `lumen-0`, `lumen-1` or `lumen-2`?',
    ],
  ])('is refused where it names what nobody knows: %s', (rule, problem) => {
    expect(refused(rule)).toEqual([problem])
  })

  it('is refused where it asks for a checklist that no policy has', () => {
    const rule = 'requires: { before: { install: lumen-1 }, checklists: [to-two, to-tree] }'
    const rest = `checklists:
  - { id: to-two, title: To two, tasks: [{ id: read, title: Read }] }
  - { id: to-three, title: To three, tasks: [{ id: read, title: Read }] }
`
    expect(refused(rule, rest)).toEqual(['77 unknown checklist `to-tree` -> did you mean `to-three`?'])
  })
})

const notYetJudged = [
  ['distinct', '{ servers: lumen-1, of: version, atMost: 1 }'],
  ['keep', '{ servers: lumen-1, atLeast: 1 }'],
  ['skew', '{ servers: lumen-1, relativeTo: lumen-2, behind: 1, unit: minor }'],
  ['span', '{ servers: lumen-1, atMost: 1, unit: minor }'],
].filter(([form]) => !forms.some(({ id }) => id === form))

describe('a form', () => {
  it('that this version cannot judge is refused, and never taken for a pass', () => {
    for (const [form = '', options = ''] of notYetJudged) {
      expect(refused(`${form}: ${options}`)).toEqual([
        `${16 + form.length} rules of the form \`${form}\` cannot be judged by this version -> leave the rule out until they can`,
      ])
    }
  })
})
