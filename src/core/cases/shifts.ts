import type { Catalogue } from '../versions/catalogue.js'
import type { Product, Release } from '../versions/version.js'
import type { Surroundings } from './mutations.js'
import { partAt, textsMeant, type RuleTree, type TreePath } from './rule-tree.js'

/** The values just below and just above one of a rule: of a release, a level, a number, or a number of days. */
export function shiftsOf(
  value: string | number,
  tree: RuleTree,
  path: TreePath,
  around: Surroundings,
): readonly (string | number)[] {
  if (typeof value === 'number') return [value - 1, value + 1].filter((near) => near >= leastOf(path))
  const days = /^(\d+)d$/.exec(value)?.[1]
  if (days !== undefined) return [-1, 1].map((by) => `${Number(days) + by}d`).filter((near) => near !== '-1d')
  if (isOfVersion(path)) return versionShifts(value, productsAround(tree, path, around), around.catalogue)
  return path.at(-2) === 'level' ? levelShifts(value, path.at(-1) ?? '', around.catalogue) : []
}

/** Counts of different values, and of servers in service, begin at one. */
function leastOf(path: TreePath): number {
  return path[0] === 'distinct' || path[0] === 'keep' ? 1 : 0
}

/** Whether a version or a limit of versions stands at that place, by itself or in a list. */
export function isOfVersion(path: TreePath): boolean {
  return path.at(-1) === 'version' || (path.at(-2) === 'version' && /^\d+$/.test(path.at(-1) ?? ''))
}

/** A limit with each of its releases moved: both ends of `X .. Y`, else the only one, behind its operator. */
function versionShifts(
  written: string,
  products: readonly Product[],
  catalogue: Catalogue,
): readonly string[] {
  const range = /^\s*(\S.*?)\s*\.\.\s*(\S.*?)\s*$/.exec(written)
  if (range) {
    const [, first = '', last = ''] = range
    return [
      ...neighbours(first, products, catalogue).map((near) => `${near} .. ${last}`),
      ...neighbours(last, products, catalogue).map((near) => `${first} .. ${near}`),
    ]
  }
  const [, operator = '', label = ''] = /^\s*(>=|<=|>|<|=)?\s*(.+?)\s*$/.exec(written) ?? []
  return neighbours(label, products, catalogue).map((near) => `${operator} ${near}`.trim())
}

function neighbours(label: string, products: readonly Product[], catalogue: Catalogue): readonly string[] {
  const release = releaseOf(label, products, catalogue)
  if (!release) return []
  const { releases, name } = release.product
  const below = releases.findLast(({ rank }) => rank < release.rank)
  const above = releases.find(({ rank }) => rank > release.rank)
  const isNamed = !products.includes(release.product)
  return [below, above].flatMap((near) => (near ? [isNamed ? `${name} ${near.label}` : near.label] : []))
}

/** The release that a label names of one of the products, or of the product that stands in the label itself. */
function releaseOf(label: string, products: readonly Product[], catalogue: Catalogue): Release | undefined {
  for (const product of [...products, undefined]) {
    const version = catalogue.resolve(label, product)
    if (version.precision === 'exact') return version.release
  }
  return undefined
}

/** The products that the rule names nearest to a place, else all of them. */
function productsAround(
  tree: RuleTree,
  path: TreePath,
  { policy, catalogue }: Surroundings,
): readonly Product[] {
  const all = [...catalogue.products.values()]
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const texts = textsMeant(partAt(tree, path.slice(0, depth)), policy)
    const named = all.filter(({ id }) => texts.includes(id))
    if (named.length > 0) return named
  }
  return all
}

function levelShifts(limit: string, level: string, { levels }: Catalogue): readonly string[] {
  const [, operator = '', value = ''] = /^\s*(>=|<=|>|<|=)\s*(.+?)\s*$/.exec(limit) ?? []
  const values = levels.get(level)?.values ?? []
  const at = values.indexOf(value)
  if (at < 0) return []
  return [values[at - 1], values[at + 1]].flatMap((near) => (near === undefined ? [] : `${operator} ${near}`))
}
