import type { Item } from '../edits/item.js'
import { ownComment } from '../edits/remove-items.js'
import type { ActualLink, ActualServer } from '../imports/inventory.js'

/** A server as a topology declares it. */
export function serverItem({ name, product, written, roles, comments }: ActualServer): Item {
  return {
    comments: comments.map((comment) => `${ownComment}${comment}`),
    fields: [
      ['name', name],
      ['product', product.id],
      ['version', written],
      ...(roles ? [['roles', roles] as const] : []),
    ],
  }
}

/** A site with servers, or without any. */
export function siteItem(name: string, servers: readonly ActualServer[]): Item {
  return {
    fields: [['name', name], ...(servers.length > 0 ? [['servers', servers.map(serverItem)] as const] : [])],
  }
}

/** A link as a topology declares it. */
export function linkItem({ kind, end, server, site, recorded }: ActualLink): Item {
  return {
    fields: [
      ['kind', kind],
      [end, server],
      ['site', site],
      ...(recorded ? [['recordedVersion', recorded.written] as const] : []),
    ],
  }
}
