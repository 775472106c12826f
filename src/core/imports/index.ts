import { exchangeInventory } from './exchange-inventory/index.js'
import type { Importer } from './importer.js'

/** The importers, one line each, sorted. */
export const importers: readonly Importer[] = [exchangeInventory]
