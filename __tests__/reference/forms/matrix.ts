import { rows } from '../catalogue.js'
import { isSame, type Server } from '../organization.js'
import type { Place } from '../place.js'
import type { Matrix } from '../rules.js'
import { any, certain, impossible, open, over, type Truth } from '../truth.js'
import { differ, within } from '../version.js'

/** The table is asked for each release that the server may have; about a release that it does not name it is silent. */
export function isNotAllowed(matrix: Matrix, server: Server, place: Place): Truth {
  if (matrix.field === 'recorded-version') return isRecordedBadly(matrix, server, place)
  const { alone = [], combinations } = matrix
  const values = valuesOf(matrix.field, server, place)
  if (values === undefined || values.length === 0) return impossible
  const crowded = values.length > 1 && values.some((value) => alone.includes(value))
  const strange = combinations ? !combinations.some((known) => sameSet(known, values)) : false
  if (crowded || strange) return certain
  return any(values.map((value) => isWrongValue(value, matrix, server)))
}

/** What a link has recorded of its edge is what it runs now, or it is not; told of the edge alone. */
function isRecordedBadly(matrix: Matrix, server: Server, { link }: Place): Truth {
  if (!link?.recorded || !isSame(link.edge, server.name)) return impossible
  const isCurrent = differ(server.version, link.recorded, (difference) => difference === 0)
  const isWrong = isCurrent.flatMap((one) => isWrongValue(one ? 'current' : 'outdated', matrix, server))
  return over(isWrong, (one) => one)
}

function isWrongValue(value: string, { allowed }: Matrix, { product = '', version }: Server): Truth {
  const may = version.may === 'anything' ? rows.filter((row) => row.product === product) : version.may
  const answers = may.map((row) => {
    const fitting = allowed.filter(
      (entry) => !entry.version || within({ product, may: [row] }, entry.version, product).includes(true),
    )
    if (fitting.some((entry) => entry.values.includes(value))) return impossible
    return fitting.length === 0 ? open : certain
  })
  return over(answers.flat(), (one) => one)
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

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.every((item) => other.includes(item)) && other.every((item) => one.includes(item))
}
