/** How a set of stations lies on a track. */
export interface Shape {
  /** With a station it has every earlier one. */
  readonly isDown: boolean
  /** With a station it has every later one. */
  readonly isUp: boolean
  readonly isEmpty: boolean
}

/** The shape of the stations that are marked, in the order of the track. */
export function shapeOf(marked: readonly boolean[]): Shape {
  const pairs = marked.slice(1).map((later, index) => ({ earlier: marked[index] === true, later }))
  return {
    isDown: pairs.every(({ earlier, later }) => earlier || !later),
    isUp: pairs.every(({ earlier, later }) => later || !earlier),
    isEmpty: !marked.includes(true),
  }
}

/**
 * Whether the states that keep a rule are closed: under taking the later of two stations everywhere (`join`), and under
 * taking the earlier one (`meet`).
 */
export interface Closure {
  readonly join: boolean
  readonly meet: boolean
}

/** Of a rule that nothing on the way can break. */
export const closed: Closure = { join: true, meet: true }

/** Of a rule about which nothing is known. */
export const open: Closure = { join: false, meet: false }

/** Closed where all of them are. */
export function allClosed(closures: Iterable<Closure>): Closure {
  let [join, meet] = [true, true]
  for (const one of closures) {
    join &&= one.join
    meet &&= one.meet
  }
  return { join, meet }
}

/**
 * The closure of what forbids several facts to be so at once, each the fact that a track stands in a set: of all the sets but
 * one a later (an earlier) station must lead out for good.
 */
export function closureOfBox(sides: readonly Shape[]): Closure {
  if (sides.some(({ isEmpty }) => isEmpty)) return closed
  return {
    join: sides.filter(({ isDown }) => !isDown).length <= 1,
    meet: sides.filter(({ isUp }) => !isUp).length <= 1,
  }
}

/** The worst of the shapes that a side may have, each on a track of its own; empty where all of them are. */
export function worstOf(shapes: readonly Shape[]): Shape {
  const possible = shapes.filter(({ isEmpty }) => !isEmpty)
  return {
    isDown: possible.every(({ isDown }) => isDown),
    isUp: possible.every(({ isUp }) => isUp),
    isEmpty: possible.length === 0,
  }
}
