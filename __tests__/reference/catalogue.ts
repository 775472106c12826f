import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

const folder = new URL('../../policies/exchange/', import.meta.url)

/** A row of the release lists. */
export interface Row {
  readonly product: string
  readonly release: string
  readonly kind: string
  /** Every build under which it is known, its own first. */
  readonly builds: readonly (readonly number[])[]
  readonly aliases: readonly string[]
  /** Whether it is not out yet: its build is none that anybody could write. */
  readonly isPlanned: boolean
}

interface WrittenRow {
  readonly release: string
  readonly kind: string
  /** Left out of a release that is only planned. */
  readonly build?: string
  readonly builds?: readonly string[]
  readonly aliases?: readonly string[]
}

interface WrittenProduct {
  readonly id: string
  readonly name: string
  readonly aliases?: readonly string[]
  readonly support?: {
    readonly ends?: string
    readonly releases?: readonly { readonly since: string; readonly supported: string }[]
    readonly paid?: readonly { readonly ends: string }[]
  }
  readonly releases?: readonly WrittenRow[]
}

interface WrittenPack {
  readonly vocabulary: Readonly<Record<string, string>>
  readonly exactBuilds: readonly string[]
  /** Settings of an organization, each with its values in ascending order. */
  readonly levels: readonly { readonly id: string; readonly values: readonly string[] }[]
  readonly linkKinds: readonly {
    readonly ends: readonly {
      readonly id: string
      readonly servers: readonly { readonly product?: readonly string[]; readonly role: string }[]
    }[]
  }[]
  readonly products: readonly WrittenProduct[]
}

/** The parts of `pack.yaml`, as they stand there. */
export const pack = read('pack.yaml') as WrittenPack

/** Every row of every list, as they stand in the files. */
export const rows: readonly Row[] = readdirSync(new URL('catalog/', folder)).flatMap((file) => {
  const { products } = read(`catalog/${file}`) as { products: readonly WrittenProduct[] }
  return products.flatMap(({ id, releases }) => (releases ?? []).map((row, index) => rowOf(id, row, index)))
})

/** A policy of the pack, as it stands in its file. */
export function policy(id: string): unknown {
  return read(`${id}.yaml`)
}

/** The numbers of a build: `8.3.298.3` is 8, 3, 298 and 3. */
export function numbers(build: string): readonly number[] {
  return build.split('.').map(Number)
}

/**
 * What says which of two rows of a product is the older one: the first three numbers of the build, and the fourth
 * for security and hotfix updates only, so that the issues of one release have the same age.
 */
export function age(row: Row): readonly number[] {
  const [major = 0, minor = 0, third = 0, fourth = 0] = row.builds[0] ?? []
  return [major, minor, third, pack.exactBuilds.includes(row.kind) ? fourth : 0]
}

/** Negative where the first is older, 0 where they are issues of one release. */
export function compareAges(one: Row, other: Row): number {
  const mine = age(one)
  const theirs = age(other)
  const at = mine.findIndex((number, index) => number !== theirs[index])
  return at < 0 ? 0 : (mine[at] ?? 0) - (theirs[at] ?? 0)
}

/** Below 0 where the first product is the older one. */
export function compareProducts(one: string | undefined, other: string | undefined): number {
  const ids = pack.products.map(({ id }) => id)
  return ids.indexOf(one ?? '') - ids.indexOf(other ?? '')
}

/** A release that is only planned has no build yet, and comes after all that have. */
function rowOf(
  product: string,
  { release, kind, build, builds = [], aliases = [] }: WrittenRow,
  index: number,
): Row {
  const known = build === undefined ? [[Infinity, index]] : [build, ...builds].map(numbers)
  return { product, release, kind, builds: known, aliases, isPlanned: build === undefined }
}

function read(path: string): unknown {
  return parse(readFileSync(new URL(path, folder), 'utf8'))
}
