import { both, opposite, type Answer } from '../model/answer.js'
import type { PathStep } from '../model/source.js'
import { didYouMean, quote } from '../model/wording.js'
import type { Binding } from './binding.js'

type LevelConstraint = (value: string) => Answer

/** Binds a limit on a level, such as `>= 2008 R2`, by the ascending values that the catalogue gives the level. */
export function levelConstraint(
  level: string,
  limit: string,
  binding: Binding,
  path: readonly PathStep[],
): LevelConstraint {
  const { catalogue } = binding
  const known = catalogue.levels.get(level)
  const match = /^\s*(>=|<=|>|<|=)\s*(\S.*?)\s*$/.exec(limit)
  if (!known) {
    binding.refuse(path, `unknown level ${quote(level)}`, didYouMean(level, catalogue.levels.keys()))
    return () => 'cannot-tell'
  }
  const [, operator = '', wanted = ''] = match ?? []
  if (!match || !known.values.includes(wanted)) {
    binding.refuse(
      path,
      `${quote(limit)} is no limit of ${quote(level)}`,
      match
        ? didYouMean(wanted, known.values)
        : `write a limit such as ${quote(`>= ${known.values.at(-1) ?? ''}`)}`,
    )
    return () => 'cannot-tell'
  }
  const atLeast = (value: string) => catalogue.levelIsAtLeast(level, value, wanted)
  const atMost = (value: string) => catalogue.levelIsAtLeast(level, wanted, value)
  const tests: Readonly<Record<string, LevelConstraint>> = {
    '>=': atLeast,
    '<=': atMost,
    '>': (value) => opposite(atMost(value)),
    '<': (value) => opposite(atLeast(value)),
    '=': (value) => both(atLeast(value), atMost(value)),
  }
  return tests[operator] ?? (() => 'cannot-tell')
}
