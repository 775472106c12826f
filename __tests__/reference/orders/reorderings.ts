/** A step that is taken out of an order and put back before or after another one. */
export interface SlowStepMove {
  readonly step: number
  readonly to: { readonly before: number } | { readonly after: number }
}

/** The order that moves make of a given one, one after the other. */
export function orderAfter(moves: readonly SlowStepMove[], given: readonly number[]): readonly number[] {
  return moves.reduce<readonly number[]>((order, { step, to }) => {
    const others = order.filter((other) => other !== step)
    const at = 'before' in to ? others.indexOf(to.before) : others.indexOf(to.after) + 1
    return [...others.slice(0, at), step, ...others.slice(at)]
  }, given)
}

/** How many steps at least have been moved: all but a longest part that rises, looked for among all parts. */
export function fewestMoves(order: readonly number[]): number {
  let longest = 0
  for (let subset = 0; subset < 2 ** order.length; subset++) {
    const part = order.filter((_number, at) => (subset >> at) % 2 === 1)
    const isRising = part.every((number, at) => at === 0 || (part[at - 1] ?? 0) < number)
    if (isRising) longest = Math.max(longest, part.length)
  }
  return order.length - longest
}
