import { parseAllDocuments } from '../documents/parse-documents.js'
import { Catalogue } from '../versions/catalogue.js'
import type { Pack } from './check-request.js'

const catalogues = new WeakMap<readonly Pack[], Catalogue>()

/** Everything that the packs know of products. */
export function catalogueOf(packs: readonly Pack[]): Catalogue {
  const known = catalogues.get(packs)
  if (known) return known
  const files = packs.flatMap((pack) => pack.files.map((file) => ({ file, manner: 'named' as const })))
  const { catalogue } = Catalogue.compile(parseAllDocuments(files).catalogs)
  catalogues.set(packs, catalogue)
  return catalogue
}
