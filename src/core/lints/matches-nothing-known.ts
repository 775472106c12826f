import type { CompiledRule } from '../check/compiled-rule.js'
import type { Origin } from '../model/source.js'
import { quote } from '../model/wording.js'
import { isContainer, textsMeant, treeOf, withPart } from '../rules/rule-tree.js'
import type { Catalogue } from '../versions/catalogue.js'
import { bindConstraint } from '../versions/constraint.js'
import type { Product } from '../versions/version.js'
import type { Lint, LintFinding } from './lint.js'

/** A limit of versions, in a selector or a row of a table, that no known release is within. */
export const matchesNothingKnown: Lint = {
  id: 'matches-nothing-known',
  summary: 'No known release is within a limit of versions.',
  severity: 'error',
  why: 'What stands behind the limit is never meant, so the rule says less than it seems to.',
  fix: 'Correct the limit, or the product beside it. Where a release is newer than the catalogue, add it in a catalogue of your own.',
  find({ rules, catalogue }) {
    const told = new Set<string>()
    return rules.flatMap((rule) => {
      const tree = treeOf(rule.rule)
      const written = rule.rule.form === 'minimum' ? withPart(tree, ['minimum', 'version'], undefined) : tree
      const named = selectorsNamed(rule).filter((name) => !told.has(`${rule.policy.id}\n${name}`))
      named.forEach((name) => told.add(`${rule.policy.id}\n${name}`))
      return [
        ...limitsBelow(written, [], { rule, origin: rule.rule.origin, catalogue }),
        ...named.flatMap((name) => {
          const place = { rule, origin: rule.policy.origin, catalogue }
          return limitsBelow(rule.policy.selectors[name], ['selectors', name], place)
        }),
      ]
    })
  },
}

type Path = readonly (string | number)[]

/** The rule by which a limit is looked at, and the part of its document in which paths begin. */
interface Place {
  readonly rule: CompiledRule
  readonly origin: Origin
  readonly catalogue: Catalogue
}

/** The selectors of its policy that a rule names, itself or in another. */
function selectorsNamed({ rule, policy }: CompiledRule): readonly string[] {
  return textsMeant(treeOf(rule), policy).filter((text) => Object.hasOwn(policy.selectors, text))
}

/** Every limit below a part of a document; the products that it is about stand beside it or around it. */
function limitsBelow(
  part: unknown,
  path: Path,
  place: Place,
  around?: ReadonlySet<Product>,
): readonly LintFinding[] {
  if (!isContainer(part)) return []
  const { rule, origin, catalogue } = place
  const products = productsOf(part, rule, catalogue) ?? around
  return Object.entries(part).flatMap(([key, value]) => {
    const below = [...path, Array.isArray(part) ? Number(key) : key]
    if (key !== 'version') return limitsBelow(value, below, place, products)
    return [value].flat().flatMap((limit) => {
      if (typeof limit !== 'string' || isWithinReach(limit, products, catalogue)) return []
      const of = products?.size === 1 ? ` of ${[...products][0]?.name ?? ''}` : ''
      const message = `${quote(limit)} is met by no known release${of}`
      const help = 'correct the limit, or leave out what it stands in'
      return [{ rule, message, help, at: origin.value(...below) }]
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
