import type { Selector } from '../selector.js'
import type { ScopeState, ServerState } from '../state.js'

/** One entry of the rule and the servers of the scope that it means. */
export interface Side {
  readonly selection: Selector
  /** Whether the servers are meant for certain, or only perhaps. */
  readonly certain: boolean
  readonly servers: readonly ServerState[]
}

/** The servers that a selection means for certain, or only perhaps. */
export function sideOf(selection: Selector, scope: ScopeState, certain: boolean): Side {
  const wanted = certain ? 'yes' : 'cannot-tell'
  const servers = [...scope.servers.values()].filter((server) => selection.matches(server, scope) === wanted)
  return { selection, certain, servers }
}

/** The servers that a selection means for certain, or where there is none, those that it may mean. */
export function strongestSideOf(selection: Selector, scope: ScopeState): Side {
  const certain = sideOf(selection, scope, true)
  return certain.servers.length > 0 ? certain : sideOf(selection, scope, false)
}
