import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../src/core/index.js'
import { Catalogue } from '../../../src/core/versions/catalogue.js'
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
