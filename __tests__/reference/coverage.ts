import { pack } from './catalogue.js'
import type { Server } from './organization.js'
import { rules as rulesOfPack, type NamedRule } from './rules.js'
import { productsOf, type Selector } from './selector.js'

/** The pairs of products that stand together although no rule speaks about the two, the older one first. */
export function uncoveredPairs(
  servers: readonly Server[],
  rules: readonly NamedRule[] = rulesOfPack,
): readonly (readonly [string, string])[] {
  const present = pack.products.map(({ id }) => id).filter((id) => servers.some((one) => one.product === id))
  return present.flatMap((older, index) =>
    present
      .slice(index + 1)
      .filter((newer) => !rules.some((rule) => relates(rule, older, newer)))
      .map((newer) => [older, newer] as const),
  )
}

/** The name of a pair, whatever the order of the two. */
export function pairOf(products: readonly string[]): string {
  return [...products].sort().join(' + ')
}

function relates(rule: NamedRule, one: string, other: string): boolean {
  const groups = togetherIn(rule).map((selectors) => selectors.flatMap(productsOf))
  return groups.some((mine, index) =>
    groups.some((theirs, at) => index !== at && mine.includes(one) && theirs.includes(other)),
  )
}

/** The sets of servers that a rule speaks about together: its subject, and each set that its guard asks for. */
function togetherIn(rule: NamedRule): readonly (readonly Selector[])[] {
  const { minimum, matrix, lifecycle, skew, span, distinct, forbid = [], requires, when = {} } = rule
  const { present, anyPresent, allPresent = [], edge, hub } = when
  const { install, update, decommission } = requires?.before ?? {}
  const alone = [
    ...[minimum?.servers, matrix?.servers, lifecycle?.servers],
    ...[skew?.servers, skew?.relativeTo, span?.servers, span?.servers, distinct?.servers, distinct?.servers],
    ...[present, edge, hub, install, update, decommission],
  ].flatMap((selector) => (selector === undefined ? [] : [[selector]]))
  const sides = [...allPresent, ...forbid].map((selector) => [selector])
  return [...alone, ...sides, ...(anyPresent ? [anyPresent] : [])]
}
