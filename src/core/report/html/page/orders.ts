import type { PageOrder } from '../page-data.js'
import { element, section, type Child } from './element.js'
import type { Page } from './page.js'
import { worded } from './words.js'

/** Whether the change can be done in a safe order, and in which; nothing where nobody asked. */
export function ordersSection({ data: { orders } }: Page): readonly Child[] {
  if (orders.length === 0) return []
  return [section('orders', 'Order of the change', ...orders.flatMap(orderParts))]
}

function orderParts({ sentence, guarantee, steps, blockers, ways }: PageOrder): readonly Child[] {
  return [
    element('h3', {}, ...worded(sentence)),
    element('p', {}, ...worded(guarantee)),
    ...list('ol', steps),
    ...list('ul', blockers),
    ...(ways.length > 0 ? [element('p', {}, 'What could be done, the mildest first:')] : []),
    ...list('ul', ways),
  ]
}

function list(tag: 'ol' | 'ul', items: readonly string[]): readonly Child[] {
  if (items.length === 0) return []
  return [element(tag, {}, ...items.map((item) => element('li', {}, ...worded(item))))]
}
