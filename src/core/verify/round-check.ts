import { quote } from '../model/wording.js'
import { countFault } from './count-check.js'
import { changeFault } from './change-check.js'
import { distanceFault } from './distance-check.js'
import type { Law } from './law.js'
import { speakingIn, type Speaking } from './may-speak.js'
import { placesFor, scopeAt, scopesByLevel, type Participant, type Place, type View } from './place.js'

/** Whether a finding of a rule on a server may stand, as by a waiver. */
export type IsWaived = (rule: string, server: string) => boolean

/** What is remembered from round to round, by rule and place. */
export type Memory = Map<string, { from: boolean; via: boolean }>

/** The round as a checker looks at it: every part of it at once. */
export interface RoundView extends View {
  /** Keys of the servers that change in it. */
  readonly movers: ReadonlySet<string>
  /** Servers that are still to be installed, those of the round among them. */
  readonly expected: readonly Participant[]
  /** How many steps it has, where it begins at the start: what speaks in between does not see the state before it. */
  readonly stepsFromStart?: number
}

/** What some part of a round may break that was not broken before; undefined where no part breaks anything. */
export function faultOfRound(
  laws: readonly Law[],
  view: RoundView,
  memory: Memory,
  isWaived: IsWaived,
): string | undefined {
  for (const law of laws) {
    for (const place of placesFor(law.compiled, seenBy(law, view))) {
      const isTouched =
        isOfPlan(law) ||
        view.levels.size > 0 ||
        place.link?.may.length === 2 ||
        place.participants.some(({ key }) => view.movers.has(key))
      const fault = isTouched ? faultIn(law, place, view, memory, isWaived) : undefined
      if (fault !== undefined)
        return `${quote(law.compiled.id)} may be broken in ${place.scope.kind} ${quote(place.scope.name)}: ${fault}`
    }
  }
  return undefined
}

/** Of a single first step a rule that speaks in between sees only what comes of it; a count sees the outage too. */
function seenBy(law: Law, view: RoundView): RoundView {
  if (view.stepsFromStart !== 1 || !isOfPlan(law)) return view
  const links = view.links.map((one) => ({ ...one, may: one.may.slice(-1) }))
  const levels = new Map(
    [...view.levels].map(([name, level]) => [name, { ...level, may: level.may.slice(-1) }]),
  )
  if (law.count?.kind === 'too-few') return { ...view, links, levels }
  const participants = view.participants.map((one) =>
    one.may.length > 1 ? { ...one, may: one.may.slice(-1) } : one,
  )
  return { ...view, participants, links, levels }
}

/** The state before the first round is none of those that a rule which speaks in between sees: something has moved. */
function moversNeeded(law: Law, { stepsFromStart = 0, movers }: RoundView): RoundView['movers'] | undefined {
  return isOfPlan(law) && stepsFromStart > 1 && stepsFromStart === movers.size ? movers : undefined
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
  const { before, may } = speakingIn(law, place, moversNeeded(law, view))
  // what speaks only in between inherits nothing from the start
  const speaking = { before: before && !isOfPlan(law), may }
  if (!speaking.may(new Map())) return undefined
  const mayStand = (key: string) => isWaived(law.compiled.id, key)
  if (law.change) return changeFault(law.change, law, place, view, memory, speaking, mayStand)
  if (law.distance) return distanceFault(law.distance, place, speaking, mayStand)
  if (law.count) {
    const here = place.participants.filter(({ key }) => view.movers.has(key)).length
    const seesStart = !isOfPlan(law) || view.stepsFromStart === undefined || view.stepsFromStart > here
    return countFault(law.count, place, speaking, view.movers, seesStart)
  }
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
