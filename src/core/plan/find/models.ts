import type { Crowd, Family } from './crowd.js'
import type { Part } from './parts.js'

/** The model of each server, by their keys: itself, or the one that it follows. */
export type Models = ReadonlyMap<string, string>

/**
 * Whom each server follows: one of those that stand for it. Of servers that stand for others two do the same at least, as two
 * that do the same were seen together. Undefined where no two do.
 */
export function modelsOf({ families, kept }: Crowd, doing: (key: string) => string): Models | undefined {
  const models = new Map<string, string>()
  for (const family of families) {
    for (const part of family.kept) if (!modelWithin(part, kept, doing, models)) return undefined
    if (!modelOthers(family, doing, models)) return undefined
  }
  return models
}

/** In a part that stands for others, servers that are not there follow those that are. */
function modelWithin(
  { members }: Part,
  kept: ReadonlySet<string>,
  doing: (key: string) => string,
  models: Map<string, string>,
): boolean {
  for (const keys of members.values()) {
    const present = keys.filter((key) => kept.has(key))
    for (const key of present) models.set(key, key)
    if (present.length === keys.length) continue
    const model = firstOfTwo(present, doing)
    if (model === undefined) return false
    for (const key of keys) if (!kept.has(key)) models.set(key, model)
  }
  return true
}

/** Parts that are not there follow, as a whole, one that is. */
function modelOthers(
  { kept, others }: Family,
  doing: (key: string) => string,
  models: Map<string, string>,
): boolean {
  if (others.length === 0) return true
  const doingOf = ({ members }: Part) =>
    [...members]
      .map(([id, keys]) => [id, ...keys.map((key) => doing(models.get(key) ?? key)).sort()].join('\n'))
      .sort()
      .join('\n')
  const model = firstOfTwo(kept, doingOf)
  if (!model) return false
  for (const { members } of others) {
    for (const [id, keys] of members) {
      const followed = model.members.get(id) ?? []
      for (const [index, key] of keys.entries()) {
        const one = followed[index]
        if (one === undefined) return false
        models.set(key, models.get(one) ?? one)
      }
    }
  }
  return true
}

/** The first that does what another one does, too. */
function firstOfTwo<One>(some: readonly One[], doing: (one: One) => string): One | undefined {
  const first = new Map<string, One>()
  for (const one of some) {
    const what = doing(one)
    const earlier = first.get(what)
    if (earlier !== undefined) return earlier
    first.set(what, one)
  }
  return undefined
}
