import type { Catalog, ProductDeclaration, ReleaseDeclaration, Support } from '../model/catalog.js'
import { groupBy } from '../model/group-by.js'
import type { Problem } from '../model/problem.js'
import { quote } from '../model/wording.js'
import { compareBuilds, parseBuild, stemOf, type Build } from './build.js'
import { longForm, vocabularyOf } from './label.js'
import { Positions } from './positions.js'
import { ProductIndex } from './product-index.js'
import type { Family, Product, Release } from './version.js'

/** The products of a family from the parts of its catalogue; a release that contradicts another is a problem. */
export function compileFamily(
  id: string,
  parts: readonly Catalog[],
  problems: Problem[],
): readonly ProductIndex[] {
  const exactVersion = parts.find((part) => part.exactVersion)?.exactVersion
  const retrieved = parts
    .flatMap((part) => part.retrieved ?? [])
    .sort()
    .at(-1)
  const family: Family = {
    id,
    name: parts.find(({ name }) => name)?.name ?? id,
    vocabulary: vocabularyOf(
      Object.fromEntries(parts.flatMap(({ vocabulary }) => Object.entries(vocabulary))),
    ),
    exactKinds: new Set(parts.flatMap(({ exactBuilds }) => exactBuilds)),
    ...(retrieved ? { retrieved } : {}),
    ...(exactVersion ? { exactVersion } : {}),
  }
  const declarations = groupBy(
    parts.flatMap(({ products }) => products),
    (declaration) => declaration.id,
  )
  const positions = new Positions()
  const titles = new Map(
    parts.flatMap(({ sources }) => Object.entries(sources).map(([key, { title }]) => [key, title] as const)),
  )
  return [...declarations.values()].map((ofProduct, order) =>
    compileProduct({ family, order, positions, titles }, ofProduct, problems),
  )
}

/** Where a product stands in its family. */
interface Place {
  readonly family: Family
  readonly order: number
  readonly positions: Positions
  /** The titles of the sources of its catalogues, by their keys. */
  readonly titles: ReadonlyMap<string, string>
}

function compileProduct(
  { family, order, positions, titles }: Place,
  declarations: readonly ProductDeclaration[],
  problems: Problem[],
): ProductIndex {
  const id = declarations[0]?.id ?? ''
  const updates = declarations.flatMap((part) => part.releases.filter(isUpdate))
  const updateKind = mostFrequent(updates.map(({ kind }) => kind))
  const releases: Release[] = []
  const product: Product = {
    id,
    name: declarations.find(({ name }) => name)?.name ?? id,
    family,
    order,
    support: Object.assign({}, ...declarations.map(({ support }) => support)) as Support,
    releases,
    updateKind,
    updateWord: longForm(updateKind, family.vocabulary),
  }
  const index = new ProductIndex(
    product,
    declarations.flatMap(({ aliases }) => aliases),
  )
  const declared = declarations.flatMap((part) => part.releases)
  for (const { release, build } of ascending(declared)) {
    const compiled = compileRelease(product, release, build, { positions, titles }, releases.at(-1))
    const conflict = index.add(compiled, release)
    if (conflict)
      problems.push({ ...conflict, at: laterOf(declared, release, conflict.other).origin.value('release') })
    else releases.push(compiled)
  }
  return index
}

/** Of two releases that contradict each other, the one declared later is to be mended: packs are read first. */
function laterOf(
  declared: readonly ReleaseDeclaration[],
  release: ReleaseDeclaration,
  other: ReleaseDeclaration,
): ReleaseDeclaration {
  return declared.indexOf(other) > declared.indexOf(release) ? other : release
}

interface DeclaredRelease {
  readonly release: ReleaseDeclaration
  /** Without numbers where the release is only planned. */
  readonly build: Build
}

/**
 * The releases by build, then those that are planned, in their written order. One that several documents declare alike
 * counts once, and one that is out in one document is no longer planned.
 */
function ascending(releases: readonly ReleaseDeclaration[]): readonly DeclaredRelease[] {
  const out = releases.filter(({ build }) => build !== undefined)
  const labels = new Set(out.map(({ release }) => release))
  const planned = releases.filter(({ build, release }) => build === undefined && !labels.has(release))
  const different = new Map(out.map((release) => [`${release.release}\n${release.build ?? ''}`, release]))
  return [
    ...[...different.values()]
      .map((release) => ({ release, build: buildOf(release) }))
      .sort((a, b) => compareBuilds(a.build, b.build)),
    ...new Map(planned.map((release) => [release.release, { release, build: [] }])).values(),
  ]
}

function compileRelease(
  product: Product,
  declared: ReleaseDeclaration,
  build: Build,
  { positions, titles }: Pick<Place, 'positions' | 'titles'>,
  before?: Release,
): Release {
  const isReissue =
    before !== undefined &&
    build.length > 0 &&
    stemOf(before.build) === stemOf(build) &&
    ![before.kind, declared.kind].some(isExact(product))
  const source = titles.get(declared.source ?? '')
  return {
    product,
    label: declared.release,
    base: baseOf(declared.release),
    kind: declared.kind,
    build,
    rank: isReissue ? before.rank : (before?.rank ?? 0) + 1,
    position: positions.next(build.length > 0 ? build : before?.build, isReissue),
    ...(declared.released ? { released: declared.released } : {}),
    ...(declared.planned ? { planned: declared.planned } : {}),
    ...(source === undefined ? {} : { source }),
  }
}

function isExact({ family }: Product): (kind: string) => boolean {
  return (kind) => family.exactKinds.has(kind)
}

function isUpdate({ release }: ReleaseDeclaration): boolean {
  return release.includes(' ')
}

/** `SP3` of `SP3 RU8-v2`, `CU2` of `CU2-v1`: the first word without the number of its issue. */
function baseOf(label: string): string {
  return (label.split(' ')[0] ?? label).replace(/-v\d+$/, '')
}

function buildOf({ build, release }: ReleaseDeclaration): Build {
  const parsed = parseBuild(build ?? '')
  if (!parsed)
    throw new Error(`the build ${quote(build ?? '')} of ${quote(release)} passed its schema and is none`)
  return parsed
}

function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'update'
}
