import { fits } from '../../reference/links.js'
import {
  serverOf,
  type WrittenLink,
  type WrittenOrganization,
  type WrittenServer,
} from '../../reference/organization.js'
import type { RandomSource } from '../random-source.js'
import * as universe from './universe.js'

/** An organization of three to eight servers with everything that rules may speak about. */
export function randomFleet(random: RandomSource): WrittenOrganization {
  const main = random.shuffled(universe.products).slice(0, 1 + random.below(3))
  const servers = Array.from({ length: 2 + random.below(6) }, (_, index) =>
    randomServer(`${random.chance(50) ? 'Mb' : 'SRV'}${index + 1}`, pick(main, random), random),
  )
  const edges = Array.from({ length: random.below(3) === 0 ? 0 : 1 }, (_, index) => edge(index, random))
  return {
    organization: 'contoso',
    ...(random.chance(70) ? { levels: { [universe.level]: random.pick(universe.levels) } } : {}),
    ...(random.chance(50) ? { tasks: someTasks(random) } : {}),
    sites: universe.sites.map((name) => ({
      name,
      servers: servers.filter(({ site }) => site === name).map(({ site: _, ...server }) => server),
    })),
    servers: [...servers.filter(({ site }) => site === undefined), ...edges],
    links: edges.flatMap(({ name, product = '' }) => {
      if (random.chance(15)) return []
      const recorded = random.chance(40) ? { recordedVersion: universe.aimOf(product, random) } : {}
      return [{ ...randomLink(name, servers, random), ...recorded }]
    }),
  }
}

/** A server of the product that may stand anywhere. */
export function randomServer(name: string, product: string, random: RandomSource): WrittenServer {
  const maybe = <Value>(percent: number, value: Value): Value | undefined =>
    random.chance(percent) ? value : undefined
  return defined({
    name,
    product,
    version: universe.versionOf(product, random),
    roles: maybe(90, rolesOf(product, random)),
    site: maybe(85, random.pick(universe.sites)),
    groups: maybe(60, { dag: random.pick(universe.dags) }),
    labels: maybe(40, { tier: random.pick(universe.tiers) }),
    platform: maybe(60, { os: random.pick(universe.systems) }),
    holds: maybe(25, { [random.pick(universe.holdings)]: random.below(4) }),
  })
}

/** A link of an edge to a site, or to some servers. */
export function randomLink(
  edge: string,
  servers: readonly WrittenServer[],
  random: RandomSource,
): WrittenLink {
  const kind = universe.linkKind
  const [first, second] = random.shuffled(
    servers.filter((one) => one.name !== edge && fits('hub', serverOf(one))),
  )
  if (!first || random.chance(60)) return { kind, edge, site: random.pick(universe.sites) }
  return { kind, edge, hubs: second && random.chance(60) ? [first.name, second.name] : [first.name] }
}

function edge(index: number, random: RandomSource): WrittenServer {
  const product = random.pick(['exchange-2013', 'exchange-2010', 'exchange-2016'])
  const version = universe.versionOf(product, random)
  return defined({ name: `Edge${index + 1}`, product, version, roles: ['edge-transport'] })
}

function rolesOf(product: string, random: RandomSource): readonly string[] {
  if (random.chance(5)) return universe.some(universe.roles, random)
  if (product === 'exchange-2016') return ['mailbox']
  if (product === 'exchange-2013') {
    return random.pick([['mailbox'], ['mailbox', 'client-access'], ['client-access']])
  }
  return random.pick([
    ['mailbox'],
    ['hub-transport'],
    ['hub-transport', 'client-access'],
    ['mailbox', 'hub-transport'],
  ])
}

function someTasks(random: RandomSource): Record<string, 'done' | 'not-applicable'> {
  const chosen = universe.some(universe.tasks, random).slice(0, 2)
  return Object.fromEntries(chosen.map((task) => [task, random.pick(['done', 'not-applicable'])]))
}

function pick(products: readonly string[], random: RandomSource): string {
  return products[random.below(products.length)] ?? 'exchange-2013'
}

/** The same without keys that have no value. */
export function defined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value
}
