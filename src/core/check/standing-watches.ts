import { groupBy } from '../model/group-by.js'
import type { Rule } from '../model/policy.js'
import type { Span } from '../model/source.js'
import type { LinkState, OrganizationState, ScopeState, Servers, ServerState } from '../rules/state.js'
import { alikeServers } from './alike-servers.js'
import { AlikeWatch, judgeByVersion } from './alike-watch.js'
import type { CompiledRule } from './compiled-rule.js'
import { RuleWatch, type StandingWatch } from './rule-watch.js'

/**
 * Every rule in every scope in which it is judged, in an organization as it stands. It says what a live organization says
 * before its first change, and keeps nothing that only a change would ask for.
 */
export function standingWatches(
  organization: OrganizationState,
  rules: readonly CompiledRule[],
): readonly StandingWatch[] {
  return inTheirScopes(organization, rules, standingWatch)
}

/** The same, each ready to be asked about every server for itself. */
export function ruleWatches(
  organization: OrganizationState,
  rules: readonly CompiledRule[],
): readonly RuleWatch[] {
  return inTheirScopes(organization, rules, ruleWatch)
}

function inTheirScopes<Watch>(
  organization: OrganizationState,
  rules: readonly CompiledRule[],
  watch: (rule: CompiledRule, scope: ScopeState) => Watch,
): readonly Watch[] {
  const byScope = [...groupBy(rules, ({ rule }) => JSON.stringify(rule.scope)).values()]
  return byScope.flatMap((ofScope) => {
    const [first] = ofScope
    const scopes = first ? scopesOf(first.rule.scope, organization) : []
    return scopes.flatMap((scope) => ofScope.map((rule) => watch(rule, scope)))
  })
}

function standingWatch(rule: CompiledRule, scope: ScopeState): StandingWatch {
  const isWhole = scope.servers === scope.organization.servers
  const judge = isWhole ? judgeByVersion(rule) : undefined
  return judge ? new AlikeWatch(rule, judge, scope, alikeServers(scope.organization)) : ruleWatch(rule, scope)
}

function ruleWatch(rule: CompiledRule, scope: ScopeState): RuleWatch {
  const watch = new RuleWatch(rule, scope)
  watch.fill()
  return watch
}

function scopesOf(scope: Rule['scope'], organization: OrganizationState): readonly ScopeState[] {
  if (typeof scope !== 'string') return linkScopes(scope.link, organization)
  switch (scope) {
    case 'organization': {
      const { name, servers } = organization
      return [new StandingScope(organization, scope, name, servers, () => organization.at)]
    }
    case 'site':
      return siteScopes(organization)
    default:
      return groupScopes(scope, organization)
  }
}

function siteScopes(organization: OrganizationState): readonly ScopeState[] {
  const sites = new Map(organization.sites.map((site) => [site.name, site]))
  const bySite = serversBy(organization, ({ declared }) => declared.site)
  return [...bySite].map(([name, servers]) => {
    const at = () => sites.get(name)?.origin.value('name') ?? organization.at
    return new StandingScope(organization, 'site', name, servers, at)
  })
}

function groupScopes(key: string, organization: OrganizationState): readonly ScopeState[] {
  const byGroup = serversBy(organization, ({ declared }) => declared.groups[key])
  return [...byGroup].map(([name, servers]) => {
    const [first] = servers.values()
    const at = () => first?.declared.origin.value('groups', key) ?? organization.at
    return new StandingScope(organization, key, name, servers, at)
  })
}

function linkScopes(kind: string, organization: OrganizationState): readonly ScopeState[] {
  const links = organization.links.filter((link) => link.kind === kind && link.members.size > 0)
  return links.map((link) => {
    const at = () => link.declared.origin.value('kind')
    return new StandingScope(organization, kind, link.name, serversOf(link, organization), at, link)
  })
}

function serversOf({ members }: LinkState, organization: OrganizationState): Servers {
  const servers = new Map<string, ServerState>()
  for (const key of members.keys()) {
    const server = organization.servers.get(key)
    if (server) servers.set(key, server)
  }
  return servers
}

function serversBy(
  { servers }: OrganizationState,
  nameOf: (server: ServerState) => string | undefined,
): ReadonlyMap<string, Servers> {
  const groups = new Map<string, Map<string, ServerState>>()
  for (const server of servers.values()) {
    const name = nameOf(server)
    if (name === undefined) continue
    const group = groups.get(name)
    if (group) group.set(server.key, server)
    else groups.set(name, new Map([[server.key, server]]))
  }
  return groups
}

/** A scope that is looked for in the text only where somebody asks where it is declared. */
class StandingScope implements ScopeState {
  readonly link?: LinkState

  constructor(
    readonly organization: OrganizationState,
    readonly kind: string,
    readonly name: string,
    readonly servers: Servers,
    private readonly declaredAt: () => Span,
    link?: LinkState,
  ) {
    if (link) this.link = link
  }

  get at(): Span {
    return this.declaredAt()
  }
}
