import type { Answer } from '../../model/answer.js'
import type { Selector } from '../selector.js'
import type { ScopeState, ServerState } from '../state.js'

/** One entry of the rule and the servers of the scope that it means. */
export interface Side {
  readonly selection: Selector
  /** Whether one of its servers is present. */
  readonly answer: Answer
  /** Servers that are meant, or that may be where none is for certain. */
  readonly servers: readonly ServerState[]
}

/** The side of a selection in a scope. */
export function sideOf(selection: Selector, scope: ScopeState): Side {
  const certain: ServerState[] = []
  const possible: ServerState[] = []
  for (const server of scope.servers) {
    const met = selection.matches(server, scope)
    if (met === 'yes') certain.push(server)
    else if (met === 'cannot-tell') possible.push(server)
  }
  if (certain.length > 0) return { selection, answer: 'yes', servers: certain }
  return { selection, answer: possible.length > 0 ? 'cannot-tell' : 'no', servers: possible }
}
