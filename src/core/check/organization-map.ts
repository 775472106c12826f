import type { MapServer, OrganizationMap, ProductSupport } from '../model/report.js'
import type { Finding } from '../model/finding.js'
import type { Link } from '../model/topology.js'
import type { OrganizationState, ServerState } from '../rules/state.js'
import { shortName } from '../versions/version.js'
import { productsOf } from './coexistence-table.js'

/** Sites, servers and links as pictures need them, with the findings about each link by their fingerprints. */
export function mapOf(
  organization: OrganizationState,
  aboutLinks: ReadonlyMap<Link, readonly Pick<Finding, 'fingerprint'>[]>,
): OrganizationMap {
  return {
    servers: [...organization.servers.values()].map(onMapOf),
    links: organization.links.map((link) => {
      const { site } = link.declared
      const [first = '', ...rest] = [...link.members.keys()].map(
        (key) => organization.servers.get(key)?.name ?? key,
      )
      return {
        kind: link.kind,
        from: first,
        to: site === undefined ? { servers: rest } : { site },
        findings: (aboutLinks.get(link.declared) ?? []).map(({ fingerprint }) => fingerprint),
      }
    }),
  }
}

/** A server as pictures need it. */
export function onMapOf({ name, product, version, declared }: ServerState): MapServer {
  return {
    name,
    product: product.name,
    version: shortName(version),
    roles: declared.roles ?? [],
    ...(declared.site === undefined ? {} : { site: declared.site }),
  }
}

/** How long the products of an organization are supported, oldest product first. */
export function supportOf(organization: OrganizationState): readonly ProductSupport[] {
  return productsOf(organization).map(([{ name, support }, servers]) => ({
    name,
    servers,
    ...(support.mainstreamEnds === undefined ? {} : { mainstreamEnds: support.mainstreamEnds }),
    ...(support.ends === undefined ? {} : { ends: support.ends }),
  }))
}
