import type { LinkEnd, LinkEndCondition } from '../model/catalog.js'
import { listed, quote } from '../model/wording.js'
import type { ServerState } from '../rules/state.js'
import type { Catalogue } from '../versions/catalogue.js'

/** That a server, by its product and roles, cannot be that end of a link, and who can. */
export function cannotBe(
  { name, product, declared: { roles = [] } }: ServerState,
  end: LinkEnd,
  catalogue: Catalogue,
): { readonly message: string; readonly help: string } {
  const has = roles.length === 0 ? 'without a role' : `with ${rolesInWords(roles, catalogue)}`
  return {
    message: `${quote(name)} is a server of ${product.name} ${has}, and cannot be the end ${quote(end.id)} of the link`,
    help: `name ${end.servers.map((condition) => whoCan(condition, catalogue)).join(', or ')}`,
  }
}

function whoCan({ product: ids, role }: LinkEndCondition, catalogue: Catalogue): string {
  const products = ids?.map((id) => catalogue.products.get(id)?.name ?? id)
  return `a server ${products ? `of ${listed(products, 'or')} ` : ''}with ${rolesInWords([role], catalogue)}`
}

function rolesInWords(ids: readonly string[], { roles }: Catalogue): string {
  return `the role${ids.length === 1 ? '' : 's'} ${listed(ids.map((id) => roles.get(id)?.title ?? id))}`
}
