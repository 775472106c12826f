import { quote } from '../model/wording.js'
import { countFault } from './count-check.js'
import { changeFault } from './change-check.js'
import { distanceFault } from './distance-check.js'
import type { Law } from './law.js'
import { speakingIn, type Speaking } from './may-speak.js'
import { viewOf } from './sample.js'
import { placesFor, scopeAt, scopesByLevel, type Participant, type Place, type View } from './place.js'

/** Whether a finding of a rule on a server may stand, as by a waiver. */
export type IsWaived = (rule: string, server: string) => boolean

/** What is remembered from round to round, by rule and place. */
export type Memory = Map<string, { from: boolean; via: boolean }>

/** Which servers change, by their keys. */
export type Movers = Pick<ReadonlySet<string>, 'has'>

/** The round as a checker looks at it: every part of it at once. */
export interface RoundView extends View {
  /** Which servers change in it, by their keys. */
  readonly movers: Movers
  /** Servers that are still to be installed, those of the round among them. */
  readonly expected: () => readonly Participant[]
  /** Whether it is the start itself, which a rule that speaks in between does not see, but the outages of first steps. */
  readonly isStart?: boolean
  /** What of it a rule sees that speaks in between, where it begins at the start or leads to the end; undefined where that is too much. */
  readonly moments?: () => readonly RoundView[] | undefined
}

/** What some part of a round may break that was not broken before; undefined where no part breaks anything. */
export function faultOfRound(
  laws: readonly Law[],
  view: RoundView,
  memory: Memory,
  isWaived: IsWaived,
): string | undefined {
  for (const law of laws) {
    const fault = faultOfLaw(law, view, memory, isWaived)
    if (fault === undefined) continue
    const moments = isOfPlan(law) ? view.moments?.() : undefined
    if (!moments || moments.some((moment) => faultOfLaw(law, moment, memory, isWaived) !== undefined))
      return fault
  }
  return undefined
}

function faultOfLaw(law: Law, view: RoundView, memory: Memory, isWaived: IsWaived): string | undefined {
  if (view.isStart && law.count?.kind !== 'too-few') return undefined
  for (const place of placesFor(law.compiled, viewOf(law, view, isWaived))) {
    const isTouched =
      isOfPlan(law) ||
      view.levels.size > 0 ||
      place.link?.may.length === 2 ||
      place.participants.some(({ key }) => view.movers.has(key))
    const fault = isTouched ? faultIn(law, place, view, memory, isWaived) : undefined
    if (fault !== undefined)
      return `${quote(law.compiled.id)} may be broken in ${place.scope.kind} ${quote(place.scope.name)}: ${fault}`
  }
  return undefined
}

function isOfPlan({ compiled, change }: Law): boolean {
  return compiled.rule.during === 'plan' && !change
}

function faultIn(
  law: Law,
  place: Place,
  view: RoundView,
  memory: Memory,
  isWaived: IsWaived,
): string | undefined {
  const { before, may } = speakingIn(law, place)
  // what speaks only in between inherits nothing from the start
  const speaking = { before: before && !isOfPlan(law), may }
  if (!speaking.may(new Map())) return undefined
  const mayStand = (key: string) => isWaived(law.compiled.id, key)
  if (law.change) return changeFault(law.change, law, place, view, memory, speaking, mayStand)
  if (law.distance) return distanceFault(law.distance, place, speaking, mayStand)
  if (law.count) return countFault(law.count, place, speaking, view.movers, view.isStart !== true)
  return law.atFault ? sideFault(law.atFault, law.byLevel, place, speaking, mayStand) : undefined
}

function sideFault(
  atFault: NonNullable<Law['atFault']>,
  level: string | undefined,
  place: Place,
  speaking: Speaking,
  mayStand: (key: string) => boolean,
): string | undefined {
  const { participants, scope, view } = place
  const now = level === undefined ? scope : scopeAt(scope, level, view.levels.get(level)?.was ?? '')
  const scopes = scopesByLevel(place, level)
  for (const { key, was, may } of participants) {
    if (mayStand(key)) continue
    const isInherited = speaking.before && was !== undefined && atFault(was, now)
    if (isInherited) continue
    for (const [index, state] of may.entries()) {
      if (state && scopes.some((one) => atFault(state, one)) && speaking.may(new Map([[key, index]])))
        return `by ${quote(state.name)}`
    }
  }
  return undefined
}
