import { pack, rows, type Row } from './catalogue.js'
import type { Version } from './version.js'

const longestFirst = Object.entries(pack.vocabulary)
  .map(([long, short]) => [long.replaceAll(' ', ''), short] as const)
  .sort(([one], [other]) => other.length - one.length)

/** What each row is called; an update can also be named by an alias of the release it stands on. */
const namesOf = new Map(
  rows.map((row) => {
    const update = row.release.slice(baseOf(row).length)
    const base = rows.find((other) => other.product === row.product && other.release === baseOf(row))
    const names = [row.release, ...row.aliases, ...(base?.aliases ?? []).map((alias) => alias + update)]
    return [row, names.map(plain)]
  }),
)

/** What a version written in words may be. */
export function readLabel(text: string, declared?: string): Version {
  const spoken = plain(text)
  const named = productNamedBy(spoken)
  const product = named?.id ?? declared
  const label = named ? spoken.slice(named.name.length) : spoken
  const candidates = rows.filter((row) => row.product === product)
  const may = label.endsWith('?') ? partlyKnown(label, candidates) : candidates.filter(isCalled(label))
  return { product, may: may.length > 0 ? may : 'anything' }
}

/** `sp3ru?` and `cu2su?`: the base release, and some update of that kind on top of it or none. */
function partlyKnown(label: string, candidates: readonly Row[]): readonly Row[] {
  const [, base = '', kind = ''] = /^(.+)(ru|su|hu)\?$/.exec(label) ?? []
  const [itself] = candidates.filter((row) => isBase(row) && isCalled(base)(row))
  if (!itself) return []
  const family = candidates.filter((row) => baseOf(row) === itself.release)
  return family.some((row) => row.kind.toLowerCase() === kind) ? family : []
}

function isCalled(label: string): (row: Row) => boolean {
  return (row) => namesOf.get(row)?.includes(label) ?? false
}

function productNamedBy(spoken: string): { id: string; name: string } | undefined {
  return pack.products
    .flatMap(({ id, name, aliases = [] }) => [name, ...aliases].map((one) => ({ id, name: plain(one) })))
    .find(({ name }) => spoken.startsWith(name))
}

/** The label without case, spacing and hyphens, and with short words in place of long ones. */
function plain(text: string): string {
  let label = text.toLowerCase().replace(/[\s-]+/g, '')
  for (const [long, short] of longestFirst) label = label.replaceAll(long, short)
  return label
}

function isBase(row: Row): boolean {
  return baseOf(row) === row.release
}

function baseOf({ release }: Row): string {
  return release.split(' ')[0] ?? ''
}
