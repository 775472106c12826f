import { pack } from './catalogue.js'
import { any, certain, impossible, open, type Truth } from './truth.js'
import { readVersion, type Version } from './version.js'

/** A topology as a YAML parser gives it. */
export interface WrittenOrganization {
  readonly organization: string
  readonly sites?: readonly { readonly name: string; readonly servers?: readonly WrittenServer[] }[]
  readonly servers?: readonly WrittenServer[]
  readonly links?: readonly WrittenLink[]
}

export interface WrittenServer {
  readonly name: string
  readonly product?: string | undefined
  readonly version?: string | undefined
  readonly roles?: readonly string[] | undefined
  readonly site?: string | undefined
}

export interface WrittenLink {
  readonly kind: string
  readonly edge: string
  readonly site?: string | undefined
  readonly hubs?: readonly string[] | undefined
}

export interface Server {
  readonly name: string
  readonly product: string | undefined
  readonly version: Version
  readonly roles: readonly string[] | undefined
  readonly site: string | undefined
}

/** Every server, wherever it is written. */
export function serversOf({ sites = [], servers = [] }: WrittenOrganization): readonly Server[] {
  const inSites = sites.flatMap(({ name, servers = [] }) => servers.map((one) => ({ ...one, site: name })))
  return [...inSites, ...servers].map((one) => {
    const version = readVersion(one.version, one.product)
    return {
      name: one.name,
      product: one.product ?? version.product,
      version,
      roles: one.roles,
      site: one.site,
    }
  })
}

/** The server of that name, whose case is ignored. */
export function serverNamed(name: string, servers: readonly Server[]): Server {
  const found = servers.find((server) => server.name.toLowerCase() === name.toLowerCase())
  if (!found) throw new Error(`the generator has made a link to nothing: ${name}`)
  return found
}

/** Whether a server is the hub end of the link: certainly where it is named, by its roles where its site is. */
export function isHubOf(link: WrittenLink, server: Server): Truth {
  if (link.hubs) return link.hubs.some((name) => isSame(name, server.name)) ? certain : impossible
  return link.site === server.site ? canBeHub(server) : impossible
}

function canBeHub({ product, roles }: Server): Truth {
  const hub = pack.linkKinds[0]?.ends.find(({ id }) => id === 'hub')
  return any(
    (hub?.servers ?? []).map((condition) => {
      if (!condition.product?.includes(product ?? '')) return impossible
      if (!roles) return open
      return roles.includes(condition.role) ? certain : impossible
    }),
  )
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
