import { answer, either, type Answer } from '../model/answer.js'
import type { LinkEnd } from '../model/catalog.js'
import type { LinkState, ServerState } from './state.js'

/** Whether a server stands in a link, at that end where one is asked for: by its name, or in its site by what it is. */
export function standsIn(server: ServerState, link: LinkState, end?: string): Answer {
  const { members, siteEnd, declared } = link
  const member = members.get(server.key)
  if (member && member.stands !== 'by-site') {
    return end === undefined || member.end === end ? member.certainty : 'no'
  }
  // a server that is to become another one may stand elsewhere then: members are what stands there now
  if (!siteEnd || server.declared.site !== declared.site) return 'no'
  return end === undefined || siteEnd.id === end ? canBe(server, siteEnd) : 'no'
}

/** Whether a server can be that end; roles that are not declared make it `cannot-tell`. */
export function canBe({ product, declared: { roles } }: ServerState, end: LinkEnd): Answer {
  let met: Answer = 'no'
  for (const { product: products, role } of end.servers) {
    if (products && !products.includes(product.id)) continue
    met = either(met, roles ? answer(roles.includes(role)) : 'cannot-tell')
  }
  return met
}
