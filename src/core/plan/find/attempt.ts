import type { CompiledRule } from '../../check/compiled-rule.js'
import { LiveOrganization } from '../../check/live-organization.js'
import type { Judgement } from '../../check/rule-watch.js'
import type { ServerState } from '../../rules/state.js'
import { closureOf } from './closure.js'
import { Conflicts, participantsOf } from './conflicts.js'
import { endOf, linksKeepTheirEnds, reversed } from './ends.js'
import { factsOf, premisesOf } from './facts.js'
import type { Answer, Quest } from './find-order.js'
import { climb, type Climb } from './greedy.js'
import { Ground, type Terrain } from './ground.js'
import { Handover, type Takers } from './handover.js'
import { journeyBetween, type Journey } from './journey.js'
import { kindsOf } from './kinds.js'
import { lean } from './lean.js'
import { movedByRule } from './moving-rules.js'
import { packed } from './packing.js'
import { Places } from './places.js'
import { search } from './search.js'
import { allClosed, type Closure } from './shape.js'
import { Stops } from './stops.js'
import type { Round } from './track.js'

/** How servers leave in an attempt. */
export interface Manner {
  /** Whether a server goes only once another one of its kind has come. */
  readonly withSuccessors: boolean
  /** Who may take over what it holds. */
  readonly takers: Takers
}

/** One look for an order: greedy rounds, their dual, or a search, as the rules allow. */
export class Attempt {
  private readonly journey: Journey
  private readonly places: Places
  private readonly between: readonly CompiledRule[]
  private readonly closures: ReadonlyMap<CompiledRule, Closure>
  private readonly handover: Handover

  constructor(
    private readonly quest: Quest,
    private readonly options: Manner & { readonly bridges: readonly ServerState[] },
  ) {
    const { from, to, rules, catalogue } = quest
    const stops = new Stops(rules, [from, to])
    this.handover = new Handover({ from, to, ...options })
    this.journey = journeyBetween(from, to, stops, catalogue, { ...options, handover: this.handover })
    const { tracks } = this.journey
    const links = tracks.filter((track) => track.kind === 'link')
    this.places = new Places(from, participantsOf(from.servers.values(), tracks), links)
    this.between = rules.filter(({ rule, judge }) => rule.during !== 'at-rest' || judge.kind === 'change')
    this.closures = new Map(this.between.map((rule) => [rule, closureOf(factsOf(rule), this.places, tracks)]))
  }

  /** Whether something that servers hold could go to others that go later. */
  get needsHelp(): boolean {
    return this.journey.needs.some(({ meanwhile = [] }) => meanwhile.length > 0)
  }

  /** What has been found; a search tries at most so many moves. */
  answer(budget: number): Answer {
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
    return { ...about, ...this.forwards(about.closure, budget) }
  }

  /** Greedy rounds; where they are not known to find every order, a search goes on where they stop. */
  private forwards({ join }: Closure, budget: number): Outcome {
    const ground = new Ground(this.terrain())
    const order = this.order()
    const conflicts = this.conflicts()
    const { rounds, isThere, blocked } = climb(ground, order, conflicts)
    if (isThere) return { outcome: 'plan', rounds: this.leaned(rounds, conflicts), isFewest: join }
    const stuck = join ? { rounds, blocked } : this.stuckByPart()
    if (stuck) {
      const proof = { kind: 'stuck', direction: 'forward', rounds: stuck.rounds, isByPart: !join } as const
      return { outcome: 'impossible', proof, blocked: stuck.blocked }
    }
    if (budget === 0) return { outcome: 'undetermined', blocked, hindrances: [] }
    const kinds = kindsOf(this.journey, this.between)
    const searched = search(new Ground(this.terrain()), order, kinds, budget)
    if (searched.outcome === 'given-up') return { outcome: 'undetermined', blocked, hindrances: [] }
    if (searched.outcome === 'exhausted') {
      return { outcome: 'impossible', proof: { kind: 'exhausted', states: searched.states }, blocked }
    }
    const found = packed(new Ground(this.terrain()), searched.moves, conflicts)
    return { outcome: 'plan', rounds: this.leaned(found, conflicts), isFewest: false }
  }

