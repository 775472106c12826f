import { canBe } from '../rules/link-standing.js'
import { linkKey } from '../check/live-state.js'
import type { OrderEntry } from '../model/order-report.js'
import { groupBy } from '../model/group-by.js'
import { quote } from '../model/wording.js'
import {
  running,
  type LinkMember,
  type LinkState,
  type OrganizationState,
  type ServerState,
} from '../rules/state.js'
import type { Catalogue } from '../versions/catalogue.js'
import { Handover } from './handover.js'
import { Kinds } from './kinds.js'
import { compareReleases } from '../versions/compare.js'
import { releaseRange, shortName } from '../versions/version.js'
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

/** A round in which nothing is done. */
export const noRound: RoundRead = { servers: new Map(), links: new Map(), levels: new Map() }

/** A server that is there, and stays what it is. */
interface Standing extends Participant {
  readonly was: ServerState
  readonly likeness: number
}

/** An organization on its way, round by round. */
export class Walk {
  /** By their keys. */
  private readonly standing = new Map<string, Standing>()
  private round = 0
  readonly links: Map<string, LinkState>
  readonly levels: Map<string, string>
  /** Keys of the servers that have left. */
  readonly gone = new Set<string>()

  constructor(
    private readonly ends: Ends,
    /** Keys of the servers that are there for a while. */
    private readonly helping: ReadonlySet<string> = new Set(),
    private readonly kinds = new Kinds(),
    readonly handover = new Handover(ends, kinds),
  ) {
    const { from } = ends
    for (const server of from.servers.values()) this.stand(server, this.ofArrival(server))
    this.links = new Map(from.links.map((link) => [linkKey(link), link]))
    this.levels = new Map([...from.levels].map(([name, { value }]) => [name, value]))
  }

  /** What a server is; undefined where it is not there. */
  get(key: string): ServerState | undefined {
    return this.standing.get(key)?.was
  }

  get size(): number {
    return this.standing.size
  }

