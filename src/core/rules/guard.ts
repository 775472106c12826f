import { both, opposite, type Answer } from '../model/answer.js'
import type { GuardDeclaration, SelectorDeclaration } from '../model/selector.schema.js'
import type { PathStep, Span } from '../model/source.js'
import { listed, quote } from '../model/wording.js'
import type { Product } from '../versions/version.js'
import type { Binding } from './binding.js'
import { levelConstraint } from './level.js'
import { Presence } from './presence.js'
import { anyOf, endAnswer, unionOf, type Selector } from './selector.js'
import { running, versionPlace, type ScopeState, type ServerState } from './state.js'

/** When a rule speaks. */
export interface Guard {
  /** Starts to watch an empty scope. */
  watch(): GuardWatch
  /** `Exchange 2013 is present`; empty where the rule always speaks. */
  readonly text: string
  /** What must be present at once, by products: a rule speaks about the products of two different sets. */
  readonly products: readonly (ReadonlySet<Product> | undefined)[]
  /** The products whose servers it counts; undefined where it counts any. */
  readonly counted: ReadonlySet<Product> | undefined
}

/** Keeps count of what a guard needs to know, server by server. */
export interface GuardWatch {
  /** A server arrives in the scope (`1`) or leaves it (`-1`). */
  change(server: ServerState, by: 1 | -1, scope: ScopeState): void
  /** Whether the rule speaks. */
  holds(scope: ScopeState): Answer
  /** The facts that make it so. */
  because(scope: ScopeState): readonly Witness[]
}

/** A fact, and the place where it is declared. */
export interface Witness {
  readonly text: string
  readonly at: Span
  /** The server it is about, where it is about one. */
  readonly server?: ServerState
}

/** One condition of a guard. */
interface Term {
  readonly text: string
  /** The servers it counts. */
  readonly selectors: readonly Selector[]
  /** Whether these servers are present while it holds. */
  readonly isPresence: boolean
  watch(): GuardWatch
}

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
    text: listed(terms.map(({ text }) => text)),
    products: terms.flatMap(({ selectors, isPresence }) => (isPresence ? [unionOf(selectors)] : [])),
    counted: unionOf(terms.flatMap(({ selectors }) => selectors)),
    watch: () => allHold(terms.map((term) => term.watch())),
  }
}

function allHold(watches: readonly GuardWatch[]): GuardWatch {
  return {
    change(server, by, scope) {
      for (const watch of watches) watch.change(server, by, scope)
    },
    holds: (scope) => watches.reduce<Answer>((so, watch) => both(so, watch.holds(scope)), 'yes'),
    because: (scope) => watches.flatMap((watch) => watch.because(scope)),
  }
}

function bindTerm(key: string, value: unknown, binding: Binding, path: readonly PathStep[]): readonly Term[] {
  if (key === 'level') return bindLevels(value as Readonly<Record<string, string>>, binding, path)
  const selectors = [value].flat().map((item, index) => {
    const at = Array.isArray(value) ? [...path, index] : path
    return binding.selector(item as SelectorDeclaration, ...at)
  })
  const either = listed(
    selectors.map(({ text }) => text),
    'or',
  )
  const matches: Match = (server, scope) => anyOf(selectors, (selector) => selector.matches(server, scope))
  switch (key) {
    case 'present':
    case 'anyPresent':
      return [presence(`${either} is present`, matches, selectors)]
    case 'allPresent':
      return selectors.map((one) => {
        return presence(`${one.text} is present`, (server, scope) => one.matches(server, scope), [one])
      })
    case 'nonePresent':
      return [absence(`no ${either} is present`, matches, selectors)]
    default: {
      binding.expectEnd(key, path)
      const atEnd: Match = (server, scope) => both(endAnswer(server, scope, key), matches(server, scope))
      return [presence(`the ${key} is ${either}`, atEnd, selectors)]
    }
  }
}

type Match = (server: ServerState, scope: ScopeState) => Answer

function presence(text: string, matches: Match, selectors: readonly Selector[]): Term {
  return {
    text,
    selectors,
    isPresence: true,
    watch() {
      const present = new Presence()
      return {
        change: (server, by, scope) => present.change(matches(server, scope), by),
        holds: () => present.answer,
        because: (scope) => witnesses(scope, matches, present.answer),
      }
    },
  }
}

function absence(text: string, matches: Match, selectors: readonly Selector[]): Term {
  return {
    text,
    selectors,
    isPresence: false,
    watch() {
      const present = new Presence()
      return {
        change: (server, by, scope) => present.change(matches(server, scope), by),
        holds: () => opposite(present.answer),
        because: (scope) =>
          present.answer === 'cannot-tell' ? witnesses(scope, matches, present.answer) : [],
      }
    },
  }
}

function bindLevels(
  limits: Readonly<Record<string, string>>,
  binding: Binding,
  path: readonly PathStep[],
): readonly Term[] {
  return Object.entries(limits).map(([level, limit]) => {
    const met = levelConstraint(level, limit, binding, [...path, level])
    const watch: GuardWatch = {
      change: () => undefined,
      holds({ organization }) {
        const declared = organization.levels.get(level)
        return declared ? met(declared.value) : 'cannot-tell'
      },
      because({ organization }) {
        const declared = organization.levels.get(level)
        return declared ? [{ text: `${quote(level)} is ${quote(declared.value)}`, at: declared.at }] : []
      },
    }
    return {
      text: `${quote(level)} is ${quote(limit)}`,
      selectors: [],
      isPresence: false,
      watch: () => watch,
    }
  })
}

/** The first server of the scope that is as asked, for certain or, where none is, perhaps. */
function witnesses(scope: ScopeState, matches: Match, met: Answer): readonly Witness[] {
  for (const server of scope.servers.values()) {
    if (matches(server, scope) === met && met !== 'no') return [witness(server)]
  }
  return []
}

/** The fact that a server runs what it runs. */
export function witness(server: ServerState): Witness {
  return { text: `${quote(server.name)} runs ${running(server)}`, at: versionPlace(server), server }
}
