import type { ServerState } from '../rules/state.js'
import { Kinds } from './kinds.js'
import type { Ends } from './walk.js'

/** Who may take over what servers hold that leave. */
export class Handover {
  /** Servers that leave with something of their own, one of each kind, and what that is. */
  private readonly origins: readonly { readonly server: ServerState; readonly what: string }[]
  private readonly lasting: readonly ServerState[]
  private readonly helping: ReadonlySet<string>
  private readonly known = new Map<string, readonly string[]>()

  constructor(
    private readonly ends: Ends,
    kinds = new Kinds(),
  ) {
    const { from, to, bridges } = ends
    const leaving = new Map<number, ServerState>()
    for (const server of from.servers.values()) {
      const number = to.servers.has(server.key) ? undefined : kinds.ofArrival(server, 0, false)
      if (number !== undefined && !leaving.has(number)) leaving.set(number, server)
    }
    const byKind = new Map<string, { server: ServerState; what: string }>()
    for (const server of leaving.values())
      for (const what of ownKinds(server)) byKind.set(`${what}\n${kindOf(server)}`, { server, what })
    this.origins = [...byKind.values()]
    this.lasting = [...to.servers.values()]
    this.helping = new Set(bridges.map(({ key }) => key))
  }

  /** What a server may hold when it leaves, as far as anybody is ever to come who can take it. */
  kindsOf(server: ServerState): readonly string[] {
    const isHelping = this.helping.has(server.key)
    const id = `${isHelping} ${kindOf(server)}`
    const known = this.known.get(id)
    if (known) return known
    const received = this.origins.filter(
      (origin) => !isEarlier(server, origin.server) && takes(server, origin.server, origin.what),
    )
    const expected = isHelping ? this.lasting : [...this.lasting, ...this.ends.bridges]
    const kinds = [...ownKinds(server), ...received.map(({ what }) => what)]
    const found = [...new Set(kinds)].filter((what) =>
      expected.some((other) => this.canTake(other, server, what)),
    )
    this.known.set(id, found)
    return found
  }

  private mayTake(other: ServerState, server: ServerState): boolean {
    return this.ends.to.servers.has(other.key) || !isEarlier(other, server)
  }

  /** Whether another server can take over what one holds, or what it has taken over itself. */
  canTake(other: ServerState, server: ServerState, what: string): boolean {
    if (other.key === server.key || !this.mayTake(other, server)) return false
    const then = this.ends.to.servers.get(other.key) ?? other
    const passed = this.origins.filter((origin) => origin.what === what && takes(server, origin.server, what))
    return [server, ...passed.map((origin) => origin.server)].some(
      (source) => takes(other, source, what) || takes(then, source, what),
    )
  }
}

/** Equal for servers whose holdings may go to the same others. */
export function kindOf(server: ServerState): string {
  return [server.product.id, ...(server.declared.roles ?? []), '/', ...ownKinds(server)].join(' ')
}

/** Nothing goes to a server of an earlier product that will go too. */
function isEarlier({ product }: ServerState, server: ServerState): boolean {
  return product.family === server.product.family && product.order < server.product.order
}

function ownKinds({ declared }: ServerState): readonly string[] {
  return Object.keys(declared.holds).filter((what) => (declared.holds[what] ?? 0) > 0)
}

/** Whether a server holds such things too, or has a role in common. */
function takes(other: ServerState, server: ServerState, what: string): boolean {
  if ((other.declared.holds[what] ?? 0) > 0) return true
  return (other.declared.roles ?? []).some((role) => server.declared.roles?.includes(role))
}