  /** Everybody who is there, by key. */
  servers(): ReadonlyMap<string, ServerState> {
    return new Map([...this.standing].map(([key, { was }]) => [key, was]))
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
    const names = new Set([...this.levels.keys(), ...levels.keys()])
    return {
      organization: this.ends.from,
      participants: this.participantsIn(servers),
      movers: servers,
      expected: () => this.expected(),
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

  /** Everybody who is there, with what may become of them, and those who may come. */
  private participantsIn(changes: RoundRead['servers']): readonly Participant[] {
    const { kinds, round } = this
    const participants: Participant[] = []
    for (const one of this.standing.values()) {
      const { key, who, was } = one
      const then = changes.get(key)
      if (!then && !changes.has(key)) participants.push(one)
      else {
        participants.push({
          key,
          who,
          was,
          may: [was, then],
          likeness: kinds.after(one.likeness, round, then),
        })
      }
    }
    for (const [key, server] of changes) {
      if (!server || this.standing.has(key)) continue
      const likeness = this.ofArrival(server)
      participants.push({ key, who: server, was: undefined, may: [undefined, server], likeness })
    }
    return participants
  }

  /** Servers that are still to be installed. */
  private expected(): readonly Participant[] {
    const { from, to, bridges } = this.ends
    return [...to.servers.values(), ...bridges]
      .filter(
        ({ key }) =>
          !this.standing.has(key) &&
          (to.servers.has(key) || this.helping.has(key)) &&
          !from.servers.has(key) &&
          !this.gone.has(key),
      )
      .map((server) => ({ key: server.key, who: server, was: undefined, may: [server] }))
  }

  /** The likeness of one that comes. */
  private ofArrival(server: ServerState): number {
    return this.kinds.ofArrival(server, this.round, this.ends.to.servers.has(server.key))
  }

  private stand(server: ServerState, likeness: number): void {
    const { key } = server
    this.standing.set(key, { key, who: server, was: server, may: [server], likeness })
  }

  /** The round is done. */
  take({ servers, links, levels }: RoundRead): void {
    this.record(servers)
    for (const [key, server] of servers) {
      const before = server && this.standing.get(key)
      if (before) this.stand(server, this.kinds.after(before.likeness, this.round, server))
      else if (server) this.stand(server, this.ofArrival(server))
      else {
        this.standing.delete(key)
        this.gone.add(key)
      }
    }
    this.round++
    const make = this.linkMaker()
    for (const [key, link] of links) {
      if (link) this.links.set(key, make(link))
      else this.links.delete(key)
    }
    for (const [key, { members }] of [...this.links]) {
      for (const [server, { stands }] of members)
        if (stands === 'alone' && !this.standing.has(server)) this.links.delete(key)
    }
    for (const [name, value] of levels) this.levels.set(name, value)
  }

  /** Another one that stands where this one does. */
  copy(): Walk {
    const copy = new Walk(this.ends, this.helping, this.kinds, this.handover)
    copy.standing.clear()
    for (const [key, server] of this.standing) copy.standing.set(key, server)
    copy.round = this.round
    copy.links.clear()
    for (const [key, link] of this.links) copy.links.set(key, link)
    for (const [name, value] of this.levels) copy.levels.set(name, value)
    for (const key of this.gone) copy.gone.add(key)
    return copy
  }

  /** Servers that change are no longer what their links have recorded of them. */
  private record(changing: RoundRead['servers']): void {
    for (const [id, link] of this.links) {
      const { recorder = '', recorded } = link
      const before = changing.get(recorder) && this.get(recorder)
      if (before && !recorded) this.links.set(id, { ...link, recorded: before.version })
    }
  }

  /** Makes links of the servers that are there now. */
  private linkMaker(): (link: LinkState) => LinkState {
    let bySite: ReadonlyMap<string | undefined, readonly Standing[]> | undefined
    return (link) => {
      const { siteEnd, declared, recorder } = link
      const members = new Map<string, LinkMember>(
        [...link.members].filter(([, { stands }]) => stands !== 'by-site'),
      )
      if (siteEnd) {
        bySite ??= groupBy(this.standing.values(), ({ was }) => was.declared.site)
        for (const { was: server } of bySite.get(declared.site) ?? []) {
          const certainty = canBe(server, siteEnd)
          if (certainty !== 'no' && !members.has(server.key))
            members.set(server.key, { end: siteEnd.id, certainty, stands: 'by-site' })
        }
      }
      const recorded = recorder === undefined ? undefined : this.get(recorder)?.version
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
      ([key, { stands }]) => stands !== 'by-site' && !this.standing.has(key),
    )
    if (action === 'link' && lacking)
      return `${quote(lacking[0])}, an end of the link ${quote(name)}, is not there yet`
    links.set(linkKey(link), action === 'link' ? link : undefined)
    return undefined
  }

  /** What a server becomes; undefined where it goes, a text where it cannot be. */
  private stateAfter(entry: OrderEntry, key: string): ServerState | undefined | string {
    const { action, to, product, toProduct } = entry
    const server = quote(entry.server ?? '')
    const now = this.get(key)
    if (action === 'install') {
      if (now) return `${server} exists already`
      const arriving = this.ends.to.servers.get(key) ?? this.ends.bridges.find((bridge) => bridge.key === key)
      if (!arriving) return `nobody has declared ${server}`
      return differenceOf(entry, to, arriving) ?? arriving
    }
    if (!now) return `there is no ${server} to ${action}`
    const difference = differenceOf(entry, entry.from, now)
    if (difference !== undefined || action === 'decommission') return difference
    return this.updated(now, to ?? '', toProduct ?? product ?? now.product.id)
  }

  private updated(now: ServerState, label: string, productId: string): ServerState | string {
    const { catalogue } = this.ends
    const product = catalogue.products.get(productId) ?? now.product
    const resolved = catalogue.resolve(label, product)
    if (resolved.precision === 'conflict') return `${quote(label)} is no release of ${product.name}`
    const after = { ...now, product, version: resolved }
    const [before, then] = [releaseRange(now.version), releaseRange(resolved)]
    const isUp = before && then && compareReleases(before.last, then.first) < 0
    return isUp ? after : `${quote(now.name)} would not go up to ${quote(label)}`
  }

  /** A server that leaves in a round and may hold something that nobody can take who is there and stays in it. */
  fullIn({ servers }: Pick<RoundRead, 'servers'>): ServerState | undefined {
    const { handover } = this
    const emptied = new Set<number>()
    let staying: readonly Standing[] | undefined
    for (const [key, after] of servers) {
      const leaving = after ? undefined : this.standing.get(key)
      if (!leaving || emptied.has(leaving.likeness)) continue
      const { was: server, likeness } = leaving
      staying ??= [...this.standing.values()].filter((one) => !servers.has(one.key) || servers.get(one.key))
      const takers = staying
      const isEmptied = handover
        .kindsOf(server)
        .every((what) => takers.some(({ was }) => handover.canTake(was, server, what)))
      if (!isEmptied) return server
      emptied.add(likeness)
    }
    return undefined
  }
}

/** What a change says of a server that is not so, if anything. */
function differenceOf(
  { product }: OrderEntry,
  version: string | null,
  server: ServerState,
): string | undefined {
  const isSame = (product ?? server.product.id) === server.product.id && version === shortName(server.version)
  return isSame
    ? undefined
    : `${quote(server.name)} runs ${running(server)} then, which is not what the change says`
}
