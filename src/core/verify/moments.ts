import type { RoundView } from './round-check.js'
import { noRound, type RoundRead, type Walk } from './walk.js'

/** More changes than that are not looked at moment by moment. */
const mostChanges = 7

/** Whether a round begins at the start of all, and whether it leads to the end. */
export interface Whereabouts {
  readonly isFirst: boolean
  readonly isLast: boolean
}

/**
 * Every moment of a round by itself, but its end where that is the end of all: what has been done, and which updates may be
 * under way. Undefined where there are too many.
 */
export function momentsOf(
  walk: Walk,
  round: RoundRead,
  { isFirst, isLast }: Whereabouts,
): readonly RoundView[] | undefined {
  const changes = changesOf(round)
  if (changes.length > mostChanges) return undefined
  return partsOf(changes).flatMap(({ done, rest }) => {
    if (isLast && rest.length === 0) return []
    const then = walk.copy()
    then.take(together(done))
    const underWay = rest.flatMap(({ servers }) =>
      [...servers].flatMap(([key, after]) => (after && walk.get(key) ? [key] : [])),
    )
    const isStart = isFirst && done.length === 0
    return [{ ...then.view(noRound), movers: new Set(underWay), isStart }]
  })
}

interface Part {
  readonly done: readonly RoundRead[]
  readonly rest: readonly RoundRead[]
}

function partsOf(changes: readonly RoundRead[]): readonly Part[] {
  let parts: readonly Part[] = [{ done: [], rest: [] }]
  for (const change of changes) {
    parts = parts.flatMap(({ done, rest }) => [
      { done: [...done, change], rest },
      { done, rest: [...rest, change] },
    ])
  }
  return parts
}

/** Each change of a round as a round of its own. */
function changesOf({ servers, links, levels }: RoundRead): readonly RoundRead[] {
  return [
    ...[...servers].map((one) => ({ ...noRound, servers: new Map([one]) })),
    ...[...links].map((one) => ({ ...noRound, links: new Map([one]) })),
    ...[...levels].map((one) => ({ ...noRound, levels: new Map([one]) })),
  ]
}

function together(changes: readonly RoundRead[]): RoundRead {
  return {
    servers: new Map(changes.flatMap(({ servers }) => [...servers])),
    links: new Map(changes.flatMap(({ links }) => [...links])),
    levels: new Map(changes.flatMap(({ levels }) => [...levels])),
  }
}
