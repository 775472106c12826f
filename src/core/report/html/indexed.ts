/** Things that are kept once and named by their index, in the order in which they came. */
export class Indexed<Thing> {
  readonly all: Thing[] = []
  private readonly indexes = new Map<string, number>()

  /** The index of the thing with that key; it is made where there is none yet. */
  indexOf(key: string, make: () => Thing): number {
    const known = this.indexes.get(key)
    if (known !== undefined) return known
    this.indexes.set(key, this.all.length)
    return this.all.push(make()) - 1
  }
}
