/** A collection of numbers that knows its greatest, and its greatest but for one of its numbers. */
export class Greatest {
  private readonly counts = new Map<number, number>()
  private greatest = -Infinity
  /** The second greatest number, counting different numbers. */
  private second = -Infinity

  change(value: number, by: 1 | -1): void {
    const count = (this.counts.get(value) ?? 0) + by
    if (count > 0) this.counts.set(value, count)
    else this.counts.delete(value)
    if (value >= this.second) this.measure()
  }

  /** The greatest number; -Infinity where there is none. */
  get all(): number {
    return this.greatest
  }

  /** Equal as long as {@link all} and {@link butFor} give the same, whatever is asked. */
  get state(): string {
    return `${this.greatest}/${this.counts.get(this.greatest) === 1 ? this.second : this.greatest}`
  }

  /** The greatest of the others, once one `value` is left out; the greatest of all where there is no such number. */
  butFor(value: number): number {
    return value === this.greatest && this.counts.get(value) === 1 ? this.second : this.greatest
  }

  private measure(): void {
    this.greatest = -Infinity
    this.second = -Infinity
    for (const value of this.counts.keys()) {
      if (value > this.greatest) [this.second, this.greatest] = [this.greatest, value]
      else if (value > this.second) this.second = value
    }
  }
}
