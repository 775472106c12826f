import type { CompiledRule } from '../../check/compiled-rule.js'
import type { LiveOrganization } from '../../check/live-organization.js'
import type { Judgement } from '../../check/rule-watch.js'
import type { ServerState } from '../../rules/state.js'
import type { Terrain } from './ground.js'

/** What rules have against moves of what servers hold, which come before these leave. */
export class MovingRules {
  /** What rules look at that moves; most have nothing to say of it. */
  private readonly minded: ReadonlySet<string>

  constructor(
    private readonly terrain: Terrain,
    private readonly live: LiveOrganization,
  ) {
    this.minded = new Set(terrain.isBackward ? [] : terrain.rules.flatMap(movedByRule))
  }

  /** Whether any rule looks at moves. */
  get isMinded(): boolean {
    return this.minded.size > 0
  }

  /** What is wrong with whatever way something could move away from a server; undefined where some way is fine. */
  objection(server: ServerState, leaving: ReadonlySet<string>): Judgement | undefined {
    if (!this.isMinded) return undefined
    const { handover } = this.terrain
    for (const what of handover.kindsOf(server).filter((one) => this.minded.has(one))) {
      const takers = [...this.live.state.servers.values()].filter(
        (other) => other !== server && !leaving.has(other.key) && handover.isTaker(other, server, what),
      )
      const ways = takers.length > 0 ? takers : [undefined]
      const objections = ways.map((to) => this.against(what, server, to))
      if (!objections.includes(undefined)) return objections[0]
    }
    return undefined
  }

  private against(what: string, server: ServerState, to: ServerState | undefined): Judgement | undefined {
    const { isTolerated } = this.terrain
    return this.live
      .foresee({ kind: 'move', what, server, to })
      .flatMap((verdict) => verdict() ?? [])
      .find((judgement) => !isTolerated?.(judgement))
  }
}

/** What a rule looks at that moves. */
export function movedByRule({ judge }: CompiledRule): readonly string[] {
  const moves =
    judge.kind === 'change' && judge.breach.kind === 'unready' ? judge.breach.steps.moves : undefined
  return moves ? [moves.what] : []
}
