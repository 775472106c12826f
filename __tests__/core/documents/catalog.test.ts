import { describe, expect, it } from 'vitest'
import { documentOf, faultsIn } from '../../support/build-documents.js'

/** Flow style: every fault stands on the fourth line. */
function faultsOf(part: string): readonly string[] {
  return faultsIn(documentOf('Catalog', `family: f\n${part}\n`))
}

const ends = 'ends: [{ id: near, servers: [{ role: a }] }, { id: far, servers: [{ role: a }] }]'
const released = (day: string) =>
  `products: [{ id: p, releases: [{ release: R1, kind: R, build: "1.0", released: "${day}" }] }]`
const built = (build: string) =>
  `products: [{ id: p, releases: [{ release: R1, kind: R, build: "${build}" }] }]`

const faults: readonly [part: string, faults: readonly string[]][] = [
  ['products: [{ id: p }, { id: p }]', ['4:29 the product `p` stands twice here -> keep one of the two']],
  [
    'roles: [{ id: a, title: A }, { id: a, title: B }]',
    ['4:36 the role `a` stands twice here -> keep one of the two'],
  ],
  [
    'levels: [{ id: l, title: L, values: ["1", "2", "1"] }]',
    ['4:48 the value `1` stands twice here -> keep one of the two'],
  ],
  [
    'levels: [{ id: l, title: L, values: [] }]',
    ['4:37 `values` is empty -> write here: its values in ascending order'],
  ],
  [
    `linkKinds: [{ id: k, title: K, ${ends} }, { id: k, title: K, ${ends} }]`,
    ['4:123 the kind of link `k` stands twice here -> keep one of the two'],
  ],
  [
    'linkKinds: [{ id: k, title: K, ends: [{ id: near, many: site, servers: [{ role: a }] }] }]',
    ['4:57 `site` is a key of every link -> give the end another name'],
  ],
  [
    `linkKinds: [{ id: k, title: K, ${ends}, site: fer, records: far }]`,
    ['4:121 `fer` is no end of the link -> write `near` or `far`'],
  ],
  [released('2025-02-30'), ['4:80 `2025-02-30` is not a day of the calendar -> write a day that exists']],
  [released('2024-02-29'), []],
  [released('2025-12'), []],
]

describe('a catalogue', () => {
  it.each(faults)('%s', (part, expected) => {
    expect(faultsOf(part)).toEqual(expected)
  })

  it.each([
    [released('2025-13'), '4:80'],
    [built('4.99999999999999999999.1'), '4:63'],
  ])('refuses %s', (part, place) => {
    expect(faultsOf(part).map((fault) => fault.split(' ')[0])).toEqual([place])
  })
})
