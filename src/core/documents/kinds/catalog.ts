import type { Catalog, ProductDeclaration, ReleaseDeclaration } from '../../model/catalog.js'
import type { PathStep } from '../../model/source.js'
import { quote } from '../../model/wording.js'
import type { Reading } from '../reading.js'
import type { CatalogDocument } from '../schemas/catalog.schema.js'
import { refuseFaults } from './catalog-faults.js'

/** The part of a family's catalogue that a document declares. */
export function readCatalog(reading: Reading, document: CatalogDocument): Catalog {
  const { family, name, retrieved, exactVersion } = document
  refuseFaults(reading, document)
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
    products: (document.products ?? []).map((product, index) => readProduct(reading, product, index)),
    origin: reading.document.originOf(document),
  }
}

type ProductDocument = NonNullable<CatalogDocument['products']>[number]
type ReleaseDocument = NonNullable<ProductDocument['releases']>[number]

function readProduct(reading: Reading, product: ProductDocument, index: number): ProductDeclaration {
  return {
    id: product.id,
    ...(product.name === undefined ? {} : { name: product.name }),
    aliases: product.aliases ?? [],
    ...(product.support ? { support: product.support } : {}),
    releases: (product.releases ?? []).flatMap((release, place) =>
      readRelease(reading, release, ['products', index, 'releases', place]),
    ),
    origin: reading.document.originOf(product),
  }
}

/** A release has a build; one that is only planned has none yet. Anything else is a problem and is left out. */
function readRelease(
  reading: Reading,
  release: ReleaseDocument,
  path: readonly PathStep[],
): readonly ReleaseDeclaration[] {
  const { build, planned } = release
  if ((build === undefined) !== (planned === undefined)) {
    const origin = reading.document.originOf(release)
    return [{ ...release, builds: release.builds ?? [], aliases: release.aliases ?? [], origin }]
  }
  const label = quote(release.release)
  if (build === undefined)
    reading.refuse(
      [...path, 'release'],
      `the release ${label} has no build`,
      'add `build:`, or `planned:` where it is not out yet',
    )
  else
    reading.refuse(
      [...path, 'planned'],
      `the release ${label} has a build, so it is more than planned`,
      'leave out `planned:`',
    )
  return []
}
