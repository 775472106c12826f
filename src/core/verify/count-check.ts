import type { ScopeBreach } from '../rules/breach.js'
import type { Choice, Speaking } from './may-speak.js'
import type { Participant, Place } from './place.js'
import type { Movers } from './round-check.js'

/** More changes than that are not looked at in every part. */
const mostMovers = 8

/** What a round may leave too few of, or have too many different ones of; undefined where neither can be. */
export function countFault(
  count: Exclude<ScopeBreach, { kind: 'together' }>,
  place: Place,
  speaking: Speaking,
  movers: Movers,
  /** Whether it sees the state before the round. */
  seesStart: boolean,
): string | undefined {
  return count.kind === 'too-few'
    ? tooFew(count, place, speaking, movers, seesStart)
    : tooDifferent(count, place, speaking, movers)
}

type TooFew = Extract<ScopeBreach, { kind: 'too-few' }>

function tooFew(
  count: TooFew,
  place: Place,
  speaking: Speaking,
  movers: Movers,
  seesStart: boolean,
): string | undefined {
  const { participants, scope } = place
  // nothing is said of a place without servers, unless it is the whole organization
  const isWhole = scope.kind === 'organization'
  const start = participants.map(({ was }) => ({ state: was, isOut: false }))
  const isThere = isWhole || participants.some(({ was }) => was !== undefined)
  const before = speaking.before && isThere ? shortage(count, start, place) : 0
  const parts = partsOf(participants, movers, true)
  const isWrong = (part: Part) => {
    const isStart = part.every(({ state, isOut }, index) => !isOut && state === participants[index]?.was)
    if (isStart && !seesStart) return false
    const isSomebody = isWhole || part.some(({ state }) => state !== undefined)
    return (
      isSomebody &&
      speaking.may(choiceOf(part, participants)) &&
      shortage(count, part, place) > Math.max(0, before)
    )
  }
  if (parts) return parts.some(isWrong) ? 'too few may be left in service' : undefined
  const worst = [allOut(participants, movers, false), allOut(participants, movers, true)]
  return worst.some((part) => shortage(count, part, place) > Math.max(0, before))
    ? 'too few may be left in service'
    : undefined
}

/** How many are lacking; those of which it cannot be told whether they count do not. */
function shortage({ servers, atLeast }: TooFew, part: Part, { scope }: Place): number {
  const meant = part.filter(({ state }) => state && servers.matches(state, scope) === 'yes')
  const inService = meant.filter(({ isOut }) => !isOut).length
  const majority = meant.length === 0 ? 0 : Math.floor(meant.length / 2) + 1
  return (atLeast === 'majority' ? majority : atLeast) - inService
}

function tooDifferent(
  { servers, atMost, valueOf }: Extract<ScopeBreach, { kind: 'too-different' }>,
  { participants, scope }: Place,
  speaking: Speaking,
  movers: Movers,
): string | undefined {
  const sizeOf = (states: readonly Participant['was'][]) =>
    new Set(
      states.flatMap((state) =>
        state && servers.matches(state, scope) !== 'no' ? [valueOf(state) ?? `? ${state.name}`] : [],
      ),
    ).size
  const start = sizeOf(participants.map(({ was }) => was))
  const limit = speaking.before ? Math.max(atMost, start) : atMost
  if (sizeOf(participants.flatMap(({ was, may }) => [was, ...may])) <= limit) return undefined
  const parts = partsOf(participants, movers, false)
  if (!parts) return 'the round is too large to look at every part of it'
  const isWrong = (part: Part) =>
    speaking.may(choiceOf(part, participants)) && sizeOf(part.map(({ state }) => state)) > limit
  return parts.some(isWrong) ? 'there may be too many different ones' : undefined
}

/** What everybody is at one moment, and who is out of service. */
type Part = readonly { readonly state: Participant['was']; readonly isOut: boolean }[]

/** Every moment of every part of a round; undefined where there are too many. */
function partsOf(
  participants: readonly Participant[],
  movers: Movers,
  withOutages: boolean,
): readonly Part[] | undefined {
  if (participants.filter(({ key }) => movers.has(key)).length > mostMovers) return undefined
  let parts: readonly Part[] = [[]]
  for (const { key, was, may } of participants) {
    const isUpdate = withOutages && movers.has(key) && was !== undefined && may.at(-1) !== undefined
    const moments = [
      ...may.map((state) => ({ state, isOut: false })),
      ...(isUpdate ? [{ state: was, isOut: true }] : []),
    ]
    parts =
      moments.length === 1
        ? parts.map((part) => [...part, ...moments])
        : parts.flatMap((part) => moments.map((one) => [...part, one]))
  }
  return parts
}

function choiceOf(part: Part, participants: readonly Participant[]): Choice {
  return new Map(
    participants.flatMap(({ key, may }, index) =>
      may.length > 1 ? [[key, Math.max(0, may.indexOf(part[index]?.state))] as const] : [],
    ),
  )
}

/** The worst moment: all updates under way at once, all that goes gone, and all that comes there or not. */
function allOut(participants: readonly Participant[], movers: Movers, hasCome: boolean): Part {
  return participants.map(({ key, was, may }) => {
    const then = may.at(-1)
    if (!movers.has(key)) return { state: was, isOut: false }
    if (!was) return { state: hasCome ? then : undefined, isOut: true }
    return { state: then ? was : undefined, isOut: true }
  })
}
