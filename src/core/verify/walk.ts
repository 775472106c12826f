import { canBe } from '../rules/link-standing.js'
import { linkKey } from '../check/live-state.js'
import type { OrderEntry } from '../model/order-report.js'
import { groupBy } from '../model/group-by.js'
import { quote } from '../model/wording.js'
import type { LinkMember, LinkState, OrganizationState, ServerState } from '../rules/state.js'
import type { Catalogue } from '../versions/catalogue.js'
import { Handover, kindOf } from './handover.js'
import { compareReleases } from '../versions/compare.js'
import { releaseRange } from '../versions/version.js'
import type { LinkInView, Participant } from './place.js'
import type { RoundView } from './round-check.js'

/** The two ends of a way, and who may be there for a while. */
export interface Ends {
  readonly from: OrganizationState
  readonly to: OrganizationState
  readonly bridges: readonly ServerState[]
  readonly catalogue: Catalogue
}

/** A round as it is written, read: what each server, link and level becomes. */
export interface RoundRead {
  readonly servers: ReadonlyMap<string, ServerState | undefined>
  readonly links: ReadonlyMap<string, LinkState | undefined>
  readonly levels: ReadonlyMap<string, string>
}

/** An organization on its way, round by round. */
export class Walk {
  readonly servers: Map<string, ServerState>
  readonly links: Map<string, LinkState>
  readonly levels: Map<string, string>
  readonly handover: Handover
  /** Keys of the servers that have left. */
  readonly gone = new Set<string>()

  constructor(
    private readonly ends: Ends,
    /** Keys of the servers that are there for a while. */
    private readonly helping: ReadonlySet<string> = new Set(),
    handover = new Handover(ends),
  ) {
    const { from } = ends
    this.handover = handover
    this.servers = new Map(from.servers)
    this.links = new Map(from.links.map((link) => [linkKey(link), link]))
    this.levels = new Map([...from.levels].map(([name, { value }]) => [name, value]))
  }

  /** Reads a round; what cannot be done in this state is said. */
  read(entries: readonly OrderEntry[]): RoundRead | string {
    const round = {
      servers: new Map<string, ServerState | undefined>(),
      links: new Map<string, LinkState | undefined>(),
      levels: new Map<string, string>(),
    }
    for (const entry of entries) {
      const fault = this.readEntry(entry, round)
      if (fault !== undefined) return fault
    }
    const full = this.fullIn(round)
    return full ? `nobody is there to take what ${quote(full.name)} holds` : round
  }

  /** Everything that may be so while a round is done in some order. */
  view({ servers, links, levels }: RoundRead): RoundView {
    const keys = new Set([...this.servers.keys(), ...servers.keys()])
    const participants = [...keys].flatMap((key): readonly Participant[] => {
      const was = this.servers.get(key)
      const who = was ?? servers.get(key)
      return who ? [{ key, who, was, may: servers.has(key) ? [was, servers.get(key)] : [was] }] : []
    })
    const names = new Set([...this.levels.keys(), ...levels.keys()])
    const { from, to, bridges } = this.ends
    const expected = [...to.servers.values(), ...bridges].filter(
      ({ key }) => !this.servers.has(key) && (to.servers.has(key) || this.helping.has(key)),
    )
    return {
      organization: from,
      participants,
      movers: new Set(servers.keys()),
      expected: expected
        .filter(({ key }) => !from.servers.has(key) && !this.gone.has(key))
        .map((server) => ({ key: server.key, who: server, was: undefined, may: [server] })),
      links: this.linksInView(links),
      levels: new Map(
        [...names].map((name) => {
          const was = this.levels.get(name) ?? ''
          const then = levels.get(name)
          return [name, { was, may: then === undefined ? [was] : [was, then] }]
        }),
      ),
    }
  }

  /** The round is done. */
  take({ servers, links, levels }: RoundRead): void {
    this.record([...servers].flatMap(([key, server]) => (server && this.servers.get(key)) ?? []))
    for (const [key, server] of servers) {
      if (server) this.servers.set(key, server)
      else this.servers.delete(key)
      if (!server) this.gone.add(key)
    }
    const make = this.linkMaker()
    for (const [key, link] of links) {
      if (link) this.links.set(key, make(link))
      else this.links.delete(key)
    }
    for (const [key, { members }] of [...this.links]) {
      const isEnded = [...members].some(
        ([server, { stands }]) => stands === 'alone' && !this.servers.has(server),
      )
      if (isEnded) this.links.delete(key)
    }
    for (const [name, value] of levels) this.levels.set(name, value)
  }

  /** Another one that stands where this one does. */
  copy(): Walk {
    const copy = new Walk(this.ends, this.helping, this.handover)
    copy.servers.clear()
    for (const [key, server] of this.servers) copy.servers.set(key, server)
    copy.links.clear()
    for (const [key, link] of this.links) copy.links.set(key, link)
    for (const [name, value] of this.levels) copy.levels.set(name, value)
    for (const key of this.gone) copy.gone.add(key)
    return copy
  }

  /** Servers that change are no longer what their links have recorded of them. */
  private record(changing: readonly ServerState[]): void {
    const versions = new Map(changing.map(({ key, version }) => [key, version]))
    if (versions.size === 0) return
    for (const [id, link] of this.links) {
      const recorded = versions.get(link.recorder ?? '')
      if (recorded && !link.recorded) this.links.set(id, { ...link, recorded })
    }
  }

