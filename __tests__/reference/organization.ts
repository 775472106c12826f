import { readVersion, type Version } from './version.js'

/** A topology as a YAML parser gives it. */
export interface WrittenOrganization {
  readonly organization: string
  readonly levels?: Readonly<Record<string, string>> | undefined
  readonly tasks?: Readonly<Record<string, 'done' | 'not-applicable'>> | undefined
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
  readonly groups?: Texts | undefined
  readonly labels?: Texts | undefined
  readonly platform?: Texts | undefined
  readonly holds?: Readonly<Record<string, number>> | undefined
}

export type Texts = Readonly<Record<string, string>>

export interface WrittenLink {
  readonly kind: string
  readonly edge: string
  readonly site?: string | undefined
  readonly hubs?: readonly string[] | undefined
  /** The version of the edge when the link was made. */
  readonly recordedVersion?: string | undefined
}

/** A link that stays the same one when its servers leave. */
export interface LiveLink extends WrittenLink {
  readonly id: number
  readonly recorded: Version | undefined
}

export interface Server {
  readonly name: string
  readonly product: string | undefined
  readonly version: Version
  readonly roles: readonly string[] | undefined
  readonly site: string | undefined
  readonly groups: Texts
  readonly labels: Texts
  readonly platform: Texts
  readonly holds: Readonly<Record<string, number>>
}

/** An organization at one moment. */
export interface State {
  readonly sites: readonly string[]
  readonly servers: readonly Server[]
  readonly links: readonly LiveLink[]
  readonly levels: Texts
  /** The tasks that are done or do not apply. */
  readonly settled: readonly string[]
  /** The names of the servers that are being updated. */
  readonly outOfService: readonly string[]
}

/** The organization as it is declared. */
export function stateOf(written: WrittenOrganization): State {
  const servers = serversOf(written)
  return {
    sites: (written.sites ?? []).map(({ name }) => name),
    servers,
    links: (written.links ?? []).map((link, index) => {
      const { product } = servers.find(({ name }) => isSame(name, link.edge)) ?? {}
      const { recordedVersion } = link
      const recorded = recordedVersion === undefined ? undefined : readVersion(recordedVersion, product)
      return { ...link, id: -index, recorded }
    }),
    levels: written.levels ?? {},
    settled: Object.keys(written.tasks ?? {}),
    outOfService: [],
  }
}

/** Every server, wherever it is written. */
export function serversOf({ sites = [], servers = [] }: WrittenOrganization): readonly Server[] {
  const inSites = sites.flatMap(({ name, servers = [] }) => servers.map((one) => ({ ...one, site: name })))
  return [...inSites, ...servers].map(serverOf)
}

/** What is known of a server that is written down. */
export function serverOf(written: WrittenServer): Server {
  const { name, product, roles, site, groups = {}, labels = {}, platform = {}, holds = {} } = written
  const version = readVersion(written.version, product)
  return {
    ...{ name, roles, site, groups, labels, platform, holds },
    product: product ?? version.product,
    version,
  }
}

/** Whether two names are one: their case is ignored. */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
