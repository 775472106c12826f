import { both, opposite, type Answer } from '../model/answer.js'
import type { GuardDeclaration, SelectorDeclaration } from '../model/selector.schema.js'
import type { PathStep, Span } from '../model/source.js'
import { listed, quote, visible } from '../model/wording.js'
import type { Product } from '../versions/version.js'
import type { Binding } from './binding.js'
import type { Match, Premise } from './breach.js'
import { refuseContradiction } from './contradiction.js'
import { levelConstraint } from './level.js'
import { Presence } from './presence.js'
import { endAnswer } from './conditions.js'
import { anyOf, unionOf, type Selector } from './selector.js'
import { running, runningPlainly, versionPlace, type ScopeState, type ServerState } from './state.js'

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
  /** Whether it asks only which versions there are: of servers that run the same, one tells as much as all. */
  readonly isByVersion: boolean
  /** Everything that must hold for the rule to speak. */
  readonly premises: readonly Premise[]
}

/** Keeps count of what a guard needs to know, server by server. */
export interface GuardWatch {
  /** A server arrives in the scope (`1`) or leaves it (`-1`). */
  change(server: ServerState, by: 1 | -1, scope: ScopeState): void
  /** Whether the rule speaks. */
  holds(scope: ScopeState): Answer
  /** The facts that make it so. */
  because(scope: ScopeState): readonly Witness[]
  /** How to settle it where it cannot be told, as an instruction. */
  settle(scope: ScopeState): string | undefined
}

/** A fact, and the place where it is declared. */
export interface Witness {
  /** With the words of users in backticks. */
  readonly text: string
  /** The same without marks. */
  readonly plain: string
  readonly at: Span
}

/** One condition of a guard. */
interface Term {
  readonly text: string
  /** The servers it counts. */
  readonly selectors: readonly Selector[]
  /** The end of a link at which they must stand; undefined where they may stand anywhere. */
  readonly end?: string
  /** Whether these servers are present while it holds. */
  readonly isPresence: boolean
  readonly premise: Premise
  watch(): GuardWatch
}

/** Binds the guard of a rule; a rule without one always speaks. */
export function bindGuard(
  declared: GuardDeclaration | undefined,
  binding: Binding,
  path: readonly PathStep[],
): Guard {
  refuseContradiction(declared, binding, path)
  const terms = Object.entries(declared ?? {}).flatMap(([key, value]) =>
    bindTerm(key, value, binding, [...path, key]),
  )
  return {
    text: listed(terms.map(({ text }) => text)),
    products: terms.flatMap(({ selectors, isPresence }) => (isPresence ? [unionOf(selectors)] : [])),
    counted: unionOf(terms.flatMap(({ selectors }) => selectors)),
    isByVersion: terms.every(({ selectors, end }) => end === undefined && selectors.every(asksForVersion)),
    premises: terms.map(({ premise }) => premise),
    watch: () => allHold(terms.map((term) => term.watch())),
  }
}

const guardWords = ['present', 'anyPresent', 'allPresent', 'nonePresent', 'level']

function allHold(watches: readonly GuardWatch[]): GuardWatch {
  return {
    change(server, by, scope) {
      for (const watch of watches) watch.change(server, by, scope)
    },
    holds: (scope) => watches.reduce<Answer>((so, watch) => both(so, watch.holds(scope)), 'yes'),
    because: (scope) => watches.flatMap((watch) => watch.because(scope)),
    settle: (scope) => watches.map((watch) => watch.settle(scope)).find((help) => help !== undefined),
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
      binding.expectEnd(key, path, guardWords)
      const atEnd: Match = (server, scope) => both(endAnswer(server, scope, key), matches(server, scope))
      return [{ ...presence(`the ${key} is ${either}`, atEnd, selectors), end: key }]
    }
  }
}

function asksForVersion({ isByVersion }: Selector): boolean {
  return isByVersion
}

function presence(text: string, matches: Match, selectors: readonly Selector[]): Term {
  return {
    text,
    selectors,
    isPresence: true,
    premise: { kind: 'some', matches },
    watch() {
      const present = new Presence()
      return {
        change: (server, by, scope) => present.change(matches(server, scope), by),
        holds: () => present.answer,
        because: (scope) => witnesses(scope, matches, present.answer),
        settle: (scope) =>
          present.answer === 'cannot-tell' ? howToSettle(scope, matches, selectors) : undefined,
      }
    },
  }
}

function absence(text: string, matches: Match, selectors: readonly Selector[]): Term {
  return {
    text,
    selectors,
    isPresence: false,
    premise: { kind: 'none', matches },
    watch() {
      const present = new Presence()
      return {
        change: (server, by, scope) => present.change(matches(server, scope), by),
        holds: () => opposite(present.answer),
        because: (scope) =>
          present.answer === 'cannot-tell' ? witnesses(scope, matches, present.answer) : [],
        settle: (scope) =>
          present.answer === 'cannot-tell' ? howToSettle(scope, matches, selectors) : undefined,
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
        if (!declared) return []
        const plain = `${level} is ${declared.value}`
        return [{ text: `${quote(level)} is ${quote(declared.value)}`, plain, at: declared.at }]
      },
      settle({ organization }) {
        return organization.levels.has(level)
          ? undefined
          : `declare the level ${quote(level)} under \`levels:\``
      },
    }
    return {
      text: `${quote(level)} is ${quote(limit)}`,
      selectors: [],
      isPresence: false,
      premise: { kind: 'level', level, met },
      watch: () => watch,
    }
  })
}

/** The first server of the scope that is as asked, for certain or, where none is, perhaps. */
function witnesses(scope: ScopeState, matches: Match, met: Answer): readonly Witness[] {
  const server = met === 'no' ? undefined : firstThat(scope, matches, met)
  return server ? [witness(server)] : []
}

/** What the first server that may be as asked leaves open. */
function howToSettle(scope: ScopeState, matches: Match, selectors: readonly Selector[]): string | undefined {
  const server = firstThat(scope, matches, 'cannot-tell')
  if (!server) return undefined
  const [doubt] = selectors.flatMap((selector) => selector.doubtsAbout(server, scope))
  return `for ${quote(server.name)}: ${doubt?.settle ?? `declare the roles of ${quote(server.name)}`}`
}

function firstThat(scope: ScopeState, matches: Match, met: Answer): ServerState | undefined {
  for (const server of scope.servers.values()) if (matches(server, scope) === met) return server
  return undefined
}

/** The fact that a server runs what it runs. */
export function witness(server: ServerState): Witness {
  const text = `${quote(server.name)} runs ${running(server)}`
  return { text, plain: `${visible(server.name)} runs ${runningPlainly(server)}`, at: versionPlace(server) }
}
