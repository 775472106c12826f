import type { Constraint } from '../versions/constraint.js'
import type { Product } from '../versions/version.js'

/** Whether some release of these products, known or still to come, meets a version limit. */
export function canBeMet(constraint: Constraint, products: Iterable<Product>): boolean {
  for (const product of products) {
    for (const release of product.releases) {
      for (const rank of [release.rank - 0.5, release.rank, release.rank + 0.5]) {
        const between = { ...release, rank }
        if (constraint({ precision: 'exact', written: '', product, release: between }) !== 'no') return true
      }
    }
  }
  return false
}
