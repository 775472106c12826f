import { counted, listedAtMost, quote } from '../model/wording.js'
import type { Clue } from './form.js'
import type { Selector } from './selector.js'
import { productPlace, type ScopeState } from './state.js'

const mostNames = 5

/** Which servers of a scope selectors mean, for certain and perhaps: a clue for each. */
export function presentInWords(selectors: readonly Selector[], scope: ScopeState): readonly Clue[] {
  return selectors.map((selector): Clue => {
    const all = [...scope.servers.values()]
    const certain = all.filter((server) => selector.matches(server, scope) === 'yes')
    const perhaps = all.filter((server) => selector.matches(server, scope) === 'cannot-tell')
    const names = listedAtMost(
      mostNames,
      [...certain, ...perhaps].map(({ name }) => quote(name)),
    )
    const doubt = perhaps.length > 0 ? `, ${perhaps.length} of them only perhaps` : ''
    const count = counted(certain.length + perhaps.length, 'server')
    const [first] = [...certain, ...perhaps]
    if (!first) return { text: `${selector.text}: none` }
    return { text: `${selector.text}: ${count}${doubt} (${names})`, at: productPlace(first) }
  })
}
