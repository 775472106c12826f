import { dayAfter, dayBefore } from '../model/day.js'
import type { Catalogue } from '../versions/catalogue.js'
import type { Product, Release } from '../versions/version.js'
import type { Surroundings } from './mutations.js'
import {
  isContainer,
  partAt,
  textsMeant,
  withPart,
  type RuleTree,
  type TreePath,
} from '../rules/rule-tree.js'

/** The values just below and just above one of a rule: of a release, a level, a day, a number, or a number of days. */
export function shiftsOf(
  value: string | number,
  tree: RuleTree,
  path: TreePath,
  around: Surroundings,
): readonly (string | number)[] {
  if (typeof value === 'number') return [value - 1, value + 1].filter((near) => near >= leastOf(path))
  const days = /^(\d+)d$/.exec(value)?.[1]
  if (days !== undefined) return [-1, 1].map((by) => `${Number(days) + by}d`).filter((near) => near !== '-1d')
  if (path.at(-1) === 'since') return [dayBefore(value), dayAfter(value)]
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

/** A release of a table, moved in all rows that name it. */
interface MoveInTable {
  readonly table: TreePath
  readonly label: string
  readonly near: string
  readonly rows: readonly unknown[]
}

/** The moves of the releases of a row that no row before it names; undefined where the place is in no table. */
export function movesInTable(
  tree: RuleTree,
  path: TreePath,
  around: Surroundings,
): readonly MoveInTable[] | undefined {
  const table = path.slice(0, -2)
  if (path.at(-1) !== 'version' || table.at(-1) !== 'allowed') return undefined
  const rows = rowsAt(tree, table)
  const index = Number(path.at(-2))
  const named = new Set(rows.slice(0, index).flatMap(({ version }) => labelsIn(version)))
  const own = labelsIn(rows[index]?.version ?? '').filter((label) => !named.has(label))
  const products = productsAround(tree, path, around)
  return own.flatMap((label) =>
    neighbours(label, products, around.catalogue).map((near) => ({
      table,
      label,
      near,
      rows: rows.map(({ row, version }) =>
        version === '' ? row : withPart(row, ['version'], relabelled(version, label, near)),
      ),
    })),
  )
}

/** The rows of a table; those for all releases have an empty version. */
function rowsAt(
  tree: RuleTree,
  table: TreePath,
): readonly { readonly row: unknown; readonly version: string }[] {
  const rows = partAt(tree, table)
  return Object.values(isContainer(rows) ? rows : {}).map((row) => {
    const version = partAt(row, ['version'])
    return { row, version: typeof version === 'string' ? version : '' }
  })
}

/** A limit, or several of them, with each of its releases moved. */
function versionShifts(
  written: string,
  products: readonly Product[],
  catalogue: Catalogue,
): readonly string[] {
  return labelsIn(written).flatMap((label) =>
    neighbours(label, products, catalogue).map((near) => relabelled(written, label, near)),
  )
}

/** What stands between the labels of version limits. */
const betweenLabels = /(\s*(?:>=|<=|>|<|=|\.\.|,)\s*)/

function labelsIn(written: string): readonly string[] {
  const labels = written.split(betweenLabels).filter((_part, index) => index % 2 === 0)
  return [...new Set(labels.map((label) => label.trim()).filter(Boolean))]
}

function relabelled(written: string, label: string, near: string): string {
  return written
    .split(betweenLabels)
    .map((part) => (part.trim() === label ? near : part))
    .join('')
    .trim()
}

function neighbours(label: string, products: readonly Product[], catalogue: Catalogue): readonly string[] {
  const release = releaseOf(label, products, catalogue)
  if (!release) return []
  const { releases, name } = release.product
  const below = releases.findLast(({ rank }) => rank < release.rank)
  const above = releases.find(({ rank }) => rank > release.rank)
  const isNamed = label.startsWith(name) || !products.includes(release.product)
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
