import type { Catalogue } from '../versions/catalogue.js'
import type { Inventory } from './inventory.js'
import type { Row } from './row.js'

/** Makes an inventory of the rows of the exports of one family of products. */
export interface Importer {
  readonly id: string
  readonly summary: string
  /** Whether a row is one of its own. */
  recognizes(row: Row): boolean
  /** What the columns must be, for a row that no importer recognizes. */
  readonly wanted: string
  read(rows: readonly Row[], catalogue: Catalogue): Inventory
}
