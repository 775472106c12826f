import type { ServerState } from '../../rules/state.js'

/** What servers hold, such as mailboxes, while a plan moves it about. */
export class Holdings {
  private readonly moved = new Map<string, Map<string, number>>()

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

  /** A new server of that name holds what it declares itself. */
  forget(key: string): void {
    this.moved.delete(key)
  }

  private heldBy({ key, declared }: ServerState): Map<string, number> {
    const known = this.moved.get(key)
    if (known) return known
    const fresh = new Map(Object.entries(declared.holds))
    this.moved.set(key, fresh)
    return fresh
  }
}
