import type { LinkState, ServerState } from '../../rules/state.js'

/** Keys of servers that leave with a server. */
export interface Company {
  /** Those that are written before it in its step. */
  readonly leaving: ReadonlySet<string>
  /** All of its step, where they leave at once. */
  readonly goTogether: ReadonlySet<string>
}

/**
 * The links whose end would be left without a server: those that stand for several, of which the server is the last. A
 * link whose single end leaves at the same time goes with that.
 */
export function dependentsOf(
  server: ServerState,
  { leaving, goTogether }: Company,
  links: Iterable<LinkState>,
): readonly LinkState[] {
  return [...links].filter(({ members }) => {
    const own = members.get(server.key)
    if (!own || own.stands === 'alone') return false
    const others = [...members].filter(([key]) => key !== server.key)
    const goesItself = others.some(([key, { stands }]) => stands === 'alone' && goTogether.has(key))
    return !goesItself && others.every(([key, { end }]) => end !== own.end || leaving.has(key))
  })
}
