import { answer, type Answer } from '../model/answer.js'
import { compareBuilds, parseBuild, parseDisplayedBuild, type Build } from './build.js'
import { releaseRange, type Version } from './version.js'

/**
 * Whether two versions may be what one server runs: `SP3 RU?` agrees with every release of SP3. `cannot-tell` where
 * nobody knows one of them and they are not written as one build.
 */
export function agree(a: Version, b: Version): Answer {
  if (a.product && b.product && a.product !== b.product) return 'no'
  const [first, second] = [releaseRange(a), releaseRange(b)]
  if (first && second)
    return answer(first.first.rank <= second.last.rank && second.first.rank <= first.last.rank)
  const isSame = isSameText(a.written, b.written) || isSameBuild(buildOf(a), buildOf(b))
  return isSame ? 'yes' : 'cannot-tell'
}

/** Whether a version says more than another that it agrees with. */
export function saysMore(version: Version, than: Version): boolean {
  return certainty[version.precision] > certainty[than.precision]
}

const certainty = { unknown: 0, interval: 1, exact: 2 } as const

function isSameText(a: string, b: string): boolean {
  return a !== '' && a.trim().toLowerCase() === b.trim().toLowerCase()
}

function isSameBuild(a: Build | undefined, b: Build | undefined): boolean {
  return a !== undefined && b !== undefined && compareBuilds(a, b) === 0
}

function buildOf({ written }: Version): Build | undefined {
  return parseDisplayedBuild(written) ?? parseBuild(written.trim())
}
