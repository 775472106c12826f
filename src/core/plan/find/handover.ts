import { groupBy } from '../../model/group-by.js'
import type { OrganizationState, ServerState } from '../../rules/state.js'

/**
 * Who may take over what servers hold: those that are there at the end or help out; also those of later products that go
 * later; or any that is there and of no earlier product.
 */
export type Takers = 'lasting' | 'newer' | 'any'

/** Two states of an organization, servers that may be there for a while, and who may take over. */
export interface HandoverOptions {
  readonly from: OrganizationState
  readonly to: OrganizationState
  readonly bridges: readonly ServerState[]
  readonly takers: Takers
}

/** Who may take over what servers hold that leave. */
export class Handover {
  private readonly helping: ReadonlySet<string>
  /** One server of each kind that leaves with something of its own, by what that is. */
  private readonly origins: ReadonlyMap<string, readonly ServerState[]>

  constructor(private readonly options: HandoverOptions) {
    const { from, to, bridges } = options
    this.helping = new Set(bridges.map(({ key }) => key))
    const leaving = [...from.servers.values()].filter(({ key }) => !to.servers.has(key))
    const held = leaving.flatMap((server) => heldBy(server).map((what) => ({ what, server })))
    const kinds = groupBy(held, ({ what, server }) => `${what}\n${kindOf(server, what)}`)
    const models = [...kinds.values()].flatMap(([first]) => first ?? [])
    this.origins = new Map(
      [...groupBy(models, ({ what }) => what)].map(([what, some]) => [
        what,
        some.map(({ server }) => server),
      ]),
    )
  }

  get takers(): Takers {
    return this.options.takers
  }

  /** What a server may hold when it leaves: of its own, or taken over from others. */
  kindsOf(leaving: ServerState): readonly string[] {
    const own = heldBy(leaving)
    if (this.options.takers === 'lasting' && !this.helping.has(leaving.key)) return own
    const received = [...this.origins].flatMap(([what, origins]) =>
      origins.some((origin) => isAsNew(leaving, origin) && canHold(leaving, origin, what)) ? [what] : [],
    )
    return [...new Set([...own, ...received])]
  }

  /** Whether another server may take over what one holds. */
  isTaker(other: ServerState, leaving: ServerState, what: string): boolean {
    return this.mayTake(other, leaving) && this.isFit(other, leaving, what)
  }

  private mayTake(other: ServerState, leaving: ServerState): boolean {
    const { takers, to } = this.options
    if (to.servers.has(other.key)) return true
    if (!isAsNew(other, leaving)) return false
    if (this.helping.has(other.key) && !this.helping.has(leaving.key)) return true
    return takers === 'any' || (takers === 'newer' && other.product !== leaving.product)
  }

  /** Whether it does what the one does that holds it, or what one did from which that may be. */
  private isFit(other: ServerState, leaving: ServerState, what: string): boolean {
    const states = [other, this.options.to.servers.get(other.key) ?? other]
    const origins = (this.origins.get(what) ?? []).filter((origin) => canHold(leaving, origin, what))
    return [leaving, ...origins].some((origin) => states.some((state) => canHold(state, origin, what)))
  }
}

/** Whether a server is of the same product as another one or of a later one: what is held never goes back for a while. */
function isAsNew({ product }: ServerState, leaving: ServerState): boolean {
  return product.family !== leaving.product.family || product.order >= leaving.product.order
}

/** Equal for servers whose holdings of a kind may go to the same others. */
export function kindOf({ product, declared: { roles = [], holds } }: ServerState, what: string): string {
  return `${product.id} ${[...roles].sort().join('+')} ${(holds[what] ?? 0) > 0}`
}

/** Whether two servers share a role. */
export function doesTheSame({ declared: { roles = [] } }: ServerState, { declared }: ServerState): boolean {
  return (declared.roles ?? []).some((role) => roles.includes(role))
}

function heldBy({ declared }: ServerState): readonly string[] {
  return Object.entries(declared.holds).flatMap(([what, count]) => (count > 0 ? [what] : []))
}

/** Whether a server can take in what another one holds: it is declared to hold such, or does the same. */
function canHold(other: ServerState, leaving: ServerState, what: string): boolean {
  return (other.declared.holds[what] ?? 0) > 0 || doesTheSame(other, leaving)
}
