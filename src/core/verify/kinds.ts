import type { Server } from '../model/topology.js'
import type { ServerState } from '../rules/state.js'
import type { Product } from '../versions/version.js'

/** No number is as large: two of them fit into one. */
const above = 2 ** 26

/** Gives equal numbers to servers that no rule tells apart but by their names and by where they stand. */
export class Kinds {
  private readonly products = new Map<Product, number>()
  private readonly texts = new Map<string, number>()
  private readonly pairs = new Map<number, number>()

  /** Equal for servers that are alike when they come, in the same round, and all stay or all go. */
  ofArrival(server: ServerState, round: number, stays: boolean): number {
    return this.after(this.pair(this.ofDeclared(server.declared), stays ? 1 : 0), round, server)
  }

  /** Equal for servers that had equal numbers before, and became alike in the same round; undefined stands for gone. */
  after(before: number, round: number, state: ServerState | undefined): number {
    const now = state ? this.pair(this.ofProduct(state.product), this.ofText(state.version.written)) : 0
    return this.pair(this.pair(before, round), now)
  }

  /** A number of everything that rules may ask of a server but its version, its name and where it stands. */
  private ofDeclared({ roles, platform, labels, holds }: Server): number {
    let number = roles ? this.list(1, roles) : 0
    for (const key in platform) number = this.list(number, [key, platform[key] ?? ''])
    number = this.pair(number, 0)
    for (const key in labels) number = this.list(number, [key, labels[key] ?? ''])
    number = this.pair(number, 0)
    for (const key in holds) number = this.list(number, [key, (holds[key] ?? 0) > 0 ? 'some' : 'none'])
    return number
  }

  private list(before: number, words: readonly string[]): number {
    let number = before
    for (const word of words) number = this.pair(number, this.ofText(word))
    return this.pair(number, 0)
  }

  private ofProduct(product: Product): number {
    const number = this.products.get(product) ?? this.products.size
    if (number === this.products.size) this.products.set(product, number)
    return number
  }

  private ofText(text: string): number {
    const number = this.texts.get(text) ?? this.texts.size + 1
    if (number > this.texts.size) this.texts.set(text, number)
    return number
  }

  private pair(one: number, other: number): number {
    const both = one * above + other
    const number = this.pairs.get(both) ?? this.pairs.size + 1
    if (number > this.pairs.size) this.pairs.set(both, number)
    return number
  }
}
