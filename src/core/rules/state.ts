import type { Answer } from '../model/answer.js'
import type { Span } from '../model/source.js'
import type { LinkEnd } from '../model/catalog.js'
import type { Link, Server, Site, TaskState } from '../model/topology.js'
import { quote, visible } from '../model/wording.js'
import { shortName, type Product, type Version } from '../versions/version.js'

/** An organization with everything resolved that its documents leave to the catalogue. */
export interface OrganizationState {
  readonly name: string
  /** The file of its first document. */
  readonly file: string
  readonly at: Span
  readonly levels: ReadonlyMap<string, LevelState>
  readonly tasks: ReadonlyMap<string, TaskState>
  readonly sites: readonly Site[]
  readonly servers: Servers
  readonly links: readonly LinkState[]
}

/** Servers by their key, in the order in which they are declared or arrive. */
export type Servers = ReadonlyMap<string, ServerState>

export interface LevelState {
  readonly value: string
  readonly at: Span
}

/** A server at one moment. */
export interface ServerState {
  readonly name: string
  /** The name in lower case, which is unique in the organization. */
  readonly key: string
  readonly product: Product
  /** Unknown, and written as nothing, where no document gives one. */
  readonly version: Version
  readonly declared: Server
}

/** A link with the servers that it stands for. */
export interface LinkState {
  readonly kind: string
  /** What tells it apart from the others of its kind: the names at its ends that are one server, and its site. */
  readonly name: string
  readonly declared: Link
  /** By the key of the server. */
  readonly members: ReadonlyMap<string, LinkMember>
  /** The end that every fitting server of the site of the link is; only where the link names a site. */
  readonly siteEnd?: LinkEnd
  /** The server whose version was recorded when the link was made, by its key. */
  readonly recorder?: string
  /** What was recorded; undefined where no document says so. */
  readonly recorded?: Version
}

export interface LinkMember {
  readonly end: string
  /** `cannot-tell` where a site is linked and the roles of its server are not declared. */
  readonly certainty: Exclude<Answer, 'no'>
  /** Whether it is the only server that its end can have, one of a list, or there because its site is linked. */
  readonly stands: 'alone' | 'listed' | 'by-site'
}

/** Where a rule is judged: an organization, a part of it, or the two ends of a link. */
export interface ScopeState {
  readonly organization: OrganizationState
  readonly kind: string
  readonly name: string
  /** Where it is declared. */
  readonly at: Span
  readonly servers: Servers
  /** In a link scope only; a server stands at one end of a link. */
  readonly link?: LinkState
}

/** `Exchange 2007 \`SP3 RU9\``, or what is known of it. */
export function running({ product, version }: ServerState): string {
  if (version.written === '') return `${product.name} in a version that is not declared`
  return `${product.name} ${quote(shortName(version))}${planned(version)}`
}

/** The same without marks: `Exchange 2007 SP3 RU9`. */
export function runningPlainly({ product, version }: ServerState): string {
  if (version.written === '') return product.name
  return `${product.name} ${visible(shortName(version))}${planned(version)}`
}

function planned(version: Version): string {
  const when = version.precision === 'exact' ? version.release.planned : undefined
  return when === undefined ? '' : ` (planned for ${when})`
}

/** What a person would edit to give the server another version. */
export function versionPlace({ declared }: ServerState): Span {
  return declared.version === undefined ? declared.origin.value('name') : declared.origin.value('version')
}

/** What a person would edit to have the server gone. */
export function productPlace({ declared }: ServerState): Span {
  if (declared.product !== undefined) return declared.origin.value('product')
  return declared.version === undefined ? declared.origin.value('name') : declared.origin.value('version')
}
