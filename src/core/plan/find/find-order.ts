import type { CompiledRule } from '../../check/compiled-rule.js'
import { LiveOrganization } from '../../check/live-organization.js'
import type { Judgement } from '../../check/rule-watch.js'
import type { OrganizationState, ServerState } from '../../rules/state.js'
import type { Catalogue } from '../../versions/catalogue.js'
import { closureOf } from './closure.js'
import { Conflicts, participantsOf } from './conflicts.js'
import { factsOf, premisesOf } from './facts.js'
import { climb, type Blocked } from './greedy.js'
import { Ground, type Terrain } from './ground.js'
import { journeyBetween, type Hindrance, type Journey } from './journey.js'
import { kindsOf } from './kinds.js'
import { lean } from './lean.js'
import { endOf, linksKeepTheirEnds, reversed } from './ends.js'
import { packed } from './packing.js'
import { Places } from './places.js'
import { search } from './search.js'
import { allClosed, type Closure } from './shape.js'
import { Stops } from './stops.js'
import type { Positions, Round } from './track.js'

/** What an order is looked for between, and by what. */
export interface Quest {
  readonly from: OrganizationState
  readonly to: OrganizationState
  /** Servers that may help out in between and are gone at the end. */
  readonly bridges: readonly ServerState[]
  /** The rules that an order must not break. */
  readonly rules: readonly CompiledRule[]
  readonly catalogue: Catalogue
  /** Whether what a rule says may stand, as by a waiver; undefined where nothing may. */
  readonly isTolerated?: ((judgement: Judgement) => boolean) | undefined
  /** How many single moves a search may try. */
  readonly budget: number
}

/** Why there is no order. */
export type Proof =
  /** The target itself cannot be reached, whatever the order, or is not allowed. */
  | {
      readonly kind: 'target'
      readonly hindrances: readonly Hindrance[]
      readonly judgements: readonly Judgement[]
    }
  /** From where the rounds lead no move is safe, and by the closure of the rules there is no other way. */
  | { readonly kind: 'stuck'; readonly direction: 'forward' | 'backward'; readonly rounds: readonly Round[] }
  /** None of the states that can be reached is the target. */
  | { readonly kind: 'exhausted'; readonly states: readonly Positions[] }

/** What has been found. */
export type Answer = {
  readonly journey: Journey
  readonly closure: Closure
  /** Whether a server goes only once another one of its kind has come. */
  readonly withSuccessors: boolean
} & (
  | { readonly outcome: 'plan'; readonly rounds: readonly Round[]; readonly isFewest: boolean }
  | { readonly outcome: 'impossible'; readonly proof: Proof; readonly blocked: readonly Blocked[] }
  | {
      readonly outcome: 'undetermined'
      readonly blocked: readonly Blocked[]
      readonly hindrances: readonly Hindrance[]
    }
)

/**
 * Looks for a safe order. First without bridges, and so that a server goes only once another one of its kind has come; where
 * there is none, without that care, then with the bridges. That there is no order is said of the last of these alone.
 */
export function findOrder(quest: Quest): Answer {
  const { bridges } = quest
  const attempts = [
    { bridges: [], withSuccessors: true },
    { bridges: [], withSuccessors: false },
    ...(bridges.length > 0
      ? [
          { bridges, withSuccessors: true },
          { bridges, withSuccessors: false },
        ]
      : []),
  ]
  let answer: Answer | undefined
  for (const options of attempts) {
    answer = new Attempt(quest, options).answer()
    if (answer.outcome === 'plan') break
  }
  if (!answer) throw new Error('no attempt was made')
  return answer
}

class Attempt {
  private readonly journey: Journey
  private readonly places: Places
  private readonly between: readonly CompiledRule[]
  private readonly closures: ReadonlyMap<CompiledRule, Closure>

