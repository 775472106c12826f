import { rangeOf } from '../rules/skew/relative.js'
import type { ScopeState, ServerState } from '../rules/state.js'
import type { ChangeBreach } from '../rules/breach.js'
import type { Guard } from '../rules/guard.js'
import { isHop } from './change-check.js'
import type { Law } from './law.js'
import { scopesByLevel, type Participant, type Place } from './place.js'

/** A server that goes on to a state, from any of the states that it may have. */
export interface Step {
  readonly key: string
  readonly from: readonly (ServerState | undefined)[]
  readonly to: ServerState | undefined
}

/** What is so in a place whatever its participants are, of all that they may be. */
export class Certain {
  private readonly sides: readonly (readonly string[])[]
  private readonly breakers: readonly string[]
  private readonly atFault: readonly string[]
  private readonly isOpen: boolean
  private readonly scopes: readonly ScopeState[]

  constructor(
    private readonly law: Law,
    private readonly place: Place,
    /** Servers that are never there so far, and are to be installed. */
    private readonly expected: readonly Participant[],
  ) {
    const { participants, scope, view, link } = place
    const always = (asked: Law['present'][number]) =>
      participants
        .filter(({ may }) => may.every((state) => state && asked(state, scope)))
        .map(({ key }) => key)
    this.sides = law.present.map(always)
    this.scopes = scopesByLevel(place, law.byLevel)
    this.atFault = law.atFault ? always((state) => this.isAtFault(state)) : []
    this.breakers = participants
      .filter(({ may }) => may.some((state) => state && law.absent.some((asked) => asked(state, scope))))
      .map(({ key }) => key)
    this.isOpen =
      law.levels.every(({ level, holds }) => (view.levels.get(level)?.may ?? ['']).every(holds)) &&
      (link?.may.every(Boolean) ?? true) &&
      participants.every(
        ({ key, may }) =>
          scope.link?.members.get(key)?.stands !== 'alone' || may.every((state) => state !== undefined),
      )
  }

  /** Whether a step breaks the law whatever all others are. */
  isBrokenBy(step: Step): boolean {
    const { law } = this
    const { key, to } = step
    if (!this.isOpen) return false
    // a rule about changes looks at the state before one
    if (law.change) return this.speaksWith(key, step.from) && this.isRefused(law.change, step)
    if (law.count?.kind === 'too-few') return this.leavesTooFew(law.count, step)
    if (!this.speaksWith(key, [to])) return false
    if (law.distance) return to !== undefined && this.isTooFar(law.distance, key, to)
    if (law.count) return this.areTooMany(law.count, step)
    if (!law.atFault) return false
    // the rule may begin to speak by a server that comes, or by one that goes
    return (to !== undefined && this.isAtFault(to)) || this.atFault.some((other) => other !== key)
  }

  private isAtFault(state: ServerState): boolean {
    return this.scopes.every((scope) => this.law.atFault?.(state, scope))
  }

  /** Whether the law is broken as it is, by some who always are at fault. */
  isBroken(): boolean {
    return this.isOpen && this.speaksWith('', []) && this.atFault.length > 0
  }

  /** Whether the law speaks whatever the others are, a server being any of these. */
  private speaksWith(key: string, states: readonly (ServerState | undefined)[]): boolean {
    const { law, place } = this
    const others = (keys: readonly string[]) => keys.some((other) => other !== key)
    if (others(this.breakers)) return false
    if (states.some((state) => state && law.absent.some((asked) => asked(state, place.scope)))) return false
    return law.present.every((asked, index) => {
      const isOwn = states.length > 0 && states.every((state) => state && asked(state, place.scope))
      return isOwn || others(this.sides[index] ?? [])
    })
  }

  private isTooFar(
    { servers, others, behind, ahead, unit }: NonNullable<Law['distance']>,
    key: string,
    to: ServerState,
  ): boolean {
    const { participants, scope } = this.place
    const own = rangeOf(to.version, unit)
    const isOf = (asked: (state: ServerState) => string) => (state: ServerState | undefined) =>
      state !== undefined && asked(state) !== 'no'
    const [isServer, isOther] = [
      isOf((state) => servers(state, scope)),
      isOf((state) => others.matches(state, scope)),
    ]
    return participants.some(({ key: other, may }) => {
      if (other === key) return false
      const states = may.flatMap((state) => (state?.product.family === to.product.family ? [state] : []))
      if (states.length < may.length) return false
      const low = Math.max(...states.map((state) => rangeOf(state.version, unit).low))
      const high = Math.min(...states.map((state) => rangeOf(state.version, unit).high))
      const [asServer, asOther] = [
        isServer(to) && states.every(isOther),
        isOther(to) && states.every(isServer),
      ]
      const isBehind = (most: number | undefined) => most !== undefined && high - own.low > most
      const isAhead = (most: number | undefined) => most !== undefined && own.high - low > most
      return (
        (asServer && (isBehind(behind) || isAhead(ahead))) ||
        (asOther && (isAhead(behind) || isBehind(ahead)))
      )
    })
  }

