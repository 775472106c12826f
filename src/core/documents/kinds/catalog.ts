import type { Catalog, ProductDeclaration } from '../../model/catalog.js'
import type { Reading } from '../reading.js'
import type { CatalogDocument } from '../schemas/catalog.schema.js'

/** The part of a family's catalogue that a document declares. */
export function readCatalog(reading: Reading, document: CatalogDocument): Catalog {
  const { family, name, retrieved, exactVersion } = document
  return {
    family,
    ...(name === undefined ? {} : { name }),
    ...(retrieved === undefined ? {} : { retrieved }),
    ...(exactVersion === undefined ? {} : { exactVersion }),
    sources: document.sources ?? {},
    vocabulary: document.vocabulary ?? {},
    exactBuilds: document.exactBuilds ?? [],
    roles: document.roles ?? [],
    levels: document.levels ?? [],
    linkKinds: document.linkKinds ?? [],
    products: (document.products ?? []).map((product) => readProduct(reading, product)),
    origin: reading.document.originOf(document),
  }
}

function readProduct(
  reading: Reading,
  product: NonNullable<CatalogDocument['products']>[number],
): ProductDeclaration {
  return {
    id: product.id,
    ...(product.name === undefined ? {} : { name: product.name }),
    aliases: product.aliases ?? [],
    ...(product.support ? { support: product.support } : {}),
    releases: (product.releases ?? []).map((release) => ({
      ...release,
      builds: release.builds ?? [],
      aliases: release.aliases ?? [],
      origin: reading.document.originOf(release),
    })),
    origin: reading.document.originOf(product),
  }
}
