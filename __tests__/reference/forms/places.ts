import { age, compareAges, compareProducts, rows, type Row } from '../catalogue.js'
import { isSame, type Server } from '../organization.js'
import { meant, type Place } from '../place.js'
import type { Forms } from '../rules.js'
import type { Selector } from '../selector.js'
import { all, any, impossible, open, over, type Truth } from '../truth.js'

/** What a rule has to say about a whole place: some servers, and whether they break it. */
export interface Part {
  readonly id: string
  readonly servers: readonly Server[]
  readonly broken: Truth
  /** How far it is from holding, where that can become worse; a part without it is about each of its servers. */
  readonly depth?: number
}

/** The parts of a rule that judges the whole place; undefined where the rule judges servers. */
export function partsOf({ forbid, distinct, keep }: Forms, place: Place): readonly Part[] | undefined {
  if (forbid) return forbidden(forbid, place)
  if (distinct) return [tooDifferent(distinct, place)]
  if (keep) return [tooFew(keep, place)]
  return undefined
}

/** The last side has to go: the servers that are it for certain, and those that are it perhaps. */
function forbidden(sides: readonly Selector[], place: Place): readonly Part[] {
  const others = sides.slice(0, -1)
  const last = sides.at(-1) ?? []
  const beside = all(others.map((side) => any(place.servers.map((one) => meant(side, one, place)))))
  const certain = place.servers.filter((one) => isSure(meant(last, one, place)))
  const perhaps = place.servers.filter((one) => meant(last, one, place).length === 2)
  return [
    { id: 'certain', servers: certain, broken: certain.length > 0 ? beside : impossible },
    { id: 'perhaps', servers: perhaps, broken: perhaps.length > 0 ? all([beside, open]) : impossible },
  ]
}

/**
 * The servers outside of the most frequent values, the newest first, are the ones to change, as far as they have none of these for
 * certain; all of them where there is none such.
 */
function tooDifferent({ servers, of, atMost }: NonNullable<Forms['distinct']>, place: Place): Part {
  const selected = place.servers.filter((one) => meant(servers, one, place).includes(true))
  const sure = selected.filter((one) => isSure(meant(servers, one, place)))
  const possible = (some: readonly Server[]) => some.map((one) => valuesOf(one, of))
  const least = fewest(possible(sure))
  const known = new Set(possible(selected).filter(isOne).flat())
  const most = known.size + possible(selected).filter((values) => !isOne(values)).length
  const keyOf = (one: Server) => valuesOf(one, of).join()
  const anything = ([one]: readonly Server[]) => Number(of === 'version' && one?.version.may === 'anything')
  const alike = [...new Set(selected.map(keyOf))]
    .map((key) => selected.filter((one) => keyOf(one) === key))
    .sort(
      (one, other) =>
        anything(one) - anything(other) || other.length - one.length || compareFirsts(other, one),
    )
  const frequent = possible(alike.slice(0, atMost).flat()).flat()
  const few = alike
    .slice(atMost)
    .filter((some) => !possible(some).some((values) => values.some((value) => frequent.includes(value))))
    .flat()
  return {
    id: '',
    servers: few.length > 0 ? few : selected,
    broken: over([least, most], (count) => count > atMost),
    depth: Math.max(1, least - atMost),
  }
}

/** Below 0 where the first server of the one list is older than that of the other. */
function compareFirsts([one]: readonly Server[], [other]: readonly Server[]): number {
  const [mine, theirs] = [one, other].map((server) => server?.version.may)
  const byProduct = compareProducts(one?.product, other?.product)
  if (byProduct !== 0 || typeof mine !== 'object' || typeof theirs !== 'object') return byProduct
  return compareRows(mine[0], theirs[0]) || compareRows(mine.at(-1), theirs.at(-1))
}

function compareRows(one: Row | undefined, other: Row | undefined): number {
  return one && other ? compareAges(one, other) : 0
}

/** Everything that the value of a server may be; one that may be anything may also be what no list has. */
function valuesOf({ product = '', version: { may } }: Server, of: 'version' | 'product'): readonly string[] {
  if (of === 'product') return [product]
  const possible = may === 'anything' ? rows.filter((row) => row.product === product) : may
  const ages = new Set(possible.map((row) => `${row.product} ${age(row).join('.')}`))
  return [...ages, ...(may === 'anything' ? [`${product} else`] : [])]
}

function isOne(values: readonly string[]): boolean {
  return values.length === 1
}

/** The known values, and the greatest number of others of which no two can be the same, or one of these. */
function fewest(all: readonly (readonly string[])[]): number {
  const known = new Set(all.filter(isOne).flat())
  const others = new Map(all.map((values) => [values.join(), values]))
  const left = [...others.values()].filter((values) => !values.some((value) => known.has(value)))
  const apart = subsets(left).filter((some) => new Set(some.flat()).size === some.flat().length)
  return known.size + Math.max(...apart.map(({ length }) => length))
}

/** Asks in every way in which it may turn out which servers are meant. */
function tooFew({ servers, atLeast }: NonNullable<Forms['keep']>, place: Place): Part {
  const selected = place.servers.filter((one) => meant(servers, one, place).includes(true))
  const sure = selected.filter((one) => isSure(meant(servers, one, place)))
  const perhaps = selected.filter((one) => !sure.includes(one))
  const isOut = ({ name }: Server) => place.outOfService.some((one) => isSame(one, name))
  const broken = over(subsets(perhaps), (some) => {
    const all = [...sure, ...some]
    return all.filter((one) => !isOut(one)).length < needed(all.length, atLeast)
  })
  const left = sure.filter((one) => !isOut(one)).length
  return { id: '', servers: selected, broken, depth: Math.max(1, needed(sure.length, atLeast) - left) }
}

function needed(all: number, atLeast: number | 'majority'): number {
  if (atLeast !== 'majority') return atLeast
  return all === 0 ? 0 : Math.floor(all / 2) + 1
}

function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const [first, ...rest] = items
  if (first === undefined) return [[]]
  return subsets(rest).flatMap((some) => [some, [first, ...some]])
}

function isSure(truth: Truth): boolean {
  return !truth.includes(false)
}
