import type { Depend } from './footprint.js'
import type { Order, Trial } from './trial.js'

/** A look at every order, as far as orders that lead to the same state are one. */
export type EveryOrder = { readonly found: Order } | 'none' | 'unknown'

/** The first of all orders that passes. Orders whose steps lead to the same state are looked at once. */
export function firstOfEveryOrder(given: Order, trial: Trial, depend: Depend): EveryOrder {
  const known = new Set<string>()
  const from = (order: Order): Order | undefined => {
    const key = stateKey(order, depend)
    if (known.has(key)) return undefined
    known.add(key)
    const left = given.filter((step) => !order.includes(step))
    if (left.length === 0) return trial.passes(order) ? order : undefined
    for (const step of left) {
      const others = left.filter((other) => other !== step)
      const next = [...order, step]
      if (trial.isSpent) return undefined
      if (trial.failureOf([...next, ...others], next.length) !== undefined) continue
      const found = from(next)
      if (found) return found
    }
    return undefined
  }
  const found = from([])
  if (found) return { found }
  return trial.isSpent ? 'unknown' : 'none'
}

/** Equal for orders that differ only in steps that may trade places: always the smallest step that can come next. */
function stateKey(order: Order, depend: Depend): string {
  const left = [...order]
  const key: number[] = []
  while (left.length > 0) {
    const free = left.filter((step, at) => !left.slice(0, at).some((earlier) => depend(earlier, step)))
    const next = Math.min(...free)
    key.push(next)
    left.splice(left.indexOf(next), 1)
  }
  return key.join()
}
