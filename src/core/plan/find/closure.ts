import type { Distance, ScopeBreach } from '../../rules/breach.js'
import { rangeOf } from '../../rules/skew/relative.js'
import type { Selector } from '../../rules/selector.js'
import type { ServerState } from '../../rules/state.js'
import { closureOfChanges } from './closure-of-changes.js'
import type { RuleFacts } from './facts.js'
import type { Participant, Place, Places } from './places.js'
import { allClosed, closed, closureOfBox, open, shapeOf, worstOf, type Closure, type Shape } from './shape.js'
import type { LevelTrack, Track } from './track.js'

/** How the states that keep a rule are closed, on these tracks; never too good. */
export function closureOf(facts: RuleFacts, places: Places, tracks: readonly Track[]): Closure {
  const levels = tracks.filter((track) => track.kind === 'level')
  return allClosed(places.of(facts.compiled).map((place) => closureIn(place, facts, levels)))
}

function closureIn(place: Place, facts: RuleFacts, levels: readonly LevelTrack[]): Closure {
  const { judge } = facts.compiled
  const premises = premisesIn(place, facts, levels)
  if (premises.some(({ isEmpty }) => isEmpty)) return closed
  if (judge.kind === 'change') return closureOfChanges(judge.breach, premises, place)
  if (judge.kind === 'scope' && judge.breach.kind !== 'together') return closureOfCount(judge.breach, place)
  if (judge.kind === 'scope') return closureOfBox(premises)
  if (judge.distance) return closureOfDistance(judge.servers, judge.distance, premises, place)
  const isByLevel = levels.some(({ name }) => name === judge.level)
  const isByRecord = place.scope.link?.recorder !== undefined && facts.compiled.rule.form === 'matrix'
  return isByLevel || isByRecord ? open : closureOfBox(premises)
}

/** The sides of the box that the rule forbids, as far as they are facts about one server, the link or a level. */
function premisesIn(
  place: Place,
  { some, none, compiled }: RuleFacts,
  levels: readonly LevelTrack[],
): Shape[] {
  const { participants, scope, link } = place
  const present = some.map((matches) =>
    worstOf(
      participants.map((one) => shapeIn(place, one, (server) => matches(server, scope) !== 'no', false)),
    ),
  )
  const absent = none.flatMap((matches) =>
    participants.map((one) => shapeIn(place, one, (server) => matches(server, scope) !== 'yes', true)),
  )
  const ofLevels = compiled.guard.premises.flatMap((premise) => {
    if (premise.kind !== 'level') return []
    const track = levels.find(({ name }) => name === premise.level)
    if (track) return [shapeOf(track.stations.map((one) => !one || premise.met(one.value) !== 'no'))]
    const declared = scope.organization.levels.get(premise.level)
    return declared && premise.met(declared.value) === 'no' ? [shapeOf([false])] : []
  })
  const ofLink = link ? [shapeOf(link.stations.map((one) => one?.name === scope.link?.name))] : []
  return [...present, ...absent, ...ofLevels, ...ofLink]
}

/** Where a participant is as asked; a server that a new link names is there whenever the link is. */
function shapeIn(
  { scope, link }: Place,
  { stations }: Participant,
  isSo: (server: ServerState) => boolean,
  whereAbsent: boolean,
): Shape {
  const first = stations.find((state) => state !== undefined)
  const isNamed = first !== undefined && scope.link?.members.get(first.key)?.stands !== 'by-site'
  const isImplied = link !== undefined && link.stations[0] === undefined && isNamed
  const counted = isImplied ? stations.slice(stations.indexOf(first)) : stations
  return shapeOf(counted.map((state) => (state ? isSo(state) : whereAbsent)))
}

/** Too many or too few are not about servers one by one; closed is only what it never comes to. */
function closureOfCount(
  breach: Exclude<ScopeBreach, { kind: 'together' }>,
  { participants, scope }: Place,
): Closure {
  const isMeant = (server: ServerState | undefined) =>
    server !== undefined && breach.servers.matches(server, scope) !== 'no'
  const meant = participants.filter(({ stations }) => stations.some(isMeant))
  if (breach.kind === 'too-few') {
    if (breach.atLeast === 'majority') return meant.every(({ track }) => track === undefined) ? closed : open
    const staying = meant.filter(
      ({ stations }) =>
        stations.length === 1 && stations.every((one) => one && breach.servers.matches(one, scope) === 'yes'),
    )
    return staying.length >= breach.atLeast ? closed : open
  }
  const states = meant.flatMap(({ stations }) => stations.filter((one) => one !== undefined))
  const values = states.filter(isMeant).map((one) => breach.valueOf(one))
  return !values.includes(undefined) && new Set(values).size <= breach.atMost ? closed : open
}

/** One server too far behind another: for each version of the other a box of two sides. */
function closureOfDistance(
  servers: Selector,
  { others, behind, ahead, unit }: Distance,
  premises: readonly Shape[],
  place: Place,
): Closure {
  const pairs = [
    { low: servers, high: others, most: behind },
    { low: others, high: servers, most: ahead },
  ]
  return allClosed(
    pairs.flatMap(({ low, high, most }) => {
      if (most === undefined) return []
      const position = (server: ServerState) => rangeOf(server.version, unit)
      const highest = Math.max(...positionsOf(place, high, (server) => position(server).high))
      const lowest = Math.min(...positionsOf(place, low, (server) => position(server).low))
      const isLow = (server: ServerState) =>
        low.matches(server, place.scope) !== 'no' && position(server).low < highest - most
      const isHigh = (server: ServerState) =>
        high.matches(server, place.scope) !== 'no' && position(server).high > lowest + most
      const sides = [
        sideOf(place, isLow, { selector: low, side: 'low', positionOf: (one) => position(one).low }),
        sideOf(place, isHigh, { selector: high, side: 'high', positionOf: (one) => position(one).high }),
      ]
      return [closureOfBox([...sides, ...premises])]
    }),
  )
}

function sideOf(place: Place, isFar: (server: ServerState) => boolean, side: Side): Shape {
  return worstOf(place.participants.map((one) => distanceShape(one, place, isFar, side)))
}

function positionsOf(
  { participants, scope }: Place,
  selector: Selector,
  positionOf: (server: ServerState) => number,
): readonly number[] {
  return participants.flatMap(({ stations }) =>
    stations.flatMap((one) => (one && selector.matches(one, scope) !== 'no' ? [positionOf(one)] : [])),
  )
}

/** The shape of the stations that are too low (or too high) for some limit, wherever that limit lies. */
function distanceShape(
  { stations }: Participant,
  { scope }: Place,
  isFar: (server: ServerState) => boolean,
  { selector, side, positionOf }: Side,
): Shape {
  const far = stations.map((one) => one !== undefined && isFar(one))
  const isEmpty = !far.includes(true)
  if (isEmpty || stations.length === 1) return { isDown: true, isUp: true, isEmpty }
  const meant = stations.map((one) => one !== undefined && selector.matches(one, scope) !== 'no')
  const positions = stations.flatMap((one, index) => (one && meant[index] ? [positionOf(one)] : []))
  const isLevel = new Set(positions).size === 1
  const [ofMeant, ofFar] = [shapeOf(meant), shapeOf(far)]
  return {
    isDown: ofMeant.isDown && ofFar.isDown && (side === 'low' || isLevel),
    isUp: ofMeant.isUp && ofFar.isUp && (side === 'high' || isLevel),
    isEmpty,
  }
}

interface Side {
  readonly selector: Selector
  readonly side: 'low' | 'high'
  readonly positionOf: (server: ServerState) => number
}
