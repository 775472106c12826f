import { both, type Answer } from '../model/answer.js'
import type { During } from '../model/policy.js'
import type { Fault, ServerJudge, Shortfall } from '../rules/form.js'
import type { GuardAnswer } from '../rules/guard.js'
import type { OrganizationState, ScopeState, ServerState } from '../rules/state.js'
import type { CompiledRule } from './compiled-rule.js'
import { Scopes } from './scopes.js'

/** Something that a rule says about an organization, before waivers and severities. */
export interface Judgement {
  readonly compiled: CompiledRule
  readonly scope: ScopeState
  readonly servers: readonly ServerState[]
  readonly shortfall: Shortfall
  /** The fault it is told of, where the scope was judged as a whole. */
  readonly fault?: Fault
  readonly guard: GuardAnswer
  /** Whether the rule's selector means the servers for certain. */
  readonly selected: Exclude<Answer, 'no'>
  readonly status: 'violation' | 'undecided'
}

/** What the rules say about an organization at rest. */
export function judgeOrganization(
  organization: OrganizationState,
  rules: readonly CompiledRule[],
): readonly Judgement[] {
  const scopes = new Scopes(organization)
  const spoken: readonly During[] = ['always', 'at-rest']
  return rules
    .filter(({ rule }) => spoken.includes(rule.during))
    .flatMap((compiled) => scopes.of(compiled.rule.scope).flatMap((scope) => judgeScope(compiled, scope)))
}

function judgeScope(compiled: CompiledRule, scope: ScopeState): readonly Judgement[] {
  const { judge } = compiled
  if (judge.kind === 'change') return []
  const guard = compiled.guard.holds(scope)
  if (guard.answer === 'no') return []
  if (judge.kind === 'server') return judgeServers(compiled, judge, guard, scope)
  return judge.judge(scope).map((fault) => ({
    compiled,
    scope,
    guard,
    servers: fault.servers,
    shortfall: { answer: fault.answer, ...fault.about(fault.servers) },
    fault,
    selected: 'yes' as const,
    status: statusOf(guard.answer, fault.answer),
  }))
}

function judgeServers(
  compiled: CompiledRule,
  judge: ServerJudge,
  guard: GuardAnswer,
  scope: ScopeState,
): readonly Judgement[] {
  const judgements: Judgement[] = []
  for (const server of scope.servers) {
    const selected = judge.servers.matches(server, scope)
    if (selected === 'no') continue
    const shortfall = judge.judge(server, scope)
    if (!shortfall) continue
    const status = statusOf(both(guard.answer, selected), shortfall.answer)
    judgements.push({ compiled, scope, guard, servers: [server], shortfall, selected, status })
  }
  return judgements
}

/** The same judgement told of some of its servers. */
export function narrowed(judgement: Judgement, servers: readonly ServerState[]): Judgement {
  const { fault } = judgement
  if (!fault || servers.length === judgement.servers.length) return judgement
  return { ...judgement, servers, shortfall: { answer: fault.answer, ...fault.about(servers) } }
}

/** Only what is certain in every part is a violation. */
function statusOf(speaks: Answer, holds: Shortfall['answer']): Judgement['status'] {
  return speaks === 'yes' && holds === 'no' ? 'violation' : 'undecided'
}
