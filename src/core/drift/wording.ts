import type { ActualServer } from '../imports/inventory.js'
import { listed, quote } from '../model/wording.js'

/** What a server is shown to run: `Exchange 2007 \`SP3 RU10\``. */
export function shownVersion({ product, written }: Pick<ActualServer, 'product' | 'written'>): string {
  return `${product.name} ${quote(written)}`
}

/** `the roles \`mailbox\` and \`client-access\``. */
export function rolesInWords(roles: readonly string[]): string {
  if (roles.length === 0) return 'no roles'
  return `the ${roles.length === 1 ? 'role' : 'roles'} ${listed(roles.map(quote))}`
}

/** `in the site \`hq\``, or in none. */
export function siteInWords(site: string | undefined): string {
  return site === undefined ? 'in no site' : `in the site ${quote(site)}`
}
