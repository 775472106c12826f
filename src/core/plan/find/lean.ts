import { groupBy } from '../../model/group-by.js'
import type { Conflicts } from './conflicts.js'
import { Company, made } from './greedy.js'
import type { Ground } from './ground.js'
import { goalOf, type Round, type Track } from './track.js'

const mostStops = 60

/** A stop in between: in which round, and of which track. */
interface Stop {
  readonly at: number
  readonly track: number
}

/** The same rounds without stops in between that nothing needs, and with the others at the earliest station that will do. */
export function lean(start: () => Ground, rounds: readonly Round[], conflicts: Conflicts): readonly Round[] {
  const { tracks } = start().terrain
  const stops = stopsIn(rounds, tracks)
  if (stops.length > mostStops) return rounds
  const isFine = (tried: readonly Round[]) => isSafe(start(), tried, conflicts)
  const alike = [...groupBy(stops, (stop) => likenessOf(stop, rounds, tracks)).values()]
  const best = alike.reduce((some, group) => leaned(some, group, isFine), rounds)
  return best.filter((round) => round.length > 0)
}

function stopsIn(rounds: readonly Round[], tracks: readonly Track[]): readonly Stop[] {
  return rounds.flatMap((round, at) =>
    round.flatMap(({ track, to }) => {
      const of = tracks[track]
      return of && to < goalOf(of) && !(of.kind === 'server' && of.action === 'bridge') ? [{ at, track }] : []
    }),
  )
}

/** Equal for stops that are probably needed, or not, together. */
function likenessOf(stop: Stop, rounds: readonly Round[], tracks: readonly Track[]): string {
  const track = tracks[stop.track]
  const told = track?.kind === 'server' ? track.stations.map((one) => one?.version.written ?? '') : []
  return [stop.at, track?.kind, ...stationsOf(rounds, stop), ...told].join(' ')
}

/** Stops that are alike at the earliest station that will do for all of them, or else for each of them. */
function leaned(
  rounds: readonly Round[],
  stops: readonly Stop[],
  isFine: (tried: readonly Round[]) => boolean,
): readonly Round[] {
  const [first, ...others] = stops
  for (const station of first ? stationsOf(rounds, first) : []) {
    const tried = stops.reduce((some, stop) => withStop(some, stop, station), rounds)
    if (isFine(tried)) return tried
  }
  if (others.length === 0) return rounds
  return stops.reduce((some, stop) => leaned(some, [stop], isFine), rounds)
}

/** The stations before the one at which a track stops, from the one that it comes from. */
function stationsOf(rounds: readonly Round[], { at, track }: Stop): readonly number[] {
  const move = rounds[at]?.find((one) => one.track === track)
  return move ? Array.from({ length: move.to - move.from }, (_, index) => move.from + index) : []
}

/** The rounds with a stop at another station; none where it stays where it is. */
function withStop(rounds: readonly Round[], { at, track }: Stop, station: number): readonly Round[] {
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
