import { movedIn, withMove } from './order.js'
import type { Order, Trial } from './trial.js'

/**
 * An order that passes with as many of the moved steps put back to their places as can be, one after the other, and the
 * others as near to them as halving finds.
 */
export function withStepsPutBack(order: Order, trial: Trial): Order {
  let best = order
  for (let left = movedIn(best); !trial.isSpent; left = movedIn(best)) {
    const candidates = left.map((step) => movedTo(best, step, homeOf(best, step)))
    const next = candidates.find((one) => movedIn(one).length < left.length && trial.passes(one))
    if (!next) break
    best = next
  }
  return movedIn(best).reduce((nearest, step) => nearer(nearest, step, trial), best)
}

/** The place behind the last of the steps that come before it in the plan and keep their places. */
function homeOf(order: Order, step: number): number {
  const moved = new Set(movedIn(order))
  const others = order.filter((other) => other !== step)
  return others.findLastIndex((other) => !moved.has(other) && other < step) + 1
}

function movedTo(order: Order, step: number, to: number): Order {
  return withMove(order, order.indexOf(step), to)
}

function nearer(order: Order, step: number, trial: Trial): Order {
  const count = movedIn(order).length
  let [near, far] = [homeOf(order, step), order.indexOf(step)]
  let best = order
  while (Math.abs(far - near) > 1 && !trial.isSpent) {
    const middle = Math.trunc((near + far) / 2)
    const candidate = movedTo(order, step, middle)
    if (movedIn(candidate).length <= count && trial.passes(candidate)) [far, best] = [middle, candidate]
    else near = middle
  }
  return best
}
