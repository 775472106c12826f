import type { Span } from '../model/source.js'
import type { Site, TaskState } from '../model/topology.js'
import type { LevelState, LinkMember, LinkState, OrganizationState, ServerState } from '../rules/state.js'
import { canBe } from './links.js'

interface LiveLink extends LinkState {
  readonly members: Map<string, LinkMember>
  recorded?: LinkState['recorded']
}

/** An organization that changes: its servers come and go, and the links of their sites take them in. */
export class LiveState implements OrganizationState {
  readonly name: string
  readonly file: string
  readonly at: Span
  readonly sites: readonly Site[]
  readonly levels: Map<string, LevelState>
  readonly tasks: Map<string, TaskState>
  readonly servers = new Map<string, ServerState>()
  private readonly everyLink = new Set<LinkState>()
  private readonly linksByName = new Map<string, LiveLink>()
  private readonly linksByServer = new Map<string, Set<LiveLink>>()
  private readonly linksBySite = new Map<string, Set<LiveLink>>()
  private readonly serversBySite = new Map<string, Map<string, ServerState>>()

  /** The servers and links are not yet in it. */
  constructor({ name, file, at, sites, levels, tasks }: OrganizationState) {
    this.name = name
    this.file = file
    this.at = at
    this.sites = sites
    this.levels = new Map(levels)
    this.tasks = new Map(tasks)
  }

  get links(): readonly LinkState[] {
    return [...this.everyLink]
  }

  /** The links that a server stands at an end of. */
  linksOf({ key }: ServerState): Iterable<LinkState> {
    return this.linksByServer.get(key) ?? []
  }

  serversOf(site: string): Iterable<ServerState> {
    return this.serversBySite.get(site)?.values() ?? []
  }

  findLink(kind: string, name: string): LinkState | undefined {
    return this.linksByName.get(linkKey({ kind, name }))
  }

  /** Takes a server in; it stands in the links of its site where it can. */
  add(server: ServerState): void {
    const { site } = server.declared
    this.servers.set(server.key, server)
    if (site !== undefined) ofKey(this.serversBySite, site, () => new Map()).set(server.key, server)
    this.joinLinks(server)
  }

  /** Lets a server stand in the links of its site where it can, also before it arrives. */
  joinLinks(server: ServerState): void {
    for (const link of this.linksBySite.get(server.declared.site ?? '') ?? []) {
      const end = link.siteEnd
      const certainty = end && !link.members.has(server.key) ? canBe(server, end) : 'no'
      if (end && certainty !== 'no')
        this.join(link, server.key, { end: end.id, certainty, stands: 'by-site' })
    }
  }

  /** Takes a server out of all its links. */
  leaveLinks({ key }: ServerState): void {
    for (const link of this.linksByServer.get(key) ?? []) link.members.delete(key)
    this.linksByServer.delete(key)
  }

  /** Lets a server go; one that only changes keeps its place, and the links that name it. */
  remove(server: ServerState, forGood: boolean): void {
    if (forGood) {
      this.servers.delete(server.key)
      this.serversBySite.get(server.declared.site ?? '')?.delete(server.key)
    }
    for (const link of [...(this.linksByServer.get(server.key) ?? [])]) {
      if (!forGood && link.members.get(server.key)?.stands !== 'by-site') this.recordBefore(link, server)
      else {
        link.members.delete(server.key)
        this.linksByServer.get(server.key)?.delete(link)
      }
    }
  }

  addLink(declared: LinkState): LinkState {
    const link: LiveLink = { ...declared, members: new Map(declared.members) }
    this.everyLink.add(link)
    this.linksByName.set(linkKey(link), link)
    for (const [key, member] of link.members) this.join(link, key, member)
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
    for (const key of link.members.keys()) this.linksByServer.get(key)?.delete(link)
  }

  private join(link: LiveLink, key: string, member: LinkMember): void {
    link.members.set(key, member)
    ofKey(this.linksByServer, key, () => new Set()).add(link)
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
