import type { Selector } from '../selector.js'
import type { ScopeState, ServerState } from '../state.js'

/** One entry of the rule and the servers of the scope that it means. */
export interface Side {
  readonly selection: Selector
  /** Servers that are meant, or that may be where none is for certain. */
  readonly servers: readonly ServerState[]
  readonly certain: boolean
}

/** The side of a selection in a scope. */
export function sideOf(selection: Selector, scope: ScopeState): Side {
  const certain: ServerState[] = []
  const possible: ServerState[] = []
  for (const server of scope.servers.values()) {
    const met = selection.matches(server, scope)
    if (met === 'yes') certain.push(server)
    else if (met === 'cannot-tell') possible.push(server)
  }
  return { selection, certain: certain.length > 0, servers: certain.length > 0 ? certain : possible }
}
