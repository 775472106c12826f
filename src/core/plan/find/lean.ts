import type { Conflicts } from './conflicts.js'
import { Company, made } from './greedy.js'
import type { Ground } from './ground.js'
import { goalOf, type Round } from './track.js'

const mostStops = 60

/** The same rounds without stops in between that nothing needs, and with the others at the earliest station that will do. */
export function lean(start: () => Ground, rounds: readonly Round[], conflicts: Conflicts): readonly Round[] {
  const { tracks } = start().terrain
  const stops = rounds.flatMap((round, at) =>
    round.flatMap(({ track, to }) => {
      const of = tracks[track]
      return of && to < goalOf(of) && !(of.kind === 'server' && of.action === 'bridge') ? [{ at, track }] : []
    }),
  )
  if (stops.length > mostStops) return rounds
  let best = rounds
  for (const { at, track } of stops) {
    const move = best[at]?.find((one) => one.track === track)
    if (!move) continue
    const earlier = Array.from({ length: move.to - move.from }, (_, index) => move.from + index)
    for (const station of earlier) {
      const tried = withStop(best, at, track, station)
      if (!isSafe(start(), tried, conflicts)) continue
      best = tried
      break
    }
  }
  return best.filter((round) => round.length > 0)
}

/** The rounds with a stop at another station; none where it stays where it is. */
function withStop(rounds: readonly Round[], at: number, track: number, station: number): readonly Round[] {
  let last: number | undefined
  return rounds.map((round, index) =>
    round.flatMap((move) => {
      if (move.track !== track) return [move]
      const from = last ?? move.from
      const to = index === at ? station : move.to
      last = to
      return from === to ? [] : [{ track, from, to }]
    }),
  )
}

function isSafe(ground: Ground, rounds: readonly Round[], conflicts: Conflicts): boolean {
  return (
    rounds.every((round) => {
      const company = new Company(ground, conflicts)
      const isFine = round.every((move) => company.obstacle(move) === undefined)
      return isFine && made(ground, round).length === round.length
    }) && ground.isThere
  )
}
