import type { QuestDocuments, QuestServer, QuestTopology } from './random-quest.js'

/** The same quest for a crowd: every server several times over, in its own site and in others like it. */
export function crowded(quest: QuestDocuments, times: number): QuestDocuments {
  return { ...quest, from: multiplied(quest.from, times), to: multiplied(quest.to, times) }
}

function multiplied(topology: QuestTopology, times: number): QuestTopology {
  const copies = Array.from({ length: times }, (_, index) => index)
  const places = copies.flatMap((part) => copies.map((copy) => ({ part, copy })))
  return {
    ...topology,
    sites: copies.flatMap((part) => topology.sites.map(({ name }) => ({ name: copyOf(name, part) }))),
    servers: places.flatMap(({ part, copy }) => topology.servers.map((one) => another(one, part, copy))),
    links: copies.flatMap((part) =>
      topology.links.map(({ kind, first, second }) => ({
        kind,
        first: nameOf(first, part, 0),
        second: nameOf(second, part, 0),
      })),
    ),
  }
}

/** The first one keeps its name, which rules may mention. */
function another({ name, site, groups, ...server }: QuestServer, part: number, copy: number): QuestServer {
  return {
    ...server,
    name: nameOf(name, part, copy),
    ...(site === undefined ? {} : { site: copyOf(site, part) }),
    ...(groups?.cell === undefined ? {} : { groups: { cell: copyOf(groups.cell, part) } }),
  }
}

function nameOf(name: string, part: number, copy: number): string {
  return part + copy === 0 ? name : `${name}-${part}${copy}`
}

function copyOf(name: string, part: number): string {
  return part === 0 ? name : `${name}-${part}`
}
