import type { CompiledRule } from '../check/compiled-rule.js'
import { onStates } from '../check/judge-organization.js'
import { LiveOrganization } from '../check/live-organization.js'
import type { RuleWatch } from '../check/rule-watch.js'
import type { Waivers } from '../check/waivers.js'
import { groupBy } from '../model/group-by.js'
import type { Fact, OrganizationStanding, Saying } from '../model/explanation.js'
import { counted, quote } from '../model/wording.js'
import type { OrganizationState, ServerState } from '../rules/state.js'
import { gravest } from './accounts.js'
import { clueFact, fact, guardFacts } from './facts.js'

const mostScopes = 20

/** What a rule says about every server of an organization, and what lets it speak or keeps it silent. */
export function standingOf(
  rule: CompiledRule,
  organization: OrganizationState,
  waivers: Waivers,
): Omit<OrganizationStanding, 'plans'> {
  const live = new LiveOrganization(organization, onStates([rule]))
  const watches = live.watches()
  const sayings = new Map<string, Saying[]>()
  for (const watch of watches) {
    const found = foundBy(watch, waivers)
    for (const server of watch.scope.servers.values()) {
      const saying = found.get(server.name) ?? withoutFinding(server, watch)
      sayings.set(server.key, [...(sayings.get(server.key) ?? []), saying])
    }
  }
  const servers = [...organization.servers.values()]
  const bySaying = groupBy(servers, ({ key }) => gravest(sayings.get(key) ?? []))
  return {
    organization: organization.name,
    file: organization.file,
    facts: factsOf(watches, rule),
    servers: Object.fromEntries(
      [...bySaying].map(([saying, those]) => [saying, those.map(({ name }) => name)]),
    ),
  }
}

function foundBy(watch: RuleWatch, waivers: Waivers): ReadonlyMap<string, Saying> {
  const found = new Map<string, Saying>()
  const findings = watch.judgements().flatMap((judgement) => waivers.apply(judgement))
  for (const { servers, status } of findings) {
    for (const name of servers) found.set(name, gravest([status, found.get(name) ?? status]))
  }
  return found
}

function withoutFinding(server: ServerState, watch: RuleWatch): Saying {
  const { compiled, scope } = watch
  if (watch.speaks() === 'no') return 'silent'
  const { judge } = compiled
  return judge.kind === 'server' && judge.servers.matches(server, scope) === 'no' ? 'not-meant' : 'met'
}

function factsOf(watches: readonly RuleWatch[], rule: CompiledRule): readonly Fact[] {
  if (rule.judge.kind === 'change') return [fact('the rule is about changes: a state alone says nothing')]
  if (rule.rule.during === 'plan') return [fact('the rule speaks only while a plan runs')]
  if (watches.length === 0) return [fact('there is nothing here in which the rule would be judged')]
  const shown = watches.slice(0, mostScopes).flatMap((watch) => scopeFacts(watch, watches.length > 1))
  const left = watches.length - mostScopes
  return left > 0 ? [...shown, fact(`and ${counted(left, 'more scope')}`)] : shown
}

function scopeFacts(watch: RuleWatch, isNamed: boolean): readonly Fact[] {
  const { compiled, scope } = watch
  const where = isNamed ? `in the ${scope.kind} ${quote(scope.name)}: ` : ''
  const clues = compiled.judge.kind === 'scope' ? compiled.judge.clues(scope).map(clueFact) : []
  return [...guardFacts(compiled, watch.guardFacts()), ...clues].map((one) => ({
    ...one,
    text: `${where}${one.text}`,
  }))
}
