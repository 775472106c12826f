import type { CompiledRule } from '../../check/compiled-rule.js'
import { LiveOrganization } from '../../check/live-organization.js'
import { groupBy } from '../../model/group-by.js'
import type { ServerState } from '../../rules/state.js'
import { doesTheSame, Handover, type HandoverOptions } from '../find/handover.js'
import { movedByRule } from '../find/moving-rules.js'
import type { OrderStep } from '../find/steps.js'
import { takeStep } from './take-step.js'

/** What some servers hold goes to another one; away where there is nobody to take it. */
export interface Moving {
  readonly what: string
  readonly from: readonly ServerState[]
  readonly to: ServerState | undefined
}

/** What has to be moved before the servers of each round go, to whom rules let it go. */
export function movedHoldings(
  ends: Omit<HandoverOptions, 'takers'>,
  rounds: readonly (readonly OrderStep[])[],
  rules: readonly CompiledRule[],
): readonly (readonly Moving[])[] {
  const takers = new Takers(ends, rules)
  return rounds.map((round) => {
    takers.begin(round)
    const leaving = round.flatMap((step) => (step.kind === 'decommission' ? [step.server] : []))
    takers.leave(leaving)
    const moved = leaving.flatMap((server) => takers.takeFrom(server))
    takers.end(round)
    const alike = groupBy(moved, ({ what, taker }) => `${what}\n${taker?.key ?? ''}`)
    return [...alike.values()].flatMap((same): Moving[] => {
      const [first] = same
      return first ? [{ what: first.what, from: same.map(({ server }) => server), to: first.taker }] : []
    })
  })
}

/** The servers that are there, by what they can take in and where. */
class Takers {
  private readonly held = new Map<string, Map<string, number>>()
  private readonly present = new Map<string, ServerState>()
  private readonly bySite = new Map<string, Set<ServerState>>()
  private readonly handover: Handover
  private readonly minded: ReadonlySet<string>
  /** The organization under the eyes of the rules about moves, where there are such. */
  private readonly live: LiveOrganization | undefined

  constructor(
    private readonly ends: Omit<HandoverOptions, 'takers'>,
    rules: readonly CompiledRule[],
  ) {
    const { from } = ends
    const asking = rules.filter((rule) => movedByRule(rule).length > 0)
    this.handover = new Handover({ ...ends, takers: 'any' })
    this.minded = new Set(asking.flatMap(movedByRule))
    this.live = asking.length > 0 ? new LiveOrganization(from, asking) : undefined
    for (const { judge } of asking)
      if (judge.kind === 'change' && judge.breach.kind === 'unready')
        for (const task of judge.breach.tasks) this.live?.state.tasks.set(task, { status: 'done' })
    this.arrive([...from.servers.values()])
    for (const { key, declared } of from.servers.values())
      this.held.set(key, new Map(Object.entries(declared.holds)))
  }

  /** What comes before the moves of a round. */
  begin(round: readonly OrderStep[]): void {
    for (const step of round) if (this.live && step.kind !== 'decommission') takeStep(step, this.live)
  }

  /** What comes after them. */
  end(round: readonly OrderStep[]): void {
    for (const step of round) if (this.live && step.kind === 'decommission') takeStep(step, this.live)
    this.arrive(round.flatMap((step) => (step.kind === 'install' ? [step.server] : [])))
  }

  leave(servers: readonly ServerState[]): void {
    for (const { key, declared } of servers) {
      const server = this.present.get(key)
      this.present.delete(key)
      if (server) this.bySite.get(declared.site ?? '')?.delete(server)
    }
  }

  takeFrom(server: ServerState) {
    const held = [...(this.held.get(server.key) ?? [])].filter(([, count]) => count > 0)
    return held.map(([what, count]) => {
      const taker = this.takerOf(server, what)
      if (taker) {
        const own = this.held.get(taker.key) ?? new Map<string, number>()
        own.set(what, (own.get(what) ?? 0) + count)
        this.held.set(taker.key, own)
      }
      return { what, server, taker }
    })
  }

  private arrive(servers: readonly ServerState[]): void {
    for (const server of servers) {
      this.present.set(server.key, server)
      const site = server.declared.site ?? ''
      this.bySite.set(site, (this.bySite.get(site) ?? new Set()).add(server))
    }
  }

  /** One that stays before one that goes too, one of the site before others, one that is declared to hold such first. */
  private takerOf(server: ServerState, what: string): ServerState | undefined {
    const { to } = this.ends
    const here = this.best(this.bySite.get(server.declared.site ?? '') ?? [], server, what)
    if (here && to.servers.has(here.key)) return here
    const anywhere = this.best(this.present.values(), server, what)
    return anywhere && to.servers.has(anywhere.key) ? anywhere : (here ?? anywhere)
  }

  private best(servers: Iterable<ServerState>, leaving: ServerState, what: string): ServerState | undefined {
    let best: { readonly server: ServerState; readonly weight: number } | undefined
    for (const server of servers) {
      const weight = this.weightOf(server, leaving, what)
      if (weight <= (best?.weight ?? 0) || this.isRefused(what, leaving, server)) continue
      best = { server, weight }
      if (weight === mostWeight) break
    }
    return best?.server
  }

  private weightOf(server: ServerState, leaving: ServerState, what: string): number {
    if (!this.handover.isTaker(server, leaving, what)) return 0
    const stays = this.ends.to.servers.get(server.key)
    const isDeclared = ((stays ?? server).declared.holds[what] ?? 0) > 0
    return 1 + (stays ? 4 : 0) + (isDeclared ? 2 : 0) + (doesTheSame(server, leaving) ? 1 : 0)
  }

  private isRefused(what: string, from: ServerState, to: ServerState): boolean {
    const { live } = this
    if (!live || !this.minded.has(what)) return false
    const [server, taker] = [from, to].map(({ key }) => live.state.servers.get(key))
    if (!server || !taker) return false
    return live.foresee({ kind: 'move', what, server, to: taker }).some((verdict) => verdict() !== undefined)
  }
}

const mostWeight = 8
