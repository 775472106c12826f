import { pack, rows } from '../catalogue.js'
import type { Server } from '../organization.js'
import { meant, type Place } from '../place.js'
import type { Forms, Matrix, Unit } from '../rules.js'
import type { Selector } from '../selector.js'
import { all, any, certain, impossible, not, open, over, type Truth } from '../truth.js'
import { atLeast, within } from '../version.js'
import { isTooFar } from './distance.js'

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

/** What is declared of the field; undefined where nothing is. */
function valuesOf(field: string, server: Server, place: Place): readonly string[] | undefined {
  if (field === 'roles') return server.roles
  if (field.startsWith('level:')) return listOf(place.levels[field.slice('level:'.length)])
  const [part = '', key = ''] = field.split('.')
  return listOf({ platform: server.platform, groups: server.groups, labels: server.labels }[part]?.[key])
}

function listOf(value: string | undefined): readonly string[] | undefined {
  return value === undefined ? undefined : [value]
}

/** The table is asked for each release that the server may have; about a release that it does not name it is silent. */
function isNotAllowed(matrix: Matrix, server: Server, place: Place): Truth {
  const { field, allowed, alone = [], combinations } = matrix
  const values = valuesOf(field, server, place)
  if (values === undefined || values.length === 0) return impossible
  const crowded = values.length > 1 && values.some((value) => alone.includes(value))
  const strange = combinations ? !combinations.some((known) => sameSet(known, values)) : false
  if (crowded || strange) return certain
  const { product = '', version } = server
  const may = version.may === 'anything' ? rows.filter((row) => row.product === product) : version.may
  return any(
    values.map((value) => {
      const answers = may.map((row) => {
        const fitting = allowed.filter(
          (entry) => !entry.version || within({ product, may: [row] }, entry.version, product).includes(true),
        )
        if (fitting.some((entry) => entry.values.includes(value))) return impossible
        return fitting.length === 0 ? open : certain
      })
      return over(answers.flat(), (one) => one)
    }),
  )
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.every((item) => other.includes(item)) && other.every((item) => one.includes(item))
}
