import { age, compareAges, compareProducts, rows, type Row } from '../catalogue.js'
import type { Server } from '../organization.js'
import type { Unit } from '../rules.js'
import { open, over, type Truth } from '../truth.js'

interface Limits {
  readonly behind: number
  readonly ahead: number
  readonly unit: Unit
}

/** Whether the server is further behind the other, or further ahead of it, than is allowed. */
export function isTooFar(server: Server, other: Server, { behind, ahead, unit }: Limits): Truth {
  const mine = server.version.may
  const theirs = other.version.may
  if (mine === 'anything' || theirs === 'anything') return open
  const pairs = mine.flatMap((row) => theirs.map((one) => position(one, unit) - position(row, unit)))
  const isBehind = over(pairs, (distance) => distance > behind)
  const isAhead = over(pairs, (distance) => -distance > ahead)
  return [...new Set(isBehind.flatMap((one) => isAhead.map((two) => one || two)))]
}

/** All releases, the oldest first. */
const inOrder = [...rows].sort(
  (one, other) => compareProducts(one.product, other.product) || compareAges(one, other),
)

const positions = new Map<Unit, ReadonlyMap<Row, number>>(
  (['major', 'minor', 'release'] as const).map((unit) => [unit, positionsIn(unit)]),
)

/** How many different releases of that unit there are up to the row. */
function position(row: Row, unit: Unit): number {
  return positions.get(unit)?.get(row) ?? 0
}

function positionsIn(unit: Unit): ReadonlyMap<Row, number> {
  const known = new Set<string>()
  return new Map(inOrder.map((row) => [row, known.add(unitOf(row, unit)).size]))
}

function unitOf(row: Row, unit: Unit): string {
  const numbers = row.builds[0] ?? []
  if (unit === 'major') return String(numbers[0])
  if (unit === 'minor') return numbers.slice(0, 2).join('.')
  return `${row.product} ${age(row).join('.')}`
}
