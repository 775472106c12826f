import type { Answer } from '../model/answer.js'
import { answer } from '../model/answer.js'
import type { Release, Version } from './version.js'

/** Whether the version is that release or a later one, by the order of the catalogue. */
export function isAtLeast(version: Version, release: Release): Answer {
  return compare(version, release, (rank) => rank >= release.rank)
}

/** Whether the version is later than that release. */
export function isAbove(version: Version, release: Release): Answer {
  return compare(version, release, (rank) => rank > release.rank)
}

/** Order of releases of one family: by product, then by rank. */
export function compareReleases(a: Release, b: Release): number {
  return a.product.order - b.product.order || a.rank - b.rank
}

function compare(version: Version, release: Release, reached: (rank: number) => boolean): Answer {
  const { product } = version
  if (product?.family !== release.product.family) return 'cannot-tell'
  if (product !== release.product) return answer(product.order > release.product.order)
  switch (version.precision) {
    case 'exact':
      return answer(reached(version.release.rank))
    case 'interval':
      if (reached(version.first.rank)) return 'yes'
      return reached(version.last.rank) ? 'cannot-tell' : 'no'
    case 'unknown':
      return 'cannot-tell'
  }
}
