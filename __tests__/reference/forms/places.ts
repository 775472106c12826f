import { age, compareAges, compareProducts } from '../catalogue.js'
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
 * Values that are not known may be equal to any other, or to none. The servers outside of the most frequent values, the
 * newest first, are the ones to change; all of them where that cannot be told.
 */
function tooDifferent({ servers, of, atMost }: NonNullable<Forms['distinct']>, place: Place): Part {
  const selected = place.servers.filter((one) => meant(servers, one, place).includes(true))
  const sure = selected.filter((one) => isSure(meant(servers, one, place)))
  const known = (some: readonly Server[]) => some.flatMap((one) => valueOf(one, of) ?? [])
  const unknown = selected.filter((one) => valueOf(one, of) === undefined).length
  const least = new Set(known(sure)).size
  const most = new Set(known(selected)).size + unknown
  const values = [...new Set(known(selected))]
  const having = (value: string) => selected.filter((one) => valueOf(one, of) === value)
  const byFrequency = values
    .map(having)
    .sort((one, other) => other.length - one.length || compareFirsts(other, one))
  const few = byFrequency.slice(atMost).flat()
  return {
    id: '',
    servers: few.length > 0 ? few : selected,
    broken: over([least, most], (count) => count > atMost),
    depth: Math.max(1, least - atMost),
  }
}

/** Below 0 where the first server of the one list is older than that of the other. */
function compareFirsts([one]: readonly Server[], [other]: readonly Server[]): number {
  const [mine, theirs] = [one, other].map((server) => server?.version.may[0])
  const byProduct = compareProducts(one?.product, other?.product)
  if (byProduct !== 0 || typeof mine !== 'object' || typeof theirs !== 'object') return byProduct
  return compareAges(mine, theirs)
}

function valueOf({ product, version }: Server, of: 'version' | 'product'): string | undefined {
  if (of === 'product') return product
  if (version.may === 'anything') return undefined
  const ages = new Set(version.may.map((row) => `${row.product} ${age(row).join('.')}`))
  return ages.size === 1 ? [...ages][0] : undefined
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

function subsets(servers: readonly Server[]): readonly (readonly Server[])[] {
  const [first, ...rest] = servers
  if (!first) return [[]]
  return subsets(rest).flatMap((some) => [some, [first, ...some]])
}

function isSure(truth: Truth): boolean {
  return !truth.includes(false)
}
