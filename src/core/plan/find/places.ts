import type { CompiledRule } from '../../check/compiled-rule.js'
import { canBe } from '../../rules/link-standing.js'
import type { LinkMember, LinkState, OrganizationState, ScopeState, ServerState } from '../../rules/state.js'
import type { LinkTrack } from './track.js'

/** A server and everything that it may be on the way, where a rule is judged. */
export interface Participant {
  /** The index of its track; undefined where it does not change. */
  readonly track: number | undefined
  readonly stations: readonly (ServerState | undefined)[]
}

/** Somewhere a rule is judged, with everybody who may ever stand there. */
export interface Place {
  readonly scope: ScopeState
  readonly participants: readonly Participant[]
  /** The track of the link, where the place is a link that comes or goes. */
  readonly link?: LinkTrack
}

/** The places in which rules of the same scope are judged. */
export class Places {
  private readonly known = new Map<string, readonly Place[]>()
  private index: ReturnType<typeof indexOf> | undefined

  constructor(
    private readonly organization: OrganizationState,
    private readonly participants: readonly Participant[],
    private readonly links: readonly LinkTrack[],
  ) {}

  of({ rule: { scope } }: CompiledRule): readonly Place[] {
    const id = typeof scope === 'string' ? scope : `link ${scope.link}`
    const places = this.known.get(id) ?? this.found(scope)
    this.known.set(id, places)
    return places
  }

  private found(scope: CompiledRule['rule']['scope']): readonly Place[] {
    if (typeof scope !== 'string') return this.linkPlaces(scope.link)
    if (scope === 'organization')
      return [this.place('organization', this.organization.name, this.participants)]
    const byName = new Map<string, Participant[]>()
    for (const participant of this.participants) {
      const declared = anyState(participant)?.declared
      const name = scope === 'site' ? declared?.site : declared?.groups[scope]
      if (name === undefined) continue
      const members = byName.get(name) ?? []
      members.push(participant)
      byName.set(name, members)
    }
    return [...byName].map(([name, members]) => this.place(scope, name, members))
  }

  private linkPlaces(kind: string): readonly Place[] {
    const tracked = new Set(this.links.flatMap(({ stations }) => stations))
    const fixed = this.organization.links.filter((link) => link.kind === kind && !tracked.has(link))
    const moving = this.links.flatMap((track) =>
      track.stations.flatMap((link) => (link?.kind === kind ? [{ link, track }] : [])),
    )
    return [...fixed.map((link) => ({ link, track: undefined })), ...moving].map(({ link, track }) => {
      const members = new Map<string, LinkMember>(link.members)
      const participants = this.candidates(link).filter((participant) => {
        const states = participant.stations.filter((one) => one !== undefined)
        for (const state of states) if (!members.has(state.key)) joinBySite(link, state, members)
        return states.some(({ key }) => members.has(key))
      })
      const place = this.place(link.kind, link.name, participants, { ...link, members })
      return track ? { ...place, link: track } : place
    })
  }

  /** Everybody who may stand at an end of a link, in the order of all. */
  private candidates({ members, siteEnd, declared: { site } }: LinkState): readonly Participant[] {
    this.index ??= indexOf(this.participants)
    const { byKey, bySite } = this.index
    const ofSite = siteEnd && site !== undefined ? (bySite.get(site) ?? []) : []
    const named = [...members.keys()].flatMap((key) => byKey.get(key) ?? [])
    return [...new Set([...named, ...ofSite])]
      .sort((a, b) => a - b)
      .flatMap((index) => this.participants[index] ?? [])
  }

  private place(kind: string, name: string, participants: readonly Participant[], link?: LinkState): Place {
    const { organization } = this
    const at = link?.declared.origin.value('kind') ?? organization.at
    const scope = { organization, kind, name, at, servers: new Map<string, ServerState>() }
    return { scope: link ? { ...scope, link } : scope, participants }
  }
}

/** Where participants stand in a list, by their key and by their site. */
function indexOf(participants: readonly Participant[]) {
  const byKey = new Map<string, number>()
  const bySite = new Map<string, number[]>()
  for (const [index, participant] of participants.entries()) {
    const state = anyState(participant)
    if (!state) continue
    byKey.set(state.key, index)
    const { site } = state.declared
    if (site === undefined) continue
    const ofSite = bySite.get(site) ?? []
    ofSite.push(index)
    bySite.set(site, ofSite)
  }
  return { byKey, bySite }
}

/** A state of a server that is there, for what never changes about it. */
export function anyState({ stations }: Pick<Participant, 'stations'>): ServerState | undefined {
  return stations.find((state) => state !== undefined)
}

function joinBySite(
  { declared, siteEnd }: LinkState,
  server: ServerState,
  members: Map<string, LinkMember>,
): void {
  if (!siteEnd || declared.site === undefined || server.declared.site !== declared.site) return
  const certainty = canBe(server, siteEnd)
  if (certainty !== 'no') members.set(server.key, { end: siteEnd.id, certainty, stands: 'by-site' })
}
