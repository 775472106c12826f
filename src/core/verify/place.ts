import { canBe } from '../rules/link-standing.js'
import type { CompiledRule } from '../check/compiled-rule.js'
import type { Answer } from '../model/answer.js'
import { remembered } from '../model/remembered.js'
import type { LinkMember, LinkState, OrganizationState, ScopeState, ServerState } from '../rules/state.js'

/** A server, and everything that it may be; undefined stands for not being there. */
export interface Participant {
  readonly key: string
  /** It in any state, for what never changes about it. */
  readonly who: ServerState
  /** What it is for certain before anything happens. */
  readonly was: ServerState | undefined
  readonly may: readonly (ServerState | undefined)[]
  /** Equal for those that have always been alike, but for their names and where they stand; undefined where nobody asks. */
  readonly likeness?: number
}

/** A link that is there before, or after, or may be. */
export interface LinkInView {
  readonly link: LinkState
  readonly was: boolean
  readonly may: readonly boolean[]
  /** Whether it is made, or made anew. */
  readonly isMade: boolean
}

/** Everything that may be so at once, in some order or another. */
export interface View {
  readonly organization: OrganizationState
  readonly participants: readonly Participant[]
  readonly links: readonly LinkInView[]
  /** By the name of the level: its value before, and every value that it may have. */
  readonly levels: ReadonlyMap<string, { readonly was: string; readonly may: readonly string[] }>
}

/** Where a rule is judged, with everybody who may stand there. */
export interface Place {
  readonly scope: ScopeState
  readonly participants: readonly Participant[]
  readonly view: View
  readonly link?: LinkInView
}

/** The places in which a rule is judged. */
export function placesFor({ rule: { scope } }: CompiledRule, view: View): readonly Place[] {
  const known = placesOf(view)
  const id = typeof scope === 'string' ? scope : `link ${scope.link}`
  const places = known.get(id) ?? foundIn(scope, view)
  known.set(id, places)
  return places
}

/** The places of a view that have been asked for. */
const placesOf = remembered((_: View) => new Map<string, readonly Place[]>())

function foundIn(scope: CompiledRule['rule']['scope'], view: View): readonly Place[] {
  if (typeof scope !== 'string') {
    return view.links.filter(({ link }) => link.kind === scope.link).map((link) => linkPlace(link, view))
  }
  if (scope === 'organization')
    return [placeOf('organization', view.organization.name, view.participants, view)]
  const byName = new Map<string, Participant[]>()
  for (const participant of view.participants) {
    const { site, groups } = participant.who.declared
    const name = scope === 'site' ? site : groups[scope]
    if (name === undefined) continue
    const members = byName.get(name)
    if (members) members.push(participant)
    else byName.set(name, [participant])
  }
  return [...byName].map(([name, members]) => placeOf(scope, name, members, view))
}

function linkPlace(link: LinkInView, view: View): Place {
  const members = membersInView(link.link, view.participants)
  const participants = participantsIn(members, view.participants)
  const { kind, name } = link.link
  const place = placeOf(kind, name, participants, view)
  return { ...place, scope: { ...place.scope, link: { ...link.link, members } }, link }
}

/** The scope of a place, once for every value that a level may have. */
export function scopesByLevel({ scope, view }: Place, level: string | undefined): readonly ScopeState[] {
  const values = level === undefined ? undefined : view.levels.get(level)?.may
  if (level === undefined || !values) return [scope]
  return values.map((value) => scopeAt(scope, level, value))
}

/** The scope as it is while a level has a value. */
export function scopeAt(scope: ScopeState, level: string, value: string): ScopeState {
  const { organization } = scope
  const levels = new Map([...organization.levels, [level, { value, at: organization.at }]])
  return { ...scope, organization: { ...organization, levels } }
}

/** Which of the participants stand in a link, or may once they arrive. */
export function membersInView(
  link: LinkState,
  participants: readonly Participant[],
): ReadonlyMap<string, LinkMember> {
  const { places, bySite } = indexOf(participants)
  const members = new Map<string, LinkMember>()
  for (const [key, member] of link.members)
    if (member.stands !== 'by-site' && places.has(key)) members.set(key, member)
  const { site } = link.declared
  const ofSite = link.siteEnd && site !== undefined ? bySite.get(site) : undefined
  for (const participant of ofSite ?? []) {
    const { key } = participant
    const member = link.members.get(key) ?? memberBySite(link, participant)
    if (member) members.set(key, member)
  }
  return members
}

/** Those of the participants who are members of a link, in the order of all. */
export function participantsIn(
  members: ReadonlyMap<string, LinkMember>,
  participants: readonly Participant[],
): readonly Participant[] {
  const { places } = indexOf(participants)
  return [...members.keys()]
    .flatMap((key) => places.get(key) ?? [])
    .sort((a, b) => a - b)
    .flatMap((index) => participants[index] ?? [])
}

/** The participant of that key. */
export function participantOf(key: string, participants: readonly Participant[]): Participant | undefined {
  const place = indexOf(participants).places.get(key)
  return place === undefined ? undefined : participants[place]
}

/** Where participants stand in their list, by their keys, and who stands in each site. */
const indexOf = remembered((participants: readonly Participant[]) => {
  const places = new Map<string, number>()
  const bySite = new Map<string, Participant[]>()
  for (const [index, participant] of participants.entries()) {
    places.set(participant.key, index)
    const { site } = participant.who.declared
    if (site === undefined) continue
    const others = bySite.get(site)
    if (others) others.push(participant)
    else bySite.set(site, [participant])
  }
  return { places, bySite }
})

function memberBySite({ siteEnd }: LinkState, { who, may }: Participant): LinkMember | undefined {
  if (!siteEnd) return undefined
  let certainty: Answer = canBe(who, siteEnd)
  for (const state of may) {
    const then = state && state.product !== who.product ? canBe(state, siteEnd) : 'no'
    if (then !== 'no') certainty = then
  }
  return certainty === 'no' ? undefined : { end: siteEnd.id, certainty, stands: 'by-site' }
}

function placeOf(kind: string, name: string, participants: readonly Participant[], view: View): Place {
  const { organization } = view
  const scope = { organization, kind, name, at: organization.at, servers: new Map<string, ServerState>() }
  return { scope, participants, view }
}
