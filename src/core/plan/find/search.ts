import type { Ground } from './ground.js'
import { nextStations, type Move, type Positions } from './track.js'

/** What a search through all orders, one move after the other, has come to. */
export type Searched =
  | { readonly outcome: 'found'; readonly moves: readonly Move[] }
  /** Every state that can be reached, and the goal is none of them. */
  | { readonly outcome: 'exhausted'; readonly states: readonly Positions[] }
  | { readonly outcome: 'given-up' }

/** Looks for an order in depth, trying at most so many moves; the ground is left where the order leads. */
export function search(
  ground: Ground,
  order: readonly number[],
  /** Tracks of one number are alike: which of them stands where makes no difference. */
  kinds: readonly number[],
  budget: number,
): Searched {
  return new Search(ground, order, kinds, budget).run()
}

class Search {
  private readonly seen = new Set<string>()
  private readonly states: Positions[] = []
  private readonly moves: Move[] = []

  constructor(
    private readonly ground: Ground,
    private readonly order: readonly number[],
    private readonly kinds: readonly number[],
    private budget: number,
  ) {}

  run(): Searched {
    if (this.leadsThere()) return { outcome: 'found', moves: this.moves }
    return this.budget > 0 ? { outcome: 'exhausted', states: this.states } : { outcome: 'given-up' }
  }

  private leadsThere(): boolean {
    const { ground } = this
    if (ground.isThere) return true
    const key = this.key()
    if (this.seen.has(key)) return false
    this.seen.add(key)
    this.states.push([...ground.positions])
    return this.choices().some((move) => this.budget > 0 && this.leadsOn(move))
  }

  private leadsOn(move: Move): boolean {
    this.budget--
    const step = this.ground.step(move)
    if ('obstacle' in step) return false
    this.moves.push(move)
    if (this.leadsThere()) return true
    this.moves.pop()
    step.undo()
    return false
  }

  /** Every move from here; of tracks that are alike and stand at one station, those of the first. */
  private choices(): readonly Move[] {
    const tried = new Set<string>()
    return this.order.flatMap((track) => {
      const of = this.ground.terrain.tracks[track]
      const from = this.ground.positions[track] ?? 0
      const kind = `${this.kinds[track] ?? ''} ${from}`
      if (!of || tried.has(kind)) return []
      tried.add(kind)
      return nextStations(of, from).map((to) => ({ track, from, to }))
    })
  }

  /** Equal for states that differ only in which of the tracks that are alike stand where. */
  private key(): string {
    const counts = new Map<string, number>()
    for (const [track, position] of this.ground.positions.entries()) {
      const key = `${this.kinds[track] ?? ''}:${position}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    return (
      [...counts]
        .map(([key, count]) => `${key}*${count}`)
        .sort()
        .join(' ') + this.ground.live.memory
    )
  }
}
