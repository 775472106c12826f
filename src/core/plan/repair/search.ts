import { firstOfEveryOrder } from './every-order.js'
import { withMoves } from './fewest-moves.js'
import type { Depend } from './footprint.js'
import { movedIn } from './order.js'
import { byPuttingOff } from './put-off.js'
import { withStepsPutBack } from './put-back.js'
import { Trial, type Order, type Tried } from './trial.js'

/** What a search for another order has come to. */
export type Sought =
  | { readonly order: Order; readonly isSmallest: boolean }
  | { readonly order?: never; readonly isNone: boolean }

/**
 * Seeks an order that passes and moves as few steps as can be. A schedule that puts off what fails says how many moves are
 * enough; then every smaller number is tried. Where it finds nothing, every order is looked at. Each part has its own budget
 * of steps.
 */
export function seekOrder(tried: Tried, depend: Depend, budget: number): Sought {
  const given = tried.steps.map((_step, index) => index)
  const trial = () => new Trial(tried, budget)
  const putOff = byPuttingOff(given, trial())
  const every = putOff ? { found: putOff } : firstOfEveryOrder(given, trial(), depend)
  if (every === 'none') return { isNone: true }
  const enough = every === 'unknown' ? undefined : withStepsPutBack(every.found, trial())
  return withFewestMoves(given, enough, trial(), depend)
}

function withFewestMoves(given: Order, enough: Order | undefined, trial: Trial, depend: Depend): Sought {
  const most = enough ? movedIn(enough).length : given.length
  for (let count = 1; count < most; count++) {
    const found = withMoves(given, count, trial, depend)
    if (found) return { order: found, isSmallest: true }
    if (trial.isSpent) return enough ? { order: enough, isSmallest: false } : { isNone: false }
  }
  return enough ? { order: enough, isSmallest: true } : { isNone: false }
}
