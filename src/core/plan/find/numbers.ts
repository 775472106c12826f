/** Gives names numbers from 0 on, in the order in which they come. */
export class Numbers {
  private readonly numbers = new Map<string, number>()
  private readonly names: string[] = []

  of(name: string): number {
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    this.numbers.set(name, this.names.length)
    return this.names.push(name) - 1
  }

  name(number: number): string {
    return this.names[number] ?? ''
  }

  get size(): number {
    return this.names.length
  }
}
