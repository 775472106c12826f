import { pack } from './catalogue.js'
import type { Server } from './organization.js'
import { rules, type NamedRule } from './rules.js'
import { productsOf, type Selector } from './selector.js'

/** The pairs of products that stand together although no rule on states speaks about the two. */
export function uncoveredPairs(servers: readonly Server[]): readonly string[] {
  const present = pack.products.map(({ id }) => id).filter((id) => servers.some((one) => one.product === id))
  return present.flatMap((older, index) =>
    present
      .slice(index + 1)
      .filter((newer) => !rules.some((rule) => relates(rule, older, newer)))
      .map((newer) => pairOf([newer, older])),
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
function togetherIn({ minimum, forbid = [], when = {} }: NamedRule): readonly (readonly Selector[])[] {
  return [
    minimum ? [minimum.servers] : [],
    when.present ? [when.present] : [],
    when.edge ? [when.edge] : [],
    when.anyPresent ?? [],
    ...(when.allPresent ?? []).map((selector) => [selector]),
    ...forbid.map((side) => [side]),
  ]
}
