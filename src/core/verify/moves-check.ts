import { quote } from '../model/wording.js'
import type { Change } from '../rules/form.js'
import type { ServerState } from '../rules/state.js'
import { isUnready } from './change-check.js'
import type { Handover } from './handover.js'
import type { Law } from './law.js'
import { speakingIn } from './may-speak.js'
import { placesFor } from './place.js'
import type { IsWaived, RoundView } from './round-check.js'

/** Whose holdings can go to nobody to whom the rules let them go; undefined where all that leave can be emptied. */
export function faultOfMoves(
  laws: readonly Law[],
  view: RoundView,
  handover: Handover,
  isWaived: IsWaived,
): string | undefined {
  const asking = laws.filter((law) => movedBy(law) !== undefined)
  const minded = new Set(asking.map(movedBy))
  for (const { key, was, may } of minded.size > 0 ? view.participants : []) {
    if (!was || !view.movers.has(key) || !may.includes(undefined)) continue
    const refuses = (what: string, to: ServerState | undefined) =>
      asking.some(
        (law) =>
          !isWaived(law.compiled.id, key) && isAgainst(law, view, { kind: 'move', what, server: was, to }),
      )
    const stranded = handover.kindsOf(was).find((what) => {
      const takers = view.participants.filter(
        (other) => other.was && other.may.every(Boolean) && handover.canTake(other.was, was, what),
      )
      const isFree = (states: readonly (ServerState | undefined)[]) => !states.some((to) => refuses(what, to))
      return minded.has(what) && !takers.some((taker) => isFree(taker.may))
    })
    if (stranded !== undefined)
      return `${quote(stranded)} of ${quote(was.name)} may go to no server that the rules allow`
  }
  return undefined
}

/** What a law looks at that moves. */
export function movedBy({ change }: Law): string | undefined {
  return change?.kind === 'unready' && change.state ? change.steps.moves?.what : undefined
}

function isAgainst(law: Law, view: RoundView, move: Extract<Change, { kind: 'move' }>): boolean {
  const { change } = law
  if (change?.kind !== 'unready') return false
  const { key } = move.server
  return placesFor(law.compiled, view).some(
    (place) =>
      place.participants.some((one) => one.key === key) &&
      speakingIn(law, place).may(new Map([[key, 0]])) &&
      isUnready(change, move, place),
  )
}
