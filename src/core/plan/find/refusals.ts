import type { Ground, Obstacle } from './ground.js'
import type { Move } from './track.js'

/**
 * What is in the way of moves from one state. Where a rule of the whole organization refuses one because of another server,
 * it refuses all that are alike: it cannot tell them apart.
 */
export class Refusals {
  private readonly known = new Map<string, Obstacle>()

  constructor(private readonly ground: Ground) {}

  /** What is in the way of a move. */
  of(move: Move): Obstacle | undefined {
    const id = this.likenessOf(move)
    const known = id === undefined ? undefined : this.known.get(id)
    if (known && this.isOfOthers(known, move)) return known
    const obstacle = this.ground.obstacle(move)
    if (id !== undefined && obstacle && this.isOfOthers(obstacle, move)) this.known.set(id, obstacle)
    return obstacle
  }

  private isOfOthers(obstacle: Obstacle, { track: index }: Move): boolean {
    const track = this.ground.terrain.tracks[index]
    if (obstacle.kind !== 'rule' || track?.kind !== 'server') return false
    const { compiled, scope, servers } = obstacle.judgement
    const isWide = scope.kind === 'organization' && compiled.judge.kind !== 'change'
    return isWide && servers.length > 0 && servers.every(({ key }) => key !== track.key)
  }

  private likenessOf({ track: index, from, to }: Move): string | undefined {
    const track = this.ground.terrain.tracks[index]
    if (track?.kind !== 'server') return undefined
    const [before, after] = [track.stations[from], track.stations[to]]
    const { likenessOf } = this.ground
    return `${before ? likenessOf(before) : ''}\n${after ? likenessOf(after) : ''}`
  }
}
