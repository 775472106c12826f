import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const path = process.argv.find((word) => word.endsWith('.yaml') && !word.startsWith('-'))
const { ranks, minimum, edgeMinimum } = JSON.parse(readFileSync(join(dirname(path), 'ranks.json'), 'utf8'))
const rankOf = ({ product, version }) => ranks[`${product} ${version}`]

/** A function of a ruleset: every violation with its place. */
function violations(topology) {
  const found = []
  const placed = [
    ...topology.sites.flatMap((site, at) =>
      site.servers.map((server, index) => ({ server, path: ['sites', at, 'servers', index, 'version'] })),
    ),
    ...topology.servers.map((server, index) => ({ server, path: ['servers', index, 'version'] })),
  ]
  const present = new Set(placed.map(({ server }) => server.product))
  const hasNew = present.has('exchange-2013')
  const hasLegacy = present.has('exchange-2007') || present.has('exchange-2010')
  for (const { server, path: place } of placed) {
    const speaks = server.product === 'exchange-2013' ? hasLegacy : hasNew
    if (speaks && rankOf(server) < minimum[server.product]) {
      found.push({ message: `${server.name} is below the minimum`, path: place })
    }
  }
  const byName = new Map(placed.map((one) => [one.server.name, one]))
  const withNew = new Set(
    topology.sites
      .filter((site) => site.servers.some(({ product }) => product === 'exchange-2013'))
      .map(({ name }) => name),
  )
  for (const { edge, site } of topology.links) {
    const one = byName.get(edge)
    if (withNew.has(site) && rankOf(one.server) < edgeMinimum) {
      found.push({ message: `${edge} is below what its site asks`, path: one.path })
    }
  }
  return found
}

export default {
  rules: {
    violations: { given: '$', severity: 'error', then: { function: (target) => violations(target) } },
  },
}
