import type { CompiledRule } from '../../check/compiled-rule.js'
import { LiveOrganization } from '../../check/live-organization.js'
import type { Judgement } from '../../check/rule-watch.js'
import type { OrganizationState, ScopeState } from '../../rules/state.js'
import { InBetween } from './in-between.js'
import { passage, type Passage } from './passage.js'
import type { Move, Track } from './track.js'

/** A move that a round has taken in. */
interface Admitted {
  readonly track: Track
  readonly move: Move
  readonly way: Passage
  /** What is done to it while the round lasts, and how that is taken back. */
  readonly begin: () => void
  readonly cancel: () => void
  /** What brings about the state after the round. */
  readonly finish: () => void
  /** Whether it makes no difference before the round is over. */
  readonly comesLast: boolean
  /** Places in which it leaves nobody: of these nothing is said any more. */
  readonly emptied: readonly ScopeState[]
}

/**
 * The organization at the worst moment of a round, for rules that count who is in service: everything that the round updates
 * is out at once, what it removes has gone, and what it installs has not come yet.
 */
export class WorstMoment {
  private readonly live: LiveOrganization
  private readonly admitted: Admitted[] = []
  private readonly inBetween = new InBetween()
  private readonly countsInLinks: boolean
  private readonly countsInPlaces: boolean
  private readonly countsByLevel: boolean
  /** Whether something is wrong that only speaks in between: a first round that leaves it so for a moment is not safe. */
  private beginsWrong: boolean

  constructor(
    organization: OrganizationState,
    rules: readonly CompiledRule[],
    private readonly isTolerated: ((judgement: Judgement) => boolean) | undefined,
  ) {
    this.live = new LiveOrganization(organization, rules)
    this.countsInLinks = rules.some(({ rule }) => typeof rule.scope !== 'string')
    this.countsInPlaces = rules.some(({ rule }) => rule.scope !== 'organization')
    this.countsByLevel = rules.some(({ guard }) => guard.premises.some(({ kind }) => kind === 'level'))
    this.begun()
    this.beginsWrong = this.isWrongInBetween()
  }

  /** Takes a move into the round, or says which count would be too low then; the last move of all leads to the end. */
  admit(track: Track, move: Move, isLast: boolean): Judgement | undefined {
    const admitted = { ...this.admissionOf(track, move), emptied: this.emptiedBy(track, move) }
    // an update is out of service before it leads to the end
    const isEnd = isLast && admitted.way.change?.kind !== 'update'
    const isUpdate = admitted.way.change?.kind === 'update'
    const after = admitted.comesLast || isUpdate ? this.wrongAfter(admitted.way, isLast) : undefined
    if (after) return after
    admitted.begin()
    this.admitted.push(admitted)
    if (admitted.comesLast) return undefined
    const wrong = this.wrong(isEnd)
    if (wrong) this.withdraw(move)
    return wrong
  }

  /** What has come, or come back, may be wrong. */
  private wrongAfter(way: Passage, isEnd: boolean): Judgement | undefined {
    way.apply()
    const wrong = this.wrong(isEnd)
    way.undo()
    this.begun()
    return wrong
  }

  private wrong(isEnd: boolean): Judgement | undefined {
    const begun = this.begun()
    const inBetween = isEnd ? [] : this.inBetween.judgements()
    return [...begun, ...inBetween].find((judgement) => !this.isTolerated?.(judgement))
  }

  private isWrongInBetween(): boolean {
    return this.inBetween.judgements().some((judgement) => !this.isTolerated?.(judgement))
  }

  /** Whether a move cannot share a round with those that it has: it changes where, or whether, something is counted. */
  isUnfit(track: Track, move: Move): boolean {
    if (this.admitted.length === 0) return false
    if (this.beginsWrong) return true
    if (this.isApart(track) || this.admitted.some((one) => this.isApart(one.track))) return true
    const emptied = this.emptiedBy(track, move)
    return this.admitted.some(
      (one) =>
        emptied.some((place) => isMovedIn(place, one.track)) ||
        one.emptied.some((place) => isMovedIn(place, track)),
    )
  }

  private isApart({ kind }: Track): boolean {
    return (kind === 'link' && this.countsInLinks) || (kind === 'level' && this.countsByLevel)
  }

  /** The places that lose their last server by a move. */
  private emptiedBy(track: Track, move: Move): readonly ScopeState[] {
    const { live } = this
    if (!this.countsInPlaces || track.kind !== 'server' || track.stations[move.to]) return []
    const way = passage(track, move, live, true)
    way.apply()
    const touched = [...live.takeTouched('always'), ...live.takeTouched('plan')]
    const emptied = touched.flatMap(({ scope }) => (scope.servers.size === 0 ? [scope] : []))
    way.undo()
    this.begun()
    return emptied.filter(({ kind }) => kind !== 'organization')
  }

  get hasAdmitted(): boolean {
    return this.admitted.length > 0
  }

  /** Takes a move out of the round again. */
  withdraw(move: Move): void {
    const at = this.admitted.findIndex((one) => one.move.track === move.track)
    const [admitted] = at < 0 ? [] : this.admitted.splice(at, 1)
    admitted?.cancel()
    this.begun()
  }

  /** The round is done; what is returned takes it back. */
  settle(): () => void {
    const done = this.admitted.splice(0)
    for (const { finish } of done) finish()
    this.begun()
    const { beginsWrong } = this
    this.beginsWrong = this.isWrongInBetween()
    return () => {
      for (const { way } of [...done].reverse()) way.undo()
      this.begun()
      this.beginsWrong = beginsWrong
    }
  }

  private admissionOf(track: Track, move: Move): Omit<Admitted, 'emptied'> {
    const { live } = this
    const way = passage(track, move, live, true)
    const { change } = way
    if (change?.kind === 'update') {
      const pause = (by: 1 | -1) => () => void live.pause(change.from, by)
      const finish = () => {
        live.pause(change.from, -1)
        way.apply()
      }
      return { track, move, way, begin: pause(1), cancel: pause(-1), finish, comesLast: false }
    }
    const comesLast = change?.kind === 'install' || (track.kind === 'link' && !change)
    if (comesLast)
      return { track, move, way, begin: nothing, cancel: nothing, finish: () => way.apply(), comesLast }
    return {
      track,
      move,
      way,
      begin: () => way.apply(),
      cancel: () => way.undo(),
      finish: nothing,
      comesLast,
    }
  }

  private begun(): readonly Judgement[] {
    this.inBetween.follow(this.live)
    return this.live
      .takeTouched('always')
      .flatMap((watch) =>
        watch
          .takeTurns()
          .flatMap(({ subject, status }) => (status ? (watch.judgementOn(subject) ?? []) : [])),
      )
  }
}

/** Whether a server moves that stands in a place whenever it is there. */
function isMovedIn({ kind, name, link }: ScopeState, track: Track): boolean {
  const server = track.kind === 'server' ? track.stations.find((one) => one !== undefined) : undefined
  if (!server) return false
  const { site, groups } = server.declared
  return link ? link.members.has(server.key) : (kind === 'site' ? site : groups[kind]) === name
}

function nothing(): void {
  // a change that makes no difference before the round is over
}
