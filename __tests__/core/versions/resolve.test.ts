import { describe, expect, it } from 'vitest'
import { catalogueOf, meaningOf } from '../../support/build-catalogue.js'
import { lumen } from '../../support/build-lumen.js'

const catalogue = catalogueOf([lumen])

/** Lumen 1 has patches with third numbers of their own, Lumen 2 hotfixes that share that of their release. */
const meanings: readonly [written: string, product: string, meaning: string][] = [
  // labels
  ['R2 P1', 'lumen-1', 'lumen-1 R2 P1'],
  ['r2p1', 'lumen-1', 'lumen-1 R2 P1'],
  ['Release 2 Patch 1', 'lumen-1', 'lumen-1 R2 P1'],
  ['R1 P1', 'no product', 'lumen-1 R1 P1'],
  ['R1', 'no product', 'unknown, perhaps Lumen 1 R1 | Lumen 2 R1 | Lumen 3 R1'],
  ['Gold', 'no product', 'lumen-2 R3'],
  ['R9', 'lumen-3', 'unknown of lumen-3, perhaps R1 | R2'],
  ['Patch 1', 'lumen-1', 'unknown of lumen-1, perhaps R1 P1 | R2 P1'],
  ['< R2 P1', 'lumen-1', 'unknown of lumen-1, perhaps R2 P1 | R1 P1 | R2 P2'],
  ['R2 P1+', 'lumen-1', 'unknown of lumen-1, perhaps R2 P1 | R1 P1 | R2 P1-v2'],
  ['P1', 'lumen-1', 'unknown of lumen-1, perhaps R1 P1 | R2 P1'],
  ['nonsense', 'lumen-1', 'unknown of lumen-1'],
  ['nonsense', 'no product', 'unknown'],

  // labels that name the product, the longest name first
  ['Lumen 2 R1', 'no product', 'lumen-2 R1'],
  ['lumen-2 R1', 'no product', 'lumen-2 R1'],
  ['Lumen Two R3', 'no product', 'lumen-2 R3'],
  ['lumen two gold', 'no product', 'lumen-2 R3'],
  ['Lumen 2 R1', 'lumen-2', 'lumen-2 R1'],
  ['Lumen 2 R1', 'lumen-1', 'conflict: a version of lumen-2'],
  ['Lumen 1 R9', 'no product', 'unknown of lumen-1, perhaps R1 | R2'],
  ['Lumen 9 R1', 'no product', 'unknown'],

  // updates that are left open
  ['R2 P?', 'lumen-1', 'lumen-1 R2 .. R2 P2'],
  ['R2 ?', 'lumen-1', 'lumen-1 R2 .. R2 P2'],
  ['R2?', 'lumen-1', 'lumen-1 R2 .. R2 P2'],
  ['R1 H?', 'lumen-2', 'lumen-2 R1 .. R1 H1'],
  ['R3 H?', 'lumen-2', 'lumen-2 R3 .. R3'],
  ['Gold H?', 'lumen-2', 'lumen-2 R3 .. R3'],
  ['R9 P?', 'lumen-1', 'unknown of lumen-1'],
  ['R2 H?', 'lumen-1', 'unknown of lumen-1, perhaps R2'],
  ['?', 'lumen-1', 'unknown of lumen-1'],

  // builds of releases with third numbers of their own
  ['1.1.210.0', 'no product', 'lumen-1 R2 P1'],
  ['1.1.210.2', 'no product', 'lumen-1 R2 P1'],
  ['1.1.210.4', 'no product', 'lumen-1 R2 P1-v2'],
  ['1.1.210.9', 'no product', 'lumen-1 R2 P1-v2'],
  ['1.1.210', 'no product', 'lumen-1 R2 P1'],
  ['1.1.205.0', 'no product', 'unknown of lumen-1, perhaps R2 | R2 P1'],
  ['1.1.999.0', 'no product', 'unknown of lumen-1, perhaps R2 P2'],
  ['1.0.1.0', 'no product', 'unknown of lumen-1, perhaps R1'],

  // builds of releases whose updates share the third number
  ['2.0.100.0', 'no product', 'lumen-2 R1'],
  ['2.0.100.4', 'no product', 'lumen-2 R1 H1'],
  ['2.0.100.2', 'no product', 'lumen-2 R1 .. R1 H1'],
  ['2.0.100.9', 'no product', 'lumen-2 R1 .. R1 H1'],
  ['2.0.100', 'no product', 'lumen-2 R1 .. R1 H1'],
  ['2.0.150.0', 'no product', 'unknown of lumen-2, perhaps R1 H1 | R2'],

  // builds as they are displayed leave the update open
  ['Version 2.0 (Build 100.0)', 'no product', 'lumen-2 R1 .. R1 H1'],
  ['Version 1.1 (Build 200.0)', 'no product', 'lumen-1 R2 .. R2 P2'],
  ['Version 1.1 (Build 205.0)', 'no product', 'unknown of lumen-1, perhaps R2 | R2 P1'],
  ['Version 9.9 (Build 1.1)', 'lumen-1', 'unknown of lumen-1'],

  // builds that belong to no product, or to another one
  ['4.0.1.1', 'no product', 'unknown'],
  ['4.0.1.1', 'lumen-1', 'unknown of lumen-1'],
  ['2.0.100.0', 'lumen-1', 'conflict: a version of lumen-2'],
  ['2.0.150.0', 'lumen-1', 'conflict: a version of lumen-2'],
  ['1.0.100.0', 'lumen-0', 'conflict: a version of lumen-1'],
]

describe('a version of a made-up family', () => {
  it.each(meanings)('`%s` of %s is %s', (written, product, meaning) => {
    expect(meaningOf(catalogue, written, product)).toBe(meaning)
  })
})

/** A product whose labels look like the beginning of its builds. */
const numbered = catalogueOf([
  {
    name: 'n',
    files: [
      {
        path: 'n.yaml',
        text: `apiVersion: coexist/v1
kind: Catalog
family: n
products:
  - id: n-4
    releases:
      - { release: "4.1", kind: minor, build: 4.1.0 }
      - { release: "4.10", kind: minor, build: 4.10.0 }
`,
      },
    ],
  },
])

describe('a label of numbers', () => {
  it.each([
    ['4.1', 'n-4', 'n-4 4.1'],
    ['4.10', 'no product', 'n-4 4.10'],
    ['4.1.0', 'n-4', 'n-4 4.1'],
    ['4.10.0', 'no product', 'n-4 4.10'],
    ['4.2.0', 'n-4', 'unknown of n-4'],
    ['41.0', 'n-4', 'unknown of n-4'],
    ['n-4 4.10', 'no product', 'n-4 4.10'],
    ['n-44.10', 'no product', 'unknown'],
  ])('`%s` of %s is %s', (written, product, meaning) => {
    expect(meaningOf(numbered, written, product)).toBe(meaning)
  })
})