  /** Where the closed rules alone lead no further, the others do not either. */
  private stuckByPart(): Pick<Climb, 'rounds' | 'blocked'> | undefined {
    const rules = this.between.filter((rule) => this.closures.get(rule)?.join && !this.isAboutMoves(rule))
    const needs = this.journey.needs.filter(({ meanwhile = [] }) => meanwhile.length === 0)
    if (!this.isFitStart(rules)) return undefined
    const ground = new Ground({ ...this.terrain(), rules, needs })
    const climbed = climb(ground, this.order(), new Conflicts([], this.places, this.journey.tracks))
    return climbed.isThere ? undefined : climbed
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
      proof: { kind: 'stuck', direction: 'backward', rounds: turned, isByPart: false },
      blocked: told,
    }
  }

  private turned({ track, from, to }: Round[number]): Round[number] {
    const goal = (this.journey.tracks[track]?.stations.length ?? 1) - 1
    return { track, from: goal - to, to: goal - from }
  }

  private terrain(): Terrain {
    const { from, tracks, needs } = this.journey
    const { isTolerated } = this.quest
    return { from, tracks, needs, rules: this.between, handover: this.handover, isTolerated }
  }

  /** How the states that keep all rules are closed; nothing is promised of a start in which something is wrong. */
  private closure(): Closure {
    const { journey } = this
    const closure = allClosed(this.closures.values())
    const needs = {
      join:
        !this.needsHelp &&
        !(this.options.bridges.length > 0 && this.between.some((rule) => this.isAboutMoves(rule))),
      meet: !this.needsHelp && journey.needs.every(({ anyOf }) => anyOf.length === 1),
    }
    const isFit = this.isFitStart(this.between)
    const both = allClosed([closure, needs])
    return {
      join: both.join && isFit,
      meet: both.meet && isFit && !this.hasChangeRules(),
    }
  }

  /** Whether a rule asks something before holdings move: who has taken them over for a while may no longer be there. */
  private isAboutMoves(rule: CompiledRule): boolean {
    return movedByRule(rule).length > 0 && this.closures.get(rule)?.meet === false
  }

  private isFitStart(rules: readonly CompiledRule[]): boolean {
    const isClean = this.wrongAtTheStart(rules).length === 0 && !this.isWrongInBetween(rules)
    return isClean && linksKeepTheirEnds(this.journey)
  }

  private isWrongInBetween(rules: readonly CompiledRule[]): boolean {
    const ofPlan = rules.filter(({ rule, judge }) => rule.during === 'plan' && judge.kind !== 'change')
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
    const inherited = new Set(this.wrongAtTheStart(this.between).map(({ compiled }) => compiled))
    const facts = this.between.flatMap((rule) => {
      if (isWild(rule)) return [factsOf(rule)]
      return inherited.has(rule) && !isPlainCount(rule) ? [premisesOf(factsOf(rule))] : []
    })
    return new Conflicts(facts, this.places, this.journey.tracks)
  }

  private wrongAtTheStart(rules: readonly CompiledRule[]): readonly Judgement[] {
    const { isTolerated } = this.quest
    return new LiveOrganization(this.journey.from, rules)
      .judgements()
      .filter((judgement) => !isTolerated?.(judgement))
  }

  private leaned(rounds: readonly Round[], conflicts: Conflicts): readonly Round[] {
    return lean(() => new Ground(this.terrain()), rounds, conflicts)
  }

  /** The tracks in the order in which a round considers them: what comes before what goes, Internet-facing sites first, old products before others. */
  private order(): readonly number[] {
    const { from, tracks } = this.journey
    const facing = new Set(from.sites.filter(({ internetFacing }) => internetFacing).map(({ name }) => name))
    const weight = tracks.map((track) => {
      if (track.kind === 'level') return 0
      if (track.kind === 'link') return track.stations.at(-1) ? 3 : 1
      const site = track.stations.find((one) => one !== undefined)?.declared.site
      const later = site !== undefined && facing.has(site) ? 0 : 0.5
      const age = track.action === 'decommission' ? (track.stations[0]?.product.order ?? 0) / 1000 : 0
      return { install: 1, bridge: 1, update: 2, decommission: 4 }[track.action] + later + age
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
