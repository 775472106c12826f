import type { Unit } from '../model/unit.schema.js'
import type { Build } from './build.js'

/** Counts the releases of a family in ascending order: by first number, by first two numbers, and one by one. */
export class Positions {
  private last: Build | undefined
  private position: Readonly<Record<Unit, number>> = { major: 0, minor: 0, release: 0 }

  /**
   * The position of the next release; one that is issued again has that of its first issue, and one without a build
   * follows the release before it.
   */
  next(build: Build = this.last ?? [], isReissue = false): Readonly<Record<Unit, number>> {
    const { last, position } = this
    const isNewMajor = last?.[0] !== build[0]
    const isNewMinor = isNewMajor || last?.[1] !== build[1]
    this.last = build
    this.position = {
      major: position.major + (isNewMajor ? 1 : 0),
      minor: position.minor + (isNewMinor ? 1 : 0),
      release: position.release + (isReissue ? 0 : 1),
    }
    return this.position
  }
}
