import type { Order } from './trial.js'

/** The order with the step at one place taken to another one. */
export function withMove(order: Order, from: number, to: number): Order {
  const rest = order.filter((_step, at) => at !== from)
  return [...rest.slice(0, to), ...order.slice(from, from + 1), ...rest.slice(to)]
}

/** The steps that keep their places among each other: a longest part of the order that is as the plan has it. */
export function keptIn(order: Order): ReadonlySet<number> {
  const best: { readonly length: number; readonly before: number | undefined }[] = []
  for (const [at, step] of order.entries()) {
    let [length, before]: [number, number | undefined] = [1, undefined]
    for (const [earlier, other] of order.slice(0, at).entries()) {
      const reached = best[earlier]?.length ?? 0
      if (other < step && reached + 1 > length) [length, before] = [reached + 1, earlier]
    }
    best.push({ length, before })
  }
  const longest = Math.max(0, ...best.map(({ length }) => length))
  const kept = new Set<number>()
  let at: number | undefined = best.findIndex(({ length }) => length === longest)
  while (at !== undefined && at >= 0) {
    const step = order[at]
    if (step !== undefined) kept.add(step)
    at = best[at]?.before
  }
  return kept
}

/** The steps that have been moved, as few as the order allows. */
export function movedIn(order: Order): readonly number[] {
  const kept = keptIn(order)
  return order.filter((step) => !kept.has(step))
}
