import type { Answer } from '../model/answer.js'
import type { GuardWatch } from '../rules/guard.js'
import type { OrganizationState, ScopeState, ServerState } from '../rules/state.js'
import type { CompiledRule } from './compiled-rule.js'

/** What rules about changes ask of the whole organization, wherever they are judged. */
export class Facts {
  private readonly scope: ScopeState
  private readonly watches = new Map<CompiledRule, readonly GuardWatch[]>()

  constructor(rules: readonly CompiledRule[], organization: OrganizationState) {
    const { name, at, servers } = organization
    this.scope = { organization, kind: 'organization', name, at, servers }
    for (const rule of rules) {
      const asks = rule.judge.kind === 'change' ? (rule.judge.asks ?? []) : []
      if (asks.length > 0)
        this.watches.set(
          rule,
          asks.map((guard) => guard.watch()),
        )
    }
  }

  /** A server arrives in the organization (`1`) or leaves it (`-1`). */
  change(server: ServerState, by: 1 | -1): void {
    for (const watches of this.watches.values()) {
      for (const watch of watches) watch.change(server, by, this.scope)
    }
  }

  /** The answers to what a rule asks, in its order. */
  of(rule: CompiledRule): readonly (() => Answer)[] {
    return (this.watches.get(rule) ?? []).map((watch) => () => watch.holds(this.scope))
  }
}
