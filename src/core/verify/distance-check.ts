import { quote } from '../model/wording.js'
import { rangeOf } from '../rules/skew/relative.js'
import type { Match } from '../rules/breach.js'
import type { ServerState } from '../rules/state.js'
import type { Family } from '../versions/version.js'
import type { Law } from './law.js'
import type { Speaking } from './may-speak.js'
import type { Participant, Place } from './place.js'

/** Which server may come too far from another one; undefined where none does. */
export function distanceFault(
  { servers, others, behind, ahead, unit }: NonNullable<Law['distance']>,
  place: Place,
  speaking: Speaking,
  mayStand: (key: string) => boolean,
): string | undefined {
  const isOther: Match = (server, scope) => others.matches(server, scope)
  const up = (server: ServerState) => rangeOf(server.version, unit)
  const down = (server: ServerState) => ({ low: -up(server).high, high: -up(server).low })
  const limits = [
    { most: behind, position: up },
    { most: ahead, position: down },
  ]
  const checks = limits.flatMap(({ most, position }) => {
    if (most === undefined) return []
    const isTooFar = (statesOf: (participant: Participant) => Participant['may']) => {
      const extremes = new Extremes(place, isOther, position, statesOf)
      return (server: ServerState) =>
        servers(server, place.scope) !== 'no' && extremes.highestBut(server) - position(server).low > most
    }
    const isFrom = (server: ServerState, other: ServerState) =>
      isOther(other, place.scope) !== 'no' &&
      other.product.family === server.product.family &&
      position(other).high - position(server).low > most
    return [{ now: isTooFar(({ was }) => [was]), ever: isTooFar(({ may }) => may), isFrom }]
  })
  for (const { key, was, may } of place.participants) {
    const isInherited = speaking.before && was !== undefined && checks.some(({ now }) => now(was))
    if (mayStand(key) || isInherited) continue
    for (const [index, state] of may.entries()) {
      const far = state ? checks.filter(({ ever }) => ever(state)) : []
      if (!state || far.length === 0 || !speaking.may(new Map([[key, index]]))) continue
      const other = place.participants.find(
        (one) =>
          one.key !== key &&
          one.may.some(
            (then, at) =>
              then &&
              far.some(({ isFrom }) => isFrom(state, then)) &&
              speaking.may(
                new Map([
                  [key, index],
                  [one.key, at],
                ]),
              ),
          ),
      )
      if (other) return `${quote(state.name)} may be too far from ${quote(other.who.name)}`
    }
  }
  return undefined
}

/** The highest position that any server may have, family by family, and the highest of any other one. */
class Extremes {
  private readonly top = new Map<Family, readonly { readonly key: string; readonly high: number }[]>()

  constructor(
    { participants, scope }: Place,
    isOther: Match,
    position: (server: ServerState) => { readonly high: number },
    statesOf: (participant: Participant) => Participant['may'],
  ) {
    for (const participant of participants) {
      for (const state of statesOf(participant)) {
        if (!state || isOther(state, scope) === 'no') continue
        this.add(state, position(state).high)
      }
    }
  }

  highestBut({ key, product }: ServerState): number {
    return this.top.get(product.family)?.find((one) => one.key !== key)?.high ?? -Infinity
  }

  private add({ key, product: { family } }: ServerState, high: number): void {
    const known = this.top.get(family) ?? []
    const own = known.find((one) => one.key === key)
    if (own && own.high >= high) return
    const others = known.filter((one) => one.key !== key)
    this.top.set(family, [...others, { key, high }].sort((a, b) => b.high - a.high).slice(0, 2))
  }
}
