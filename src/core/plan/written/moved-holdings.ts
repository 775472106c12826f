import { groupBy } from '../../model/group-by.js'
import type { OrganizationState, ServerState } from '../../rules/state.js'
import type { OrderStep } from '../find/steps.js'

/** What some servers hold goes to another one; away where there is nobody to take it. */
export interface Moving {
  readonly what: string
  readonly from: readonly string[]
  readonly to: string | undefined
}

/** What has to be moved before the servers of each round go. */
export function movedHoldings(
  from: OrganizationState,
  to: OrganizationState,
  rounds: readonly (readonly OrderStep[])[],
): readonly (readonly Moving[])[] {
  const takers = new Takers(from, to)
  return rounds.map((round) => {
    const leaving = round.flatMap((step) => (step.kind === 'decommission' ? [step.server] : []))
    takers.leave(leaving)
    const moved = leaving.flatMap((server) => takers.takeFrom(server))
    takers.arrive(round.flatMap((step) => (step.kind === 'install' ? [step.server] : [])))
    const alike = groupBy(moved, ({ what, taker }) => `${what}\n${taker?.key ?? ''}`)
    return [...alike.values()].flatMap((same): Moving[] => {
      const [first] = same
      return first ? [{ what: first.what, from: same.map(({ name }) => name), to: first.taker?.name }] : []
    })
  })
}

/** The servers that are there, by what they can take in and where. */
class Takers {
  private readonly held = new Map<string, Map<string, number>>()
  private readonly present = new Map<string, ServerState>()
  private readonly bySite = new Map<string, Set<ServerState>>()

  constructor(
    from: OrganizationState,
    private readonly to: OrganizationState,
  ) {
    this.arrive([...from.servers.values()])
    for (const { key, declared } of from.servers.values())
      this.held.set(key, new Map(Object.entries(declared.holds)))
  }

  arrive(servers: readonly ServerState[]): void {
    for (const server of servers) {
      this.present.set(server.key, server)
      const site = server.declared.site ?? ''
      this.bySite.set(site, (this.bySite.get(site) ?? new Set()).add(server))
    }
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
      return { what, name: server.name, taker }
    })
  }

  /** One that stays before one that goes too, one of the site before others, one that is declared to hold such first. */
  private takerOf(server: ServerState, what: string): ServerState | undefined {
    const here = this.best(this.bySite.get(server.declared.site ?? '') ?? [], server, what)
    return here && this.to.servers.has(here.key)
      ? here
      : (this.best(this.present.values(), server, what) ?? here)
  }

  private best(servers: Iterable<ServerState>, leaving: ServerState, what: string): ServerState | undefined {
    let best: { readonly server: ServerState; readonly weight: number } | undefined
    for (const server of servers) {
      const stays = this.to.servers.get(server.key)
      const isDeclared = ((stays ?? server).declared.holds[what] ?? 0) > 0
      const doesTheSame = (leaving.declared.roles ?? []).some((role) => server.declared.roles?.includes(role))
      if (!isDeclared && !doesTheSame) continue
      const weight = (stays ? 4 : 0) + (isDeclared ? 2 : 0) + (doesTheSame ? 1 : 0)
      if (!best || weight > best.weight) best = { server, weight }
      if (weight === 7) break
    }
    return best?.server
  }
}
