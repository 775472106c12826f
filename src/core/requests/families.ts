import { productsOf } from '../check/coexistence-table.js'
import type { Plan } from '../model/plan.js'
import type { OrganizationState } from '../rules/state.js'
import type { Catalogue } from '../versions/catalogue.js'

/** The families of products that an organization has, or gets by one of its plans. */
export function familiesOf(
  organization: OrganizationState,
  plans: readonly Plan[],
  catalogue: Catalogue,
): ReadonlySet<string> {
  const own = plans.filter((plan) => (plan.organization ?? organization.name) === organization.name)
  return new Set([
    ...productsOf(organization).map(([product]) => product.family.id),
    ...own.flatMap((plan) => familiesOfPlan(plan, catalogue)),
  ])
}

function familiesOfPlan({ steps }: Plan, catalogue: Catalogue): readonly string[] {
  return steps.flatMap(({ action }) => {
    switch (action.kind) {
      case 'install':
        return action.servers.flatMap(({ product, version }) => [
          ...familyOfProduct(product, catalogue),
          ...familyOfVersion(version, catalogue),
        ])
      case 'update':
        return familyOfVersion(action.version, catalogue)
      default:
        return []
    }
  })
}

function familyOfProduct(product: string | undefined, { products }: Catalogue): readonly string[] {
  const known = product === undefined ? undefined : products.get(product)
  return known ? [known.family.id] : []
}

function familyOfVersion(version: string | undefined, catalogue: Catalogue): readonly string[] {
  const resolved = version === undefined ? undefined : catalogue.resolve(version)
  return resolved && resolved.precision !== 'conflict' && resolved.product ? [resolved.product.family.id] : []
}
