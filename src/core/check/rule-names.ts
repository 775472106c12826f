import type { Problem } from '../model/problem.js'
import type { Span } from '../model/source.js'
import { didYouMean, listed, quote } from '../model/wording.js'

/** Finds rules by what people write: a full id, or a short id where it is unique among the policies in force. */
export class RuleNames {
  private readonly known: ReadonlySet<string>

  /**
   * All are full ids: `known` are all that exist, in force or not; `speaking` are those in force whose products are
   * there, and a short id that several rules share means the one of them that speaks.
   */
  constructor(
    private readonly inForce: readonly string[],
    known: readonly string[],
    private readonly speaking: readonly string[] = inForce,
  ) {
    this.known = new Set([...inForce, ...known])
  }

  /** The full id in force, `'silent'` for a rule that exists and is not in force, or a problem at that place. */
  find(written: string, at: Span): { readonly id: string } | 'silent' | Problem {
    const found = this.lookUp(written)
    return found === 'silent' || 'id' in found ? found : { ...found, at }
  }

  /** The same for a name that stands in no document. */
  lookUp(
    written: string,
  ): { readonly id: string } | 'silent' | { readonly message: string; readonly help: string } {
    const named = this.inForce.filter((full) => isNamed(full, written))
    const meant = named.length > 1 ? named.filter((full) => this.speaking.includes(full)) : named
    const [id, ...others] = meant
    if (id !== undefined && others.length === 0) return { id }
    if (id !== undefined) {
      return {
        message: `${quote(written)} is a rule of more than one policy`,
        help: `write ${listed([id, ...others].map(quote), 'or')}`,
      }
    }
    if ([...this.known].some((full) => isNamed(full, written))) return 'silent'
    const names = this.inForce.flatMap((full) => [full, full.slice(full.indexOf('/') + 1)])
    return { message: `unknown rule ${quote(written)}`, help: didYouMean(written, names) }
  }
}

function isNamed(full: string, written: string): boolean {
  return full === written || full.endsWith(`/${written}`)
}
