import { both, type Answer } from '../model/answer.js'
import type { Fault, ScopeWatch, ServerWatch, Shortfall } from '../rules/form.js'
import type { GuardWatch, Witness } from '../rules/guard.js'
import type { ScopeState, ServerState } from '../rules/state.js'
import type { CompiledRule } from './compiled-rule.js'

/** Something that a rule says about an organization, before waivers and severities. */
export interface Judgement {
  readonly compiled: CompiledRule
  readonly scope: ScopeState
  readonly servers: readonly ServerState[]
  readonly status: JudgementStatus
  readonly shortfall: Shortfall
  /** The fault that the shortfall tells, where the scope is judged as a whole. */
  readonly fault?: Fault
  /** Whether the guard lets the rule speak, whether the servers are meant, and whether they meet the rule. */
  readonly answers: { readonly speaks: Answer; readonly selected: Answer; readonly met: Answer }
  readonly because: readonly Witness[]
}

export type JudgementStatus = 'violation' | 'undecided'

/** What a rule speaks about: a server by its key, or the scope as a whole. */
export type Subject = string

/** The subject of a rule that judges its scope as a whole. */
export const wholeScope: Subject = ''

interface Unmet {
  readonly server: ServerState
  readonly selected: Answer
  readonly met: Answer
}

/** One rule in one scope, kept up to date server by server: a change costs the same in a scope of any size. */
export class RuleWatch {
  private readonly guard: GuardWatch
  private readonly judge: ServerWatch | ScopeWatch | undefined
  private unmet = new Map<Subject, Unmet>()
  /** The answers on all servers must be taken anew: one has moved what the others are compared with. */
  private stale = false

  constructor(
    readonly compiled: CompiledRule,
    readonly scope: ScopeState,
  ) {
    const { guard, judge } = compiled
    this.guard = guard.watch()
    this.judge = judge.kind === 'change' ? undefined : judge.watch()
  }

  /** A server arrives in the scope (`1`) or leaves it (`-1`); one that changes leaves and arrives. */
  change(server: ServerState, by: 1 | -1): void {
    const { scope, judge } = this
    this.guard.change(server, by, scope)
    const moved = judge?.change?.(server, by, scope) ?? false
    if (this.compiled.judge.kind !== 'server') return
    if (moved) this.stale = true
    if (by === -1) this.unmet.delete(server.key)
    else if (!this.stale) this.judgeServer(server)
  }

  /** Whether the guard lets the rule speak. */
  speaks(): Answer {
    return this.guard.holds(this.scope)
  }

  /** Everything that the rule may have something to say about. */
  subjects(): Iterable<Subject> {
    if (this.compiled.judge.kind === 'scope') return [wholeScope]
    this.refresh()
    return this.unmet.keys()
  }

  /** What the rule says about a subject; undefined where it says nothing. */
  statusOf(subject: Subject): JudgementStatus | undefined {
    const { speaks, selected, met } = this.answersOn(subject)
    if (met === 'yes' || speaks === 'no') return undefined
    return both(speaks, selected) === 'yes' && met === 'no' ? 'violation' : 'undecided'
  }

  /** What the rule says about a subject, ready to be put into words; undefined where it says nothing. */
  judgementOn(subject: Subject): Judgement | undefined {
    const status = this.statusOf(subject)
    if (!status || !this.judge) return undefined
    const { compiled, scope, judge } = this
    const about = {
      compiled,
      scope,
      status,
      answers: this.answersOn(subject),
      because: this.guard.because(scope),
    }
    if ('holds' in judge) {
      const fault = judge.explain(scope)
      return { ...about, fault, servers: fault.servers, shortfall: fault.about(fault.servers) }
    }
    const server = this.unmet.get(subject)?.server
    return server && { ...about, servers: [server], shortfall: judge.explain(server, scope) }
  }

  /** Everything that the rule says. */
  judgements(): readonly Judgement[] {
    if (this.speaks() === 'no') return []
    return [...this.subjects()].flatMap((subject) => this.judgementOn(subject) ?? [])
  }

  private answersOn(subject: Subject): Judgement['answers'] {
    const speaks = this.speaks()
    if (this.judge && 'holds' in this.judge) return { speaks, selected: 'yes', met: this.judge.holds() }
    this.refresh()
    const { selected, met } = this.unmet.get(subject) ?? { selected: 'yes', met: 'yes' }
    return { speaks, selected, met }
  }

  private refresh(): void {
    if (!this.stale) return
    this.stale = false
    this.unmet = new Map()
    for (const server of this.scope.servers.values()) this.judgeServer(server)
  }

  private judgeServer(server: ServerState): void {
    const { judge, scope, compiled } = this
    if (compiled.judge.kind !== 'server' || !judge || 'holds' in judge) return
    const selected = compiled.judge.servers.matches(server, scope)
    if (selected === 'no') return
    const met = judge.meets(server, scope)
    if (met !== 'yes') this.unmet.set(server.key, { server, selected, met })
    else this.unmet.delete(server.key)
  }
}

/** The same judgement told of some of its servers. */
export function narrowed(judgement: Judgement, servers: readonly ServerState[]): Judgement {
  const { fault } = judgement
  if (!fault || servers.length === judgement.servers.length) return judgement
  return { ...judgement, servers, shortfall: fault.about(servers) }
}
