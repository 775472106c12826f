/** A server as the benchmark makes it up. */
export interface MadeServer {
  readonly name: string
  readonly product: string
  readonly version: string
  readonly roles: readonly string[]
}

/** An organization as the benchmark makes it up: sites of fifty servers, each with a subscribed Edge. */
export interface MadeTopology {
  readonly sites: readonly { readonly name: string; readonly servers: readonly MadeServer[] }[]
  readonly edges: readonly (MadeServer & { readonly site: string })[]
}

/** How a topology is written. */
export type Manner = 'block' | 'flow' | 'crlf' | 'two-byte' | 'json'

const serversOfSite = 50
const edgeMinimum = 2

/** Releases of each product, those below the minimum first. */
const ladders = {
  'exchange-2007': { below: ['SP2', 'SP3 RU8', 'SP3 RU9'], above: ['SP3 RU10', 'SP3 RU13', 'SP3 RU23'] },
  'exchange-2010': { below: ['SP1', 'SP2', 'SP2 RU4'], above: ['SP3', 'SP3 RU5', 'SP3 RU11'] },
  'exchange-2013': { below: ['RTM', 'CU1'], above: ['CU2', 'CU3', 'CU10', 'CU23'] },
} as const
type Product = keyof typeof ladders
const products: readonly Product[] = ['exchange-2007', 'exchange-2010', 'exchange-2013']
const roles = [['hub-transport', 'client-access'], ['mailbox'], ['mailbox', 'client-access']] as const
const edgeReleases = ['CU2', 'CU3', 'CU10', 'CU23'] as const

/** What peers need to compare versions: the place of each release in its product, and the lowest that is allowed. */
export const ranks = {
  ranks: Object.fromEntries(
    products.flatMap((product) => {
      const { below, above } = ladders[product]
      return [...below, ...above].map((release, rank) => [`${product} ${release}`, rank])
    }),
  ),
  minimum: Object.fromEntries(products.map((product) => [product, ladders[product].below.length])),
  edgeMinimum: ladders['exchange-2013'].below.length + 1,
}

/** Makes up a topology of about so many servers; the same seed makes up the same. */
export function makeTopology(count: number, violating = 0.05, seed = 7): MadeTopology {
  const random = randomFrom(seed)
  const choose = (items: readonly string[]) => items[Math.floor(random() * items.length)] ?? ''
  const sites = Array.from({ length: Math.ceil(count / serversOfSite) }, (_site, site) => ({
    name: `site-${site}`,
    servers: Array.from(
      { length: Math.min(serversOfSite, count - site * serversOfSite) },
      (_server, index) => {
        const number = site * serversOfSite + index
        const product = products[number % products.length] ?? 'exchange-2013'
        const version = choose(random() < violating ? ladders[product].below : ladders[product].above)
        return { name: nameOf(number), product, version, roles: roles[number % roles.length] ?? [] }
      },
    ),
  }))
  const edges = sites.map((site, index) => ({
    name: `EDGE-${index}`,
    product: 'exchange-2013',
    version: random() < violating ? 'CU2' : choose(edgeReleases.slice(edgeMinimum - 1)),
    roles: ['edge-transport'],
    site: site.name,
  }))
  return { sites, edges }
}

function nameOf(number: number): string {
  return `SRV-EXCH-${String(number).padStart(7, '0')}`
}

/** Numbers from 0 up to 1 that a seed settles. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x80000000
  }
}

/** The text of a topology. */
export function textOf(topology: MadeTopology, manner: Manner): string {
  if (manner === 'json') return JSON.stringify(documentOf(topology))
  const block = manner === 'flow' ? flowLines(topology) : blockLines(topology)
  const lines = manner === 'two-byte' ? [`# Пермь`, ...block] : block
  return `${lines.join(manner === 'crlf' ? '\r\n' : '\n')}\n`
}

/** The topology as plain data. */
export function documentOf({ sites, edges }: MadeTopology) {
  return {
    apiVersion: 'coexist/v1',
    kind: 'Topology',
    organization: 'made-up',
    sites,
    servers: edges.map(({ site: _site, ...edge }) => edge),
    links: edges.map(({ name, site }) => ({ kind: 'edge-subscription', edge: name, site })),
  }
}

const head = [
  '# A topology that the benchmark has made up.',
  'apiVersion: coexist/v1',
  'kind: Topology',
  'organization: made-up',
  '',
]

/** As people write it: comments here and there, and some versions in quotes. */
function blockLines({ sites, edges }: MadeTopology): readonly string[] {
  const random = randomFrom(11)
  const written = (version: string) => (random() < 0.2 ? `"${version}"` : version)
  const server = (indent: string, { name, product, version, roles: installed }: MadeServer) => [
    ...(random() < 0.15 ? [`${indent}# moved here from the old data centre`] : []),
    `${indent}- name: ${name}`,
    `${indent}  product: ${product}`,
    `${indent}  version: ${written(version)}${random() < 0.05 ? ' # to be patched in spring' : ''}`,
    `${indent}  roles: [${installed.join(', ')}]`,
    ...(random() < 0.2
      ? [`${indent}  labels: { owner: messaging, rack: "R${Math.floor(random() * 90)}" }`]
      : []),
  ]
  return [
    ...head,
    'sites:',
    ...sites.flatMap(({ name, servers }) => [
      `  - name: ${name}`,
      '    servers:',
      ...servers.flatMap((one) => server('      ', one)),
    ]),
    'servers:',
    ...edges.flatMap((one) => server('  ', one)),
    'links:',
    ...edges.flatMap(({ name, site }) => [
      '  - kind: edge-subscription',
      `    edge: ${name}`,
      `    site: ${site}`,
    ]),
  ]
}

/** One line a server. */
function flowLines({ sites, edges }: MadeTopology): readonly string[] {
  const server = ({ name, product, version, roles: installed }: MadeServer) =>
    `- { name: ${name}, product: ${product}, version: "${version}", roles: [${installed.join(', ')}] }`
  return [
    ...head,
    'sites:',
    ...sites.flatMap(({ name, servers }) => [
      `  - name: ${name}`,
      '    servers:',
      ...servers.map((one) => `      ${server(one)}`),
    ]),
    'servers:',
    ...edges.map((one) => `  ${server(one)}`),
    'links:',
    ...edges.map(({ name, site }) => `  - { kind: edge-subscription, edge: ${name}, site: ${site} }`),
  ]
}
