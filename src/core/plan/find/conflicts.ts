import type { ScopeState, ServerState } from '../../rules/state.js'
import { isCount } from './counts.js'
import { seenBy, type RuleFacts } from './facts.js'
import type { Participant, Place, Places } from './places.js'
import type { Move, Track } from './track.js'

/**
 * What keeps moves out of one round that are safe one by one: they change what the same rule sees in the same place, and the
 * rule is none of which parts of a safe round are safe for free.
 */
export class Conflicts {
  private readonly places: readonly {
    readonly id: string
    readonly facts: RuleFacts
    readonly place: Place
  }[]
  private readonly byTrack: readonly (readonly number[])[]
  private readonly known = new Map<string, readonly string[]>()

  constructor(
    rules: readonly RuleFacts[],
    places: Places,
    private readonly tracks: readonly Track[],
  ) {
    this.places = rules.flatMap((facts) =>
      places
        .of(facts.compiled)
        .map((place, index) => ({ id: `${facts.compiled.id}\n${index}`, facts, place })),
    )
    const byTrack: number[][] = tracks.map(() => [])
    for (const [index, { place }] of this.places.entries()) {
      for (const { track } of place.participants) if (track !== undefined) byTrack[track]?.push(index)
    }
    this.byTrack = byTrack
  }

  /** The places in which a move changes what such a rule sees. */
  of({ track: index, from, to }: Move): readonly string[] {
    const key = `${index} ${from} ${to}`
    const known = this.known.get(key) ?? this.found(index, from, to)
    this.known.set(key, known)
    return known
  }

  private found(index: number, from: number, to: number): readonly string[] {
    const track = this.tracks[index]
    if (!track) return []
    if (track.kind === 'level') return this.places.map(({ id }) => id)
    if (track.kind === 'link') return this.ofLink(track.name)
    const [before, after] = [track.stations[from], track.stations[to]]
    return (this.byTrack[index] ?? []).flatMap((at) => {
      const one = this.places[at]
      return one && isSeen(one.facts, before, after, one.place) ? [one.id] : []
    })
  }

  /** A link is seen where it is judged; a rule about changes may look at it anywhere. */
  private ofLink(name: string): readonly string[] {
    return this.places.flatMap(({ id, facts, place }) =>
      place.scope.link?.name === name || facts.compiled.judge.kind === 'change' ? [id] : [],
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
