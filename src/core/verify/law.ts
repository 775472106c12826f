import type { CompiledRule } from '../check/compiled-rule.js'
import type { Answer } from '../model/answer.js'
import type { ChangeBreach, Distance, Match, ScopeBreach } from '../rules/breach.js'
import type { ScopeState, ServerState } from '../rules/state.js'

/** A rule as a checker reads it: what has to be so, all at once, for it to be broken. */
export interface Law {
  readonly compiled: CompiledRule
  /** Each of these must be so of some server. */
  readonly present: readonly ((server: ServerState, scope: ScopeState) => boolean)[]
  /** And none of these of any. */
  readonly absent: readonly ((server: ServerState, scope: ScopeState) => boolean)[]
  readonly levels: readonly { readonly level: string; readonly holds: (value: string) => boolean }[]
  /** The level by which servers are at fault too. */
  readonly byLevel?: string
  /** Who is at fault, where that is a question about one server. */
  readonly atFault?: (server: ServerState, scope: ScopeState) => boolean
  readonly distance?: Distance & { readonly servers: Match }
  readonly count?: Exclude<ScopeBreach, { kind: 'together' }>
  readonly change?: ChangeBreach
}

/** Reads a rule; whatever cannot be told counts against it. */
export function lawOf(compiled: CompiledRule): Law {
  const { guard, judge } = compiled
  const some = guard.premises.flatMap((one) => (one.kind === 'some' ? [one.matches] : []))
  const none = guard.premises.flatMap((one) => (one.kind === 'none' ? [one.matches] : []))
  const law = {
    compiled,
    present: some.map((matches) => may(matches)),
    absent: none.map(
      (matches): Law['absent'][number] =>
        (server, scope) =>
          matches(server, scope) === 'yes',
    ),
    levels: guard.premises.flatMap((one) =>
      one.kind === 'level' ? [{ level: one.level, holds: (value: string) => one.met(value) !== 'no' }] : [],
    ),
  }
  switch (judge.kind) {
    case 'change':
      return { ...law, change: judge.breach }
    case 'server': {
      const { distance, servers } = judge
      if (distance)
        return { ...law, distance: { ...distance, servers: (one, scope) => servers.matches(one, scope) } }
      const watch = judge.watch()
      const isAtFault: Law['atFault'] = (server, scope) =>
        servers.matches(server, scope) !== 'no' && watch.meets(server, scope) !== 'yes'
      return { ...law, atFault: isAtFault, ...(judge.level === undefined ? {} : { byLevel: judge.level }) }
    }
    case 'scope': {
      if (judge.breach.kind !== 'together') return { ...law, count: judge.breach }
      const sides = judge.breach.selections.map((selection) =>
        may((one, scope) => selection.matches(one, scope)),
      )
      const last = sides.at(-1)
      return { ...law, present: [...law.present, ...sides.slice(0, -1)], ...(last ? { atFault: last } : {}) }
    }
  }
}

function may(
  ask: (server: ServerState, scope: ScopeState) => Answer,
): (server: ServerState, scope: ScopeState) => boolean {
  return (server, scope) => ask(server, scope) !== 'no'
}