  /** Whether too few are left whoever else is there, after a step or while it lasts. */
  private leavesTooFew(
    { servers, atLeast }: Extract<NonNullable<Law['count']>, { kind: 'too-few' }>,
    { key, from, to }: Step,
  ): boolean {
    if (atLeast === 'majority') return false
    const { participants, scope } = this.place
    const isMeant = (state: ServerState | undefined) =>
      state !== undefined && servers.matches(state, scope) !== 'no'
    const others = participants.filter((one) => one.key !== key)
    const most = others.filter(({ may }) => may.some(isMeant)).length
    // nothing is said of a place that may have lost its last server
    const isSomebodyLeft =
      to !== undefined || scope.kind === 'organization' || others.some(({ may }) => may.every(Boolean))
    const isAfter = isSomebodyLeft && this.speaksWith(key, [to]) && most + Number(isMeant(to)) < atLeast
    const isMeanwhile =
      to !== undefined && from.every(isMeant) && this.speaksWith(key, from) && most < atLeast
    return isAfter || isMeanwhile
  }

  /** Whether there are too many different ones whatever others are. */
  private areTooMany(
    count: Extract<NonNullable<Law['count']>, { kind: 'too-different' }>,
    { key, to }: Step,
  ): boolean {
    const { participants, scope } = this.place
    const isMeant = (state: ServerState | undefined) =>
      state !== undefined && count.servers.matches(state, scope) !== 'no'
    const others = participants.filter((one) => one.key !== key)
    const values = others.flatMap(({ may }) => {
      const own = new Set(may.map((state) => (state && isMeant(state) ? count.valueOf(state) : undefined)))
      return own.size === 1 ? [...own].filter((value) => value !== undefined) : []
    })
    const value = to && isMeant(to) ? count.valueOf(to) : undefined
    return value !== undefined && new Set([...values, value]).size > count.atMost
  }

  private isRefused(breach: ChangeBreach, { key, from, to }: Step): boolean {
    const { participants, scope } = this.place
    switch (breach.kind) {
      case 'hops':
        return to !== undefined && from.every((state) => state && !isHop(breach, state, to, scope))
      case 'way': {
        if (!to || breach.to.matches(to, scope) !== 'yes') return false
        const isEver = (asked: (state: ServerState) => boolean) =>
          participants.some(({ may }) => may.some((state) => state && asked(state)))
        const hasFrom = participants.some(({ was }) => was && breach.from.matches(was, scope) === 'yes')
        const hasVia = breach.via.some(
          (via) => via.matches(to, scope) !== 'no' || isEver((state) => via.matches(state, scope) !== 'no'),
        )
        return hasFrom && !hasVia && !isEver((state) => breach.to.matches(state, scope) !== 'no')
      }
      case 'order':
        return to !== undefined && this.isTooEarly(breach, key, to)
      case 'unready':
        return this.isNeverReady(breach, { key, from, to })
    }
  }

  private isTooEarly(
    breach: Extract<ChangeBreach, { kind: 'order' }>,
    key: string,
    to: ServerState,
  ): boolean {
    const { participants, scope } = this.place
    if (breach.servers.matches(to, scope) !== 'yes') return false
    const own = breach.sequence.findIndex((group) => group.matches(to, scope) === 'yes')
    const earlier = breach.sequence.slice(0, Math.max(0, own))
    const isEarlier = (state: ServerState) =>
      breach.servers.matches(state, scope) === 'yes' &&
      earlier.some((group) => group.matches(state, scope) === 'yes')
    const { low } = rangeOf(to.version, 'release')
    const isLate = (state: ServerState | undefined, { was, who }: Participant) =>
      state
        ? state.product.family === to.product.family &&
          isEarlier(state) &&
          rangeOf(state.version, 'release').high < low
        : was === undefined && isEarlier(who)
    const isToCome = this.expected.some(
      ({ key: other, may }) => other !== key && may.every((one) => one && isEarlier(one)),
    )
    return (
      isToCome ||
      participants.some((other) => other.key !== key && other.may.every((state) => isLate(state, other)))
    )
  }

  private isNeverReady(
    { steps, state }: Extract<ChangeBreach, { kind: 'unready' }>,
    { from, to }: Step,
  ): boolean {
    const { scope } = this.place
    const before = from.at(-1)
    const change =
      before && to
        ? ({ kind: 'update', from: before, server: to } as const)
        : to
          ? ({ kind: 'install', server: to } as const)
          : before && ({ kind: 'decommission', server: before } as const)
    return (
      state !== undefined &&
      change !== undefined &&
      steps.matches(change, scope) === 'yes' &&
      this.isNever(state)
    )
  }

  /** Whether what a server holds can never move to another one, from whatever it is to whatever that is. */
  refusesMove({ key, from }: Step, what: string, taker: Participant): boolean {
    const { law, place } = this
    const { change } = law
    if (change?.kind !== 'unready' || !change.state || !this.isOpen || !this.speaksWith(key, from))
      return false
    const isMeant = from.every((server) =>
      taker.may.every(
        (to) =>
          !server || !to || change.steps.matches({ kind: 'move', what, server, to }, place.scope) === 'yes',
      ),
    )
    return isMeant && this.isNever(change.state)
  }

  /** Whether what is asked for can never be so. */
  private isNever({ premises }: Guard): boolean {
    const { participants, scope, view } = this.place
    return premises.some((premise) => {
      switch (premise.kind) {
        case 'some':
          return !participants.some(({ may }) =>
            may.some((one) => one && premise.matches(one, scope) !== 'no'),
          )
        case 'none':
          return participants.some(({ may }) =>
            may.every((one) => one && premise.matches(one, scope) === 'yes'),
          )
        case 'level':
          return (view.levels.get(premise.level)?.may ?? ['']).every((value) => premise.met(value) !== 'yes')
      }
    })
  }
}
