import type { PathStep } from '../../model/source.js'
import { quote } from '../../model/wording.js'
import type { Reading } from '../reading.js'

/** Says which ids of a list stand in it twice, or differ in case alone; they stand under `id` of its items. */
export function refuseRepeatedIds(
  reading: Reading,
  items: readonly { readonly id: string }[],
  path: readonly PathStep[],
  /** What the ids are ids of, and where they stand. */
  words: { readonly what: string; readonly where: string },
): void {
  const seen = new Map<string, string>()
  for (const [index, { id }] of items.entries()) {
    const key = id.toLowerCase()
    const earlier = seen.get(key)
    if (earlier === undefined) seen.set(key, id)
    else {
      const trouble =
        earlier === id ? `stands twice in this ${words.where}` : `differs from ${quote(earlier)} only in case`
      reading.refuse(
        [...path, index, 'id'],
        `the ${words.what} id ${quote(id)} ${trouble}`,
        'give one of the two another id',
      )
    }
  }
}
