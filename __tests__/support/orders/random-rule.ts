import type { RandomSource } from '../random-source.js'
import * as world from './world.js'

type Written = Readonly<Record<string, unknown>>

/** A rule of any form, which breaks a good part of the small quests. */
export function randomRule(id: string, random: RandomSource): Written {
  const scope = random.pick(['organization', 'organization', 'organization', 'site', 'cell', 'link'])
  const form = random.pick(Object.keys(forms) as [keyof typeof forms, ...(keyof typeof forms)[]])
  return {
    id,
    scope: scope === 'link' ? { link: 'pair' } : scope,
    ...(random.chance(50) ? { when: guard(random) } : {}),
    ...(random.chance(12) ? { during: random.pick(['at-rest', 'plan']) } : {}),
    [form]: forms[form](random),
  }
}

const forms = {
  minimum: (random: RandomSource) => {
    const product = random.pick(world.products)
    return { servers: ofProduct(product, random), version: releaseOf(product, random) }
  },
  forbid: (random: RandomSource) => {
    const sides = random.chance(75) ? 2 : random.chance(60) ? 3 : 1
    return Array.from({ length: sides }, () => anySelector(random))
  },
  skew: (random: RandomSource) => ({
    servers: anySelector(random),
    relativeTo: anySelector(random),
    ...random.pick<Written>([
      { behind: random.below(4) },
      { ahead: random.below(4) },
      { behind: 1, ahead: 2 },
    ]),
    unit: random.pick(['major', 'minor', 'release', 'release']),
  }),
  span: (random: RandomSource) => ({
    servers: anySelector(random),
    atMost: 1 + random.below(4),
    unit: random.pick(['minor', 'release', 'release']),
  }),
  distinct: (random: RandomSource) => ({
    servers: anySelector(random),
    of: random.pick(['version', 'product']),
    atMost: 1 + random.below(2),
  }),
  keep: (random: RandomSource) => ({
    servers: anySelector(random),
    atLeast: random.pick([1, 1, 2, 'majority']),
  }),
  matrix: (random: RandomSource) => {
    const product = random.pick(world.products)
    const field = random.pick(['labels.tier', 'level:schema', 'groups.cell'] as const)
    const values = {
      'labels.tier': world.tiers,
      'level:schema': ['1.5', '2', '2.5'],
      'groups.cell': world.cells,
    }[field]
    return {
      servers: product,
      field,
      allowed: [
        { version: limitOf(product, random), values: values.slice(0, 1 + random.below(2)) },
        { values: values.slice(random.below(2)) },
      ],
    }
  },
  lifecycle: (random: RandomSource) => ({ servers: ofProduct(random.pick(world.products), random) }),
  path: (random: RandomSource) => {
    const [one = '', other = '', third = ''] = random.shuffled(world.products)
    if (random.chance(50)) return { from: one, to: other, ...(random.chance(60) ? { via: [third] } : {}) }
    const hop = () => ({
      from: random.chance(50) ? one : { product: one, version: limitOf(one, random) },
      to: random.chance(50) ? random.pick([one, other]) : { product: one, version: limitOf(one, random) },
    })
    return { of: one, hops: [hop(), hop()] }
  },
  order: (random: RandomSource) => {
    const groups = random.pick<readonly unknown[]>([
      world.tiers.map((tier) => ({ labels: { tier } })),
      world.sites.map((site) => ({ site })),
      world.products.slice(0, 2),
    ])
    return {
      servers: random.chance(60) ? { product: world.products } : anySelector(random),
      sequence: random.shuffled(groups),
    }
  },
  requires: (random: RandomSource) => ({
    before: { [random.pick(['install', 'update', 'decommission'])]: anySelector(random) },
    ...(random.chance(40) ? { tasks: [random.pick(world.tasks)] } : { state: guard(random) }),
  }),
}

function guard(random: RandomSource): Written {
  switch (random.below(6)) {
    case 0:
      return { allPresent: [anySelector(random), anySelector(random)] }
    case 1:
      return { nonePresent: [anySelector(random)] }
    case 2:
      return { level: { schema: `${random.pick(['>=', '<'])} ${random.pick(['2', '2.5'])}` } }
    default:
      return { present: anySelector(random) }
  }
}

function anySelector(random: RandomSource): unknown {
  switch (random.below(8)) {
    case 0:
      return { labels: { tier: random.pick(world.tiers) } }
    case 1:
      return { product: world.products }
    case 2:
      return { site: random.pick(world.sites) }
    case 3:
      return { name: random.pick(['A1', 'A2', 'N1', 'T1']) }
    default:
      return ofProduct(random.pick(world.products), random)
  }
}

function ofProduct(product: string, random: RandomSource): unknown {
  return random.chance(50) ? product : { product, version: limitOf(product, random) }
}

function limitOf(product: string, random: RandomSource): string {
  return `${random.pick(['>=', '>=', '<', '<', '='])} ${releaseOf(product, random)}`
}

function releaseOf(product: string, random: RandomSource): string {
  return random.pick(world.releases[product] ?? ['R1'])
}
