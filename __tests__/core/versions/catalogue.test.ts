import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../src/core/index.js'
import { Catalogue } from '../../../src/core/versions/catalogue.js'
import { problemReports } from '../../../src/core/check/report.js'
import { problemsOf } from '../../support/build-check.js'
import { catalogsOf, catalogueOf, meaningOf } from '../../support/build-catalogue.js'

/** A pack of one product `x-1` with the given releases, a document for each list. */
function packOf(...lists: readonly (readonly string[])[]): Pack {
  return {
    name: 'x',
    files: lists.map((releases, index) => ({
      path: `c${index}.yaml`,
      text: `apiVersion: coexist/v1
kind: Catalog
family: x
exactBuilds: [H]
products:
  - id: x-1
    name: X 1
    releases:
${releases.map((release) => `      - { ${release} }\n`).join('')}`,
    })),
  }
}

function contradictions(...lists: readonly (readonly string[])[]): readonly string[] {
  const { problems } = Catalogue.compile(catalogsOf([packOf(...lists)]))
  return problems.map(({ message, help }) => `${message} -> ${help ?? ''}`)
}

const r1 = 'release: R1, kind: R, build: 1.0.1.0'

describe('a catalogue', () => {
  it.each([
    [
      [r1, 'release: r1, kind: R, build: 1.0.2.0'],
      '`r1` of X 1 has the label of `R1` -> give each release of a product a label of its own',
    ],
    [
      [r1, 'release: R2, kind: R, build: 1.0.2.0, aliases: [R 1]'],
      '`R2` of X 1 has the label of `R1` -> give each release of a product a label of its own',
    ],
    [
      [r1, 'release: R2, kind: R, build: 1.0.1.0'],
      '`R2` of X 1 has the build of `R1` -> give each release of a product a build of its own',
    ],
    [
      [r1, 'release: R2, kind: R, build: 1.0.2.0, builds: [1.0.1.0]'],
      '`R2` of X 1 has the build of `R1` -> give each release of a product a build of its own',
    ],
  ])('that contradicts itself is refused: %j', (releases, problem) => {
    expect(contradictions(releases)).toEqual([problem])
  })

  it('leaves out a product of another family, which is told where it was declared later', () => {
    const [ours] = packOf([r1]).files
    const theirs = {
      path: 'own.yaml',
      text: `apiVersion: coexist/v1
kind: Catalog
family: gateway
products: [{ id: x-1, releases: [{ release: R0, kind: R, build: 1.0.9.0 }] }]
`,
    }
    const { catalogue, problems } = Catalogue.compile(
      catalogsOf([{ name: 'x', files: [...(ours ? [ours] : []), theirs] }]),
    )
    expect(problemsOf({ problems: problemReports(problems) })).toEqual([
      'own.yaml:4:18 the product `x-1` belongs to the family `x`, by c0.yaml:3 -> give the product another id, or declare it for that family',
    ])
    expect(catalogue.products.get('x-1')?.releases.map(({ label }) => label)).toEqual(['R1'])
  })

  it('names roles and sources that some catalogue declares', () => {
    const text = `apiVersion: coexist/v1
kind: Catalog
family: x
sources: { vendor: { title: Vendor } }
roles: [{ id: store, title: Store }]
linkKinds: [{ id: k, title: K, ends: [{ id: near, servers: [{ role: stor }] }] }]
products:
  - id: x-1
    support: { ends: 2030-01-01, source: vendr, paid: [{ title: P, from: 2030-01-01, ends: 2031-01-01, source: nope }] }
    releases:
      - { release: R1, kind: R, build: 1.0.1.0, source: vendor }
      - { release: R2, kind: R, build: 1.0.2.0, source: somebody }
`
    const { problems } = Catalogue.compile(catalogsOf([{ name: 'x', files: [{ path: 'c.yaml', text }] }]))
    expect(problemsOf({ problems: problemReports(problems) })).toEqual([
      'c.yaml:6:69 unknown role `stor` -> did you mean `store`?',
      'c.yaml:12:57 unknown source `somebody` -> write one of `vendor`',
      'c.yaml:9:42 unknown source `vendr` -> did you mean `vendor`?',
      'c.yaml:9:112 unknown source `nope` -> write one of `vendor`',
    ])
  })

  it('may say the same twice in several documents', () => {
    expect(contradictions([r1], [r1])).toEqual([])
  })

  it('is put together from several documents, in the order of builds', () => {
    const pack = packOf(
      ['release: R2, kind: R, build: 1.0.2.0'],
      [r1, 'release: R3, kind: R, build: 1.0.10.0'],
    )
    const product = catalogueOf([pack]).products.get('x-1')
    expect(product?.releases.map(({ label, rank }) => `${label} ${rank}`)).toEqual(['R1 1', 'R2 2', 'R3 3'])
  })

  it('gives one rank to issues of a release, and each update that is told apart by its whole build its own', () => {
    const pack = packOf([
      'release: R1, kind: R, build: 1.0.1.0',
      'release: R1-v2, kind: R, build: 1.0.1.5',
      'release: R1 H1, kind: H, build: 1.0.1.7',
      'release: R1 H2, kind: H, build: 1.0.1.8',
      'release: R2, kind: R, build: 1.0.2.0',
    ])
    const releases = catalogueOf([pack]).products.get('x-1')?.releases ?? []
    expect(releases.map(({ label, base, rank }) => `${label} of ${base}: ${rank}`)).toEqual([
      'R1 of R1: 1',
      'R1-v2 of R1: 1',
      'R1 H1 of R1: 2',
      'R1 H2 of R1: 3',
      'R2 of R2: 4',
    ])
  })

  it('knows the updates of a release under its other labels', () => {
    const pack = packOf([
      'release: R1, kind: R, build: 1.0.1.0, aliases: [Old, Oldest]',
      'release: R1 H1, kind: H, build: 1.0.1.7',
    ])
    const catalogue = catalogueOf([pack])
    expect(['Old H1', 'Oldest H1', 'R1 H1'].map((label) => meaningOf(catalogue, label, 'x-1'))).toEqual([
      'x-1 R1 H1',
      'x-1 R1 H1',
      'x-1 R1 H1',
    ])
  })

  it('keeps the order in which products are first named', () => {
    const pack = {
      name: 'x',
      files: ['x-2', 'x-1'].map((id, index) => ({
        path: `c${index}.yaml`,
        text: `apiVersion: coexist/v1\nkind: Catalog\nfamily: x\nproducts: [{ id: ${id} }, { id: x-3 }]\n`,
      })),
    }
    expect([...catalogueOf([pack]).products.keys()]).toEqual(['x-2', 'x-3', 'x-1'])
  })
})
