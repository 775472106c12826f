import type { Distance } from '../rules/breach.js'
import type { Selector } from '../rules/selector.js'
import { rangeOf } from '../rules/skew/relative.js'
import type { ScopeState, ServerState } from '../rules/state.js'
import type { Family, Release } from '../versions/version.js'
import { raisedTo, releasesAbove } from './releases-above.js'
import type { Raises } from './way-out.js'

/** Who is too far behind another one goes up far enough: the server, or the one that it is too far ahead of. */
export function distanceRaises(
  servers: Selector,
  { others, behind, ahead, unit }: Distance,
  scope: ScopeState,
): readonly Raises[] {
  const raises = new Map<ServerState, Release>()
  const limits = [
    { low: servers, high: others, most: behind },
    { low: others, high: servers, most: ahead },
  ]
  for (const { low, high, most } of limits) {
    if (most === undefined) continue
    const newest = newestTwo(high, scope, (server) => rangeOf(server.version, unit).low)
    for (const server of scope.servers.values()) {
      if (low.matches(server, scope) !== 'yes') continue
      const least = (newest.butFor(server) ?? -Infinity) - most
      if (rangeOf(server.version, unit).high >= least) continue
      const release = releasesAbove(server).find(
        (one) => rangeOf(raisedTo(server, one).version, unit).low >= least,
      )
      if (!release) return []
      const known = raises.get(server)
      if (!known || known.rank < release.rank) raises.set(server, release)
    }
  }
  return raises.size > 0 ? [raises] : []
}

/** The newest server of each family, and the newest but for a server. */
function newestTwo(
  meant: Selector,
  scope: ScopeState,
  positionOf: (server: ServerState) => number,
): { butFor(server: ServerState): number | undefined } {
  const byFamily = new Map<Family, readonly ServerState[]>()
  for (const server of scope.servers.values()) {
    if (meant.matches(server, scope) !== 'yes') continue
    const { family } = server.product
    const two = [...(byFamily.get(family) ?? []), server].sort((a, b) => positionOf(b) - positionOf(a))
    byFamily.set(family, two.slice(0, 2))
  }
  return {
    butFor(server) {
      const other = byFamily.get(server.product.family)?.find((one) => one.key !== server.key)
      return other && positionOf(other)
    },
  }
}
