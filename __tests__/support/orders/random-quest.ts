import type { RandomSource } from '../random-source.js'
import { randomRule } from './random-rule.js'
import * as world from './world.js'

/** A server as a topology declares it. */
export interface QuestServer {
  readonly name: string
  readonly product: string
  readonly version: string
  readonly roles?: readonly string[]
  readonly site?: string
  readonly groups?: Readonly<Record<string, string>>
  readonly labels?: Readonly<Record<string, string>>
}

export interface QuestLink {
  readonly kind: 'pair'
  readonly first: string
  readonly second: string
}

export interface QuestTopology {
  readonly organization: string
  readonly levels?: Readonly<Record<string, string>>
  readonly sites: readonly { readonly name: string }[]
  readonly servers: readonly QuestServer[]
  readonly links: readonly QuestLink[]
}

/** Two states of a small organization, servers that may help out, and rules of any form. */
export interface QuestDocuments {
  readonly from: QuestTopology
  readonly to: QuestTopology
  readonly bridges: readonly QuestServer[]
  readonly rules: readonly Readonly<Record<string, unknown>>[]
}

/** A small quest: at most four things change, and each has but a few stations. */
export function randomQuest(random: RandomSource): QuestDocuments {
  const hasRoles = random.chance(40)
  const servers = Array.from({ length: 1 + random.below(3) }, (_, index) =>
    server(`A${index + 1}`, hasRoles, random),
  )
  const changed = servers.map((one) => afterwards(one, random))
  const fresh = Array.from({ length: random.below(3) }, (_, index) =>
    server(`N${index + 1}`, hasRoles, random),
  )
  const staying = changed.filter((one) => one !== undefined)
  const levels = random.chance(15)
  return {
    from: topology(servers, random.chance(25), levels ? '1.5' : undefined),
    to: topology([...staying, ...fresh], random.chance(25), levels ? random.pick(['1.5', '2.5']) : undefined),
    bridges: random.chance(15) ? [server('T1', hasRoles, random)] : [],
    rules: Array.from({ length: 1 + random.below(3) }, (_, index) => randomRule(`r${index + 1}`, random)),
  }
}

function server(name: string, hasRoles: boolean, random: RandomSource): QuestServer {
  const product = random.pick(['lumen-1', 'lumen-1', 'lumen-2', 'lumen-2', 'lumen-3'])
  return {
    name,
    product,
    version: random.pick(world.releases[product] ?? ['R1']),
    ...(hasRoles ? { roles: [random.pick(world.roles)] } : {}),
    ...(random.chance(70) ? { site: random.pick(world.sites) } : {}),
    ...(random.chance(40) ? { groups: { cell: random.pick(world.cells) } } : {}),
    ...(random.chance(50) ? { labels: { tier: random.pick(world.tiers) } } : {}),
  }
}

/** The same server later on: as it is, at a later release, of the next product, or gone. */
function afterwards(server: QuestServer, random: RandomSource): QuestServer | undefined {
  const chance = random.below(100)
  if (chance < 15) return server
  if (chance < 45) return undefined
  const known = world.releases[server.product] ?? ['R1']
  const later = known.slice(known.indexOf(server.version) + 1)
  const [first, ...more] = later
  if (chance < 85 && first !== undefined) return { ...server, version: random.pick([first, ...more]) }
  const next = { 'lumen-1': 'lumen-2', 'lumen-2': 'lumen-3' }[server.product]
  if (next === undefined) return server
  return { ...server, product: next, version: random.pick(world.releases[next] ?? ['R1']) }
}

function topology(
  servers: readonly QuestServer[],
  isLinked: boolean,
  level: string | undefined,
): QuestTopology {
  const [first, second] = servers.filter(({ roles }) => roles?.includes('store') ?? true)
  return {
    organization: 'acme',
    ...(level === undefined ? {} : { levels: { schema: level } }),
    sites: world.sites.map((name) => ({ name })),
    servers,
    links: isLinked && first && second ? [{ kind: 'pair', first: first.name, second: second.name }] : [],
  }
}
