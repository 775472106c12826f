import type { Catalog } from '../model/catalog.js'
import type { Problem } from '../model/problem.js'
import type { Catalogue } from './catalogue.js'
import { bindConstraint } from './constraint.js'

/** What is wrong with the limits that say which releases of a product are supported. */
export function wrongSupportedReleases(
  catalogs: readonly Catalog[],
  catalogue: Catalogue,
): readonly Problem[] {
  return catalogs.flatMap(({ products }) =>
    products.flatMap(({ id, support, origin }) => {
      const product = catalogue.products.get(id)
      const limits = support?.releases ?? []
      return limits.flatMap(({ supported }, index) => {
        const bound = product && bindConstraint(supported, new Set([product]), catalogue)
        if (bound === undefined || typeof bound === 'function') return []
        return [{ ...bound, at: origin.value('support', 'releases', index, 'supported') }]
      })
    }),
  )
}
