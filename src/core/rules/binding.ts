import type { Day } from '../model/day.js'
import type { Checklist, Policy, Rule } from '../model/policy.js'
import type { Problem } from '../model/problem.js'
import type { SelectorDeclaration } from '../model/selector.schema.js'
import type { Origin, PathStep } from '../model/source.js'
import { didYouMean, listed, quote } from '../model/wording.js'
import type { Catalogue } from '../versions/catalogue.js'
import { bindConstraint, bindRelease, type Constraint } from '../versions/constraint.js'
import type { Product, Release } from '../versions/version.js'
import { canBeMet } from './can-be-met.js'
import { bindSelector, nothing, withinLink, type Selector } from './selector.js'

/** Where selectors are declared under a name. */
export type Declaring = Pick<Policy, 'selectors' | 'origin'>

/** What a rule is bound to: its policy, the catalogue and the date; and where its problems are said. */
export class Binding {
  readonly problems: Problem[] = []
  private origin: Origin
  private readonly naming = new Set<string>()

  constructor(
    readonly catalogue: Catalogue,
    readonly policy: Declaring,
    readonly rule: Pick<Rule, 'scope' | 'origin'>,
    readonly asOf: Day,
    /** Every checklist that exists, those of the policy first. */
    readonly checklists: readonly Checklist[],
    /** How many days rules about dates look ahead, where it is not as each of them says. */
    readonly lookahead?: number,
  ) {
    this.origin = rule.origin
  }

  /** Says that a part of the rule is wrong; paths start at the rule. */
  refuse(path: readonly PathStep[], message: string, help: string): void {
    this.problems.push({ message, help, at: this.origin.value(...path) })
  }

  selector(declaration: SelectorDeclaration, ...path: readonly PathStep[]): Selector {
    const selector = bindSelector(declaration, this, path)
    return typeof this.rule.scope === 'string' ? selector : withinLink(selector)
  }

  /** The same of a server that is known to stand where the rule is judged. */
  selectorThere(declaration: SelectorDeclaration, ...path: readonly PathStep[]): Selector {
    const selector = bindSelector(declaration, this, path)
    return typeof this.rule.scope === 'string' ? selector : { ...selector, isByVersion: false }
  }

  /** A selector that the policy declares under a name; its problems stand where it is declared. */
  namedSelector(name: string): Selector {
    const declaration = this.policy.selectors[name]
    const outer = this.origin
    this.origin = this.policy.origin
    if (declaration === undefined || this.naming.has(name)) {
      this.refuse(
        ['selectors', name],
        `the selector ${quote(name)} names itself`,
        'write out what it selects',
      )
      this.origin = outer
      return nothing
    }
    this.naming.add(name)
    const selector = bindSelector(declaration, this, ['selectors', name])
    this.origin = outer
    this.naming.delete(name)
    return selector
  }

  /** A version limit; one that cannot be read answers `cannot-tell`, and the problem says why. */
  constraint(
    text: string,
    products: ReadonlySet<Product> | undefined,
    path: readonly PathStep[],
  ): Constraint {
    const bound = bindConstraint(text, products, this.catalogue)
    if (typeof bound !== 'function') {
      this.refuse(path, bound.message, bound.help)
      return () => 'cannot-tell'
    }
    if (!canBeMet(bound, products ?? this.catalogue.products.values())) {
      const ofProducts = products
        ? ` of ${listed(
            [...products].map(({ name }) => name),
            'or',
          )}`
        : ''
      this.refuse(
        path,
        `no release${ofProducts} can be ${quote(text)}`,
        'turn the limits round, or write a list of which any may hold',
      )
    }
    return bound
  }

  /** The release that a label names, by product; empty where it names none, and the problem says why. */
  releases(
    label: string,
    products: ReadonlySet<Product> | undefined,
    path: readonly PathStep[],
  ): ReadonlyMap<Product, Release> {
    if (products?.size === 0) return new Map() // the products themselves have been refused
    const bound = bindRelease(label, products, this.catalogue)
    if (!('message' in bound)) return bound
    this.refuse(path, bound.message, bound.help)
    return new Map()
  }

  /** Checks that the rule is judged on links, and that its kind of link has such an end. */
  expectEnd(end: string, path: readonly PathStep[], otherWords: readonly string[] = []): void {
    const { scope } = this.rule
    const kind = typeof scope === 'string' ? undefined : this.catalogue.linkKinds.get(scope.link)
    if (typeof scope !== 'string' && !kind) return // the kind itself has been refused
    const kinds = kind ? [kind] : [...this.catalogue.linkKinds.values()]
    const ends = kinds.flatMap((one) => one.ends.map(({ id }) => id))
    const isEnd = ends.includes(end)
    if (kind && isEnd) return
    const help = didYouMean(end, [...ends, ...otherWords])
    if (typeof scope !== 'string') this.refuse(path, `${quote(scope.link)} has no end ${quote(end)}`, help)
    else if (isEnd) {
      this.refuse(
        path,
        `${quote(end)} is an end of a link, and the rule is not judged on links`,
        'add `scope: { link: KIND }`',
      )
    } else if (otherWords.length > 0) this.refuse(path, `unknown condition ${quote(end)}`, help)
    else this.refuse(path, `no kind of link has an end ${quote(end)}`, help)
  }
}
