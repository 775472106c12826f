import { isKnown, leastDifferent, type Value } from './value.js'

/** Keeps count of values as servers come and go. */
export class Tally {
  private readonly counts = new Map<string, { readonly value: Value; readonly servers: number }>()
  /** How many servers have a value that is not known. */
  unknown = 0

  change(value: Value, by: 1 | -1): void {
    if (!isKnown(value)) this.unknown += by
    const servers = (this.counts.get(value.key)?.servers ?? 0) + by
    if (servers > 0) this.counts.set(value.key, { value, servers })
    else this.counts.delete(value.key)
  }

  /** How many different values there are at least. */
  get least(): number {
    return leastDifferent([...this.counts.values()].map(({ value }) => value))
  }

  /** The different values that are known. */
  get known(): readonly string[] {
    return [...this.counts.values()].flatMap(({ value }) => (isKnown(value) ? [value.key] : []))
  }
}
