import { answer, both, type Answer } from '../../model/answer.js'
import type { Unit } from '../../model/unit.schema.js'
import { releaseRange, type Family, type Version } from '../../versions/version.js'
import type { Distance } from '../breach.js'
import type { ServerWatch } from '../form.js'
import type { ScopeState, ServerState } from '../state.js'
import { Greatest } from './greatest.js'
import { tooFar } from './wording.js'

/** From the lowest to the highest position that a version may have; without bounds where nobody knows. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** Compares each selected server with the lowest and highest of the others in its scope, family by family. */
export function watchDistance(distance: Distance): ServerWatch {
  const families = new Map<Family, Extremes>()
  const extremesOf = ({ family }: ServerState['product']) => {
    const known = families.get(family)
    if (known) return known
    const fresh = new Extremes()
    families.set(family, fresh)
    return fresh
  }
  return {
    change(server, by, scope) {
      const meant = distance.others.matches(server, scope)
      return (
        meant !== 'no' && extremesOf(server.product).change(rangeOf(server.version, distance.unit), meant, by)
      )
    },
    meets: (server, scope) => meets(server, scope, extremesOf(server.product), distance),
    explain: (server, scope) =>
      tooFar(server, scope, distance, meets(server, scope, extremesOf(server.product), distance)),
  }
}

/** The positions that a version may have. */
export function rangeOf(version: Version, unit: Unit): Range {
  const range = releaseRange(version)
  return range
    ? { low: range.first.position[unit], high: range.last.position[unit] }
    : { low: -Infinity, high: Infinity }
}

function meets(server: ServerState, scope: ScopeState, extremes: Extremes, distance: Distance): Answer {
  const own = rangeOf(server.version, distance.unit)
  const others = extremes.butFor(own, distance.others.matches(server, scope))
  const { behind = Infinity, ahead = Infinity } = distance
  return both(
    within(others.newest, own, behind),
    within({ low: -others.oldest.high, high: -others.oldest.low }, { low: -own.high, high: -own.low }, ahead),
  )
}

/** Whether a server is at most so far below the newest of the others. */
function within(newest: Range, own: Range, most: number): Answer {
  const isAlone = newest.high === -Infinity
  if (isAlone || most === Infinity || newest.high - own.low <= most) return 'yes'
  return newest.low - own.high > most ? answer(false) : 'cannot-tell'
}

/** The newest and the oldest of some servers, as far as is known. */
class Extremes {
  private readonly surelyNewest = new Greatest()
  private readonly perhapsNewest = new Greatest()
  private readonly surelyOldest = new Greatest()
  private readonly perhapsOldest = new Greatest()

  /** Counts a server in or out, and says whether an extreme has moved. */
  change({ low, high }: Range, meant: Answer, by: 1 | -1): boolean {
    const before = this.key()
    if (meant === 'yes') {
      this.surelyNewest.change(low, by)
      this.surelyOldest.change(-high, by)
    }
    this.perhapsNewest.change(high, by)
    this.perhapsOldest.change(-low, by)
    return this.key() !== before
  }

  /** The extremes of the others, where one of the servers is the one that is asked about. */
  butFor({ low, high }: Range, meant: Answer): { readonly newest: Range; readonly oldest: Range } {
    const sure = (all: Greatest, own: number) => (meant === 'yes' ? all.butFor(own) : all.all)
    const perhaps = (all: Greatest, own: number) => (meant === 'no' ? all.all : all.butFor(own))
    return {
      newest: { low: sure(this.surelyNewest, low), high: perhaps(this.perhapsNewest, high) },
      oldest: { low: -perhaps(this.perhapsOldest, -low), high: -sure(this.surelyOldest, -high) },
    }
  }

  private key(): string {
    return [this.surelyNewest, this.perhapsNewest, this.surelyOldest, this.perhapsOldest]
      .map((extreme) => extreme.state)
      .join(' ')
  }
}
