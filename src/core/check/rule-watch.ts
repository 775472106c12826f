import { both, either, opposite, type Answer } from '../model/answer.js'
import type { Fault, ScopePart, ScopeWatch, ServerWatch, Shortfall } from '../rules/form.js'
import type { GuardWatch, Witness } from '../rules/guard.js'
import type { ScopeState, ServerState } from '../rules/state.js'
import { concerns, type CompiledRule } from './compiled-rule.js'
import { TurnLog, type Turn } from './turn-log.js'

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
  /** How to settle the guard where it cannot be told. */
  readonly settle: string | undefined
}

export type JudgementStatus = 'violation' | 'undecided'

/** What a rule speaks about: a server by its key, or a part of what it says about a scope as a whole. */
export type Subject = string

/** What the guard of a rule says in a scope, and how to settle it where it cannot be told. */
export interface GuardFacts {
  readonly speaks: Answer
  readonly because: readonly Witness[]
  readonly settle: string | undefined
}

/** A rule in a scope that stands still. */
export interface StandingWatch {
  readonly compiled: CompiledRule
  readonly scope: ScopeState
  /** Whether the guard lets the rule speak. */
  speaks(): Answer
  /** Everything that the rule says. */
  judgements(): readonly Judgement[]
}

interface Unmet {
  readonly server: ServerState
  readonly selected: Answer
  readonly met: Answer
}

/** One rule in one scope, kept up to date server by server: a change costs the same in a scope of any size. */
export class RuleWatch implements StandingWatch {
  private readonly guard: GuardWatch
  private readonly servers: ServerWatch | undefined
  private readonly whole: ScopeWatch | undefined
  private unmet = new Map<Subject, Unmet>()
  /** The answers on all servers must be taken anew: one has moved what the others are compared with. */
  private stale = false
  private turns: TurnLog | undefined
  /** What is wrong with parts of the scope, for as long as nothing changes. */
  private readonly faults = new Map<ScopePart, Fault>()
  /** What makes the guard speak, for as long as nothing changes. */
  private grounds: Pick<Judgement, 'because' | 'settle'> | undefined

  constructor(
    readonly compiled: CompiledRule,
    readonly scope: ScopeState,
  ) {
    const { guard, judge } = compiled
    this.guard = guard.watch()
    this.servers = judge.kind === 'server' ? judge.watch() : undefined
    this.whole = judge.kind === 'scope' ? judge.watch() : undefined
  }

  /** All the servers of its scope arrive; they are judged when somebody asks. */
  fill(): void {
    const { compiled, scope, guard, servers, whole } = this
    for (const server of scope.servers.values()) {
      if (!concerns(compiled, server)) continue
      guard.change(server, 1, scope)
      whole?.change(server, 1, scope)
      servers?.change?.(server, 1, scope)
    }
    this.stale = servers !== undefined
  }

  /** A server arrives in the scope (`1`) or leaves it (`-1`); one that changes leaves and arrives. */
  change(server: ServerState, by: 1 | -1): void {
    const { scope } = this
    this.forget()
    this.guard.change(server, by, scope)
    this.whole?.change(server, by, scope)
    this.turns?.touch(server.key)
    if (!this.servers) return
    if (this.servers.change?.(server, by, scope)) this.invalidate()
    if (by === -1) this.unmet.delete(server.key)
    else if (!this.stale) this.judgeServer(server)
  }

  /** A server goes out of service (`1`) or comes back (`-1`). Says whether the rule minds. */
  pause(server: ServerState, by: 1 | -1): boolean {
    this.forget()
    this.whole?.pause?.(server, by, this.scope)
    return this.whole?.pause !== undefined
  }

  /** What the rule says about every server must be asked anew: something else than a server has changed. */
  invalidate(): void {
    this.forget()
    this.stale = true
    this.turns?.touchAll()
  }

  /** What has turned since this was asked last; the first time, everything that the rule says. */
  takeTurns(): readonly Turn[] {
    this.turns ??= new TurnLog()
    return this.turns.take(this)
  }

  /** What has ended since this was asked last, of what the rule said when its turns were taken. */
  takeEndings(): readonly Turn[] {
    return this.turns?.takeEndings(this) ?? []
  }

  /** Whether the guard lets the rule speak; in a scope from which every server has gone nothing does. */
  speaks(): Answer {
    const { kind, servers } = this.scope
    return servers.size === 0 && kind !== 'organization' ? 'no' : this.guard.holds(this.scope)
  }

  /** Whether the rule would have nothing against a server that were another one, all others being as they are. */
  allows(before: ServerState, after: ServerState): Answer {
    const { judge } = this.compiled
    if (judge.kind !== 'server' || !this.servers) return 'cannot-tell'
    const { scope } = this
    this.servers.change?.(before, -1, scope)
    this.servers.change?.(after, 1, scope)
    const met = either(opposite(judge.servers.matches(after, scope)), this.servers.meets(after, scope))
    this.servers.change?.(after, -1, scope)
    this.servers.change?.(before, 1, scope)
    return met
  }

