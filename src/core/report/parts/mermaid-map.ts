import { groupBy } from '../../model/group-by.js'
import type { MapLink, MapServer, OrganizationMap } from '../../model/report.js'
import { counted } from '../../model/wording.js'
import { mermaidLabel } from '../escaping/mermaid.js'

/** What Mermaid draws on GitHub: beyond it stands an error box instead of a picture. */
const mostCharacters = 45_000
const mostEdges = 450
const mostServers = 120

/** How a server is marked in the picture. */
export type Mark = 'violation' | 'undecided' | 'fine'

/**
 * A picture of the sites, their servers and the links, violators marked; with the servers counted by product where
 * there are too many to draw, and undefined where even that does not fit.
 */
export function mermaidMap(map: OrganizationMap, markOf: (server: string) => Mark): string | undefined {
  const detailed = map.servers.length <= mostServers ? draw(map, singly(map.servers, markOf)) : undefined
  return fitting(detailed) ?? fitting(draw(map, counts(map.servers, markOf)))
}

interface Node {
  readonly label: string
  readonly site?: string
  readonly mark: Mark
  readonly servers: readonly MapServer[]
}

function singly(servers: readonly MapServer[], markOf: (server: string) => Mark): readonly Node[] {
  return servers.map((server) => ({
    label: `${mermaidLabel(server.name)}<br/>${mermaidLabel(`${server.product} ${server.version}`)}`,
    mark: markOf(server.name),
    servers: [server],
    ...(server.site === undefined ? {} : { site: server.site }),
  }))
}

function counts(servers: readonly MapServer[], markOf: (server: string) => Mark): readonly Node[] {
  const alike = groupBy(servers, ({ site, product, name }) =>
    JSON.stringify([site ?? null, product, markOf(name)]),
  )
  return [...alike.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const mark = markOf(first.name)
    const suffix = mark === 'fine' ? '' : `, ${mark}`
    return [
      {
        label: mermaidLabel(`${counted(group.length, 'server')} of ${first.product}${suffix}`),
        mark,
        servers: group,
        ...(first.site === undefined ? {} : { site: first.site }),
      },
    ]
  })
}

function draw({ links }: OrganizationMap, nodes: readonly Node[]): string | undefined {
  const ids = new Map<string, string>()
  for (const [index, { servers }] of nodes.entries())
    for (const { name } of servers) ids.set(name, `n${index}`)
  const sites = [...groupBy([...nodes.entries()], ([, { site }]) => site)]
  const siteIds = new Map(sites.map(([site], index) => [site, `s${index}`]))
  const edges = [...new Set(links.flatMap((link) => edgesOf(link, ids, siteIds)))]
  if (edges.length > mostEdges) return undefined
  return [
    'flowchart LR',
    ...sites.flatMap(([site, members]) => {
      const lines = members.map(
        ([index, { label, mark }]) => `  n${index}["${label}"]${mark === 'fine' ? '' : `:::${mark}`}`,
      )
      return site === undefined
        ? lines
        : [` subgraph ${siteIds.get(site) ?? ''}["${mermaidLabel(site)}"]`, ...lines, ' end']
    }),
    ...edges,
    ' classDef violation fill:#ffebe9,stroke:#cf222e,color:#82071e',
    ' classDef undecided fill:#fff8c5,stroke:#9a6700,color:#633c01',
  ].join('\n')
}

function edgesOf(
  { from, to }: MapLink,
  ids: ReadonlyMap<string, string>,
  siteIds: ReadonlyMap<string | undefined, string>,
): readonly string[] {
  const start = ids.get(from)
  const ends = 'site' in to ? [siteIds.get(to.site)] : to.servers.map((name) => ids.get(name))
  return ends.flatMap((end) => (start && end ? [` ${start} --- ${end}`] : []))
}

function fitting(picture: string | undefined): string | undefined {
  return picture !== undefined && picture.length <= mostCharacters ? picture : undefined
}
