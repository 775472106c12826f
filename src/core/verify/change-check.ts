import { quote } from '../model/wording.js'
import { remembered } from '../model/remembered.js'
import type { ChangeBreach } from '../rules/breach.js'
import type { Change } from '../rules/form.js'
import { rangeOf } from '../rules/skew/relative.js'
import type { Selector } from '../rules/selector.js'
import type { LinkState, ScopeState, ServerState } from '../rules/state.js'
import type { Law } from './law.js'
import type { Speaking } from './may-speak.js'
import { participantOf, placesFor, type Participant, type Place, type View } from './place.js'
import type { Memory, RoundView } from './round-check.js'

/** A server that comes, goes or becomes another one. */
type ServerChange = Exclude<Change, { kind: 'link' | 'move' }>

/** Which change of a round a rule about changes may be against; undefined where it is against none. */
export function changeFault(
  breach: ChangeBreach,
  { compiled }: Law,
  place: Place,
  view: RoundView,
  memory: Memory,
  speaking: Speaking,
  mayStand: (key: string) => boolean,
): string | undefined {
  const key = [compiled.id, place.scope.kind, place.scope.name].join('\n')
  const seen = breach.kind === 'way' ? seenSoFar(breach, place, memory, key) : { from: false, via: false }
  const expected = breach.kind === 'order' ? expectedAt(place, compiled, view) : []
  const changes = place.participants.flatMap((one) => (view.movers.has(one.key) ? (changeOf(one) ?? []) : []))
  const isAgainst = objectionsOf(breach, place, expected, seen)
  const wrong = changes.find(
    (change) =>
      !mayStand(change.server.key) && isAgainst(change) && speaking.may(new Map([[change.server.key, 0]])),
  )
  if (wrong) return `by the ${wrong.kind} of ${quote(wrong.server.name)}`
  const link =
    breach.kind === 'unready' && breach.steps.link !== undefined && speaking.may(new Map())
      ? linksMadeAt(place).find((one) => !isWaivedAt(one, mayStand) && isAgainst({ kind: 'link', link: one }))
      : undefined
  return link && `by making the link ${quote(link.name)}`
}

/** Who is still to be installed there. */
function expectedAt({ scope }: Place, compiled: Law['compiled'], view: RoundView): readonly Participant[] {
  const places = placesFor(compiled, viewOfExpected(view))
  return (
    places.find(({ scope: { kind, name } }) => kind === scope.kind && name === scope.name)?.participants ?? []
  )
}

const viewOfExpected = remembered((view: RoundView): View => ({ ...view, participants: view.expected() }))

/** What a rule has against changes of servers and links in a place. */
function objectionsOf(
  breach: ChangeBreach,
  place: Place,
  expected: readonly Participant[],
  seen: Seen,
): (change: ServerChange | Extract<Change, { kind: 'link' }>) => boolean {
  switch (breach.kind) {
    case 'hops':
      return (change) => change.kind === 'update' && !isHop(breach, change.from, change.server, place.scope)
    case 'way': {
      const isOffWay = offWayIn(breach, place, seen)
      return (change) => change.kind !== 'decommission' && change.kind !== 'link' && isOffWay(change)
    }
    case 'order': {
      const isTooEarly = tooEarlyIn(breach, place, expected)
      return (change) => change.kind !== 'decommission' && change.kind !== 'link' && isTooEarly(change.server)
    }
    case 'unready':
      return unreadyIn(breach, place)
  }
}

/** Whether somebody else is as asked than the one of that key; everybody is asked once. */
function someOther(
  participants: readonly Participant[],
  isSo: (participant: Participant) => boolean,
): (own?: string) => boolean {
  let found: string[] | undefined
  return (own) => {
    if (!found) {
      found = []
      for (const participant of participants) {
        if (found.length < 2 && isSo(participant)) found.push(participant.key)
      }
    }
    return found.some((key) => key !== own)
  }
}

/** The links that are made, or made anew, where a rule is judged. */
function linksMadeAt({ scope, view, link: own }: Place): readonly LinkState[] {
  return view.links.flatMap((one) => {
    const { isMade, link } = one
    const isHere =
      scope.kind === 'organization' ||
      (scope.kind === 'site' && scope.name === link.declared.site) ||
      own?.link === link
    return isMade && isHere ? [link] : []
  })
}

/** Whether what a rule says of a link may stand, for each of its single ends. */
function isWaivedAt({ members }: LinkState, mayStand: (key: string) => boolean): boolean {
  const alone = [...members].filter(([, { stands }]) => stands === 'alone')
  return alone.length > 0 && alone.every(([key]) => mayStand(key))
}

/** A participant of a round as the change that it is. */
export function changeOf({ was, may }: Participant): ServerChange | undefined {
  const then = may.at(-1)
  if (was && then) return { kind: 'update', server: then, from: was }
  if (then) return { kind: 'install', server: then }
  return was ? { kind: 'decommission', server: was } : undefined
}

