import type { CompiledRule } from '../../check/compiled-rule.js'
import { both, opposite } from '../../model/answer.js'
import type { ChangeBreach, Match } from '../../rules/breach.js'
import type { Judge } from '../../rules/form.js'
import type { ScopeState, ServerState } from '../../rules/state.js'
import { rangeOf } from '../../rules/skew/relative.js'

/** What a rule looks at in servers, each question by itself. */
export interface RuleFacts {
  readonly compiled: CompiledRule
  /** It is broken, or may be, only where each of these is so of some server. */
  readonly some: readonly Match[]
  /** And none of these of any. */
  readonly none: readonly Match[]
  /** Everything else that it asks of servers. */
  readonly others: readonly ((server: ServerState, scope: ScopeState) => string)[]
}

/** What a rule looks at. */
export function factsOf(compiled: CompiledRule): RuleFacts {
  const { guard, judge } = compiled
  const some = guard.premises.flatMap((premise) => (premise.kind === 'some' ? [premise.matches] : []))
  const none = guard.premises.flatMap((premise) => (premise.kind === 'none' ? [premise.matches] : []))
  return { compiled, some: [...some, ...subjectsOf(judge)], none, others: othersOf(judge) }
}

/** The same without the question who is at fault: what makes the rule speak about anybody. */
export function premisesOf(facts: RuleFacts): RuleFacts {
  const isAboutOne = subjectsOf(facts.compiled.judge).length > 0
  return isAboutOne ? { ...facts, some: facts.some.slice(0, -1) } : facts
}

/** Who is at fault, as far as that is a question about one server each. */
function subjectsOf(judge: Judge): readonly Match[] {
  if (judge.kind === 'server' && !judge.distance) {
    const watch = judge.watch()
    return [
      (server, scope) => both(judge.servers.matches(server, scope), opposite(watch.meets(server, scope))),
    ]
  }
  if (judge.kind !== 'scope' || judge.breach.kind !== 'together') return []
  return judge.breach.selections.map((selection) => (server, scope) => selection.matches(server, scope))
}

function othersOf(judge: Judge): RuleFacts['others'] {
  switch (judge.kind) {
    case 'server': {
      const { distance, servers } = judge
      if (!distance) return []
      return [
        (server, scope) => {
          const meant = [servers.matches(server, scope), distance.others.matches(server, scope)]
          if (meant.every((answer) => answer === 'no')) return ''
          const { low, high } = rangeOf(server.version, distance.unit)
          return [...meant, low, high].join(' ')
        },
      ]
    }
    case 'scope': {
      const { breach } = judge
      if (breach.kind === 'together') return []
      const isMeant: Match = (server, scope) => breach.servers.matches(server, scope)
      if (breach.kind === 'too-few') return [isMeant]
      return [
        (server, scope) =>
          isMeant(server, scope) === 'no'
            ? ''
            : `${isMeant(server, scope)} ${breach.valueOf(server) ?? `? ${server.product.id} ${server.version.written}`}`,
      ]
    }
    case 'change':
      return selectorsOf(judge.breach)
  }
}

/** Every question that a rule about changes asks of a server. */
function selectorsOf(breach: ChangeBreach): RuleFacts['others'] {
  switch (breach.kind) {
    case 'way':
      return [breach.from, breach.to, ...breach.via].map((one) => asked(one))
    case 'hops':
      return [breach.of, ...breach.hops.flatMap(({ from, to }) => [from, to])].map((one) => asked(one))
    case 'order':
      return [
        ...breach.sequence.map((one) => asked(one)),
        (server, scope) => {
          const { low, high } = rangeOf(server.version, 'release')
          return breach.servers.matches(server, scope) === 'no' ? '' : `${low} ${high}`
        },
      ]
    case 'unready': {
      const { steps, state } = breach
      return [
        ...steps.servers.map((one) => asked(one)),
        ...[steps.moves?.from, steps.moves?.to].flatMap((end) => (end ? [asked(end)] : [])),
        ...(state?.premises ?? []).flatMap((premise) =>
          premise.kind === 'level' ? [] : [asked({ matches: premise.matches })],
        ),
      ]
    }
  }
}

function asked({ matches }: { readonly matches: Match }): RuleFacts['others'][number] {
  return (server, scope) => matches(server, scope)
}

/** Equal for two states of a server that a rule cannot tell apart, in a scope. */
export function seenBy({ some, none, others }: RuleFacts, server: ServerState, scope: ScopeState): string {
  return [
    ...[...some, ...none].map((matches) => matches(server, scope)),
    ...others.map((ask) => ask(server, scope)),
  ].join('/')
}
