import { Company, made } from './greedy.js'
import type { Conflicts } from './conflicts.js'
import type { Ground } from './ground.js'
import type { Move, Round } from './track.js'

/** Puts moves that come one after the other into as few rounds as can be without changing their order. */
export function packed(ground: Ground, moves: readonly Move[], conflicts: Conflicts): readonly Round[] {
  const rounds: Round[] = []
  for (let rest = moves; rest.length > 0;) {
    const company = new Company(ground, conflicts)
    const moved = new Set<number>()
    const end = rest.findIndex((move) => {
      const isFirst = !moved.has(move.track)
      moved.add(move.track)
      return !isFirst || company.obstacle(move) !== undefined
    })
    const size = end === -1 ? rest.length : end
    const round = made(ground, rest.slice(0, size))
    if (round.length === 0) throw new Error('an order that was found cannot be gone again')
    rounds.push(round)
    rest = rest.filter((move) => !round.includes(move))
  }
  return rounds
}