/** Whether a server may go from the one version to the other. */
export function isHop(
  { of, hops }: Extract<ChangeBreach, { kind: 'hops' }>,
  from: ServerState,
  to: ServerState,
  scope: ScopeState,
): boolean {
  if (of.matches(from, scope) === 'no' && of.matches(to, scope) === 'no') return true
  return hops.some((hop) => hop.from.matches(from, scope) === 'yes' && hop.to.matches(to, scope) === 'yes')
}

type Way = Extract<ChangeBreach, { kind: 'way' }>

interface Seen {
  readonly from: boolean
  readonly via: boolean
}

/** What has been there at the beginning of this round or an earlier one. */
function seenSoFar({ from, via }: Way, { participants, scope }: Place, memory: Memory, key: string) {
  const seen = memory.get(key) ?? { from: false, via: false }
  const states = participants.flatMap(({ was }) => was ?? [])
  seen.from ||= states.some((state) => from.matches(state, scope) !== 'no')
  seen.via ||= via.some((one) => states.some((state) => one.matches(state, scope) === 'yes'))
  memory.set(key, seen)
  return seen
}

function offWayIn(
  { from, to, via }: Way,
  { participants, scope }: Place,
  seen: Seen,
): (change: Exclude<ServerChange, { kind: 'decommission' }>) => boolean {
  const hasArrived = someOther(participants, ({ may }) =>
    may.every((one) => one && to.matches(one, scope) === 'yes'),
  )
  const mayHaveFrom = someOther(participants, ({ may }) =>
    may.some((one) => one && from.matches(one, scope) !== 'no'),
  )
  return (change) => {
    const { server } = change
    if (to.matches(server, scope) === 'no') return false
    if (change.kind === 'update' && from.matches(change.from, scope) !== 'no') return true
    const hasVia = seen.via || via.some((one) => one.matches(server, scope) === 'yes')
    return !hasArrived() && (seen.from || mayHaveFrom()) && !hasVia
  }
}

function tooEarlyIn(
  { servers, sequence }: Extract<ChangeBreach, { kind: 'order' }>,
  { participants, scope }: Place,
  expected: readonly Participant[],
): (server: ServerState) => boolean {
  const known = new Map<string, (own: string) => boolean>()
  const laggingBehind = (server: ServerState, earlier: readonly Selector[]) => {
    const { family } = server.product
    const { high } = rangeOf(server.version, 'release')
    const isEarlier = (state: ServerState) =>
      servers.matches(state, scope) !== 'no' && earlier.some((group) => group.matches(state, scope) !== 'no')
    const lags = (state: ServerState | undefined) =>
      state?.product.family === family && isEarlier(state) && rangeOf(state.version, 'release').low < high
    const isToCome = someOther(expected, ({ may }) => may.some((one) => one && isEarlier(one)))
    const isLate = someOther(participants, ({ may }) => may.some(lags))
    return (own: string) => isToCome(own) || isLate(own)
  }
  return (server) => {
    if (servers.matches(server, scope) === 'no') return false
    const earlier = groupsBefore(sequence, server, scope)
    const { high } = rangeOf(server.version, 'release')
    const id = `${server.product.id} ${high} ${earlier.length}`
    const isWaitedFor = known.get(id) ?? laggingBehind(server, earlier)
    known.set(id, isWaitedFor)
    return isWaitedFor(server.key)
  }
}

/** The groups that come before one that the server is in. */
function groupsBefore(
  sequence: readonly Selector[],
  server: ServerState,
  scope: ScopeState,
): readonly Selector[] {
  const answers = sequence.map((group) => group.matches(server, scope))
  const sure = answers.indexOf('yes')
  const last = sure === -1 ? answers.lastIndexOf('cannot-tell') : sure
  return sequence.slice(0, Math.max(0, last))
}

/** Whether what a rule asks before a change, or may ask, may not be so. */
export function unreadyIn(
  { steps, state }: Extract<ChangeBreach, { kind: 'unready' }>,
  { participants, scope, view }: Place,
): (change: Change) => boolean {
  const isMet = (state?.premises ?? []).map((premise): ((own?: Participant) => boolean) => {
    if (premise.kind === 'level') {
      const { may } = view.levels.get(premise.level) ?? { may: [''] }
      return () => may.every((value) => premise.met(value) === 'yes')
    }
    const isMeant = (one: ServerState | undefined) => (one ? premise.matches(one, scope) : undefined)
    if (premise.kind === 'some') {
      const others = someOther(participants, ({ may }) => may.every((one) => isMeant(one) === 'yes'))
      return (own) => others(own?.key) || isMeant(own?.was) === 'yes'
    }
    const isBreaker = (one: ServerState | undefined) => (isMeant(one) ?? 'no') !== 'no'
    const others = someOther(participants, ({ may }) => may.some(isBreaker))
    return (own) => !others(own?.key) && !isBreaker(own?.was)
  })
  return (change) => {
    if (!state || steps.matches(change, scope) === 'no') return false
    const own = change.kind === 'link' ? undefined : participantOf(change.server.key, participants)
    return !isMet.every((isSo) => isSo(own))
  }
}
