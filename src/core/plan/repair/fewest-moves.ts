import type { Depend } from './footprint.js'
import { withMove } from './order.js'
import type { Order, Trial } from './trial.js'

interface Move {
  readonly from: number
  readonly to: number
}

/**
 * An order that passes and is at most so many moves away, each of another step, the nearest places first; undefined where
 * there is none, or the trial is spent. Only moves that the failing step can feel are tried: the others lead to the same
 * state before it.
 */
export function withMoves(order: Order, count: number, trial: Trial, depend: Depend): Order | undefined {
  return search(order, count, new Set(), { trial, depend })
}

interface Searching {
  readonly trial: Trial
  readonly depend: Depend
}

function search(
  order: Order,
  count: number,
  moved: ReadonlySet<number>,
  searching: Searching,
): Order | undefined {
  const { trial, depend } = searching
  const failing = trial.failureOf(order)
  if (failing === undefined) return order
  if (count === 0) return undefined
  const lots = new Lots(order, failing, trial)
  for (const move of movesFor(order, failing, depend)) {
    if (trial.isSpent) return undefined
    const step = order[move.from]
    if (step === undefined || moved.has(step)) continue
    if (count === 1 && lots.isHopeless(move)) continue
    const found = search(withMove(order, move.from, move.to), count - 1, new Set([...moved, step]), searching)
    if (found) return found
  }
  return undefined
}

/** The moves that change what comes before the failing step, or in which order that comes; the shortest first. */
function* movesFor(order: Order, failing: number, depend: Depend): Generator<Move> {
  const entangled = entanglements(order.slice(0, failing), depend)
  const isFelt = ({ from, to }: Move) => {
    if (from === failing || to === failing) return true
    if (from < failing !== to < failing) return true
    return (entangled[from] ?? []).some((other) => (from < other ? to >= other : to <= other))
  }
  for (let distance = 1; distance < order.length; distance++) {
    for (const from of order.keys()) {
      for (const to of [from + distance, from - distance]) {
        if (to >= 0 && to < order.length && isFelt({ from, to })) yield { from, to }
      }
    }
  }
}

/** For each place those of the other places whose step must not change sides with it unnoticed. */
function entanglements(order: Order, depend: Depend): readonly (readonly number[])[] {
  return order.map((one, at) =>
    order.flatMap((other, place) => (place !== at && depend(one, other) ? [place] : [])),
  )
}

/** Moves that share the state before the failing step fail together: one of them is tried for all. */
class Lots {
  private readonly known = new Map<string, boolean>()

  constructor(
    private readonly order: Order,
    private readonly failing: number,
    private readonly trial: Trial,
  ) {}

  /** Whether the failing step fails after the move, too, for all that is known. */
  isHopeless({ from, to }: Move): boolean {
    const { failing } = this
    if (from < failing && to >= failing) return this.isKnown(`without ${from}`, () => this.failsWithout(from))
    if (from > failing && to <= failing) return this.isKnown(`with ${from}`, () => this.failsWith(from))
    return false
  }

  private isKnown(key: string, ask: () => boolean): boolean {
    const known = this.known.get(key) ?? ask()
    this.known.set(key, known)
    return known
  }

  private failsWithout(from: number): boolean {
    const last = this.order.length - 1
    return this.trial.failureOf(withMove(this.order, from, last), this.failing) !== undefined
  }

  /** A step that cannot be taken right before the failing one may still pass earlier. */
  private failsWith(from: number): boolean {
    const { failing, order, trial } = this
    return trial.failureOf(withMove(order, from, failing), failing + 2) === failing + 1
  }
}
