/** A thing that changes on the way, with all the stations at which it may stop: names of states, the first and last given. */
export interface SlowTrack {
  readonly name: string
  readonly stations: readonly string[]
  /** Whether it may stay where it is, as a server that may help out, or a link that goes with a server. */
  readonly isOptional?: boolean
}

/** One track goes on to a later station. */
export interface SlowMove {
  readonly track: number
  readonly from: number
  readonly to: number
}

/** Whether moves, one after the other from the start, break nothing; at the end all the rest is asked too. */
export type Judge = (moves: readonly SlowMove[], isEnd: boolean) => boolean

/** Looks at every order there is, slowly and obviously; undefined where there are too many to look at. */
export function everyOrder(
  tracks: readonly SlowTrack[],
  isSafe: Judge,
  patience: number,
): 'some' | 'none' | undefined {
  let tries = 0
  const seen = new Set<string>()
  const leadsThere = (positions: readonly number[], moves: readonly SlowMove[]): boolean => {
    if (isThere(tracks, positions) && isSafe(moves, true)) return true
    const key = JSON.stringify([positions, visited(moves)])
    if (seen.has(key)) return false
    seen.add(key)
    return movesFrom(tracks, positions).some((move) => {
      if (++tries > patience) return false
      const next = [...moves, move]
      const end = after(positions, move)
      if (isThere(tracks, end) && isSafe(next, true)) return true
      return isSafe(next, false) && leadsThere(end, next)
    })
  }
  if (
    leadsThere(
      tracks.map(() => 0),
      [],
    )
  )
    return 'some'
  return tries > patience ? undefined : 'none'
}

/**
 * The fewest rounds in which everything gets there, where a round is safe if every part of it is, in every order; undefined
 * where there is no order, or too many states to look at.
 */
export function fewestRounds(
  tracks: readonly SlowTrack[],
  isSafe: Judge,
  patience: number,
): number | undefined {
  let tries = 0
  let level: readonly Way[] = [{ positions: tracks.map(() => 0), moves: [] }]
  const seen = new Set<string>()
  for (let rounds = 0; level.length > 0; rounds++) {
    if (level.some(({ positions, moves }) => isThere(tracks, positions) && isSafe(moves, true))) return rounds
    const next: Way[] = []
    for (const { positions, moves } of level) {
      for (const round of roundsFrom(tracks, positions)) {
        const end = round.reduce(after, positions)
        if (seen.has(end.join()) || ++tries > patience) continue
        if (!permutations(round).every((order) => isSafeOneByOne(moves, order, isSafe))) continue
        seen.add(end.join())
        next.push({ positions: end, moves: [...moves, ...round] })
      }
    }
    if (tries > patience) return undefined
    level = next
  }
  return undefined
}

interface Way {
  readonly positions: readonly number[]
  readonly moves: readonly SlowMove[]
}

/** Whether moves are safe after others, in the order in which they stand. */
export function isSafeOneByOne(
  before: readonly SlowMove[],
  order: readonly SlowMove[],
  isSafe: Judge,
): boolean {
  return order.every((_, index) => isSafe([...before, ...order.slice(0, index + 1)], false))
}

/** Every order of some things. */
export function permutations<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length < 2) return [items]
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  )
}

function roundsFrom(
  tracks: readonly SlowTrack[],
  positions: readonly number[],
): readonly (readonly SlowMove[])[] {
  const moves = movesFrom(tracks, positions)
  let rounds: readonly (readonly SlowMove[])[] = [[]]
  for (const [index] of tracks.entries()) {
    const own = moves.filter(({ track }) => track === index)
    rounds = rounds.flatMap((round) => [round, ...own.map((move) => [...round, move])])
  }
  return rounds.filter((round) => round.length > 0)
}

function movesFrom(tracks: readonly SlowTrack[], positions: readonly number[]): readonly SlowMove[] {
  return tracks.flatMap(({ stations, isOptional }, track) => {
    const from = positions[track] ?? 0
    const later = stations.map((_, index) => index).filter((index) => index > from)
    const real = isOptional && from === 0 ? later.slice(0, 1) : later
    return real.map((to) => ({ track, from, to }))
  })
}

function isThere(tracks: readonly SlowTrack[], positions: readonly number[]): boolean {
  return tracks.every(
    ({ stations, isOptional }, index) =>
      positions[index] === stations.length - 1 || (isOptional === true && positions[index] === 0),
  )
}

function after(positions: readonly number[], { track, to }: SlowMove): readonly number[] {
  return positions.map((position, index) => (index === track ? to : position))
}

/** Everywhere that was stopped at: some rules remember. */
function visited(moves: readonly SlowMove[]): readonly string[] {
  return moves.map(({ track, to }) => `${track} ${to}`).sort()
}
