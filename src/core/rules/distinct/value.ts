import { releaseRange, type Product } from '../../versions/version.js'
import type { ServerState } from '../state.js'
import type { DistinctOptions } from './options.schema.js'

/** What a server counts as: one of the values of its product from the lowest to the highest. */
export interface Value {
  /** Equal for servers of which the same is known. */
  readonly key: string
  readonly product: Product
  readonly low: number
  readonly high: number
}

/** A value that may be any. */
const any = { low: 0, high: Number.MAX_SAFE_INTEGER }

/** The value of a server, as far as it is known. */
export function valueOf({ product, version }: ServerState, of: DistinctOptions['of']): Value {
  if (of === 'product') return { key: product.id, product, low: 0, high: 0 }
  const range = releaseRange(version)
  if (!range) return { key: `${product.id} ?`, product, ...any }
  const [low, high] = [range.first.rank, range.last.rank]
  return { key: `${product.id} ${low} ${high}`, product, low, high }
}

/** Whether it is known which value it is. */
export function isKnown({ low, high }: Value): boolean {
  return low === high
}

/** Whether nothing of it is known but the product. */
export function isAny({ high }: Value): boolean {
  return high === any.high
}

/** Whether two may be the same value. */
export function mayEqual(a: Value, b: Value): boolean {
  return a.product === b.product && a.low <= b.high && b.low <= a.high
}

/** How many different values they are at least: the greatest number of them of which no two may be the same. */
export function leastDifferent(values: readonly Value[]): number {
  const apart = new Map<Product, Value[]>()
  for (const value of [...values].sort((a, b) => a.high - b.high)) {
    const chosen = apart.get(value.product) ?? []
    apart.set(value.product, chosen)
    const last = chosen.at(-1)
    if (!last || last.high < value.low) chosen.push(value)
  }
  return [...apart.values()].flat().length
}
