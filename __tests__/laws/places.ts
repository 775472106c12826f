import type { Finding } from '../../src/core/index.js'
import type { WrittenOrganization } from '../reference/organization.js'
import type { Emitted, Place } from '../support/emit-yaml.js'

/** The keys at whose values a finding of the rule may point, best first: the first of them that is written. */
const pointedAt: readonly { readonly rule: RegExp; readonly keys: readonly string[] }[] = [
  { rule: /-minimum$|^edgesync-/, keys: ['version', 'name'] },
  {
    rule: /^exchange-2003-and-earlier$|^exchange-out-of-support$|^not-covered$/,
    keys: ['product', 'version'],
  },
]

/** What is wrong about the place of a finding; undefined where it is the value that somebody would edit. */
export function misplaced(
  { rule, servers, location }: Finding,
  content: WrittenOrganization,
  { places }: Emitted,
): string | undefined {
  const keys = pointedAt.find((one) => one.rule.test(rule))?.keys
  if (!keys) return undefined
  const server = pathOf(servers[0] ?? '', content)
  const wanted = keys.map((key) => places.get(`${server}/${key}`)).find((place) => place !== undefined)
  const isThere = wanted !== undefined && shown(wanted) === shown(location)
  return isThere
    ? undefined
    : `${rule} at ${shown(location)} instead of ${wanted ? shown(wanted) : 'nowhere'}`
}

function shown({ line, column, endLine, endColumn }: Place): string {
  return `${line}:${column}-${endLine}:${endColumn}`
}

/** Where the emitter has written the server. */
function pathOf(name: string, { sites = [], servers = [] }: WrittenOrganization): string {
  const top = servers.findIndex((server) => server.name === name)
  if (top >= 0) return `0/servers/${top}`
  const site = sites.findIndex((one) => one.servers?.some((server) => server.name === name))
  const server = sites[site]?.servers?.findIndex((one) => one.name === name) ?? -1
  return `0/sites/${site}/servers/${server}`
}
