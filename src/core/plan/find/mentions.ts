import type { CompiledRule } from '../../check/compiled-rule.js'

/** Every word that rules mention anywhere, by which they could tell one name from another. */
export class Mentions {
  private readonly words = new Set<string>()

  constructor(rules: readonly CompiledRule[]) {
    for (const { rule, policy } of rules) this.collect([rule.options, rule.when, policy.selectors])
  }

  has(word: string): boolean {
    return this.words.has(word.toLowerCase())
  }

  private collect(value: unknown): void {
    if (typeof value === 'string') this.words.add(value.toLowerCase())
    else if (typeof value === 'object' && value !== null)
      Object.values(value).forEach((one) => this.collect(one))
  }
}
