import { remembered } from '../../model/remembered.js'
import type { Servers, ServerState } from '../../rules/state.js'

/** What servers hold, such as mailboxes, while a plan moves it about. */
export class Holdings {
  private readonly moved = new Map<string, Map<string, number>>()
  private readonly declared: Set<string>

  /** The servers are those before the plan. */
  constructor(servers: Servers) {
    this.declared = new Set(declaredBy(servers))
  }

  /** The kinds that servers declare, also those of servers that have left. */
  get kinds(): ReadonlySet<string> {
    return this.declared
  }

  /** What a server holds: kinds with how many of each, none of which is zero. */
  of(server: ServerState): readonly (readonly [string, number])[] {
    return [...this.heldBy(server)].filter(([, count]) => count > 0)
  }

  /** Everything of that kind goes to the other server, or away. */
  move(what: string, from: ServerState, to: ServerState | undefined): void {
    const source = this.heldBy(from)
    const count = source.get(what) ?? 0
    source.set(what, 0)
    if (!to) return
    const target = this.heldBy(to)
    target.set(what, (target.get(what) ?? 0) + count)
  }

  /** A new server holds what it declares itself, and nothing of one that had its name. */
  arrive({ key, declared }: ServerState): void {
    this.moved.delete(key)
    for (const kind of Object.keys(declared.holds)) this.declared.add(kind)
  }

  private heldBy({ key, declared }: ServerState): Map<string, number> {
    const known = this.moved.get(key)
    if (known) return known
    const fresh = new Map(Object.entries(declared.holds))
    this.moved.set(key, fresh)
    return fresh
  }
}

/** The steps of one plan are taken more than once where it is repaired. */
const declaredBy = remembered((servers: Servers): ReadonlySet<string> => {
  const kinds = new Set<string>()
  for (const { declared } of servers.values()) for (const kind in declared.holds) kinds.add(kind)
  return kinds
})
