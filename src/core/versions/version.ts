import type { Support } from '../model/catalog.js'
import type { Unit } from '../model/unit.schema.js'
import type { Build } from './build.js'
import type { Vocabulary } from './label.js'

/** Products that follow each other and can stand together. */
export interface Family {
  readonly id: string
  readonly name: string
  readonly vocabulary: Vocabulary
  /** Kinds of releases that are told apart by all the numbers of their builds. */
  readonly exactKinds: ReadonlySet<string>
  /** The day on which its sources were last read. */
  readonly retrieved?: string
  /** How to learn the exact version of a server, as an instruction. */
  readonly exactVersion?: string
}

/** A product with its releases in ascending order. */
export interface Product {
  readonly id: string
  readonly name: string
  readonly family: Family
  /** Its place among the products of the family, oldest first. */
  readonly order: number
  readonly support: Support
  readonly releases: readonly Release[]
  /** What most updates of its releases are called, in labels (`RU`) and in words (`update rollup`). */
  readonly updateKind: string
  readonly updateWord: string
}

/** One release; releases of equal rank are one release that was issued more than once. */
export interface Release {
  readonly product: Product
  readonly label: string
  /** The first word of the label: what is known when its update is not (`SP3`, `CU23`). */
  readonly base: string
  readonly kind: string
  /** Without numbers where the release is only planned. */
  readonly build: Build
  readonly rank: number
  /** Its place in the order of the family, counted in each unit. */
  readonly position: Readonly<Record<Unit, number>>
  readonly released?: string
  /** When the vendor means to release it, in words, where it is not out yet. */
  readonly planned?: string
  /** The title of the list that has it. */
  readonly source?: string
}

/** What a written version means. */
export type Version = ExactVersion | PartlyKnownVersion | UnknownVersion

export interface ExactVersion {
  readonly precision: 'exact'
  readonly written: string
  readonly product: Product
  readonly release: Release
}

/** The release is known, its update is not: any release from the first to the last. */
export interface PartlyKnownVersion {
  readonly precision: 'interval'
  readonly written: string
  readonly product: Product
  readonly base: string
  readonly first: Release
  readonly last: Release
  readonly build?: Build
}

/** No catalogue knows it; the product may be known all the same. */
export interface UnknownVersion {
  readonly precision: 'unknown'
  readonly written: string
  readonly product?: Product
  readonly nearest: readonly string[]
}

/** The version as people write it in short: `SP3 RU9`, `SP3 RU?`, or what was written where nobody knows it. */
export function shortName(version: Version): string {
  switch (version.precision) {
    case 'exact':
      return version.release.label
    case 'interval':
      return `${version.base} ${version.product.updateKind}?`
    case 'unknown':
      return version.written
  }
}

/** The oldest and the newest release that a version may be; undefined where nobody knows. */
export function releaseRange(
  version: Version,
): { readonly first: Release; readonly last: Release } | undefined {
  switch (version.precision) {
    case 'exact':
      return { first: version.release, last: version.release }
    case 'interval':
      return version
    case 'unknown':
      return undefined
  }
}

/** Every exact version that a version may be; itself where the catalogue has no releases to choose from. */
export function possibleVersions(version: Version): readonly Version[] {
  const { product } = version
  if (version.precision === 'exact' || !product || product.releases.length === 0) return [version]
  const { written } = version
  const [first, last] =
    version.precision === 'interval' ? [version.first.rank, version.last.rank] : [0, Infinity]
  return product.releases
    .filter(({ rank }) => first <= rank && rank <= last)
    .map((release) => ({ precision: 'exact', written, product, release }))
}
