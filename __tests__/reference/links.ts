import { pack } from './catalogue.js'
import { isSame, type Server, type WrittenLink } from './organization.js'
import { any, certain, impossible, open, type Truth } from './truth.js'

/** Whether a server stands at that end of the link; no server stands at both. */
export function standsAt(end: string, link: WrittenLink, server: Server): Truth {
  const isEdge = isSame(link.edge, server.name)
  if (end === 'edge') return isEdge ? certain : impossible
  return isEdge ? impossible : isHubOf(link, server)
}

/** Whether a server may be named at that end: one whose roles are not declared always may. */
export function fits(end: 'edge' | 'hub', server: Server): boolean {
  if (!server.roles) return true
  return end === 'edge' ? server.roles.includes('edge-transport') : canBeHub(server).includes(true)
}

/** Whether a server stands at any end of the link. */
export function isMember(link: WrittenLink, server: Server): Truth {
  return any([standsAt('edge', link, server), standsAt('hub', link, server)])
}

/** Whether a server is the hub end of the link: certainly where it is named, by its roles where its site is. */
function isHubOf(link: WrittenLink, server: Server): Truth {
  if (link.hubs?.some((name) => isSame(name, server.name))) return certain
  return link.site !== undefined && link.site === server.site ? canBeHub(server) : impossible
}

function canBeHub({ product, roles }: Server): Truth {
  const hub = pack.linkKinds[0]?.ends.find(({ id }) => id === 'hub')
  return any(
    (hub?.servers ?? []).map((condition) => {
      if (!condition.product?.includes(product ?? '')) return impossible
      if (!roles) return open
      return roles.includes(condition.role) ? certain : impossible
    }),
  )
}
