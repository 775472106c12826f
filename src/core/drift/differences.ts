import type { ActualLink, ActualServer } from '../imports/inventory.js'
import type { LinkState, OrganizationState, ServerState } from '../rules/state.js'
import { agree, saysMore } from '../versions/agreement.js'
import { isAtLeast } from '../versions/compare.js'
import { releaseRange, type Version } from '../versions/version.js'

/** What of a declared server is not as the exports show it. */
export interface ServerDifference {
  readonly product: boolean
  /** `no`: they cannot both be true; `cannot-tell`: nobody knows one of them; `yes`: they agree. */
  readonly version: ReturnType<typeof agree>
  /** Whether the exports know more of the version than the declaration does. */
  readonly saysMore: boolean
  readonly roles: boolean
  readonly site: boolean
}

/** Compares a declared server with what the exports show; what one of the two does not say is no difference. */
export function serverDifference(declared: ServerState, actual: ActualServer): ServerDifference {
  const { product, version, declared: written } = declared
  const isLater = actual.isEarlier && mayBeLater(declared, actual)
  const agreement = isLater ? 'yes' : agree(version, actual.version)
  return {
    product: product !== actual.product && !isLater,
    version: agreement,
    saysMore: !isLater && agreement === 'yes' && saysMore(actual.version, version),
    roles:
      actual.roles !== undefined && written.roles !== undefined && !isSameSet(actual.roles, written.roles),
    site: actual.site !== undefined && actual.site.toLowerCase() !== written.site?.toLowerCase(),
  }
}

/** The version of an earlier day is met by that version and every later one. */
function mayBeLater({ product, version }: ServerState, actual: ActualServer): boolean {
  if (product !== actual.product) return product.order > actual.product.order
  const first = releaseRange(actual.version)?.first
  if (version.written === '') return false
  return first === undefined || isAtLeast(version, first) !== 'no'
}

/** The declared servers that the exports would show, and do not. */
export function goneServers(
  { servers, links }: OrganizationState,
  actual: readonly ActualServer[],
): readonly ServerState[] {
  const shown = new Set(actual.map(({ key }) => key))
  const recorders = new Set(links.map(({ recorder }) => recorder))
  return [...servers.values()].filter(
    ({ key, declared: { roles } }) =>
      !shown.has(key) && (!roles?.includes('edge-transport') || recorders.has(key)),
  )
}

/** The declared link that a link of the exports is. */
export function declaredLink({ links }: OrganizationState, actual: ActualLink): LinkState | undefined {
  return links.find(
    ({ kind, declared }) =>
      kind === actual.kind && declared.ends[actual.end]?.[0]?.toLowerCase() === actual.server.toLowerCase(),
  )
}

/** What of a declared link is not as the exports show it. */
export interface LinkDifference {
  readonly site: boolean
  readonly recorded: ReturnType<typeof agree>
  readonly saysMore: boolean
}

/** Compares a declared link with what the exports show. */
export function linkDifference(
  declared: LinkState,
  actual: ActualLink,
  { servers }: OrganizationState,
): LinkDifference {
  const recorded =
    declared.recorded && actual.recorded ? agree(declared.recorded, actual.recorded.version) : 'yes'
  return {
    site: !standsAt(declared, actual, servers),
    recorded,
    saysMore: knowsMore(declared.recorded, actual.recorded?.version, recorded),
  }
}

function knowsMore(declared: Version | undefined, actual: Version | undefined, agreement: string): boolean {
  if (!actual) return false
  return !declared || (agreement === 'yes' && saysMore(actual, declared))
}

/** A link that names servers stands at the site of them all. */
function standsAt(
  { declared, members }: LinkState,
  { site }: ActualLink,
  servers: OrganizationState['servers'],
): boolean {
  if (declared.site !== undefined) return declared.site.toLowerCase() === site.toLowerCase()
  const listed = [...members].filter(([, { stands }]) => stands === 'listed')
  return listed.every(([key]) => servers.get(key)?.declared.site?.toLowerCase() === site.toLowerCase())
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one))
}