  /** Makes links of the servers that are there now. */
  private linkMaker(): (link: LinkState) => LinkState {
    let bySite: ReadonlyMap<string | undefined, readonly ServerState[]> | undefined
    return (link) => {
      const { siteEnd, declared, recorder } = link
      const members = new Map<string, LinkMember>(
        [...link.members].filter(([, { stands }]) => stands !== 'by-site'),
      )
      if (siteEnd) {
        bySite ??= groupBy(this.servers.values(), (server) => server.declared.site)
        for (const server of bySite.get(declared.site) ?? []) {
          const certainty = canBe(server, siteEnd)
          if (certainty !== 'no' && !members.has(server.key))
            members.set(server.key, { end: siteEnd.id, certainty, stands: 'by-site' })
        }
      }
      const recorded = recorder === undefined ? undefined : this.servers.get(recorder)?.version
      return recorded ? { ...link, members, recorded } : { ...link, members }
    }
  }

  private linksInView(changed: RoundRead['links']): readonly LinkInView[] {
    const make = this.linkMaker()
    const still = [...this.links].map(([key, link]): LinkInView => ({
      link,
      was: true,
      may: changed.has(key) && changed.get(key) === undefined ? [true, false] : [true],
      isMade: changed.get(key) !== undefined,
    }))
    const fresh = [...changed].flatMap(([key, link]): readonly LinkInView[] =>
      link && !this.links.has(key)
        ? [{ link: make(link), was: false, may: [false, true], isMade: true }]
        : [],
    )
    return [...still, ...fresh]
  }

  private readEntry(
    entry: OrderEntry,
    round: {
      servers: Map<string, ServerState | undefined>
      links: Map<string, LinkState | undefined>
      levels: Map<string, string>
    },
  ): string | undefined {
    const { action, name = '', to } = entry
    if (action === 'level') {
      round.levels.set(name, to ?? '')
      const known = this.levels.get(name)
      const isUp = known === undefined || this.ends.catalogue.levelIsAtLeast(name, to ?? '', known) === 'yes'
      return isUp ? undefined : `the level ${quote(name)} would be lowered`
    }
    if (action === 'link' || action === 'unlink') return this.readLink(action, name, round.links)
    const key = (entry.server ?? '').toLowerCase()
    if (round.servers.has(key)) return `${quote(entry.server ?? '')} changes twice in one round`
    const after = this.stateAfter(entry, key)
    if (typeof after === 'string') return after
    round.servers.set(key, after)
    return undefined
  }

  private readLink(
    action: 'link' | 'unlink',
    name: string,
    links: Map<string, LinkState | undefined>,
  ): string | undefined {
    const known = action === 'link' ? this.ends.to.links : [...this.links.values()]
    const link = known.find((one) => one.name === name)
    if (!link) return `there is no link ${quote(name)} to ${action === 'link' ? 'make' : 'remove'}`
    const lacking = [...link.members].find(
      ([key, { stands }]) => stands !== 'by-site' && !this.servers.has(key),
    )
    if (action === 'link' && lacking)
      return `${quote(lacking[0])}, an end of the link ${quote(name)}, is not there yet`
    links.set(linkKey(link), action === 'link' ? link : undefined)
    return undefined
  }

  /** What a server becomes; undefined where it goes, a text where it cannot be. */
  private stateAfter(
    { action, server, to, product, toProduct }: OrderEntry,
    key: string,
  ): ServerState | undefined | string {
    const now = this.servers.get(key)
    const name = quote(server ?? '')
    if (action === 'install') {
      const arriving = this.ends.to.servers.get(key) ?? this.ends.bridges.find((bridge) => bridge.key === key)
      if (now) return `${name} exists already`
      return arriving ?? `nobody has declared ${name}`
    }
    if (!now) return `there is no ${name} to ${action}`
    if (action === 'decommission') return undefined
    return this.updated(now, to ?? '', toProduct ?? product ?? now.product.id)
  }

  private updated(now: ServerState, label: string, productId: string): ServerState | string {
    const { catalogue, to } = this.ends
    const product = catalogue.products.get(productId) ?? now.product
    const target = to.servers.get(now.key)
    const resolved = catalogue.resolve(label, product)
    if (resolved.precision === 'conflict') return `${quote(label)} is no release of ${product.name}`
    const after = { ...now, product, version: resolved }
    const [before, then] = [releaseRange(now.version), releaseRange(resolved)]
    const isUp = before && then && compareReleases(before.last, then.first) < 0
    if (!isUp && target?.version.written !== resolved.written)
      return `${quote(now.name)} would not go up to ${quote(label)}`
    return isUp ? after : `${quote(now.name)} would not go up to ${quote(label)}`
  }

  /** A server that leaves in a round and may hold something that nobody can take who is there and stays in it. */
  fullIn({ servers }: Pick<RoundRead, 'servers'>): ServerState | undefined {
    const { handover } = this
    const isTaken = new Map<string, boolean>()
    const staying = [...this.servers.values()].filter(({ key }) => !servers.has(key) || servers.get(key))
    for (const [key, after] of servers) {
      const server = after ? undefined : this.servers.get(key)
      if (!server) continue
      const id = kindOf(server)
      const isEmptied =
        isTaken.get(id) ??
        handover
          .kindsOf(server)
          .every((what) => staying.some((other) => handover.canTake(other, server, what)))
      isTaken.set(id, isEmptied)
      if (!isEmptied) return server
    }
    return undefined
  }
}
