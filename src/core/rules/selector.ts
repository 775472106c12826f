import { answer, both, either, type Answer } from '../model/answer.js'
import type { SelectorDeclaration } from '../model/selector.schema.js'
import type { PathStep } from '../model/source.js'
import { didYouMean, listed, quote } from '../model/wording.js'
import type { Product } from '../versions/version.js'
import type { Binding } from './binding.js'
import { bindConditions } from './conditions.js'
import { standsIn } from './link-standing.js'
import type { ScopeState, ServerState } from './state.js'

/** Which servers are meant. */
export interface Selector {
  /** Whether a server of the scope is meant; facts that are not declared make it `cannot-tell`. */
  matches(server: ServerState, scope: ScopeState): Answer
  /** The only products a match can have; undefined where it can have any. */
  readonly products: ReadonlySet<Product> | undefined
  /** Whether it asks for nothing but product and version: of servers that run the same, it means all or none. */
  readonly isByVersion: boolean
  /** In words: `Exchange 2013 \`>= SP1\``. */
  readonly text: string
  /** The end of the link at which it means servers, which the words leave out; undefined where it means any. */
  readonly end?: string
  /** The same in words that fit these servers: of a choice, only what one of them is. */
  textFor(servers: readonly ServerState[], scope: ScopeState): string
  /** What keeps it from being told whether a server is meant; empty where nothing does. */
  doubtsAbout(server: ServerState, scope: ScopeState): readonly Doubt[]
}

/** Something about a server that its document leaves open. */
export interface Doubt {
  /** As a condition: `it has the role Hub Transport`. */
  readonly text: string
  /** How to settle it, as an instruction. */
  readonly settle: string
}

/** Stands in for a selector that could not be bound. */
export const nothing: Selector = {
  matches: () => 'cannot-tell',
  products: new Set(),
  isByVersion: true,
  text: 'nothing',
  textFor: () => 'nothing',
  doubtsAbout: () => [],
}

/** Binds a selector of a rule; a word that nothing knows is a problem of the policy. */
export function bindSelector(
  declaration: SelectorDeclaration,
  binding: Binding,
  path: readonly PathStep[],
): Selector {
  if (typeof declaration === 'string') return bindWord(declaration, binding, path)
  if (!Array.isArray(declaration)) return bindConditions(declaration, binding, path)
  return bindChoice(declaration.map((choice, index) => bindSelector(choice, binding, [...path, index])))
}

/** The same for a rule on links: a server that only may stand in the link is only perhaps meant. */
export function withinLink(selector: Selector): Selector {
  const certaintyOf = (server: ServerState, { link }: ScopeState) => (link ? standsIn(server, link) : 'yes')
  return {
    ...selector,
    isByVersion: false,
    matches(server, scope) {
      const meant = selector.matches(server, scope)
      return meant === 'no' ? meant : both(certaintyOf(server, scope), meant)
    },
    doubtsAbout(server, scope) {
      const doubts = selector.doubtsAbout(server, scope)
      if (doubts.length > 0 || certaintyOf(server, scope) === 'yes') return doubts
      const settle = `declare the roles of ${quote(server.name)}`
      return [{ text: `it stands in the ${scope.kind}`, settle }]
    },
  }
}

/** Whether any of the items answers `yes`, or none is known to. */
export function anyOf<Item>(items: Iterable<Item>, ask: (item: Item) => Answer): Answer {
  let met: Answer = 'no'
  for (const item of items) {
    met = either(met, ask(item))
    if (met === 'yes') return met
  }
  return met
}

/** The only products that a match of any of the selectors can have; undefined where it can have any. */
export function unionOf(choices: readonly Selector[]): ReadonlySet<Product> | undefined {
  const products = new Set<Product>()
  for (const choice of choices) {
    if (!choice.products) return undefined
    for (const product of choice.products) products.add(product)
  }
  return products
}

function bindChoice(choices: readonly Selector[]): Selector {
  const text = listed(
    choices.map((choice) => choice.text),
    'or',
  )
  return {
    matches: (server, scope) => anyOf(choices, (choice) => choice.matches(server, scope)),
    products: unionOf(choices),
    isByVersion: choices.every((choice) => choice.isByVersion),
    text,
    textFor(servers, scope) {
      const isOneOfThem = (choice: Selector) =>
        servers.some((server) => choice.matches(server, scope) !== 'no')
      return listed(choices.filter(isOneOfThem).map((choice) => choice.textFor(servers, scope)))
    },
    doubtsAbout: (server, scope) => choices.flatMap((choice) => choice.doubtsAbout(server, scope)),
  }
}

function bindWord(word: string, binding: Binding, path: readonly PathStep[]): Selector {
  const product = binding.catalogue.products.get(word)
  if (product) return bindProduct(product)
  if (Object.hasOwn(binding.policy.selectors, word)) return binding.namedSelector(word)
  const known = [...binding.catalogue.products.keys(), ...Object.keys(binding.policy.selectors)]
  binding.refuse(path, `unknown product or selector ${quote(word)}`, didYouMean(word, known))
  return nothing
}

function bindProduct(product: Product): Selector {
  return {
    matches: (server) => answer(server.product === product),
    products: new Set([product]),
    isByVersion: true,
    text: product.name,
    textFor: () => product.name,
    doubtsAbout: () => [],
  }
}
