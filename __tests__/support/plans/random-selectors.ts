import type { Guard } from '../../reference/guard.js'
import type { Scope } from '../../reference/place.js'
import type { Selector } from '../../reference/selector.js'
import type { RandomSource } from '../random-source.js'
import * as universe from './universe.js'

/** Servers of one product, or of one part of it. */
export function ofProduct(product: string, random: RandomSource): Selector {
  if (random.chance(60)) return product
  if (random.chance(50)) return { product, version: limitOf(product, random) }
  return random.chance(50)
    ? { product, role: random.pick(universe.roles) }
    : { product, not: { labels: { tier: random.pick(universe.tiers) } } }
}

/** Any servers; in a link scope it may ask for an end. */
export function anySelector(scope: Scope, random: RandomSource): Selector {
  const [one, other] = random.shuffled(universe.products)
  const product = one ?? 'exchange-2013'
  if (typeof scope === 'object' && random.chance(50)) {
    return { end: random.pick(['edge', 'hub', 'hub']), ...(random.chance(50) ? { product } : {}) }
  }
  switch (random.below(8)) {
    case 0:
      return [product, other ?? product]
    case 1:
      return { role: random.pick(universe.roles) }
    case 2:
      return { labels: { tier: random.pick(universe.tiers) } }
    case 3:
      return { product: universe.products }
    case 4:
      return random.pick([
        { site: random.pick(universe.sites) },
        { groups: { dag: random.pick(universe.dags) } },
      ])
    default:
      return ofProduct(product, random)
  }
}

/** A limit on the version of a product. */
export function limitOf(product: string, random: RandomSource): string {
  const release = universe.releaseOf(product, random)
  if (random.chance(15)) {
    const known = universe.releases[product] ?? ['RTM']
    return `${known[0]} .. ${release}`
  }
  return `${random.pick(['>=', '>=', '<', '<', '>', '<=', '='])} ${release}`
}

/** When a rule speaks: mostly always. */
export function anyGuard(scope: Scope, random: RandomSource): Guard {
  const one = () => anySelector(scope, random)
  if (typeof scope === 'object' && random.chance(40)) {
    return { [random.pick(['edge', 'hub'])]: ofProduct(random.pick(universe.products), random) }
  }
  switch (random.below(6)) {
    case 0:
      return { present: one(), ...(random.chance(30) ? { level: levelLimit(random) } : {}) }
    case 1:
      return { anyPresent: [one(), one()] }
    case 2:
      return { allPresent: [one(), one()] }
    case 3:
      return { nonePresent: [one()] }
    case 4:
      return { level: levelLimit(random) }
    default:
      return { present: ofProduct(random.pick(universe.products), random) }
  }
}

function levelLimit(random: RandomSource): Record<string, string> {
  return { [universe.level]: `${random.pick(['>=', '<', '='])} ${random.pick(universe.levels)}` }
}
