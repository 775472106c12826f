import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import yaml from 'js-yaml'

const path = process.argv[2] ?? ''
const { ranks, minimum, edgeMinimum } = JSON.parse(readFileSync(join(dirname(path), 'ranks.json'), 'utf8'))

/** The topology that the command line names, read as users of these libraries would. */
export const topology = yaml.load(readFileSync(path, 'utf8'))

const sites = topology.sites ?? []
const servers = [...sites.flatMap((site) => site.servers), ...topology.servers]
const present = new Set(servers.map(({ product }) => product))
const hasNew = present.has('exchange-2013')
const hasLegacy = present.has('exchange-2007') || present.has('exchange-2010')

/** What each server is judged by: its rank, the least rank of its product, and what stands beside it. */
export const serverFacts = servers.map(({ name, product, version }) => ({
  name,
  product,
  rank: ranks[`${product} ${version}`],
  least: minimum[product],
  hasNew,
  hasLegacy,
}))

/** What each subscription is judged by. */
export function linkFacts() {
  const byName = new Map(serverFacts.map((server) => [server.name, server]))
  const withNew = new Set(
    sites
      .filter((site) => site.servers.some(({ product }) => product === 'exchange-2013'))
      .map(({ name }) => name),
  )
  return topology.links.map(({ edge, site }) => ({
    name: edge,
    rank: byName.get(edge).rank,
    least: edgeMinimum,
    siteHasNew: withNew.has(site),
  }))
}

/** Prints what violates, in one write, and how much it is. */
export function report(violations) {
  process.stdout.write(`${violations.join('\n')}\nviolations: ${violations.length}\n`)
}
