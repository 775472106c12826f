import type { LinkState, ServerState } from '../../rules/state.js'

/**
 * The links whose end would be left without a server once these have left: those that stand for several, of which the
 * server is the last.
 */
export function dependentsOf(
  server: ServerState,
  leaving: ReadonlySet<string>,
  links: Iterable<LinkState>,
): readonly LinkState[] {
  return [...links].filter(({ members }) => {
    const own = members.get(server.key)
    if (!own || own.stands === 'alone') return false
    const others = [...members].filter(([key, { end }]) => key !== server.key && end === own.end)
    return others.every(([key]) => leaving.has(key))
  })
}