  constructor(
    private readonly quest: Quest,
    private readonly options: { readonly bridges: readonly ServerState[]; readonly withSuccessors: boolean },
  ) {
    const { from, to, rules, catalogue } = quest
    const stops = new Stops(rules, [from, to])
    this.journey = journeyBetween(from, to, stops, catalogue, options)
    const { tracks } = this.journey
    const links = tracks.filter((track) => track.kind === 'link')
    this.places = new Places(from, participantsOf(from.servers.values(), tracks), links)
    this.between = rules.filter(({ rule, judge }) => rule.during !== 'at-rest' || judge.kind === 'change')
    this.closures = new Map(this.between.map((rule) => [rule, closureOf(factsOf(rule), this.places, tracks)]))
  }

  answer(): Answer {
    const { journey } = this
    const { hindrances } = journey
    const judgements = hindrances.length > 0 ? [] : this.wrongAtTheEnd()
    const withSuccessors =
      this.options.withSuccessors && journey.needs.some(({ kind }) => kind === 'successor')
    const about = { journey, closure: this.closure(), withSuccessors }
    if (hindrances.some(({ isCertain }) => isCertain) || judgements.length > 0) {
      const proof = { kind: 'target', hindrances, judgements } as const
      return { ...about, outcome: 'impossible', proof, blocked: [] }
    }
    if (hindrances.length > 0) return { ...about, outcome: 'undetermined', blocked: [], hindrances }
    if (about.closure.meet && !about.closure.join) return { ...about, ...this.backwards() }
    return { ...about, ...this.forwards(about.closure) }
  }

  /** Greedy rounds; where they are not known to find every order, a search goes on where they stop. */
  private forwards({ join }: Closure): Outcome {
    const ground = new Ground(this.terrain())
    const order = this.order()
    const conflicts = this.conflicts()
    const { rounds, isThere, blocked } = climb(ground, order, conflicts)
    if (isThere) return { outcome: 'plan', rounds: this.leaned(rounds, conflicts), isFewest: join }
    if (join)
      return { outcome: 'impossible', proof: { kind: 'stuck', direction: 'forward', rounds }, blocked }
    const { budget } = this.quest
    const kinds = kindsOf(this.journey, this.between)
    const searched = search(new Ground(this.terrain()), order, kinds, budget)
    if (searched.outcome === 'given-up') return { outcome: 'undetermined', blocked, hindrances: [] }
    if (searched.outcome === 'exhausted') {
      return { outcome: 'impossible', proof: { kind: 'exhausted', states: searched.states }, blocked }
    }
    const found = packed(new Ground(this.terrain()), searched.moves, conflicts)
    return { outcome: 'plan', rounds: this.leaned(found, conflicts), isFewest: false }
  }

  /** The dual: greedy rounds from the end back to the start. */
  private backwards(): Outcome {
    const conflicts = new Conflicts([], this.places, this.journey.tracks)
    const ground = new Ground(reversed(this.terrain()))
    const { rounds, isThere, blocked } = climb(ground, [...this.order()].reverse(), conflicts)
    const turned = [...rounds].reverse().map((round) => round.map((move) => this.turned(move)))
    if (isThere) return { outcome: 'plan', rounds: turned, isFewest: true }
    const told = blocked.map(({ move, obstacle }) => ({ move: this.turned(move), obstacle }))
    return {
      outcome: 'impossible',
      proof: { kind: 'stuck', direction: 'backward', rounds: turned },
      blocked: told,
    }
  }

  private turned({ track, from, to }: Round[number]): Round[number] {
    const goal = (this.journey.tracks[track]?.stations.length ?? 1) - 1
    return { track, from: goal - to, to: goal - from }
  }

  private terrain(): Terrain {
    const { from, tracks, needs } = this.journey
    return { from, tracks, needs, rules: this.between, isTolerated: this.quest.isTolerated }
  }

