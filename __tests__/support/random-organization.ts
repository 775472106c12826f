import fc from 'fast-check'
import { fits } from '../reference/links.js'
import {
  isSame,
  serverOf,
  type Texts,
  type WrittenLink,
  type WrittenOrganization,
  type WrittenServer,
} from '../reference/organization.js'
import { readVersion } from '../reference/version.js'
import { writtenVersion } from './random-versions.js'

/** A server before it has a name: where it stands, as a number that is taken modulo the number of sites. */
interface Draft {
  readonly server: Omit<WrittenServer, 'name'> & Readonly<Record<string, unknown>>
  readonly name: string
  readonly place: number
  readonly outside: boolean
}

interface LinkDraft {
  readonly edge: number
  readonly site: number
  readonly hubs: readonly number[] | undefined
  readonly shout: boolean
}

const products: readonly [string, number][] = [
  ['exchange-5.5', 1],
  ['exchange-2000', 2],
  ['exchange-2003', 3],
  ['exchange-2007', 12],
  ['exchange-2010', 10],
  ['exchange-2013', 12],
  ['exchange-2016', 2],
  ['exchange-2019', 1],
  ['exchange-se', 1],
]

const [firstProduct = fc.constant(''), ...otherProducts] = products.map(([id]) => fc.constant(id))
const product = fc.oneof(
  { weight: products[0]?.[1] ?? 1, arbitrary: firstProduct },
  ...otherProducts.map((arbitrary, index) => ({ weight: products[index + 1]?.[1] ?? 1, arbitrary })),
)

const innerRoles = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(['mailbox'], ['hub-transport'], ['mailbox', 'client-access']) },
  { weight: 3, arbitrary: fc.constantFrom(['hub-transport', 'client-access'], ['client-access']) },
  { weight: 2, arbitrary: fc.constantFrom(['mailbox', 'edge-transport'], ['edge-transport']) },
  {
    weight: 2,
    arbitrary: fc.uniqueArray(
      fc.constantFrom('mailbox', 'client-access', 'hub-transport', 'unified-messaging', 'edge-transport'),
      { minLength: 1 },
    ),
  },
)

const extras = fc.record(
  {
    labels: fc.constantFrom<Texts>({ owner: 'team-a' }, { 'weird: key': '# 🧭 {not} a comment' }),
    groups: fc.constant({ dag: 'DAG 1' }),
    platform: fc.constant({ os: 'windows-server-2012', dotnet: '4.8' }),
    holds: fc.constant({ mailboxes: 1200 }),
  },
  { requiredKeys: [] },
)

const plainNames = fc.constantFrom('HQ-MB', 'srv', 'Edge_', 'Ärger ', '🖧-', 'x: y', '#', "o'hara ", 'a"b ')

const inner: fc.Arbitrary<Draft> = product.chain((id) =>
  draft(id, fc.option(innerRoles, { nil: undefined, freq: 4 }), 15),
)

const edge: fc.Arbitrary<Draft> = fc
  .constantFrom('exchange-2013', 'exchange-2013', 'exchange-2013', 'exchange-2010', 'exchange-2007')
  .chain((id) => draft(id, fc.option(fc.constant(['edge-transport']), { nil: undefined, freq: 8 }), 70))

function draft(
  id: string,
  roles: fc.Arbitrary<readonly string[] | undefined>,
  outside: number,
): fc.Arbitrary<Draft> {
  return fc
    .record({
      version: fc.option(writtenVersion(id), { nil: undefined, freq: 9 }),
      leaveOut: fc.nat(9),
      roles,
      name: plainNames,
      place: fc.nat(11),
      outside: fc.nat(99),
      more: extras,
    })
    .map(({ version, leaveOut, name, place, more, ...rest }) => {
      const isLeftOut = leaveOut === 0 && namesProduct(version, id)
      const server = { product: isLeftOut ? undefined : id, version, roles: rest.roles, ...more }
      return { server, name, place, outside: rest.outside < outside }
    })
}

/** Whether the version alone says which product it is, as a build does. */
function namesProduct(version: string | undefined, id: string): boolean {
  return version !== undefined && /^\s*(\d|version)/i.test(version) && readVersion(version).product === id
}

const link: fc.Arbitrary<LinkDraft> = fc.record({
  edge: fc.nat(11),
  site: fc.nat(11),
  hubs: fc.option(fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 3 }), { nil: undefined, freq: 2 }),
  shout: fc.boolean(),
})

/** An organization in any state, most of all near the limits of the rules. */
export const organization: fc.Arbitrary<WrittenOrganization> = fc
  .record({
    sites: fc.nat(4),
    inner: fc.array(inner, { minLength: 1, maxLength: 9, size: 'max' }),
    edges: fc.array(edge, { maxLength: 3 }),
    links: fc.array(link, { maxLength: 3 }),
  })
  .map(({ sites, inner, edges, links }) => assembled(sites, [...inner, ...edges], edges.length, links))

function assembled(
  siteCount: number,
  drafts: readonly Draft[],
  edgeCount: number,
  links: readonly LinkDraft[],
): WrittenOrganization {
  const sites = Array.from({ length: siteCount }, (_, index) => `site ${index}`)
  const placed = drafts.map(({ server, name, place, outside }, index) => ({
    server: defined({ name: `${name}${index}`, ...server }),
    site: sites[place % (sites.length + 1)],
    outside,
  }))
  const names = placed.map(({ server }) => server.name)
  const hubs = placed.filter(({ server }) => fits('hub', serverOf(server))).map(({ server }) => server.name)
  return {
    organization: 'contoso',
    sites: sites.map((name) => ({
      name,
      servers: placed.filter((one) => one.site === name && !one.outside).map(({ server }) => server),
    })),
    servers: placed
      .filter(({ site, outside }) => outside || site === undefined)
      .map(({ server, site }) => defined({ ...server, site })),
    links: withoutRepeated(links.flatMap((one) => linkOf(one, names, hubs, edgeCount, sites))),
  }
}

/** A link is written once: of those with one edge and site, or one edge and a hub in common, only the first stays. */
function withoutRepeated(links: readonly WrittenLink[]): readonly WrittenLink[] {
  return links.filter((link, index) => !links.slice(0, index).some((other) => isRepeated(link, other)))
}

function isRepeated(one: WrittenLink, other: WrittenLink): boolean {
  if (!isSame(one.edge, other.edge) || one.site !== other.site) return false
  return !one.hubs || one.hubs.some((name) => other.hubs?.some((hub) => isSame(hub, name)))
}

function linkOf(
  { edge, site, hubs, shout }: LinkDraft,
  names: readonly string[],
  hubNames: readonly string[],
  edgeCount: number,
  sites: readonly string[],
): readonly WrittenLink[] {
  const edges = names.slice(names.length - edgeCount)
  const edgeName = edges[edge % edges.length]
  const siteName = sites[site % sites.length]
  if (edgeName === undefined || (hubs === undefined && siteName === undefined)) return []
  const spelled = (name: string) => (shout ? name.toUpperCase() : name)
  const others = hubNames.filter((name) => name !== edgeName)
  if (hubs && others.length === 0) return []
  const known = hubs?.map((index) => spelled(others[index % others.length] ?? ''))
  return [
    defined({
      kind: 'edge-subscription',
      edge: spelled(edgeName),
      site: hubs ? undefined : siteName,
      hubs: hubs && [...new Set(known)],
    }),
  ]
}

/** The same without keys that have no value. */
function defined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value
}
