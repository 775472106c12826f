import { releaseRange, shortName, type Release, type Version } from '../versions/version.js'
import type { ServerState } from '../rules/state.js'

/**
 * The releases of its product that are later than whatever a server runs, oldest first, each in its last issue; none where
 * nobody knows what the server runs.
 */
export function releasesAbove({ product, version }: ServerState): readonly Release[] {
  const range = releaseRange(version)
  if (!range) return []
  return product.releases.filter(
    ({ rank }, index) => rank > range.last.rank && product.releases[index + 1]?.rank !== rank,
  )
}

/** The server once it runs the release. */
export function raisedTo(server: ServerState, release: Release): ServerState {
  const written = releaseText(server, release)
  const { product } = release
  const version: Version = { precision: 'exact', written, product, release }
  return { ...server, product, version, declared: { ...server.declared, version: written } }
}

/** The release in the manner in which the version of the server is written: a build where that is one. */
export function releaseText({ declared }: ServerState, release: Release): string {
  if (/^\s*\d+(?:\.\d+){2,}\s*$/.test(declared.version ?? '')) return release.build.join('.')
  return declared.product === undefined ? `${release.product.name} ${release.label}` : release.label
}

/** A version as reports show it. */
export function versionText({ version }: ServerState): string {
  return shortName(version)
}
