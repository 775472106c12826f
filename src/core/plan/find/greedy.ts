import type { Conflicts, Contested } from './conflicts.js'
import type { Ground, Obstacle } from './ground.js'
import { Refusals } from './refusals.js'
import { nextStations, type Move, type Round, type Track } from './track.js'

/** A move that was tried in vain, and why. */
export interface Blocked {
  readonly move: Move
  readonly obstacle: Obstacle
}

/** How far rounds lead in which every track goes as far as it can. */
export interface Climb {
  readonly rounds: readonly Round[]
  readonly isThere: boolean
  /** Where it does not lead to the end: every move that is left. */
  readonly blocked: readonly Blocked[]
}

/** Which moves a round may make. */
export type Choice = (move: Move) => boolean

const everyMove: Choice = () => true

/**
 * Goes on from where the ground stands: in each round every track moves that may, as far as it may. A round makes moves of
 * the first choice, and of a later one only where there is none of those before.
 */
export function climb(
  ground: Ground,
  order: readonly number[],
  conflicts: Conflicts,
  choices: readonly Choice[] = [everyMove],
): Climb {
  const climber = new Climber(ground, order, conflicts)
  const rounds: Round[] = []
  while (!ground.isThere) {
    const { round, blocked } = climber.firstRound(choices)
    if (round.length === 0) return { rounds, isThere: false, blocked }
    rounds.push(round)
  }
  return { rounds, isThere: true, blocked: [] }
}

interface NextRound {
  readonly round: Round
  readonly blocked: readonly Blocked[]
}

class Climber {
  private readonly refusals: Refusals

  constructor(
    private readonly ground: Ground,
    private readonly order: readonly number[],
    private readonly conflicts: Conflicts,
  ) {
    this.refusals = new Refusals(ground)
  }

  /** Makes the next round, of the first choice of which there is a move. */
  firstRound(choices: readonly Choice[]): NextRound {
    const blocked: Blocked[] = []
    for (const choice of choices) {
      const next = this.nextRound(choice)
      if (next.round.length > 0) return next
      blocked.push(...next.blocked)
    }
    return { round: [], blocked }
  }

  private nextRound(isChoice: Choice): NextRound {
    const { ground, refusals } = this
    const company = new Company(ground, this.conflicts, refusals)
    const chosen: Move[] = []
    const blocked: Blocked[] = []
    for (const index of this.order) {
      const track = ground.terrain.tracks[index]
      const from = ground.positions[index] ?? 0
      if (!track) continue
      for (const to of nextStations(track, from)) {
        const move = { track: index, from, to }
        if (!isChoice(move)) continue
        const obstacle = company.obstacle(move)
        if (!obstacle) {
          chosen.push(move)
          break
        }
        if (obstacle !== 'later') blocked.push({ move, obstacle })
      }
    }
    return { round: refusals.whileMaking(chosen, () => made(ground, chosen)), blocked }
  }
}

/** The moves that a round has so far, as far as they are in each other's way. */
export class Company {
  /** The places that are taken, and whether they may be shared. */
  private readonly taken = new Map<string, boolean>()
  private readonly leaving = new Set<string>()
  private readonly going: Move[] = []

  constructor(
    private readonly ground: Ground,
    private readonly conflicts: Conflicts,
    private readonly refusals = new Refusals(ground),
  ) {}

  /** Takes a move into the round, or says what is in its way: something, or only the company. */
  obstacle(move: Move): Obstacle | 'later' | undefined {
    const { ground, leaving } = this
    const places = this.conflicts.of(move)
    if (places.some((one) => this.isTaken(one)) || ground.isUnfit(move)) return 'later'
    const obstacle = this.refusals.of(move)
    if (obstacle) return obstacle
    const key = leavingKey(ground.terrain.tracks[move.track], move)
    if (leaving.size > 0 && (ground.obstacle(move, leaving) || this.strands(key))) return 'later'
    const tooFew = ground.admit(move)
    if (tooFew) return ground.hasCompany ? 'later' : tooFew
    for (const { place, isShared } of places) this.taken.set(place, isShared)
    if (key !== undefined) {
      leaving.add(key)
      this.going.push(move)
    }
    return undefined
  }

  private isTaken({ place, isShared }: Contested): boolean {
    const taken = this.taken.get(place)
    return taken !== undefined && !(taken && isShared)
  }

  /** Whether one of those that go already could not go any more once this one has gone. */
  private strands(key: string | undefined): boolean {
    const { ground, leaving, going } = this
    if (key === undefined || !ground.hasHelpers) return false
    leaving.add(key)
    const isStranded = going.some((one) => ground.isStranded(one, leaving))
    leaving.delete(key)
    return isStranded
  }
}

function leavingKey(track: Track | undefined, { to }: Move): string | undefined {
  return track?.kind === 'server' && track.stations[to] === undefined ? track.key : undefined
}

/** The moves that are really made: one that a rule minds after the others all the same waits. */
export function made(ground: Ground, moves: readonly Move[]): Round {
  const round = moves.filter((move) => {
    const isMade = !('obstacle' in ground.make(move))
    if (!isMade) ground.withdraw(move)
    return isMade
  })
  ground.settle()
  return round
}
