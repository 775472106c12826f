import type { Span } from '../model/source.js'
import type { Site, TaskState } from '../model/topology.js'
import { standsIn } from '../rules/link-standing.js'
import type {
  LevelState,
  LinkMember,
  LinkState,
  OrganizationState,
  Servers,
  ServerState,
} from '../rules/state.js'

const none: readonly never[] = []

interface LiveLink extends LinkState {
  readonly members: Map<string, LinkMember>
  recorded?: LinkState['recorded']
  /** Its place in the order in which links were made. */
  readonly order: number
}

/** An organization that changes: its servers come and go, and the links of their sites take them in. */
export class LiveState implements OrganizationState {
  readonly name: string
  readonly file: string
  readonly at: Span
  readonly sites: readonly Site[]
  readonly levels: Map<string, LevelState>
  readonly tasks: Map<string, TaskState>
  /** Those of the organization itself until the first change: at rest there is none. */
  private own: Map<string, ServerState> | undefined
  private readonly everyLink = new Set<LinkState>()
  private readonly linksByName = new Map<string, LiveLink>()
  /** The links that name a server; those that it stands in by its site are found by the site. */
  private readonly linksByServer = new Map<string, readonly LiveLink[]>()
  private readonly linksBySite = new Map<string, Set<LiveLink>>()
  /** Kept from the first question on: at rest nobody asks. */
  private serversBySite: Map<string, Map<string, ServerState>> | undefined
  private linksMade = 0

  constructor(private readonly organization: OrganizationState) {
    const { name, file, at, sites, levels, tasks, links } = organization
    this.name = name
    this.file = file
    this.at = at
    this.sites = sites
    this.levels = new Map(levels)
    this.tasks = new Map(tasks)
    for (const link of links) this.addLink(link)
  }

  get servers(): Servers {
    return this.own ?? this.organization.servers
  }

  private get changing(): Map<string, ServerState> {
    this.own ??= new Map(this.organization.servers)
    return this.own
  }

  get links(): readonly LinkState[] {
    return [...this.everyLink]
  }

  /** The links that a server stands at an end of, or would as it is, in the order in which they were made. */
  linksOf(server: ServerState): readonly LinkState[] {
    return this.liveLinksOf(server)
  }

  serversOf(site: string): Iterable<ServerState> {
    if (!this.serversBySite) {
      this.serversBySite = new Map()
      for (const server of this.servers.values()) this.settle(server)
    }
    return this.serversBySite.get(site)?.values() ?? none
  }

  findLink(kind: string, name: string): LinkState | undefined {
    return this.linksByName.get(linkKey({ kind, name }))
  }

  /** Takes a server in; it stands in the links of its site where it can. */
  add(server: ServerState): void {
    this.changing.set(server.key, server)
    this.settle(server)
    this.joinLinks(server)
  }

  private settle(server: ServerState): void {
    const { site } = server.declared
    if (site === undefined || !this.serversBySite) return
    ofKey(this.serversBySite, site, () => new Map()).set(server.key, server)
  }

  private joinLinks(server: ServerState): void {
    for (const link of this.linksOfSite(server)) {
      const end = link.siteEnd
      const certainty = standsIn(server, link)
      if (end && !link.members.has(server.key) && certainty !== 'no')
        link.members.set(server.key, { end: end.id, certainty, stands: 'by-site' })
    }
  }

  /** Lets a server go; one that only changes keeps its place, and the links that name it. */
  remove(server: ServerState, forGood: boolean): void {
    if (forGood) {
      this.changing.delete(server.key)
      this.serversBySite?.get(server.declared.site ?? '')?.delete(server.key)
    }
    for (const link of this.liveLinksOf(server)) {
      if (!forGood && link.members.get(server.key)?.stands !== 'by-site') this.recordBefore(link, server)
      else {
        link.members.delete(server.key)
        this.forget(server.key, link)
      }
    }
  }

  addLink(declared: LinkState): LinkState {
    const link: LiveLink = { ...declared, members: new Map(declared.members), order: this.linksMade++ }
    this.everyLink.add(link)
    this.linksByName.set(linkKey(link), link)
    for (const [key, { stands }] of link.members) {
      if (stands === 'by-site') continue
      this.linksByServer.set(key, [...(this.linksByServer.get(key) ?? none), link])
    }
    const { site } = link.declared
    if (site !== undefined) ofKey(this.linksBySite, site, () => new Set()).add(link)
    return link
  }

  removeLink({ kind, name }: LinkState): void {
    const link = this.linksByName.get(linkKey({ kind, name }))
    if (!link) return
    this.linksByName.delete(linkKey({ kind, name }))
    this.everyLink.delete(link)
    this.linksBySite.get(link.declared.site ?? '')?.delete(link)
    for (const key of link.members.keys()) this.forget(key, link)
  }

  private liveLinksOf(server: ServerState): readonly LiveLink[] {
    const named = this.linksByServer.get(server.key) ?? none
    const links = [...named]
    for (const link of this.linksOfSite(server)) {
      if (!named.includes(link) && standsIn(server, link) !== 'no') links.push(link)
    }
    return named.length === 0 ? links : links.sort((a, b) => a.order - b.order)
  }

  private linksOfSite({ declared: { site } }: ServerState): Iterable<LiveLink> {
    return (site === undefined ? undefined : this.linksBySite.get(site)) ?? none
  }

  private forget(key: string, link: LiveLink): void {
    const others = this.linksByServer.get(key)?.filter((other) => other !== link)
    if (others) this.linksByServer.set(key, others)
  }

  /** What a link has recorded of a server is what it was before its first change, where no document says. */
  private recordBefore(link: LiveLink, server: ServerState): void {
    if (link.recorder === server.key) link.recorded ??= server.version
  }
}

/** What tells a link of an organization apart from its other links. */
export function linkKey({ kind, name }: Pick<LinkState, 'kind' | 'name'>): string {
  return `${kind}\n${name}`
}

function ofKey<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key)
  if (known) return known
  const fresh = make()
  map.set(key, fresh)
  return fresh
}
