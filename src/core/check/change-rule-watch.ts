import { both, type Answer } from '../model/answer.js'
import type { Change, ChangeWatch, Objection } from '../rules/form.js'
import type { GuardWatch } from '../rules/guard.js'
import type { ScopeState, ServerState } from '../rules/state.js'
import type { CompiledRule } from './compiled-rule.js'
import type { Judgement } from './rule-watch.js'

/** What a rule will have to say about a change once it is made. */
export type Foreseen = () => Judgement | undefined

/** One rule about changes in one scope. */
export class ChangeRuleWatch {
  private readonly guard: GuardWatch
  private readonly watch: ChangeWatch

  constructor(
    private readonly compiled: CompiledRule,
    private readonly scope: ScopeState,
    facts: readonly (() => Answer)[],
  ) {
    const { guard, judge } = compiled
    if (judge.kind !== 'change') throw new Error(`${compiled.id} is no rule about changes`)
    this.guard = guard.watch()
    this.watch = judge.watch(facts)
  }

  /** A server arrives in the scope (`1`) or leaves it (`-1`); one that changes leaves and arrives. */
  change(server: ServerState, by: 1 | -1): void {
    this.guard.change(server, by, this.scope)
    this.watch.change?.(server, by, this.scope)
  }

  /** A server will arrive in the scope in a later step (`1`), or no longer (`-1`). */
  expect(server: ServerState, by: 1 | -1): void {
    this.watch.expect?.(server, by, this.scope)
  }

  /** What the rule has against a change that is about to be made; the guard is that of the state before it. */
  foresee(change: Change): Foreseen | undefined {
    const speaks = this.guard.holds(this.scope)
    const verdict = speaks === 'no' ? undefined : this.watch.foresee(change, this.scope)
    if (!verdict) return undefined
    const settle = this.guard.settle(this.scope)
    const because = this.guard.because(this.scope)
    return () => {
      const objection = verdict()
      return objection && this.judgement(change, objection, { speaks, settle, because })
    }
  }

  /** Tasks that the rule wants done before a change, or may want, and that are not. */
  missingTasks(change: Change): readonly string[] {
    if (this.guard.holds(this.scope) === 'no') return []
    return this.watch.missingTasks?.(change, this.scope) ?? []
  }

  /** Whether what the rule has seen makes a difference. */
  get remembers(): boolean {
    return this.watch.remember !== undefined
  }

  /** What the rule has seen so far stays seen; calling what this returns forgets everything since. */
  remember(): (() => void) | undefined {
    return this.watch.remember?.()
  }

  get memory(): string {
    return this.watch.memory ?? ''
  }

  private judgement(
    change: Change,
    { met, shortfall, because }: Objection,
    guard: Pick<Judgement, 'settle' | 'because'> & { readonly speaks: Answer },
  ): Judgement {
    const { compiled, scope } = this
    const { speaks, settle } = guard
    const isCertain = both(speaks, met === 'no' ? 'yes' : 'cannot-tell') === 'yes'
    return {
      compiled,
      scope,
      servers: serversOf(change, scope),
      status: isCertain ? 'violation' : 'undecided',
      shortfall,
      answers: { speaks, selected: 'yes', met },
      because: [...guard.because, ...because],
      settle,
    }
  }
}

/** The servers that a change is about; a link is about the single ones at its ends. */
function serversOf(change: Change, { organization }: ScopeState): readonly ServerState[] {
  if (change.kind !== 'link') return [change.server]
  const alone = [...change.link.members].filter(([, { stands }]) => stands === 'alone')
  return alone.flatMap(([key]) => organization.servers.get(key) ?? [])
}
