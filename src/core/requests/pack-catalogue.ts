import { parseAllDocuments } from '../documents/parse-documents.js'
import { Catalogue } from '../versions/catalogue.js'
import type { Pack } from './check-request.js'

/** Everything that the packs know of products. */
export function catalogueOf(packs: readonly Pack[]): Catalogue {
  const files = packs.flatMap((pack) => pack.files.map((file) => ({ file, manner: 'named' as const })))
  return Catalogue.compile(parseAllDocuments(files).catalogs).catalogue
}
