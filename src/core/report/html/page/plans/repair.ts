import type { PagePlace, PageRepair } from '../../page-data.js'
import { element, type Child } from '../element.js'
import { placeLink, worded } from '../words.js'

/** Whether a plan that fails passes in another order, with the moves that it takes; nothing where nobody asked. */
export function repairParts(repair: PageRepair | undefined, places: readonly PagePlace[]): readonly Child[] {
  if (!repair) return []
  const { sentence, grounds, moves, left } = repair
  const items = moves.map(({ text, place = -1 }) => {
    const at = places[place]
    return element('li', {}, ...worded(text), ' ', at ? placeLink(at) : '')
  })
  return [
    element('h4', {}, ...worded(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`)),
    element('p', {}, ...worded(grounds)),
    ...(items.length > 0 ? [element('ol', { class: 'moves' }, ...items)] : []),
    ...left.map((text) => element('p', {}, text)),
  ]
}