  /** How the states that keep all rules are closed; nothing is promised of a start in which something is wrong. */
  private closure(): Closure {
    const { journey } = this
    const closure = allClosed(this.closures.values())
    const needs = { join: true, meet: journey.needs.every(({ anyOf }) => anyOf.length === 1) }
    const ends = linksKeepTheirEnds(journey)
    const isClean = this.wrongAtTheStart().length === 0 && !this.isWrongInBetween()
    const both = allClosed([closure, needs])
    return {
      join: both.join && ends && isClean,
      meet: both.meet && ends && isClean && !this.hasChangeRules(),
    }
  }

  private isWrongInBetween(): boolean {
    const ofPlan = this.between.filter(({ rule, judge }) => rule.during === 'plan' && judge.kind !== 'change')
    return ofPlan.length > 0 && new LiveOrganization(endOf(this.journey), ofPlan).judgements().length > 0
  }

  /** Whether a rule about changes has anything to say on the way but which tasks come before. */
  private hasChangeRules(): boolean {
    return [...this.closures].some(([{ judge }, { meet }]) => judge.kind === 'change' && !meet)
  }

  private wrongAtTheEnd(): readonly Judgement[] {
    const atRest = this.quest.rules.filter(
      ({ rule, judge }) => rule.during !== 'plan' && judge.kind !== 'change',
    )
    const { isTolerated } = this.quest
    return new LiveOrganization(endOf(this.journey), atRest)
      .judgements()
      .filter((judgement) => !isTolerated?.(judgement))
  }

  /** Rules of which parts of a safe round need not be safe; of what is wrong at the start, what could begin it anew. */
  private conflicts(): Conflicts {
    const isWild = (rule: CompiledRule) => this.closures.get(rule)?.join === false && !isPlainCount(rule)
    const inherited = new Set(this.wrongAtTheStart().map(({ compiled }) => compiled))
    const facts = this.between.flatMap((rule) => {
      if (isWild(rule)) return [factsOf(rule)]
      return inherited.has(rule) && !isPlainCount(rule) ? [premisesOf(factsOf(rule))] : []
    })
    return new Conflicts(facts, this.places, this.journey.tracks)
  }

  private wrongAtTheStart(): readonly Judgement[] {
    const { isTolerated } = this.quest
    return new LiveOrganization(this.journey.from, this.between)
      .judgements()
      .filter((judgement) => !isTolerated?.(judgement))
  }

  private leaned(rounds: readonly Round[], conflicts: Conflicts): readonly Round[] {
    return lean(() => new Ground(this.terrain()), rounds, conflicts)
  }

  /** The tracks in the order in which a round considers them: what comes before what goes, Internet-facing sites first. */
  private order(): readonly number[] {
    const { from, tracks } = this.journey
    const facing = new Set(from.sites.filter(({ internetFacing }) => internetFacing).map(({ name }) => name))
    const weight = tracks.map((track) => {
      if (track.kind === 'level') return 0
      if (track.kind === 'link') return track.stations.at(-1) ? 3 : 1
      const site = track.stations.find((one) => one !== undefined)?.declared.site
      const later = site !== undefined && facing.has(site) ? 0 : 0.5
      return { install: 1, bridge: 1, update: 2, decommission: 4 }[track.action] + later
    })
    return tracks.map((_, index) => index).sort((a, b) => (weight[a] ?? 0) - (weight[b] ?? 0) || a - b)
  }
}

type Outcome =
  | Omit<Extract<Answer, { outcome: 'plan' }>, 'journey' | 'closure' | 'withSuccessors'>
  | Omit<Extract<Answer, { outcome: 'impossible' }>, 'journey' | 'closure' | 'withSuccessors'>
  | Omit<Extract<Answer, { outcome: 'undetermined' }>, 'journey' | 'closure' | 'withSuccessors'>

/** Counts that always speak are asked at the worst moment of a round. */
function isPlainCount({ judge, guard }: CompiledRule): boolean {
  return judge.kind === 'scope' && judge.breach.kind === 'too-few' && guard.premises.length === 0
}
