import type { CompiledRule } from '../check/compiled-rule.js'
import { quote } from '../model/wording.js'
import { isContainer, textsMeant, treeOf } from '../rules/rule-tree.js'
import type { Catalogue } from '../versions/catalogue.js'
import { bindConstraint } from '../versions/constraint.js'
import type { Product } from '../versions/version.js'
import type { Lint, LintFinding } from './lint.js'

/** A limit of versions, in a selector or a row of a table, that no known release is within. */
export const matchesNothingKnown: Lint = {
  id: 'matches-nothing-known',
  summary: 'No known release is within a limit of versions.',
  severity: 'error',
  find: ({ rules, catalogue }) =>
    rules.flatMap((rule) =>
      rule.rule.form === 'minimum'
        ? limitsBelow(without(treeOf(rule.rule), 'version'), [], rule, catalogue)
        : limitsBelow(treeOf(rule.rule), [], rule, catalogue),
    ),
}

type Path = readonly (string | number)[]

/** A minimum names a release, not a limit. */
function without(tree: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  if (!isContainer(tree.minimum)) return tree
  const { [key]: _, ...rest } = tree.minimum
  return { ...tree, minimum: rest }
}

/** Every limit below a part of a rule; the products that it is about stand beside it or around it. */
function limitsBelow(
  part: unknown,
  path: Path,
  rule: CompiledRule,
  catalogue: Catalogue,
  around?: ReadonlySet<Product>,
): readonly LintFinding[] {
  if (!isContainer(part)) return []
  const products = productsOf(part, rule, catalogue) ?? around
  return Object.entries(part).flatMap(([key, value]) => {
    const below = [...path, Array.isArray(part) ? Number(key) : key]
    if (key !== 'version') return limitsBelow(value, below, rule, catalogue, products)
    return [value].flat().flatMap((limit) => {
      if (typeof limit !== 'string' || isWithinReach(limit, products, catalogue)) return []
      const of = products?.size === 1 ? ` of ${[...products][0]?.name ?? ''}` : ''
      const message = `${quote(limit)} is met by no known release${of}`
      const help = 'correct the limit, or leave out what it stands in'
      return [{ rule, message, help, at: rule.rule.origin.value(...below) }]
    })
  })
}

/** The products that are named beside a limit, as `product:` or as the `servers:` of a table. */
function productsOf(
  part: Readonly<Record<string, unknown>>,
  { policy }: CompiledRule,
  { products }: Catalogue,
): ReadonlySet<Product> | undefined {
  const named = part.product ?? part.servers
  if (named === undefined) return undefined
  const ids = textsMeant(named, policy)
  const found = [...products.values()].filter(({ id }) => ids.includes(id))
  return found.length > 0 ? new Set(found) : undefined
}

function isWithinReach(
  limit: string,
  products: ReadonlySet<Product> | undefined,
  catalogue: Catalogue,
): boolean {
  const bound = bindConstraint(limit, products, catalogue)
  if (typeof bound !== 'function') return true // what cannot be bound is told as a problem of the rule
  return [...(products ?? catalogue.products.values())].some((product) =>
    product.releases.some(
      (release) => bound({ precision: 'exact', written: release.label, product, release }) === 'yes',
    ),
  )
}
