import type { Judgement } from '../../check/rule-watch.js'
import type { ServerState } from '../../rules/state.js'
import type { Ground, Obstacle } from './ground.js'
import type { Move, Round, Track } from './track.js'

/**
 * What is in the way of moves. What a rule refuses stays refused until something changes where it is judged. Where it is
 * judged in the whole organization and refuses a move because of another server, it refuses all that are alike: it cannot
 * tell them apart.
 */
export class Refusals {
  /** By what the moves are like. */
  private readonly alike = new Map<string, Obstacle>()
  /** By the moves. */
  private readonly own = new Map<string, Obstacle>()
  /** The moves that are refused in a place. */
  private readonly byPlace = new Map<string, string[]>()

  constructor(private readonly ground: Ground) {}

  /** What is in the way of a move. */
  of(move: Move): Obstacle | undefined {
    const track = this.ground.terrain.tracks[move.track]
    if (track?.kind !== 'server') return this.ground.obstacle(move)
    const id = `${move.track} ${move.from} ${move.to}`
    const refused = this.own.get(id)
    if (refused) return refused
    const likeness = this.likenessOf(track, move)
    const alike = this.alike.get(likeness)
    if (alike?.kind === 'rule' && isByOthers(alike.judgement, track.key)) return alike
    const obstacle = this.ground.obstacle(move)
    if (obstacle?.kind === 'rule') this.remember(obstacle, { id, likeness, key: track.key })
    return obstacle
  }

  /** Makes moves, and forgets what may be otherwise then. */
  whileMaking(moves: Round, make: () => Round): Round {
    const before = moves.map((move) => this.placesOf(move))
    const made = make()
    this.alike.clear()
    const places = [...before, ...made.map((move) => this.placesOf(move))]
    if (places.includes(undefined)) {
      this.own.clear()
      this.byPlace.clear()
    }
    for (const place of new Set(places.flatMap((some) => some ?? []))) {
      for (const id of this.byPlace.get(place) ?? []) this.own.delete(id)
      this.byPlace.delete(place)
    }
    return made
  }

  private remember(
    obstacle: Extract<Obstacle, { kind: 'rule' }>,
    { id, likeness, key }: { readonly id: string; readonly likeness: string; readonly key: string },
  ): void {
    const { judgement } = obstacle
    const { compiled, scope } = judgement
    if (compiled.judge.kind === 'change' || compiled.rule.during === 'plan') return
    if (scope.kind === 'organization') {
      if (isByOthers(judgement, key)) this.alike.set(likeness, obstacle)
      return
    }
    const place = `${scope.kind}\n${scope.name}`
    this.own.set(id, obstacle)
    const refused = this.byPlace.get(place) ?? []
    refused.push(id)
    this.byPlace.set(place, refused)
  }

  /** The places in which a server stands now that moves; undefined where it is none, and makes a difference everywhere. */
  private placesOf({ track: index }: Move): readonly string[] | undefined {
    const { live, terrain } = this.ground
    const track = terrain.tracks[index]
    if (track?.kind !== 'server') return undefined
    const server = live.state.servers.get(track.key)
    if (!server) return []
    const { site, groups } = server.declared
    return [
      ...(site === undefined ? [] : [`site\n${site}`]),
      ...Object.entries(groups).map(([key, name]) => `${key}\n${name}`),
      ...live.state.linksOf(server).map(({ kind, name }) => `${kind}\n${name}`),
    ]
  }

  private likenessOf({ stations }: Extract<Track, { kind: 'server' }>, { from, to }: Move): string {
    const told = (state: ServerState | undefined) => (state ? this.ground.likenessOf(state) : '')
    return `${told(stations[from])}\n${told(stations[to])}`
  }
}

function isByOthers({ servers }: Judgement, mover: string): boolean {
  return servers.length > 0 && servers.every(({ key }) => key !== mover)
}
