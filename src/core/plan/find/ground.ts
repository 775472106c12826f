import type { CompiledRule } from '../../check/compiled-rule.js'
import { LiveOrganization } from '../../check/live-organization.js'
import type { Judgement, RuleWatch } from '../../check/rule-watch.js'
import { remembered } from '../../model/remembered.js'
import type { LinkState, OrganizationState, ServerState } from '../../rules/state.js'
import { InBetween } from './in-between.js'
import { dependentsOf } from '../steps/dependents.js'
import { isCount } from './counts.js'
import type { Handover } from './handover.js'
import { likenessOf } from './likeness.js'
import { Mentions } from './mentions.js'
import { MovingRules } from './moving-rules.js'
import { passage, type Passage } from './passage.js'
import { WorstMoment } from './worst-moment.js'
import { goalOf, isDone, type Move, type Need, type Track } from './track.js'

/** What is in the way of a move. */
export type Obstacle =
  | { readonly kind: 'rule'; readonly judgement: Judgement }
  | { readonly kind: 'need'; readonly need: Need }
  | { readonly kind: 'last-of-link'; readonly link: LinkState }

/** What moves are tried on. */
export interface Terrain {
  readonly from: OrganizationState
  readonly tracks: readonly Track[]
  readonly needs: readonly Need[]
  /** The rules that forbid states in between, or changes. */
  readonly rules: readonly CompiledRule[]
  /** Whether what a rule says may stand, as by a waiver; undefined where nothing may. */
  readonly isTolerated?: ((judgement: Judgement) => boolean) | undefined
  readonly handover: Handover
  /** Whether the tracks are followed from their goals back to where they start. */
  readonly isBackward?: boolean
}

/** An organization on which moves are tried, made and taken back; the rules say what they think of each. */
export class Ground {
  readonly live: LiveOrganization
  readonly positions: number[]
  /** Whether servers that go later may be needed by others that go. */
  readonly hasHelpers: boolean
  /** Equal for servers that no rule can tell apart. */
  readonly likenessOf: (server: ServerState) => string
  private readonly service: WorstMoment | undefined
  private readonly needsByTrack: readonly (readonly Need[])[]
  private readonly inBetween = new InBetween()
  private readonly moving: MovingRules
  private left: number

  constructor(readonly terrain: Terrain) {
    const { from, rules, tracks, needs, isTolerated } = terrain
    const counting = rules.filter(isCount)
    this.live = new LiveOrganization(
      from,
      rules.filter((rule) => !isCount(rule)),
    )
    this.service = counting.length > 0 ? new WorstMoment(from, counting, isTolerated) : undefined
    this.positions = tracks.map(() => 0)
    const mentions = new Mentions(rules)
    this.likenessOf = remembered((server) => likenessOf(server, mentions))
    this.moving = new MovingRules(terrain, this.live)
    this.needsByTrack = needsByTrack(tracks, needs)
    const hasBridges = tracks.some((track) => track.kind === 'server' && track.action === 'bridge')
    this.hasHelpers =
      (this.moving.isMinded && hasBridges) || needs.some(({ meanwhile = [] }) => meanwhile.length > 0)
    this.left = tracks.filter((track) => !isDone(track, 0)).length
    for (const task of rules.flatMap(tasksOf)) this.live.state.tasks.set(task, { status: 'done' })
    for (const track of tracks) this.expect(track)
    this.turns()
  }

  /** Whether everything is where it is to be. */
  get isThere(): boolean {
    return this.left === 0
  }

  /** What speaks against a move from here, made alone; `leaving` are servers that may go at the same time. */
  obstacle(move: Move, leaving: ReadonlySet<string> = new Set()): Obstacle | undefined {
    const made = this.make(move, leaving)
    if ('obstacle' in made) return made.obstacle
    made.undo()
    return undefined
  }

  /** Takes a move into a round as far as service is concerned, or says what it would leave too few of. */
  admit(move: Move): Obstacle | undefined {
    const track = this.trackOf(move)
    const isLast = this.left === 1 && isDone(track, move.to)
    const judgement = this.service?.admit(track, move, isLast)
    return judgement && { kind: 'rule', judgement }
  }

  /** Takes a move out of the round again. */
  withdraw(move: Move): void {
    this.service?.withdraw(move)
  }

  /** Whether a move has to wait for the next round, whatever it does. */
  isUnfit(move: Move): boolean {
    return this.service?.isUnfit(this.trackOf(move), move) ?? false
  }

  /** Whether a round has begun. */
  get hasCompany(): boolean {
    return this.service?.hasAdmitted ?? false
  }

  /** Whether a move cannot be made any more once some servers have gone. */
  isStranded(move: Move, leaving: ReadonlySet<string>): boolean {
    return this.standing(move, leaving) !== undefined
  }

  /** The round of the admitted moves is over. */
  settle(): void {
    this.service?.settle()
  }

