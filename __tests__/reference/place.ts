import { isMember } from './links.js'
import { type LiveLink, type Server, type State, type Texts, type WrittenLink } from './organization.js'
import { means, type Selector } from './selector.js'
import { all, certain, type Truth } from './truth.js'

/** What a rule is judged in: an organization, a site, a group or a link. */
export type Scope = string | { readonly link: string }

/** Where a rule is judged. */
export interface Place {
  /** Tells it apart from the other places of its scope. */
  readonly name: string
  /** Those that are there, and those that may be. */
  readonly servers: readonly Server[]
  readonly link?: LiveLink | undefined
  readonly levels: Texts
  readonly outOfService: readonly string[]
}

/** Every place in which a rule of the scope is judged; a site or group is one while a server stands in it. */
export function placesOf(scope: Scope, state: State): readonly Place[] {
  if (typeof scope === 'object') {
    return state.links
      .filter(({ kind }) => kind === scope.link)
      .map((link) => placeOf(String(link.id), ofLink(link, state.servers), state, link))
  }
  if (scope === 'organization') return [placeOf('', state.servers, state)]
  return groupsIn(scope, state.servers).map((name) => {
    const there = state.servers.filter((server) => groupOf(scope, server) === name)
    return placeOf(name, there, state)
  })
}

/** The place of that name; an empty one where it is not there. */
export function placeNamed(name: string, scope: Scope, state: State): Place {
  return placesOf(scope, state).find((place) => place.name === name) ?? placeOf(name, [], state)
}

/** Whether a selector means a server that is, or may be, in the place. */
export function meant(selector: Selector, server: Server, { link }: Place): Truth {
  return all([link ? isMember(link, server) : certain, means(selector, server, link)])
}

/** The servers of a link: those that stand at one of its ends, or may do so. */
export function ofLink(link: WrittenLink, servers: readonly Server[]): readonly Server[] {
  return servers.filter((server) => isMember(link, server).includes(true))
}

function placeOf(name: string, servers: readonly Server[], state: State, link?: LiveLink): Place {
  return { name, servers, link, levels: state.levels, outOfService: state.outOfService }
}

function groupsIn(key: string, servers: readonly Server[]): readonly string[] {
  return [...new Set(servers.flatMap((server) => groupOf(key, server) ?? []))]
}

function groupOf(key: string, server: Server): string | undefined {
  return key === 'site' ? server.site : server.groups[key]
}
