import { answer, both, opposite, type Answer } from '../model/answer.js'
import type { GuardDeclaration, SelectorDeclaration } from '../model/selector.schema.js'
import type { PathStep, Span } from '../model/source.js'
import { listed, quote } from '../model/wording.js'
import type { Product } from '../versions/version.js'
import type { Binding } from './binding.js'
import { levelConstraint } from './level.js'
import { endAnswer, type Selector } from './selector.js'
import { running, versionPlace, type ScopeState, type ServerState } from './state.js'

/** When a rule speaks. */
export interface Guard {
  /** Whether it speaks in the scope, and the facts that make it so. */
  holds(scope: ScopeState): GuardAnswer
  /** `Exchange 2013 is present`; empty where the rule always speaks. */
  readonly text: string
  /** What must be present at once, by products: a rule speaks about the products of two different sets. */
  readonly products: readonly (ReadonlySet<Product> | undefined)[]
}

export interface GuardAnswer {
  readonly answer: Answer
  readonly because: readonly Witness[]
}

/** A fact, and the place where it is declared. */
export interface Witness {
  readonly text: string
  readonly at: Span
  /** The server it is about, where it is about one. */
  readonly server?: ServerState
}

interface Term {
  readonly holds: (scope: ScopeState) => GuardAnswer
  readonly text: string
  readonly products: Guard['products']
}

const always: GuardAnswer = { answer: 'yes', because: [] }

/** Binds the guard of a rule; a rule without one always speaks. */
export function bindGuard(
  declared: GuardDeclaration | undefined,
  binding: Binding,
  path: readonly PathStep[],
): Guard {
  const terms = Object.entries(declared ?? {}).flatMap(([key, value]) =>
    bindTerm(key, value, binding, [...path, key]),
  )
  return {
    holds: (scope) =>
      terms.reduce((so, term) => (so.answer === 'no' ? so : together(so, term.holds(scope))), always),
    text: listed(terms.map(({ text }) => text)),
    products: terms.flatMap(({ products }) => products),
  }
}

function together(a: GuardAnswer, b: GuardAnswer): GuardAnswer {
  return { answer: both(a.answer, b.answer), because: [...a.because, ...b.because] }
}

function bindTerm(key: string, value: unknown, binding: Binding, path: readonly PathStep[]): readonly Term[] {
  if (key === 'level') return bindLevels(value as Readonly<Record<string, string>>, binding, path)
  const selectors = [value].flat().map((item, index) => {
    const at = Array.isArray(value) ? [...path, index] : path
    return binding.selector(item as SelectorDeclaration, ...at)
  })
  switch (key) {
    case 'present':
    case 'anyPresent':
      return [presence(selectors)]
    case 'allPresent':
      return selectors.map((selector) => presence([selector]))
    case 'nonePresent':
      return [absence(selectors)]
    default:
      binding.expectEnd(key, path)
      return [presenceAtEnd(key, selectors)]
  }
}

function presence(selectors: readonly Selector[]): Term {
  return {
    holds: (scope) => found(scope, (server) => matchesAny(selectors, server, scope)),
    text: `${listed(
      selectors.map(({ text }) => text),
      'or',
    )} is present`,
    products: [productsOf(selectors)],
  }
}

function presenceAtEnd(end: string, selectors: readonly Selector[]): Term {
  return {
    holds: (scope) =>
      found(scope, (server) => both(endAnswer(server, scope, end), matchesAny(selectors, server, scope))),
    text: `the ${end} is ${listed(
      selectors.map(({ text }) => text),
      'or',
    )}`,
    products: [productsOf(selectors)],
  }
}

function absence(selectors: readonly Selector[]): Term {
  return {
    holds: (scope) => {
      const { answer: present, because } = found(scope, (server) => matchesAny(selectors, server, scope))
      return { answer: opposite(present), because: present === 'cannot-tell' ? because : [] }
    },
    text: `no ${listed(
      selectors.map(({ text }) => text),
      'or',
    )} is present`,
    products: [],
  }
}

function bindLevels(
  limits: Readonly<Record<string, string>>,
  binding: Binding,
  path: readonly PathStep[],
): readonly Term[] {
  return Object.entries(limits).map(([level, limit]) => {
    const met = levelConstraint(level, limit, binding, [...path, level])
    return {
      holds: ({ organization }) => {
        const declared = organization.levels.get(level)
        if (!declared) return { answer: 'cannot-tell', because: [] }
        return {
          answer: met(declared.value),
          because: [{ text: `${quote(level)} is ${quote(declared.value)}`, at: declared.at }],
        }
      },
      text: `${quote(level)} is ${quote(limit)}`,
      products: [],
    }
  })
}

/** Whether a server of the scope is as asked; the first that is, is the witness, else the first that may be. */
function found(scope: ScopeState, ask: (server: ServerState) => Answer): GuardAnswer {
  let possible: ServerState | undefined
  for (const server of scope.servers) {
    const met = ask(server)
    if (met === 'yes') return { answer: 'yes', because: [witness(server)] }
    if (met === 'cannot-tell') possible ??= server
  }
  if (!possible) return { answer: answer(false), because: [] }
  return { answer: 'cannot-tell', because: [witness(possible)] }
}

/** The fact that a server runs what it runs. */
export function witness(server: ServerState): Witness {
  return { text: `${quote(server.name)} runs ${running(server)}`, at: versionPlace(server), server }
}

function matchesAny(selectors: readonly Selector[], server: ServerState, scope: ScopeState): Answer {
  let met: Answer = 'no'
  for (const selector of selectors) {
    const one = selector.matches(server, scope)
    if (one === 'yes') return one
    if (one === 'cannot-tell') met = one
  }
  return met
}

function productsOf(selectors: readonly Selector[]): ReadonlySet<Product> | undefined {
  const all = selectors.map(({ products }) => products)
  return all.includes(undefined) ? undefined : new Set(all.flatMap((products) => [...(products ?? [])]))
}
