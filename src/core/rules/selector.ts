import { answer, both, either, opposite, type Answer } from '../model/answer.js'
import type { SelectorConditions, SelectorDeclaration } from '../model/selector.schema.js'
import type { PathStep } from '../model/source.js'
import { didYouMean, listed, quote } from '../model/wording.js'
import type { Product } from '../versions/version.js'
import type { Binding } from './binding.js'
import type { ScopeState, ServerState } from './state.js'

/** Which servers are meant. */
export interface Selector {
  /** Whether a server of the scope is meant; facts that are not declared make it `cannot-tell`. */
  matches(server: ServerState, scope: ScopeState): Answer
  /** The only products a match can have; undefined where it can have any. */
  readonly products: ReadonlySet<Product> | undefined
  /** In words: `Exchange 2013 \`>= SP1\``. */
  readonly text: string
  /** The same in words that fit these servers: of a choice, only what one of them is. */
  textFor(servers: readonly ServerState[], scope: ScopeState): string
}

type Condition = (server: ServerState, scope: ScopeState) => Answer

/** Stands in for a selector that could not be bound. */
export const nothing: Selector = {
  matches: () => 'cannot-tell',
  products: new Set(),
  text: 'nothing',
  textFor: () => 'nothing',
}

/** Binds a selector of a rule; a word that nothing knows is a problem of the policy. */
export function bindSelector(
  declaration: SelectorDeclaration,
  binding: Binding,
  path: readonly PathStep[],
): Selector {
  if (typeof declaration === 'string') return bindWord(declaration, binding, path)
  if (!Array.isArray(declaration)) return bindConditions(declaration, binding, path)
  const choices = declaration.map((choice, index) => bindSelector(choice, binding, [...path, index]))
  return {
    matches: (server, scope) => anyOf(choices, (choice) => choice.matches(server, scope)),
    products: unionOf(choices),
    text: listed(
      choices.map(({ text }) => text),
      'or',
    ),
    textFor(servers, scope) {
      const fitting = choices.filter((choice) =>
        servers.some((server) => choice.matches(server, scope) !== 'no'),
      )
      return listed(fitting.map((choice) => choice.textFor(servers, scope)))
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

function bindWord(word: string, binding: Binding, path: readonly PathStep[]): Selector {
  const product = binding.catalogue.products.get(word)
  if (product) {
    const { name } = product
    return {
      matches: (server) => answer(server.product === product),
      products: new Set([product]),
      text: name,
      textFor: () => name,
    }
  }
  if (Object.hasOwn(binding.policy.selectors, word)) return binding.namedSelector(word)
  const known = [...binding.catalogue.products.keys(), ...Object.keys(binding.policy.selectors)]
  binding.refuse(path, `unknown product or selector ${quote(word)}`, didYouMean(word, known))
  return nothing
}

function bindConditions(declared: SelectorConditions, binding: Binding, path: readonly PathStep[]): Selector {
  const products = productsOf(declared.product, binding, [...path, 'product'])
  const conditions = [
    products && ((server: ServerState) => answer(products.has(server.product))),
    versionCondition(declared.version, products, binding, [...path, 'version']),
    roleCondition(declared.role, binding, [...path, 'role']),
    declared.site === undefined ? undefined : oneOf(declared.site, ({ declared: { site } }) => site),
    declared.name === undefined ? undefined : nameCondition([declared.name].flat()),
    ...keyed(declared.groups, ({ declared: { groups } }) => groups),
    ...keyed(declared.labels, ({ declared: { labels } }) => labels),
    endCondition(declared.end, binding, [...path, 'end']),
    declared.not === undefined ? undefined : notCondition(declared.not, binding, [...path, 'not']),
  ].filter((condition): condition is Condition => condition !== undefined)
  const text = textOf(declared, products, binding)
  return { matches: (server, scope) => allOf(conditions, server, scope), products, text, textFor: () => text }
}

function allOf(conditions: readonly Condition[], server: ServerState, scope: ScopeState): Answer {
  let met: Answer = 'yes'
  for (const condition of conditions) {
    met = both(met, condition(server, scope))
    if (met === 'no') return met
  }
  return met
}

function productsOf(
  declared: SelectorConditions['product'],
  binding: Binding,
  path: readonly PathStep[],
): ReadonlySet<Product> | undefined {
  if (declared === undefined) return undefined
  return new Set(
    [declared].flat().flatMap((id, index) => {
      const product = binding.catalogue.products.get(id)
      if (product) return [product]
      const at = Array.isArray(declared) ? [...path, index] : path
      binding.refuse(at, `unknown product ${quote(id)}`, didYouMean(id, binding.catalogue.products.keys()))
      return []
    }),
  )
}

function versionCondition(
  declared: SelectorConditions['version'],
  products: ReadonlySet<Product> | undefined,
  binding: Binding,
  path: readonly PathStep[],
): Condition | undefined {
  if (declared === undefined) return undefined
  const limits = [declared].flat().map((limit, index) => {
    return binding.constraint(limit, products, Array.isArray(declared) ? [...path, index] : path)
  })
  return (server) => anyOf(limits, (limit) => limit(server.version))
}

function roleCondition(
  declared: SelectorConditions['role'],
  binding: Binding,
  path: readonly PathStep[],
): Condition | undefined {
  if (declared === undefined) return undefined
  const roles = [declared].flat()
  for (const [index, role] of roles.entries()) {
    if (binding.catalogue.roles.has(role)) continue
    const at = Array.isArray(declared) ? [...path, index] : path
    binding.refuse(at, `unknown role ${quote(role)}`, didYouMean(role, binding.catalogue.roles.keys()))
  }
  return ({ declared: { roles: installed } }) =>
    installed ? answer(roles.some((role) => installed.includes(role))) : 'cannot-tell'
}

function endCondition(
  end: string | undefined,
  binding: Binding,
  path: readonly PathStep[],
): Condition | undefined {
  if (end === undefined) return undefined
  binding.expectEnd(end, path)
  return (server, scope) => endAnswer(server, scope, end)
}

/** Whether the server stands at that end of the link of the scope. */
export function endAnswer(server: ServerState, scope: ScopeState, end: string): Answer {
  const member = scope.link?.members.get(server.key)
  return member?.end === end ? member.certainty : 'no'
}

function notCondition(
  declared: NonNullable<SelectorConditions['not']>,
  binding: Binding,
  path: readonly PathStep[],
): Condition {
  const excluded = bindSelector(declared, binding, path)
  return (server, scope) => opposite(excluded.matches(server, scope))
}

function nameCondition(names: readonly string[]): Condition {
  const wanted = new Set(names.map((name) => name.toLowerCase()))
  return ({ name }) => answer(wanted.has(name.toLowerCase()))
}

function oneOf(
  declared: string | readonly string[],
  valueOf: (server: ServerState) => string | undefined,
): Condition {
  const wanted = new Set([declared].flat())
  return (server) => {
    const value = valueOf(server)
    return answer(value !== undefined && wanted.has(value))
  }
}

function keyed(
  declared: Readonly<Record<string, string | readonly string[]>> | undefined,
  valuesOf: (server: ServerState) => Readonly<Record<string, string>>,
): readonly Condition[] {
  return Object.entries(declared ?? {}).map(([key, wanted]) =>
    oneOf(wanted, (server) => (Object.hasOwn(valuesOf(server), key) ? valuesOf(server)[key] : undefined)),
  )
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

function textOf(
  declared: SelectorConditions,
  products: ReadonlySet<Product> | undefined,
  { catalogue }: Binding,
): string {
  const what = products
    ? listed(
        [...products].map(({ name }) => name),
        'or',
      )
    : 'a server'
  const details = [
    declared.version === undefined ? undefined : listed([declared.version].flat().map(quote), 'or'),
    declared.role === undefined
      ? undefined
      : `with the role ${listed(
          [declared.role].flat().map((role) => catalogue.roles.get(role)?.title ?? role),
          'or',
        )}`,
    declared.site === undefined
      ? undefined
      : `in the site ${listed([declared.site].flat().map(quote), 'or')}`,
    declared.name === undefined ? undefined : `named ${listed([declared.name].flat().map(quote), 'or')}`,
    ...[...Object.entries(declared.groups ?? {}), ...Object.entries(declared.labels ?? {})].map(
      ([key, value]) => `with ${quote(key)} ${listed([value].flat().map(quote), 'or')}`,
    ),
    declared.not === undefined ? undefined : 'with exceptions',
  ]
  return [what, ...details.filter((detail) => detail !== undefined)].join(' ')
}
