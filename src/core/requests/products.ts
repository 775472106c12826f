import { alikeServers } from '../check/alike-servers.js'
import type { Plan } from '../model/plan.js'
import type { OrganizationState } from '../rules/state.js'
import type { Catalogue } from '../versions/catalogue.js'
import type { Product } from '../versions/version.js'

/** The products that an organization has, or gets by one of its plans. */
export function productsOf(
  organization: OrganizationState,
  plans: readonly Plan[],
  catalogue: Catalogue,
): ReadonlySet<Product> {
  const own = plans.filter((plan) => (plan.organization ?? organization.name) === organization.name)
  const products = new Set<Product>()
  for (const [{ product }] of alikeServers(organization)) products.add(product)
  for (const plan of own) for (const product of productsOfPlan(plan, catalogue)) products.add(product)
  return products
}

function productsOfPlan({ steps }: Plan, catalogue: Catalogue): readonly Product[] {
  return steps.flatMap(({ action }) => {
    switch (action.kind) {
      case 'install':
        return action.servers.flatMap(({ product, version }) => [
          ...[catalogue.products.get(product ?? '')].filter((known) => known !== undefined),
          ...productOfVersion(version, catalogue),
        ])
      case 'update':
        return productOfVersion(action.version, catalogue)
      default:
        return []
    }
  })
}

function productOfVersion(version: string | undefined, catalogue: Catalogue): readonly Product[] {
  const resolved = version === undefined ? undefined : catalogue.resolve(version)
  return resolved && resolved.precision !== 'conflict' && resolved.product ? [resolved.product] : []
}
