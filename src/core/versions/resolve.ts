import { nearest } from '../model/wording.js'
import { compareBuilds, parseBuild, parseDisplayedBuild, type Build } from './build.js'
import { behindName } from './label.js'
import type { ProductIndex } from './product-index.js'
import type { Product, Release, Version } from './version.js'

/** A version that belongs to another product than the one it is written for. */
export interface Conflict {
  readonly precision: 'conflict'
  readonly written: string
  readonly belongsTo: Product
}

/** What a written version means among the products; of the one that is given, where one is. */
export function resolveVersion(
  written: string,
  given: ProductIndex | undefined,
  all: readonly ProductIndex[],
): Version | Conflict {
  const displayed = parseDisplayedBuild(written)
  const build = displayed ?? parseBuild(written.trim())
  if (!build || (given ? [given] : all).some((index) => isLabelOf(index, written)))
    return resolveLabel(written, given, all)
  const owners = ownersOf(build, all)
  const owner = owners.find((index) => index === given) ?? (owners.length === 1 ? owners[0] : undefined)
  if (!owner) return unknown(written, given?.product, labelsOf(owners))
  if (given && owner !== given) return { precision: 'conflict', written, belongsTo: owner.product }
  return meaningOfBuild(owner, written, build, displayed !== undefined)
}

/** The products that a build can belong to: those that list it, else that of the last release below it in its series. */
function ownersOf(build: Build, all: readonly ProductIndex[]): readonly ProductIndex[] {
  const listing = all.filter((index) => index.byStem(build).length > 0)
  if (listing.length > 0) return listing
  const releases = all.flatMap((index) => index.ofSeries(build).map((release) => ({ index, release })))
  releases.sort((a, b) => compareBuilds(a.release.build, b.release.build))
  const below = releases.findLast(({ release }) => compareBuilds(release.build, build) < 0)
  const owner = below ?? releases[0]
  return owner ? [owner.index] : []
}

/** Whether numbers that may be a build are written just as a label is: `4.1` is, where `4.10` is another one, `4.1.0` is not. */
function isLabelOf(index: ProductIndex, written: string): boolean {
  return index.byLabel(index.normalized(written))?.label === written.trim()
}

function meaningOfBuild(index: ProductIndex, written: string, build: Build, displayed: boolean): Version {
  const { product } = index
  const alike = index.byStem(build)
  const [oldest] = alike
  if (!oldest) return unknown(written, product, labelsNear(index, build))
  if (displayed) return partlyKnown(index, written, oldest.base, build)
  const listed = index.byBuild(build)
  if (listed) return { precision: 'exact', written, product, release: listed }
  const release = issueOf(index, build, alike)
  return release
    ? { precision: 'exact', written, product, release }
    : partlyKnown(index, written, oldest.base, build)
}

/**
 * The release of a build that no list has, as far as its first three numbers tell: lists disagree on the last number,
 * and releases are issued again. Undefined where that number may stand for an update nobody has listed.
 */
function issueOf(index: ProductIndex, build: Build, alike: readonly Release[]): Release | undefined {
  const issues = alike.filter((release) => !index.product.family.exactKinds.has(release.kind))
  const lowest = issues[0]
  if (!lowest) return undefined
  const isBelowAll = build.length === 4 && compareBuilds(build, lowest.build) < 0
  if (index.hasUpdatesOfEqualStem && !isBelowAll) return undefined
  return issues.findLast((release) => compareBuilds(release.build, build) <= 0) ?? lowest
}

function resolveLabel(
  written: string,
  given: ProductIndex | undefined,
  all: readonly ProductIndex[],
): Version | Conflict {
  const named = longestName(written, all)
  if (named && given && named.index !== given) {
    return { precision: 'conflict', written, belongsTo: named.index.product }
  }
  if (named) return meaningOfLabel(named.index, written, named.rest)
  if (given) return meaningOfLabel(given, written, given.normalized(written))
  const meanings = all
    .map((index) => meaningOfLabel(index, written, index.normalized(written)))
    .filter(({ precision }) => precision !== 'unknown')
  const [meaning] = meanings
  if (meaning && meanings.length === 1) return meaning
  const known = meanings.flatMap(({ product }) => (product ? `${product.name} ${written}` : []))
  return unknown(
    written,
    undefined,
    known.length > 0 ? known : all.flatMap((index) => labelsEndingWith(index, written)),
  )
}

/** Labels, with their product, that end with what was written: `RU10` is a part of several. */
function labelsEndingWith(index: ProductIndex, written: string): readonly string[] {
  const label = index.normalized(written)
  if (label === '') return []
  const { name, releases } = index.product
  return releases
    .filter((known) => index.normalized(known.label).endsWith(label))
    .map((known) => `${name} ${known.label}`)
}

/** The product whose name stands before the label, and the label without it. */
function longestName(
  written: string,
  all: readonly ProductIndex[],
): { readonly index: ProductIndex; readonly rest: string } | undefined {
  let longest: { index: ProductIndex; rest: string; length: number } | undefined
  for (const index of all) {
    const label = index.normalized(written)
    for (const name of index.names) {
      const rest = behindName(label, name)
      if (rest !== undefined && name.length > (longest?.length ?? 0)) {
        longest = { index, rest, length: name.length }
      }
    }
  }
  return longest
}

function meaningOfLabel(index: ProductIndex, written: string, label: string): Version {
  const { product } = index
  const release = index.byLabel(label)
  if (release) return { precision: 'exact', written, product, release }
  const base = label.endsWith('?') ? index.baseOf(label.slice(0, -1)) : undefined
  if (base) return partlyKnown(index, written, base)
  return unknown(written, product, nearestLabels(index, label))
}

/** Labels that end with what was written come first: `RU10` is a part of several. */
function nearestLabels(index: ProductIndex, label: string): readonly string[] {
  const byNormalized = new Map(
    index.product.releases.map((known) => [index.normalized(known.label), known.label]),
  )
  const ending = label === '' ? [] : [...byNormalized].filter(([normalized]) => normalized.endsWith(label))
  const near =
    ending.length > 0
      ? ending.slice(-3).map(([normalized]) => normalized)
      : nearest(label.replace('?', ''), byNormalized.keys())
  return near.flatMap((normalized) => byNormalized.get(normalized) ?? [])
}

/** A base release with any of its updates: of one that has none, an unlisted one may be installed all the same. */
function partlyKnown(index: ProductIndex, written: string, base: string, build?: Build): Version {
  const { product } = index
  const releases = index.ofBase(base)
  const first = releases.find((release) => release.label === base) ?? releases[0]
  const last = releases.at(-1)
  if (!first || !last) return unknown(written, product, [])
  return { precision: 'interval', written, product, base, first, last, ...(build ? { build } : {}) }
}

function unknown(written: string, product: Product | undefined, near: readonly string[]): Version {
  return { precision: 'unknown', written, nearest: near, ...(product ? { product } : {}) }
}

function labelsOf(owners: readonly ProductIndex[]): readonly string[] {
  return owners.map(({ product }) => product.name)
}

/** The releases just below and just above a build. */
function labelsNear({ product }: ProductIndex, build: Build): readonly string[] {
  const built = product.releases.filter(({ planned }) => planned === undefined)
  const below = built.findLast((release) => compareBuilds(release.build, build) < 0)
  const above = built.find((release) => compareBuilds(release.build, build) > 0)
  return [below, above].flatMap((release) => release?.label ?? [])
}
