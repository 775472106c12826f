import { parseAllDocuments } from '../../src/core/documents/parse-documents.js'
import type { Pack } from '../../src/core/index.js'
import type { Catalog } from '../../src/core/model/catalog.js'
import { Catalogue } from '../../src/core/versions/catalogue.js'
import type { Product } from '../../src/core/versions/version.js'
import { builtInPacks } from './build-check.js'

/** The catalogue documents of some packs; those of the program where none are given. */
export function catalogsOf(packs: readonly Pack[] = builtInPacks): readonly Catalog[] {
  const files = packs.flatMap(({ files: ofPack }) => ofPack)
  return parseAllDocuments(files.map((file) => ({ file, manner: 'named' }))).catalogs
}

/** The catalogue of some packs, ready to be asked; a contradiction in it ends the test. */
export function catalogueOf(packs: readonly Pack[] = builtInPacks): Catalogue {
  const { catalogue, problems } = Catalogue.compile(catalogsOf(packs))
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'))
  return catalogue
}

/** A product of a catalogue by its id; one that is not there ends the test. */
export function productOf(catalogue: Catalogue, id: string): Product {
  const product = catalogue.products.get(id)
  if (!product) throw new Error(`no product ${id}`)
  return product
}

/**
 * What a written version means, on one line: `exchange-2007 SP3 RU10`, `exchange-2007 SP3 .. SP3 RU23`, or `unknown`
 * with the product and the labels that are suggested. The product is given by its id, or `no product` is.
 */
export function meaningOf(catalogue: Catalogue, written: string, productId = 'no product'): string {
  const product = productId === 'no product' ? undefined : productOf(catalogue, productId)
  const version = catalogue.resolve(written, product)
  switch (version.precision) {
    case 'exact':
      return `${version.product.id} ${version.release.label}`
    case 'interval':
      return `${version.product.id} ${version.first.label} .. ${version.last.label}`
    case 'conflict':
      return `conflict: a version of ${version.belongsTo.id}`
    case 'unknown': {
      const of = version.product ? ` of ${version.product.id}` : ''
      const near = version.nearest.length > 0 ? `, perhaps ${version.nearest.join(' | ')}` : ''
      return `unknown${of}${near}`
    }
  }
}
