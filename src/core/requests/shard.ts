import { compareText } from '../model/wording.js'
import type { Shard } from '../model/report.js'

/** Those of the named things that fall to a shard: dealt out in the order of their names, so that every run agrees. */
export function ofShard<Item extends { readonly name: string }>(
  items: readonly Item[],
  shard: Shard | undefined,
): readonly Item[] {
  if (!shard) return items
  const names = items.map(({ name }) => name).sort(compareText)
  const own = new Set(names.filter((_, index) => index % shard.count === shard.index - 1))
  return items.filter(({ name }) => own.has(name))
}
