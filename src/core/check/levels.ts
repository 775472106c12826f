import type { Problem } from '../model/problem.js'
import type { Origin, PathStep } from '../model/source.js'
import { didYouMean, quote } from '../model/wording.js'
import type { Catalogue } from '../versions/catalogue.js'

/** Levels and values that no catalogue knows are problems, at their places below the path. */
export function refuseUnknownLevel(
  declared: Readonly<Record<string, string>>,
  path: readonly PathStep[],
  origin: Origin,
  { levels }: Catalogue,
  problems: Problem[],
): void {
  for (const [name, value] of Object.entries(declared)) {
    const known = levels.get(name)
    if (!known) {
      const help = didYouMean(name, levels.keys())
      problems.push({ message: `unknown level ${quote(name)}`, help, at: origin.key(...path, name) })
    } else if (!known.values.includes(value)) {
      const help = didYouMean(value, known.values)
      const message = `${quote(name)} has no value ${quote(value)}`
      problems.push({ message, help, at: origin.value(...path, name) })
    }
  }
}