  /** Makes a move as a round of its own, or says what speaks against it; what it returns takes it back. */
  step(move: Move): { readonly obstacle: Obstacle } | { readonly undo: () => void } {
    const obstacle = this.admit(move)
    if (obstacle) return { obstacle }
    const made = this.make(move)
    if ('obstacle' in made) {
      this.withdraw(move)
      return made
    }
    const revert = this.service?.settle()
    return {
      undo: () => {
        made.undo()
        revert?.()
      },
    }
  }

  /** Makes a move whoever is in service, or says what speaks against it; what it returns takes it back. */
  make(
    move: Move,
    leaving: ReadonlySet<string> = new Set(),
  ): { readonly obstacle: Obstacle } | { readonly undo: () => void } {
    const standing = this.standing(move, leaving)
    if (standing) return { obstacle: standing }
    const way = this.passageOf(move)
    const wrong = this.made(move, way)
    const undo = () => this.unmade(move, way)
    if (!wrong) return { undo }
    undo()
    return { obstacle: { kind: 'rule', judgement: wrong } }
  }

  private passageOf(move: Move): Passage {
    return passage(this.trackOf(move), move, this.live, this.terrain.isBackward === true)
  }

  private trackOf({ track: index }: Move): Track {
    const track = this.terrain.tracks[index]
    if (!track) throw new Error('a move of no track')
    return track
  }

  private made(move: Move, way: Passage): Judgement | undefined {
    const foreseen = way.change && !this.terrain.isBackward ? this.live.foresee(way.change) : []
    way.apply()
    this.stand(move.track, move.to)
    const { isTolerated } = this.terrain
    const isWrong = (judgement: Judgement | undefined) => judgement && !isTolerated?.(judgement)
    for (const verdict of foreseen) {
      const judgement = verdict()
      if (isWrong(judgement)) {
        this.turns()
        return judgement
      }
    }
    for (const { watch, subject } of this.turns()) {
      const judgement = watch.judgementOn(subject)
      if (isWrong(judgement)) return judgement
    }
    if (this.isThere) return undefined
    return this.inBetween.judgements().find(isWrong)
  }

  private unmade(move: Move, way: Passage): void {
    way.undo()
    this.stand(move.track, move.from)
    this.turns()
  }

  private stand(index: number, position: number): void {
    const track = this.terrain.tracks[index]
    if (!track) return
    const wasDone = isDone(track, this.positions[index] ?? 0)
    this.positions[index] = position
    this.left += Number(wasDone) - Number(isDone(track, position))
  }

  /** What can be told without making the move. */
  private standing(move: Move, leaving: ReadonlySet<string>): Obstacle | undefined {
    const need = this.needsByTrack[move.track]?.find((one) => !this.isMet(one, move, leaving))
    if (need) return { kind: 'need', need }
    const track = this.trackOf(move)
    if (track.kind !== 'server' || track.stations[move.to] !== undefined) return undefined
    const server = this.live.state.servers.get(track.key)
    if (!server) return undefined
    const [link] = dependentsOf(server, { leaving, goTogether: new Set() }, this.live.state.linksOf(server))
    if (link) return { kind: 'last-of-link', link }
    const judgement = this.moving.objection(server, leaving)
    return judgement && { kind: 'rule', judgement }
  }

  private isMet(
    { track, at, anyOf, meanwhile = [] }: Need,
    move: Move,
    leaving: ReadonlySet<string>,
  ): boolean {
    const { tracks, isBackward } = this.terrain
    const positionOf = (index: number) => {
      const position = index === move.track ? move.to : (this.positions[index] ?? 0)
      const of = tracks[index]
      return isBackward && of ? goalOf(of) - position : position
    }
    const isThere = (index: number) => {
      const of = tracks[index]
      const isGoing = of?.kind === 'server' && leaving.has(of.key)
      return index !== track && !isGoing && of?.stations[positionOf(index)] !== undefined
    }
    if (positionOf(track) < at || anyOf.some((one) => positionOf(one.track) >= one.at)) return true
    const isForTheMoment = meanwhile.length > 0
    return isForTheMoment && (move.track !== track || meanwhile.some(isThere))
  }

  private expect(track: Track): void {
    if (track.kind !== 'server' || track.action !== 'install') return
    const [, arriving] = track.stations
    if (arriving) this.live.expect(arriving, 1)
  }

  /** What begins to be wrong, and what only speaks in between. */
  private turns(): readonly { readonly watch: RuleWatch; readonly subject: string }[] {
    const always = this.live.takeTouched('always').flatMap((watch) => watch.takeTurns())
    this.inBetween.follow(this.live)
    return always.filter(({ status }) => status !== undefined)
  }
}

/** Tasks are no matter of order: whatever is asked for is done in time. */
function tasksOf({ judge }: CompiledRule): readonly string[] {
  return judge.kind === 'change' && judge.breach.kind === 'unready' ? judge.breach.tasks : []
}

/** For each track the needs that a move of it may leave unmet. */
function needsByTrack(tracks: readonly Track[], needs: readonly Need[]): readonly (readonly Need[])[] {
  const byTrack: Need[][] = tracks.map(() => [])
  for (const need of needs) {
    for (const index of new Set([need.track, ...need.anyOf.map((one) => one.track)]))
      byTrack[index]?.push(need)
  }
  return byTrack
}
