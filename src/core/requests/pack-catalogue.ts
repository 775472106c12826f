import { Catalogue } from '../versions/catalogue.js'
import type { ReadPack } from './check-request.js'

const catalogues = new WeakMap<readonly ReadPack[], Catalogue>()

/** Everything that the packs know of products. */
export function catalogueOf(packs: readonly ReadPack[]): Catalogue {
  const known = catalogues.get(packs)
  if (known) return known
  const { catalogue } = Catalogue.compile(packs.flatMap(({ documents }) => documents.catalogs))
  catalogues.set(packs, catalogue)
  return catalogue
}
