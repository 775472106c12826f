import { describe, expect, it } from 'vitest'
import { checked, problemsOf } from '../../support/build-check.js'
import { acme, lumen, policy, sound } from '../../support/build-lumen.js'

function judged(server: string) {
  const files = { 'acme.yaml': acme([server]), 'sound.yaml': sound }
  return checked({ files, policy: policy(['id: r, forbid: [lumen-0]']), packs: [lumen] })
}

describe('the product of a server', () => {
  it.each([
    ['name: A, product: lumen-1, version: R1', 'lumen-1'],
    ['name: A, product: lumen-1', 'lumen-1'],
    ['name: A, version: 1.0.100.0', 'lumen-1'],
    ['name: A, version: 01.0000.0100.000', 'lumen-1'],
    ['name: A, version: Version 2.0 (Build 300.0)', 'lumen-2'],
    ['name: A, version: 2.0.250.0', 'lumen-2'],
    ['name: A, version: Lumen Two R1', 'lumen-2'],
    ['name: A, version: Lumen 2 R9', 'lumen-2'],
    ['name: A, version: Gold', 'lumen-2'],
    ['name: A, version: R1 P1', 'lumen-1'],
    ['name: A, product: lumen-2, version: Lumen 2 R1', 'lumen-2'],
    ['name: A, product: lumen-2, version: whatever', 'lumen-2'],
  ])('of { %s } is %s', (server, product) => {
    const report = judged(server)
    expect(problemsOf(report)).toEqual([])
    expect(report.organizations[0]?.products).toEqual({ [product]: 1 })
  })

  it.each([
    ['name: A', '13 `A` has neither a product nor a version -> add `product:`'],
    [
      'name: A, version: R1',
      '25 `A` has no product, and its version `R1` does not tell which it is -> add `product:`; it may be `Lumen 1 R1`, `Lumen 2 R1` or `Lumen 3 R1`',
    ],
    [
      'name: A, version: 9.9.9.9',
      '25 `A` has no product, and its version `9.9.9.9` does not tell which it is -> add `product:`',
    ],
    [
      'name: A, product: lumen-9',
      '25 unknown product `lumen-9` of `A` -> did you mean `lumen-0`, `lumen-1` or `lumen-2`?',
    ],
    [
      'name: A, product: quicksilver',
      '25 unknown product `quicksilver` of `A` -> write one of `lumen-0`, `lumen-1`, `lumen-2` or `lumen-3`',
    ],
    [
      'name: A, product: lumen-1, version: 2.0.100.0',
      '43 `2.0.100.0` is a version of Lumen 2, and `A` is declared as Lumen 1 -> correct the product or the version',
    ],
    [
      'name: A, product: lumen-1, version: Lumen 2 R1',
      '43 `Lumen 2 R1` is a version of Lumen 2, and `A` is declared as Lumen 1 -> correct the product or the version',
    ],
    [
      'name: A, product: lumen-1, roles: [store, gatway]',
      '49 unknown role `gatway` of `A` -> did you mean `gateway`?',
    ],
  ])('of { %s } is refused: %s', (server, problem) => {
    expect(problemsOf(judged(server))).toEqual([`acme.yaml:5:${problem}`])
  })
})
