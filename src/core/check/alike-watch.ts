import type { Answer } from '../model/answer.js'
import type { ServerJudge, ServerWatch } from '../rules/form.js'
import type { GuardWatch } from '../rules/guard.js'
import type { ScopeState } from '../rules/state.js'
import type { AlikeServers } from './alike-servers.js'
import { concerns, type CompiledRule } from './compiled-rule.js'
import { statusFrom, type Judgement, type StandingWatch } from './rule-watch.js'

/** A rule that has one answer for all servers that run the same: it is asked once for each version, not for each server. */
export class AlikeWatch implements StandingWatch {
  private readonly guard: GuardWatch
  private readonly servers: ServerWatch

  constructor(
    readonly compiled: CompiledRule,
    private readonly judge: ServerJudge,
    readonly scope: ScopeState,
    private readonly groups: readonly AlikeServers[],
  ) {
    this.guard = compiled.guard.watch()
    this.servers = judge.watch()
    for (const [sample] of groups) if (concerns(compiled, sample)) this.guard.change(sample, 1, scope)
  }

  speaks(): Answer {
    return this.guard.holds(this.scope)
  }

  judgements(): readonly Judgement[] {
    const { compiled, judge, scope, guard, groups } = this
    const speaks = this.speaks()
    if (speaks === 'no') return []
    const grounds = { because: guard.because(scope), settle: guard.settle(scope) }
    const judgements: Judgement[] = []
    for (const group of groups) {
      const [sample] = group
      if (!concerns(compiled, sample)) continue
      const selected = judge.servers.matches(sample, scope)
      const met = selected === 'no' ? 'yes' : this.servers.meets(sample, scope)
      const answers = { speaks, selected, met }
      const status = statusFrom(answers)
      if (!status) continue
      for (const server of group) {
        const shortfall = this.servers.explain(server, scope)
        judgements.push({ compiled, scope, status, answers, ...grounds, servers: [server], shortfall })
      }
    }
    return judgements
  }
}

/** How a rule judges servers where it has one answer for all that run the same; undefined where it looks at more. */
export function judgeByVersion({ judge, guard }: CompiledRule): ServerJudge | undefined {
  if (judge.kind !== 'server' || !judge.isByVersion || !judge.servers.isByVersion) return undefined
  return guard.isByVersion ? judge : undefined
}
