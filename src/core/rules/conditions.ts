import { answer, both, opposite, type Answer } from '../model/answer.js'
import type { SelectorConditions } from '../model/selector.schema.js'
import type { PathStep } from '../model/source.js'
import { didYouMean, listed, quote } from '../model/wording.js'
import type { Product } from '../versions/version.js'
import type { Binding } from './binding.js'
import { standsIn } from './link-standing.js'
import { anyOf, bindSelector, type Doubt, type Selector } from './selector.js'
import type { ScopeState, ServerState } from './state.js'
import { howToKnow } from './unknown-version.js'

/** One thing that is asked of a server. */
interface Condition {
  /** In words, behind the product: `with the role Mailbox`. */
  readonly text: string
  ask(server: ServerState, scope: ScopeState): Answer
  /** What is open where the answer is `cannot-tell`. */
  doubts?(server: ServerState, scope: ScopeState): readonly Doubt[]
}

/** Binds conditions that must all hold. */
export function bindConditions(
  declared: SelectorConditions,
  binding: Binding,
  path: readonly PathStep[],
): Selector {
  const products = productsOf(declared.product, binding, [...path, 'product'])
  const ofVersion = versionCondition(declared.version, products, binding, [...path, 'version'])
  const further = [
    ...roleCondition(declared.role, binding, [...path, 'role']),
    ...valueCondition('in the site', declared.site, ({ declared: { site } }) => site),
    ...nameCondition(declared.name),
    ...keyConditions(declared.groups, ({ declared: { groups } }) => groups),
    ...keyConditions(declared.platform, ({ declared: { platform } }) => platform),
    ...keyConditions(declared.labels, ({ declared: { labels } }) => labels),
    ...endCondition(declared.end, binding, [...path, 'end']),
    ...exception(declared.not, binding, [...path, 'not']),
  ]
  const conditions = [...ofVersion, ...further]
  const text = [productText(products), ...conditions.map((condition) => condition.text)]
    .filter(Boolean)
    .join(' ')
  return {
    matches: (server, scope) =>
      products?.has(server.product) === false ? 'no' : allOf(conditions, server, scope),
    products,
    isByVersion: further.length === 0,
    text,
    ...(declared.end === undefined ? {} : { end: declared.end }),
    textFor: () => text,
    doubtsAbout: (server, scope) =>
      conditions.flatMap((condition) =>
        condition.ask(server, scope) === 'cannot-tell' ? (condition.doubts?.(server, scope) ?? []) : [],
      ),
  }
}

/** Whether the server stands at that end of the link of the scope. */
export function endAnswer(server: ServerState, scope: ScopeState, end: string): Answer {
  return scope.link ? standsIn(server, scope.link, end) : 'no'
}

function allOf(conditions: readonly Condition[], server: ServerState, scope: ScopeState): Answer {
  let met: Answer = 'yes'
  for (const condition of conditions) {
    met = both(met, condition.ask(server, scope))
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
  const { products } = binding.catalogue
  const known = itemsOf(declared, path).flatMap(({ item, at }) => {
    const product = products.get(item)
    if (!product) binding.refuse(at, `unknown product ${quote(item)}`, didYouMean(item, products.keys()))
    return product ?? []
  })
  return new Set(known)
}

function productText(products: ReadonlySet<Product> | undefined): string {
  const names = [...(products ?? [])].map(({ name }) => name)
  return products ? listed(names, 'or') : 'a server'
}

function versionCondition(
  declared: SelectorConditions['version'],
  products: ReadonlySet<Product> | undefined,
  binding: Binding,
  path: readonly PathStep[],
): readonly Condition[] {
  if (declared === undefined) return []
  const limits = itemsOf(declared, path).map(({ item, at }) => binding.constraint(item, products, at))
  const text = listed([declared].flat().map(quote), 'or')
  return [
    {
      text,
      ask: (server) => anyOf(limits, (limit) => limit(server.version)),
      doubts: (server) => [{ text: `its version is ${text}`, settle: howToKnow(server) }],
    },
  ]
}

function roleCondition(
  declared: SelectorConditions['role'],
  binding: Binding,
  path: readonly PathStep[],
): readonly Condition[] {
  if (declared === undefined) return []
  const { roles } = binding.catalogue
  for (const { item, at } of itemsOf(declared, path)) {
    if (!roles.has(item)) binding.refuse(at, `unknown role ${quote(item)}`, didYouMean(item, roles.keys()))
  }
  const wanted = [declared].flat()
  const titles = listed(
    wanted.map((role) => roles.get(role)?.title ?? role),
    'or',
  )
  return [
    {
      text: `with the role ${titles}`,
      ask: ({ declared: { roles: installed } }) =>
        installed ? answer(wanted.some((role) => installed.includes(role))) : 'cannot-tell',
      doubts: (server) => [{ text: `it has the role ${titles}`, settle: declareRoles(server) }],
    },
  ]
}

function endCondition(
  end: string | undefined,
  binding: Binding,
  path: readonly PathStep[],
): readonly Condition[] {
  if (end === undefined) return []
  binding.expectEnd(end, path)
  return [
    {
      text: '',
      ask: (server, scope) => endAnswer(server, scope, end),
      doubts: (server, { kind }) => [
        { text: `it is the ${end} of the ${kind}`, settle: declareRoles(server) },
      ],
    },
  ]
}

function exception(
  declared: SelectorConditions['not'],
  binding: Binding,
  path: readonly PathStep[],
): readonly Condition[] {
  if (declared === undefined) return []
  const excluded = bindSelector(declared, binding, path)
  return [
    {
      text: `other than ${excluded.text}`,
      ask: (server, scope) => opposite(excluded.matches(server, scope)),
      doubts: (server, scope) =>
        excluded
          .doubtsAbout(server, scope)
          .map(({ text, settle }) => ({ text: `it is not so that ${text}`, settle })),
    },
  ]
}

function nameCondition(declared: SelectorConditions['name']): readonly Condition[] {
  if (declared === undefined) return []
  const names = [declared].flat()
  const keys = new Set(names.map((name) => name.toLowerCase()))
  return [{ text: `named ${listed(names.map(quote), 'or')}`, ask: ({ key }) => answer(keys.has(key)) }]
}

function valueCondition(
  before: string,
  declared: string | readonly string[] | undefined,
  valueOf: (server: ServerState) => string | undefined,
): readonly Condition[] {
  if (declared === undefined) return []
  const wanted = [declared].flat()
  const ask = (server: ServerState) => answer(wanted.includes(valueOf(server) ?? ''))
  return [{ text: `${before} ${listed(wanted.map(quote), 'or')}`, ask }]
}

function keyConditions(
  declared: Readonly<Record<string, string | readonly string[]>> | undefined,
  valuesOf: (server: ServerState) => Readonly<Record<string, string>>,
): readonly Condition[] {
  return Object.entries(declared ?? {}).flatMap(([key, wanted]) =>
    valueCondition(`with ${quote(key)}`, wanted, (server) => {
      const values = valuesOf(server)
      return Object.hasOwn(values, key) ? values[key] : undefined
    }),
  )
}

function declareRoles({ name }: ServerState): string {
  return `declare the roles of ${quote(name)}`
}

/** A value or a list of values, each with its path. */
function itemsOf(
  declared: string | readonly string[],
  path: readonly PathStep[],
): readonly { readonly item: string; readonly at: readonly PathStep[] }[] {
  if (typeof declared === 'string') return [{ item: declared, at: path }]
  return declared.map((item, index) => ({ item, at: [...path, index] }))
}
