import { pack } from '../catalogue.js'
import type { Server } from '../organization.js'
import { meant, type Place } from '../place.js'
import type { Forms, Unit } from '../rules.js'
import type { Selector } from '../selector.js'
import { all, any, certain, impossible, not, open, type Truth } from '../truth.js'
import { atLeast, within } from '../version.js'
import { isTooFar } from './distance.js'
import { isNotAllowed } from './matrix.js'

/** Whether a server breaks a rule that judges servers; undefined where the rule judges the whole place. */
export function brokenBy(
  { minimum, matrix, lifecycle, skew, span }: Forms,
  server: Server,
  place: Place,
  asOf: string,
): Truth | undefined {
  if (minimum) return all([meant(minimum.servers, server, place), isBelow(minimum.version, server)])
  if (matrix) return all([meant(matrix.servers, server, place), isNotAllowed(matrix, server, place)])
  if (lifecycle) {
    if (lifecycle.of === 'release') {
      return all([meant(lifecycle.servers, server, place), isUnsupportedRelease(server, asOf)])
    }
    const window = Number.parseInt(lifecycle.warnWithin ?? '0')
    return all([meant(lifecycle.servers, server, place), isOutOfSupport(window, server, asOf)])
  }
  if (skew) {
    const { behind = Infinity, ahead = Infinity, relativeTo, unit } = skew
    const far = isFarFrom(relativeTo, { behind, ahead, unit }, server, place)
    return all([meant(skew.servers, server, place), far])
  }
  if (span) {
    const far = isFarFrom(
      span.servers,
      { behind: span.atMost, ahead: Infinity, unit: span.unit },
      server,
      place,
    )
    return all([meant(span.servers, server, place), far])
  }
  return undefined
}

/** Whether the vendor still makes updates for the product, and none for this release of it. */
function isUnsupportedRelease({ product, version }: Server, asOf: string): Truth {
  const {
    ends = 'none',
    releases = [],
    paid = [],
  } = pack.products.find(({ id }) => id === product)?.support ?? {}
  const last = [ends, ...paid.map((period) => period.ends)].sort().at(-1) ?? ''
  const limit = releases.find(({ since }) => since <= asOf)
  if (limit === undefined || (ends !== 'none' && last < asOf)) return impossible
  return not(within(version, limit.supported, product ?? ''))
}

/** The days until the support of the product ends; undefined where nobody knows, endless where it does not end. */
export function daysLeft(server: Server, asOf: string): number | undefined {
  const ends = pack.products.find(({ id }) => id === server.product)?.support?.ends
  if (ends === 'none') return Infinity
  return ends === undefined ? undefined : (Date.parse(ends) - Date.parse(asOf)) / 86_400_000
}

function isBelow(version: string, server: Server): Truth {
  return not(atLeast(server.version, version, server.product ?? ''))
}

function isOutOfSupport(window: number, server: Server, asOf: string): Truth {
  const left = daysLeft(server, asOf)
  if (left === undefined) return open
  return left <= window ? certain : impossible
}

interface Limits {
  readonly behind: number
  readonly ahead: number
  readonly unit: Unit
}

/** Whether any of the others in the place is too far away. */
function isFarFrom(others: Selector, limits: Limits, server: Server, place: Place): Truth {
  return any(
    place.servers
      .filter((other) => other !== server)
      .map((other) => all([meant(others, other, place), isTooFar(server, other, limits)])),
  )
}
