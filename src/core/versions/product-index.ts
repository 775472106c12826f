import type { ReleaseDeclaration } from '../model/catalog.js'
import { quote } from '../model/wording.js'
import { parseBuild, stemOf, type Build } from './build.js'
import { normalizedLabel } from './label.js'
import type { Product, Release } from './version.js'

/** Two releases that cannot both be as they are declared. */
export interface Contradiction {
  readonly message: string
  readonly help: string
  readonly other: ReleaseDeclaration
}

/** Finds the releases of one product by everything that people write. */
export class ProductIndex {
  /** Normalized names, the longest first. */
  readonly names: readonly string[]
  private readonly labels = new Map<string, Release>()
  private readonly labelsByRelease = new Map<Release, readonly string[]>()
  private readonly bases = new Map<string, Release[]>()
  private readonly builds = new Map<string, Release>()
  private readonly stems = new Map<string, Release[]>()
  private readonly declarations = new Map<Release, ReleaseDeclaration>()

  constructor(
    readonly product: Product,
    aliases: readonly string[],
  ) {
    const names = [product.id, product.name, ...aliases].map((name) => this.normalized(name))
    this.names = [...new Set(names)].sort((a, b) => b.length - a.length)
  }

  /** Adds a release after the older ones, or says what is wrong with it. */
  add(release: Release, declared: ReleaseDeclaration): Contradiction | undefined {
    const written = [release.label, ...declared.aliases, ...this.underOtherBases(release)]
    const labels = new Set(written.map((label) => this.normalized(label)))
    const taken = [...labels].map((label) => this.labels.get(label)).find((other) => other)
    if (taken) return this.contradiction(release, taken, 'label')
    const builds = [release.build, ...declared.builds.map(parseBuild)]
      .filter((build) => build !== undefined)
      .filter(({ length }) => length > 0)
    const sameBuild = builds.map((build) => this.builds.get(build.join('.'))).find((other) => other)
    if (sameBuild) return this.contradiction(release, sameBuild, 'build')
    for (const label of labels) this.labels.set(label, release)
    this.labelsByRelease.set(release, [...labels])
    for (const build of builds) {
      this.builds.set(build.join('.'), release)
      append(this.stems, stemOf(build), release)
    }
    append(this.bases, release.base, release)
    this.declarations.set(release, declared)
    return undefined
  }

  /** The release of that very label. */
  byLabel(normalized: string): Release | undefined {
    return this.labels.get(normalized)
  }

  /** The release of that very build. */
  byBuild(build: Build): Release | undefined {
    return this.builds.get(build.join('.'))
  }

  /** Releases whose builds share the first three numbers, in ascending order. */
  byStem(build: Build): readonly Release[] {
    return this.stems.get(stemOf(build)) ?? []
  }

  /** A base release and everything on top of it, in ascending order. */
  ofBase(base: string): readonly Release[] {
    return this.bases.get(base) ?? []
  }

  /** The base of a normalized label whose update is left open: `SP3` of `sp3ru`, `sp3su` or `sp3`. */
  baseOf(normalized: string): string | undefined {
    const kinds = new Set(['', ...this.product.releases.map(({ kind }) => kind.toLowerCase())])
    for (const [label, { label: own, base }] of this.labels) {
      if (own === base && normalized.startsWith(label) && kinds.has(normalized.slice(label.length)))
        return base
    }
    return undefined
  }

  /** Whether updates share the first three numbers with the release that they update. */
  get hasUpdatesOfEqualStem(): boolean {
    return [...this.stems.values()].some(
      (alike) => new Set(alike.map((release) => this.isUpdate(release))).size > 1,
    )
  }

  /** The releases of that major and minor number, in ascending order. */
  ofSeries(build: Build): readonly Release[] {
    return this.product.releases.filter(
      (release) => release.build[0] === build[0] && release.build[1] === build[1],
    )
  }

  /** `CU4 Mar21SU` for `SP1 Mar21SU` where `CU4` is another label of `SP1`. */
  private underOtherBases({ label, base }: Release): readonly string[] {
    const update = label.slice(base.length)
    if (!update.startsWith(' ')) return []
    const ofBase = this.labels.get(this.normalized(base))
    return ((ofBase && this.labelsByRelease.get(ofBase)) ?? []).map((other) => `${other}${update}`)
  }

  private contradiction(release: Release, other: Release, what: string): Contradiction | undefined {
    const declared = this.declarations.get(other)
    return (
      declared && {
        message: `${quote(release.label)} of ${release.product.name} has the ${what} of ${quote(other.label)}`,
        help: `give each release of a product a ${what} of its own`,
        other: declared,
      }
    )
  }

  private isUpdate({ kind }: Release): boolean {
    return this.product.family.exactKinds.has(kind)
  }

  normalized(label: string): string {
    return normalizedLabel(label, this.product.family.vocabulary)
  }
}

function append(map: Map<string, Release[]>, key: string, release: Release): void {
  const list = map.get(key)
  if (!list) map.set(key, [release])
  else if (list.at(-1) !== release) list.push(release)
}
