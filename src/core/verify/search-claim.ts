import { linkKey } from '../check/live-state.js'
import type { CompiledRule } from '../check/compiled-rule.js'
import type { SearchClaim } from '../model/certificate.js'
import type { LinkState, Servers, ServerState } from '../rules/state.js'
import { Chains, type Chain } from './chains.js'
import { lawOf, type Law } from './law.js'
import { emptied, faultOfOrder } from './order-claim.js'
import { momentsOf } from './moments.js'
import { faultOfMoves } from './moves-check.js'
import { faultOfRound, type IsWaived, type Memory } from './round-check.js'
import { Walk, type Ends, type RoundRead } from './walk.js'

/** How many states are looked at before the checker gives up. */
const mostStates = 3000

/** What is not as a search claims; undefined where no state that can be reached, step by step, is the target. */
export function faultOfSearch(
  _claim: SearchClaim,
  ends: Ends,
  rules: readonly CompiledRule[],
  isWaived: IsWaived,
): string | undefined {
  const laws = rules
    .filter(({ rule, judge }) => rule.during !== 'at-rest' || judge.kind === 'change')
    .map(lawOf)
  return new Again(ends, rules, laws, isWaived).fault()
}

interface Node {
  readonly walk: Walk
  readonly memory: Memory
}

/** Looks at every state again. */
class Again {
  private readonly seen = new Set<string>()
  private readonly chains: ReadonlyMap<string, Chain>

  constructor(
    private readonly ends: Ends,
    private readonly rules: readonly CompiledRule[],
    private readonly laws: readonly Law[],
    private readonly isWaived: IsWaived,
  ) {
    this.chains = new Chains(laws, ends).all()
  }

  fault(): string | undefined {
    const open: Node[] = [{ walk: new Walk(this.ends), memory: new Map() }]
    for (let node = open.pop(); node; node = open.pop()) {
      const key = keyOf(node)
      if (this.seen.has(key)) continue
      this.seen.add(key)
      if (this.seen.size > mostStates) return 'there are too many states to look at them again'
      if (this.isTarget(node.walk)) return 'the target can be reached'
      open.push(...this.nextOf(node))
    }
    return undefined
  }

  private isTarget(walk: Walk): boolean {
    const { links, levels } = walk
    const servers = walk.servers()
    if (!runTheSame(servers, this.ends.to.servers)) return false
    const from = { ...this.ends.from, servers, links: [...links.values()] }
    const reached = new Map([...levels].map(([name, value]) => [name, { value, at: from.at }]))
    const ends = { ...this.ends, from: { ...from, levels: reached } }
    return faultOfOrder({ kind: 'order', rounds: [] }, ends, this.rules, this.isWaived) === undefined
  }

  private nextOf({ walk, memory }: Node): readonly Node[] {
    return this.roundsFrom(walk).flatMap((round) => {
      const remembered = new Map([...memory].map(([key, seen]) => [key, { ...seen }]))
      const isStart = this.seen.size === 1
      const next = walk.copy()
      next.take(round)
      const moments = () => momentsOf(walk, round, { isFirst: isStart, isLast: this.isTarget(next) })
      const view = { ...walk.view(round), moments }
      const stranded = faultOfMoves(this.laws, view, walk.handover, this.isWaived)
      const lost = emptied(view) !== undefined
      const fault = faultOfRound(this.laws, view, remembered, this.isWaived)
      if (stranded !== undefined || lost || fault !== undefined) return []
      return [{ walk: next, memory: remembered }]
    })
  }

  /** Every single step. */
  private roundsFrom(walk: Walk): readonly RoundRead[] {
    return [...this.serverSteps(walk), ...this.linkSteps(walk), ...this.levelSteps(walk)]
  }

  private serverSteps(walk: Walk): readonly RoundRead[] {
    return [...this.chains].flatMap(([key, chain]) => {
      const now = walk.get(key)
      const at = now
        ? chain.findIndex((state) => state && isSame(state, now))
        : walk.gone.has(key)
          ? chain.length - 1
          : 0
      const isBridge = chain.length > 1 && chain[0] === undefined && chain.at(-1) === undefined
      const later = chain.slice(at + 1)
      const steps = isBridge && at === 0 ? later.slice(0, 1) : later
      const rounds = steps.map((state) => roundOf({ servers: [[key, state]] }))
      return rounds.filter((round) => walk.fullIn(round) === undefined)
    })
  }

  private linkSteps(walk: Walk): readonly RoundRead[] {
    const { links } = walk
    const { from, to } = this.ends
    const wanted = new Map(to.links.map((link) => [linkKey(link), link]))
    const canBeMade = ({ members }: LinkState) =>
      [...members].every(([key, { stands }]) => stands === 'by-site' || walk.get(key) !== undefined)
    const made = [...wanted].filter(([key, link]) => !links.has(key) && canBeMade(link))
    const removed = from.links.filter((link) => links.has(linkKey(link)) && !wanted.has(linkKey(link)))
    return [
      ...made.map(([key, link]) => roundOf({ links: [[key, link]] })),
      ...removed.map((link) => roundOf({ links: [[linkKey(link), undefined]] })),
    ]
  }

  private levelSteps({ levels }: Walk): readonly RoundRead[] {
    const { to, catalogue } = this.ends
    return [...to.levels].flatMap(([name, { value }]) => {
      const values = catalogue.levels.get(name)?.values ?? []
      const now = levels.get(name)
      const first = now === undefined ? values.indexOf(value) : values.indexOf(now) + 1
      return values.slice(first, values.indexOf(value) + 1).map((one) => roundOf({ levels: [[name, one]] }))
    })
  }
}

function roundOf({
  servers = [],
  links = [],
  levels = [],
}: {
  readonly servers?: readonly (readonly [string, ServerState | undefined])[]
  readonly links?: readonly (readonly [string, LinkState | undefined])[]
  readonly levels?: readonly (readonly [string, string])[]
}): RoundRead {
  return { servers: new Map(servers), links: new Map(links), levels: new Map(levels) }
}

/** Whether the same servers are there, of the same products: whatever else the target may be, it is that. */
function runTheSame(some: Servers, others: Servers): boolean {
  if (some.size !== others.size) return false
  for (const [key, { product }] of some) if (others.get(key)?.product !== product) return false
  return true
}

function isSame(one: ServerState, other: ServerState): boolean {
  return one.product === other.product && one.version.written === other.version.written
}

function keyOf({ walk, memory }: Node): string {
  const servers = [...walk.servers().values()].map(
    ({ key, product, version }) => `${key} ${product.id} ${version.written}`,
  )
  const seen = [...memory].map(([key, { from, via }]) => `${key} ${from} ${via}`)
  return JSON.stringify([
    servers.sort(),
    [...walk.links.keys()].sort(),
    [...walk.levels],
    [...walk.gone].sort(),
    seen.sort(),
  ])
}
