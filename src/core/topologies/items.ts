import type { Item } from '../edits/item.js'
import { ownComment } from '../edits/remove-items.js'
import type { ActualLink, ActualServer } from '../imports/inventory.js'
import type { Product } from '../versions/version.js'

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

/** A link as a topology declares it, to a server of that product. */
export function linkItem(link: ActualLink, product: Product | undefined): Item {
  const { kind, end, server, site, recorded } = link
  return {
    fields: [
      ['kind', kind],
      [end, server],
      ['site', site],
      ...(recorded ? [['recordedVersion', recordedText(recorded, product)] as const] : []),
    ],
  }
}

/** A recorded version; it names its product where the server has become another one since. */
export function recordedText(
  { version, written }: NonNullable<ActualLink['recorded']>,
  product: Product | undefined,
): string {
  const isOfOther = version.product !== undefined && version.product !== product
  return isOfOther && version.precision !== 'unknown' ? `${version.product.name} ${written}` : written
}
