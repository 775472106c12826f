import type { ChangeBreach, Match } from '../../rules/breach.js'
import type { Change } from '../../rules/form.js'
import type { Guard } from '../../rules/guard.js'
import type { Steps } from '../../rules/requires/steps.js'
import type { Selector } from '../../rules/selector.js'
import type { ServerState } from '../../rules/state.js'
import type { Participant, Place } from './places.js'
import { closed, open, shapeOf, type Closure, type Shape } from './shape.js'

/**
 * The closure of a rule about changes: whether a change that it allows stays allowed however far others have gone on, and on
 * a track from every station in between (`join`).
 */
export function closureOfChanges(breach: ChangeBreach, premises: readonly Shape[], place: Place): Closure {
  const moving = place.participants.filter(({ stations }) => stations.length > 1)
  const isSilencedForGood = premises.every(({ isDown }) => isDown)
  switch (breach.kind) {
    case 'way':
      return closureOfWay(breach, moving, isSilencedForGood, place)
    case 'hops': {
      const isMeant = (one: Participant) => statesOf(one).some((state) => matches(breach.of, state, place))
      const met = moving.filter(isMeant)
      if (met.length === 0) return closed
      return { join: isSilencedForGood && met.every((one) => isConvex(one, breach, place)), meet: false }
    }
    case 'order': {
      const groups = breach.sequence.slice(0, -1)
      const isSteady = moving.every((one) =>
        groups.every((group) => staysIn(one, [group, breach.servers], place)),
      )
      const isMeant = moving.some((one) =>
        statesOf(one).some((state) => matches(breach.servers, state, place)),
      )
      return isMeant ? { join: isSilencedForGood && isSteady, meet: false } : closed
    }
    case 'unready': {
      if (!breach.state || !isEverAsked(breach.steps, moving, place)) return closed
      const isSteady =
        comesToStay(breach.state, place) &&
        movesStayTheSame(breach.steps, place) &&
        moving.every((one) => mayAlwaysLeave(one, breach.steps, place))
      return { join: isSilencedForGood && isSteady, meet: false }
    }
  }
}

function closureOfWay(
  { from, to, via }: Extract<ChangeBreach, { kind: 'way' }>,
  moving: readonly Participant[],
  isSilencedForGood: boolean,
  place: Place,
): Closure {
  const isLeft = (server: ServerState | undefined) =>
    !server || !surely(to, server, place) || matches(from, server, place)
  const arrives = ({ stations }: Participant) =>
    stations.some(
      (one, index) =>
        one !== undefined &&
        matches(to, one, place) &&
        stations.slice(0, index).some((before) => isLeft(before)),
    )
  const isEver = place.participants.some((one) => statesOf(one).some((state) => matches(from, state, place)))
  if (!isEver || !moving.some(arrives)) return closed
  const shapeFor = ({ stations }: Participant, selector: Selector) =>
    shapeOf(stations.map((one) => one !== undefined && matches(selector, one, place)))
  const isSteady = moving.every((one) => {
    const [ofFrom, ofTo] = [shapeFor(one, from), shapeFor(one, to)]
    const isPassed = via.some(
      (selector) =>
        one.stations[0] !== undefined && !shapeFor(one, selector).isUp && !shapeFor(one, selector).isDown,
    )
    const isInPlace = !ofFrom.isEmpty && !ofTo.isEmpty
    return ofFrom.isDown && ofTo.isUp && !isPassed && !isInPlace
  })
  return isSteady && isSilencedForGood ? { join: true, meet: false } : open
}

/** Whether a hop that is allowed from a station is allowed from every one between, too. */
function isConvex(
  { stations }: Participant,
  { of, hops }: Extract<ChangeBreach, { kind: 'hops' }>,
  place: Place,
): boolean {
  const isAllowed = (from: ServerState, to: ServerState) =>
    (!matches(of, from, place) && !matches(of, to, place)) ||
    hops.some((hop) => surely(hop.from, from, place) && surely(hop.to, to, place))
  return stations.every((to, last) =>
    stations.slice(0, last).every((from, first) => {
      if (!from || !to || !isAllowed(from, to)) return true
      return stations.slice(first, last).every((between) => !between || isAllowed(between, to))
    }),
  )
}

/** Whether a server is what is meant from its first state on, or from its arrival, without a gap, or never. */
function staysIn({ stations }: Participant, meant: readonly Selector[], place: Place): boolean {
  const marked = stations.map(
    (one) => one !== undefined && meant.every((selector) => matches(selector, one, place)),
  )
  return shapeOf(stations[0] === undefined ? marked.slice(1) : marked).isDown
}

/** Whether any change on the way is one that a rule asks something before. */
function isEverAsked(steps: Steps, moving: readonly Participant[], place: Place): boolean {
  const isMeant = (change: Change) => steps.matches(change, place.scope) !== 'no'
  const { link, moves } = steps
  return (
    link !== undefined ||
    (moves !== undefined && moving.some((one) => leavesWith(one, moves.what))) ||
    moving.some(({ stations }) =>
      stations.some((server, last) => {
        const before = stations.slice(0, last)
        if (!server) return before.some((one) => one && isMeant({ kind: 'decommission', server: one }))
        return before.some((from) =>
          isMeant(from ? { kind: 'update', server, from } : { kind: 'install', server }),
        )
      }),
    )
  )
}

/** Whether a server that may leave as it is may also leave at every later station. */
function mayAlwaysLeave({ stations }: Participant, steps: Steps, { scope }: Place): boolean {
  if (stations.at(-1) !== undefined) return true
  const there = stations.filter((one) => one !== undefined)
  return shapeOf(there.map((server) => steps.matches({ kind: 'decommission', server }, scope) !== 'no'))
    .isDown
}

/** Whether a server leaves that holds something of its own; others may have taken it over then. */
function leavesWith(participant: Participant, what: string): boolean {
  const isLeaving = participant.stations.at(-1) === undefined
  return isLeaving && statesOf(participant).some(({ declared }) => (declared.holds[what] ?? 0) > 0)
}

/** Whether servers never begin or cease to be at an end of a move that a rule asks something before. */
function movesStayTheSame({ moves }: Steps, place: Place): boolean {
  const ends = [moves?.from, moves?.to].filter((end) => end !== undefined)
  return place.participants.every((one) =>
    ends.every((end) => new Set(statesOf(one).map((state) => end.matches(state, place.scope))).size <= 1),
  )
}

/** Whether what is asked for stays so once it is. */
function comesToStay({ premises }: Guard, { participants, scope }: Place): boolean {
  const shapes = (isSo: Match, counts: (answer: string) => boolean) =>
    participants.map(({ stations }) =>
      shapeOf(stations.map((one) => one !== undefined && counts(isSo(one, scope)))),
    )
  return premises.every((premise) => {
    switch (premise.kind) {
      case 'some':
        return shapes(premise.matches, (answer) => answer === 'yes').every(
          ({ isUp, isEmpty }) => isUp || isEmpty,
        )
      case 'none':
        return shapes(premise.matches, (answer) => answer !== 'no').every(({ isDown }) => isDown)
      case 'level':
        return false
    }
  })
}

function statesOf({ stations }: Participant): readonly ServerState[] {
  return stations.filter((one) => one !== undefined)
}

function matches(selector: Selector, server: ServerState, { scope }: Place): boolean {
  return selector.matches(server, scope) !== 'no'
}

function surely(selector: Selector, server: ServerState, { scope }: Place): boolean {
  return selector.matches(server, scope) === 'yes'
}
