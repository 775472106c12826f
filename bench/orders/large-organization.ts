import { compilePolicy, type CompiledRule } from '../../src/core/check/compiled-rule.js'
import { assembleOrganizations } from '../../src/core/check/organizations.js'
import { parseAllDocuments } from '../../src/core/documents/parse-documents.js'
import type { Origin } from '../../src/core/model/source.js'
import type { Link, Server, Topology } from '../../src/core/model/topology.js'
import type { OrganizationState } from '../../src/core/rules/state.js'
import { Catalogue } from '../../src/core/versions/catalogue.js'
import { loadPacks } from '../../src/node/packs.js'

const serversOfSite = 50

const file = { path: 'made-up.yaml', text: '' }
const place = { file, start: 0, end: 0 }
const origin: Origin = { whole: place, value: () => place, key: () => place }

const documents = parseAllDocuments(
  loadPacks().flatMap((pack) => pack.files.map((one) => ({ file: one, manner: 'named' as const }))),
)
const { catalogue } = Catalogue.compile(documents.catalogs)
const asOf = '2016-12-09'
const checklists = documents.policies.flatMap((policy) => policy.checklists)
const rules: readonly CompiledRule[] = documents.policies
  .flatMap((policy) => compilePolicy(policy, { catalogue, asOf, checklists }).rules)
  .filter(({ severity }) => severity === 'error')

/** Half of an organization that is upgraded. */
export type Half = 'before' | 'after'

/** What orders are looked for by: the rules of Exchange that block, and its catalogue. */
export const exchange = { rules, catalogue, checklists, asOf }

/** Sites of mailbox, transport and client access servers, each with a subscribed Edge; hopeless with one 2003 server. */
export function organizationOf(size: number, when: Half, isHopeless: boolean): OrganizationState {
  const sites = Array.from({ length: Math.ceil(size / serversOfSite) }, (_, index) => ({
    name: `site-${index}`,
    internetFacing: index === 0,
    origin,
  }))
  const servers = sites.flatMap(({ name }, site) =>
    when === 'before' ? oldSite(name, site) : newSite(name, site),
  )
  const relic = isHopeless ? [server('RELIC', 'exchange-2003', 'SP2', ['mailbox'])] : []
  const topology: Topology = {
    organization: 'large',
    levels: {},
    tasks: {},
    sites,
    servers: [...servers, ...relic],
    links: sites.map(({ name }, site) => subscription(`${when === 'before' ? 'E' : 'NEW-E'}${site}`, name)),
    origin,
  }
  const [organization] = assembleOrganizations([topology], catalogue).organizations
  if (!organization) throw new Error('the organization has a problem')
  return organization
}

function oldSite(site: string, index: number): readonly Server[] {
  const line = index % 2 === 0 ? ['exchange-2007', 'SP3 RU8'] : ['exchange-2010', 'SP2']
  const [product = '', version = ''] = line
  const inner = Array.from({ length: serversOfSite - 1 }, (_, at) => {
    const roles = at % 2 === 0 ? ['mailbox'] : ['hub-transport', 'client-access']
    return server(`S${index}-${at}`, product, version, roles, site, at % 2 === 0 ? { mailboxes: 200 } : {})
  })
  return [...inner, server(`E${index}`, product, version, ['edge-transport'])]
}

function newSite(site: string, index: number): readonly Server[] {
  const inner = Array.from({ length: 10 }, (_, at) =>
    server(`NEW${index}-${at}`, 'exchange-2013', 'CU23', ['mailbox', 'client-access'], site),
  )
  return [...inner, server(`NEW-E${index}`, 'exchange-2013', 'CU23', ['edge-transport'])]
}

function server(
  name: string,
  product: string,
  version: string,
  roles: readonly string[],
  site?: string,
  holds: Readonly<Record<string, number>> = {},
): Server {
  const empty = { groups: {}, platform: {}, labels: {} }
  return { name, product, version, roles, holds, ...empty, origin, ...(site === undefined ? {} : { site }) }
}

function subscription(edge: string, site: string): Link {
  return { kind: 'edge-subscription', ends: { edge: [edge] }, site, origin }
}
