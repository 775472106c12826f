import type { Answer } from '../../model/answer.js'
import type { Match } from '../../rules/breach.js'
import type { ScopeState, ServerState } from '../../rules/state.js'
import { isCount } from './counts.js'
import { seenBy, type RuleFacts } from './facts.js'
import type { Participant, Place, Places } from './places.js'
import type { Move, Track } from './track.js'

/** A rule of which parts of a safe round are not safe for free. */
export interface Minded {
  readonly facts: RuleFacts
  /** Whether moves that only help to silence it may come together. */
  readonly isSilenced: boolean
}

/** A place in which a move changes what a rule sees. */
export interface Contested {
  readonly place: string
  /** Whether others may share it that share it, too. */
  readonly isShared: boolean
}

/** Keeps moves out of one round that are safe one by one: they change what the same rule sees in the same place. */
export class Conflicts {
  private readonly places: readonly (Minded & { readonly id: string; readonly place: Place })[]
  private readonly byTrack: readonly (readonly number[])[]
  private readonly known = new Map<string, readonly Contested[]>()

  constructor(
    rules: readonly Minded[],
    places: Places,
    private readonly tracks: readonly Track[],
  ) {
    this.places = rules.flatMap((minded) =>
      places
        .of(minded.facts.compiled)
        .map((place, index) => ({ ...minded, id: `${minded.facts.compiled.id}\n${index}`, place })),
    )
    const byTrack: number[][] = tracks.map(() => [])
    for (const [index, { place }] of this.places.entries()) {
      for (const { track } of place.participants) if (track !== undefined) byTrack[track]?.push(index)
    }
    this.byTrack = byTrack
  }

  /** The places in which a move changes what such a rule sees. */
  of({ track: index, from, to }: Move): readonly Contested[] {
    const key = `${index} ${from} ${to}`
    const known = this.known.get(key) ?? this.found(index, from, to)
    this.known.set(key, known)
    return known
  }

  private found(index: number, from: number, to: number): readonly Contested[] {
    const track = this.tracks[index]
    if (!track) return []
    if (track.kind === 'level') return this.places.map(({ id }) => ({ place: id, isShared: false }))
    if (track.kind === 'link') return this.ofLink(track.name)
    const [before, after] = [track.stations[from], track.stations[to]]
    return (this.byTrack[index] ?? []).flatMap((at) => {
      const one = this.places[at]
      if (!one || !isSeen(one.facts, before, after, one.place)) return []
      return [{ place: one.id, isShared: one.isSilenced && silences(one.facts, before, after, one.place) }]
    })
  }

  /** A link is seen where it is judged; a rule about changes may look at it anywhere. */
  private ofLink(name: string): readonly Contested[] {
    return this.places.flatMap(({ id, facts, place }) =>
      place.scope.link?.name === name || facts.compiled.judge.kind === 'change'
        ? [{ place: id, isShared: false }]
        : [],
    )
  }
}

function isSeen(
  facts: RuleFacts,
  before: ServerState | undefined,
  after: ServerState | undefined,
  { scope }: Place,
): boolean {
  const { judge } = facts.compiled
  const minds = judge.kind === 'change' || isCount(facts.compiled)
  if (minds) return isInvolved(facts, before, scope) || isInvolved(facts, after, scope)
  const see = (server: ServerState | undefined) => (server ? seenBy(facts, server, scope) : absent(facts))
  return see(before) !== see(after)
}

/** Whether nothing that a rule speaks about comes with a move, and nothing goes that silences it. */
function silences(
  { some, none, others }: RuleFacts,
  before: ServerState | undefined,
  after: ServerState | undefined,
  { scope }: Place,
): boolean {
  const answer = (matches: Match, server: ServerState | undefined) =>
    server ? answers.indexOf(matches(server, scope)) : 0
  return (
    others.length === 0 &&
    some.every((matches) => answer(matches, after) <= answer(matches, before)) &&
    none.every((matches) => answer(matches, after) >= answer(matches, before))
  )
}

const answers: readonly Answer[] = ['no', 'cannot-tell', 'yes']

function isInvolved(facts: RuleFacts, server: ServerState | undefined, scope: ScopeState): boolean {
  return server !== undefined && /yes|cannot-tell|\d/.test(seenBy(facts, server, scope))
}

/** What a rule sees in a server that is not there: nothing that it asks for. */
function absent({ some, none, others }: RuleFacts): string {
  return [...[...some, ...none].map(() => 'no'), ...others.map(() => '')].join('/')
}

/** Every server of an organization with its track, if it has one. */
export function participantsOf(
  servers: Iterable<ServerState>,
  tracks: readonly Track[],
): readonly Participant[] {
  const moving = tracks.flatMap((track, index): Participant[] =>
    track.kind === 'server' ? [{ track: index, stations: track.stations }] : [],
  )
  const keys = new Set(tracks.flatMap((track) => (track.kind === 'server' ? [track.key] : [])))
  const still = [...servers].filter(({ key }) => !keys.has(key))
  return [...moving, ...still.map((server) => ({ track: undefined, stations: [server] }))]
}
