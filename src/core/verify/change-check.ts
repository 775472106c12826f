import { quote } from '../model/wording.js'
import type { ChangeBreach } from '../rules/breach.js'
import type { Change } from '../rules/form.js'
import { rangeOf } from '../rules/skew/relative.js'
import type { Selector } from '../rules/selector.js'
import type { LinkState, ScopeState, ServerState } from '../rules/state.js'
import type { Law } from './law.js'
import type { Speaking } from './may-speak.js'
import { placesFor, type Participant, type Place } from './place.js'
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
  const seen = breach.kind === 'way' ? remembered(breach, place, memory, key) : { from: false, via: false }
  const { kind, name } = place.scope
  const expected =
    placesFor(compiled, { ...view, participants: view.expected }).find(
      ({ scope }) => scope.kind === kind && scope.name === name,
    )?.participants ?? []
  const changes = place.participants.flatMap((one) => (view.movers.has(one.key) ? (changeOf(one) ?? []) : []))
  const wrong = changes.find((change) => {
    if (mayStand(change.server.key)) return false
    if (!speaking.may(new Map([[change.server.key, 0]]))) return false
    switch (breach.kind) {
      case 'hops':
        return change.kind === 'update' && !isHop(breach, change.from, change.server, place.scope)
      case 'way':
        return change.kind !== 'decommission' && isOffWay(breach, change, place, seen)
      case 'order':
        return change.kind !== 'decommission' && isTooEarly(breach, change.server, place, expected)
      case 'unready':
        return isUnready(breach, change, place)
    }
  })
  if (wrong) return `by the ${wrong.kind} of ${quote(wrong.server.name)}`
  const link =
    breach.kind === 'unready' && breach.steps.link !== undefined && speaking.may(new Map())
      ? linksMadeAt(place).find(
          (one) => !isWaivedAt(one, mayStand) && isUnready(breach, { kind: 'link', link: one }, place),
        )
      : undefined
  return link && `by making the link ${quote(link.name)}`
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

/** What has been there at the beginning of this round or an earlier one. */
function remembered({ from, via }: Way, { participants, scope }: Place, memory: Memory, key: string) {
  const seen = memory.get(key) ?? { from: false, via: false }
  const states = participants.flatMap(({ was }) => was ?? [])
  seen.from ||= states.some((state) => from.matches(state, scope) !== 'no')
  seen.via ||= via.some((one) => states.some((state) => one.matches(state, scope) === 'yes'))
  memory.set(key, seen)
  return seen
}

function isOffWay(
  { from, to, via }: Way,
  change: ServerChange,
  { participants, scope }: Place,
  seen: { readonly from: boolean; readonly via: boolean },
): boolean {
  const { server } = change
  if (to.matches(server, scope) === 'no') return false
  if (change.kind === 'update' && from.matches(change.from, scope) !== 'no') return true
  const hasArrived = participants.some(({ may }) =>
    may.every((one) => one && to.matches(one, scope) === 'yes'),
  )
  const mayHaveFrom =
    seen.from || participants.some(({ may }) => may.some((one) => one && from.matches(one, scope) !== 'no'))
  const hasVia = seen.via || via.some((one) => one.matches(server, scope) === 'yes')
  return !hasArrived && mayHaveFrom && !hasVia
}

function isTooEarly(
  { servers, sequence }: Extract<ChangeBreach, { kind: 'order' }>,
  server: ServerState,
  { participants, scope }: Place,
  expected: readonly Participant[],
): boolean {
  if (servers.matches(server, scope) === 'no') return false
  const earlier = groupsBefore(sequence, server, scope)
  const isEarlier = (state: ServerState) =>
    servers.matches(state, scope) !== 'no' && earlier.some((group) => group.matches(state, scope) !== 'no')
  const { high } = rangeOf(server.version, 'release')
  const lags = (state: ServerState | undefined) =>
    state?.product.family === server.product.family &&
    isEarlier(state) &&
    rangeOf(state.version, 'release').low < high
  const isToCome = expected.some(
    ({ key, may }) => key !== server.key && may.some((one) => one && isEarlier(one)),
  )
  return isToCome || participants.some(({ key, may }) => key !== server.key && may.some(lags))
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
export function isUnready(
  { steps, state }: Extract<ChangeBreach, { kind: 'unready' }>,
  change: Change,
  { participants, scope, view }: Place,
): boolean {
  if (!state || steps.matches(change, scope) === 'no') return false
  const own = change.kind === 'link' ? undefined : change.server.key
  return !state.premises.every((premise) => {
    switch (premise.kind) {
      case 'some':
        return participants.some(({ key, was, may }) => {
          const states = key === own ? [was] : may
          return states.every((one) => one && premise.matches(one, scope) === 'yes')
        })
      case 'none':
        return participants.every(({ key, was, may }) => {
          const states = key === own ? [was] : may
          return states.every((one) => !one || premise.matches(one, scope) === 'no')
        })
      case 'level':
        return (view.levels.get(premise.level)?.may ?? ['']).every((value) => premise.met(value) === 'yes')
    }
  })
}