  /** Whether the guard lets the rule speak, and why. */
  guardFacts(): GuardFacts {
    const { guard, scope } = this
    return { speaks: this.speaks(), because: guard.because(scope), settle: guard.settle(scope) }
  }

  /** Everything that the rule may have something to say about. */
  subjects(): Iterable<Subject> {
    if (this.whole) return this.whole.parts.flatMap((part) => this.subjectsOf(part))
    this.refresh()
    return this.unmet.keys()
  }

  /** What the rule says about a subject; undefined where it says nothing. */
  statusOf(subject: Subject): JudgementStatus | undefined {
    return statusFrom(this.answersOn(subject))
  }

  /** What the rule says about a subject, ready to be put into words; undefined where it says nothing. */
  judgementOn(subject: Subject): Judgement | undefined {
    const answers = this.answersOn(subject)
    const status = statusFrom(answers)
    if (!status) return undefined
    const { compiled, scope, guard } = this
    this.grounds ??= { because: guard.because(scope), settle: guard.settle(scope) }
    const about = { compiled, scope, status, answers, ...this.grounds }
    const part = this.part(subject)
    if (part) {
      const fault = this.faultOf(part)
      const judgement = { ...about, fault, servers: fault.servers, shortfall: fault.about(fault.servers) }
      const servers = fault.servers.filter((server) => subject === subjectOf(part, server.key))
      return servers.length > 0 ? narrowed(judgement, servers) : judgement
    }
    const server = this.unmet.get(subject)?.server
    if (!server || !this.servers) return undefined
    return { ...about, servers: [server], shortfall: this.servers.explain(server, scope) }
  }

  /** Everything that the rule says. */
  judgements(): readonly Judgement[] {
    if (this.speaks() === 'no') return []
    const subjects = this.whole?.parts.map(({ id }) => id) ?? [...this.subjects()]
    return subjects.flatMap((subject) => this.judgementOn(subject) ?? [])
  }

  private answersOn(subject: Subject): Judgement['answers'] {
    const speaks = this.speaks()
    const part = this.part(subject)
    if (part) return { speaks, selected: 'yes', met: part.holds() }
    this.refresh()
    const { selected, met } = this.unmet.get(subject) ?? { selected: 'yes', met: 'yes' }
    return { speaks, selected, met }
  }

  /** The part of its scope that a subject belongs to; undefined where it is a server that is judged for itself. */
  part(subject: Subject): ScopePart | undefined {
    if (!this.whole) return undefined
    const [id] = subject.split('\n')
    return this.whole.parts.find((part) => part.id === id)
  }

  /** A part as a plan follows it: by its servers, by how far it is from holding, or as one. */
  private subjectsOf(part: ScopePart): readonly Subject[] {
    if (part.holds() === 'yes') return []
    if (part.isByServer) return this.faultOf(part).servers.map(({ key }) => subjectOf(part, key))
    const depth = part.depth?.()
    return depth === undefined
      ? [part.id]
      : Array.from({ length: depth }, (_level, index) => subjectOf(part, `#${index + 1}`))
  }

  private faultOf(part: ScopePart): Fault {
    const fault = this.faults.get(part) ?? part.explain(this.scope)
    this.faults.set(part, fault)
    return fault
  }

  private forget(): void {
    if (this.faults.size > 0) this.faults.clear()
    this.grounds = undefined
  }

  private refresh(): void {
    if (!this.stale) return
    this.stale = false
    this.unmet = new Map()
    for (const server of this.scope.servers.values()) {
      if (concerns(this.compiled, server)) this.judgeServer(server)
    }
  }

  private judgeServer(server: ServerState): void {
    const { scope } = this
    const { judge } = this.compiled
    if (judge.kind !== 'server' || !this.servers) return
    const selected = judge.servers.matches(server, scope)
    const met = selected === 'no' ? 'yes' : this.servers.meets(server, scope)
    if (met !== 'yes') this.unmet.set(server.key, { server, selected, met })
    else if (this.unmet.size > 0) this.unmet.delete(server.key)
  }
}

/** What a rule says by its answers; undefined where it says nothing. */
export function statusFrom({ speaks, selected, met }: Judgement['answers']): JudgementStatus | undefined {
  if (met === 'yes' || speaks === 'no') return undefined
  return both(speaks, selected) === 'yes' && met === 'no' ? 'violation' : 'undecided'
}

function subjectOf({ id }: ScopePart, detail: string): Subject {
  return `${id}\n${detail}`
}

/** The same judgement told of some of its servers. */
export function narrowed(judgement: Judgement, servers: readonly ServerState[]): Judgement {
  const { fault } = judgement
  if (!fault || servers.length === judgement.servers.length) return judgement
  return { ...judgement, servers, shortfall: fault.about(servers) }
}
