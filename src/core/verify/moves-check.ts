import { quote } from '../model/wording.js'
import type { Change } from '../rules/form.js'
import type { ServerState } from '../rules/state.js'
import { unreadyIn } from './change-check.js'
import { kindOf, type Handover } from './handover.js'
import type { Law } from './law.js'
import { speakingIn, type Speaking } from './may-speak.js'
import { participantOf, placesFor, type Participant, type Place } from './place.js'
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
  if (minded.size === 0) return undefined
  const against = asking.map((law) => ({ law, isAgainst: againstMoves(law, view) }))
  const takersOf = takersIn(view, handover)
  const heldBy = new Map<number | undefined, readonly string[]>()
  for (const { key, was, may, likeness } of view.participants) {
    if (!was || !may.includes(undefined) || !view.movers.has(key)) continue
    const known = likeness === undefined ? undefined : heldBy.get(likeness)
    const held = known ?? handover.kindsOf(was).filter((what) => minded.has(what))
    if (!known) heldBy.set(likeness, held)
    if (held.length === 0) continue
    const refuses = (what: string, to: ServerState | undefined) =>
      against.some(
        ({ law, isAgainst }) =>
          !isWaived(law.compiled.id, key) && isAgainst({ kind: 'move', what, server: was, to }),
      )
    const stranded = held.find((what) => {
      const isFree = (states: readonly (ServerState | undefined)[]) => !states.some((to) => refuses(what, to))
      return !takersOf(was, what).some((taker) => taker.key !== key && isFree(taker.may))
    })
    if (stranded !== undefined)
      return `${quote(stranded)} of ${quote(was.name)} may go to no server that the rules allow`
  }
  return undefined
}

/** Who is there for certain and can take what servers of a kind hold; who holds it may be among them. */
function takersIn(
  { participants }: RoundView,
  handover: Handover,
): (server: ServerState, what: string) => readonly Participant[] {
  const known = new Map<string, readonly Participant[]>()
  return (server, what) => {
    const id = `${what}\n${kindOf(server)}`
    const takers =
      known.get(id) ??
      participants.filter(({ was, may }) => was && may.every(Boolean) && handover.canTake(was, server, what))
    known.set(id, takers)
    return takers
  }
}

/** What a law looks at that moves. */
export function movedBy({ change }: Law): string | undefined {
  return change?.kind === 'unready' && change.state ? change.steps.moves?.what : undefined
}

function againstMoves(law: Law, view: RoundView): (move: Extract<Change, { kind: 'move' }>) => boolean {
  const { change } = law
  if (change?.kind !== 'unready') return () => false
  const judged = placesFor(law.compiled, view).map((place) => ({
    place,
    speaks: speakingWhereAsked(law, place),
    isUnready: unreadyIn(change, place),
  }))
  return (move) => {
    const { key } = move.server
    return judged.some(
      ({ place, speaks, isUnready }) =>
        participantOf(key, place.participants) !== undefined && isUnready(move) && speaks(key),
    )
  }
}

/** Whether a rule may speak while a server is what it was; in a large place that is worked out once it is asked. */
function speakingWhereAsked(law: Law, place: Place): (key: string) => boolean {
  let speaking: Speaking | undefined
  return (key) => {
    speaking ??= speakingIn(law, place)
    return speaking.may(new Map([[key, 0]]))
  }
}
