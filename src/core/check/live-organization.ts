import { groupBy } from '../model/group-by.js'
import type { Span } from '../model/source.js'
import type { LinkState, OrganizationState, ScopeState, ServerState } from '../rules/state.js'
import type { CompiledRule } from './compiled-rule.js'
import { RuleWatch, type Judgement } from './rule-watch.js'

interface LiveScope {
  readonly state: ScopeState & { readonly servers: Map<string, ServerState> }
  readonly watches: readonly RuleWatch[]
}

/** An organization under the eyes of its rules: every rule watches every scope it is judged in. */
export class LiveOrganization {
  /** By the link, or by kind and name. */
  private readonly scopes = new Map<string | LinkState, LiveScope>()
  private readonly sites: ReadonlyMap<string, Span>
  private readonly linksOf = new Map<string, LinkState[]>()
  private readonly rulesByScope: ReadonlyMap<string, readonly CompiledRule[]>

  constructor(
    private readonly organization: OrganizationState,
    rules: readonly CompiledRule[],
  ) {
    const onStates = rules.filter(({ judge }) => judge.kind !== 'change')
    this.rulesByScope = groupBy(onStates, ({ rule }) => scopeKey(rule.scope))
    for (const link of organization.links) {
      for (const key of link.members.keys()) append(this.linksOf, key, link)
    }
    this.sites = new Map(organization.sites.map((site) => [site.name, site.origin.value('name')]))
    this.scope('organization', organization.name, organization.at)
    for (const server of organization.servers.values()) this.change(server, 1)
  }

  /** Everything that the rules say. */
  judgements(): readonly Judgement[] {
    return this.watches().flatMap((watch) => watch.judgements())
  }

  /** The rules that speak, or may, somewhere in the organization. */
  speaking(): ReadonlySet<CompiledRule> {
    return new Set(this.watches().flatMap((watch) => (watch.speaks() === 'no' ? [] : [watch.compiled])))
  }

  private watches(): readonly RuleWatch[] {
    return [...this.scopes.values()].flatMap(({ watches }) => watches)
  }

  private change(server: ServerState, by: 1 | -1): void {
    for (const { state, watches } of this.scopesOf(server)) {
      if (by === 1) state.servers.set(server.key, server)
      for (const watch of watches) if (concerns(watch.compiled, server)) watch.change(server, by)
      if (by === -1) state.servers.delete(server.key)
    }
  }

  private scopesOf(server: ServerState): readonly LiveScope[] {
    const { site, groups, origin } = server.declared
    const { name, at } = this.organization
    return [
      ...this.scope('organization', name, at),
      ...(site === undefined ? [] : this.scope('site', site, this.sites.get(site) ?? at)),
      ...Object.entries(groups).flatMap(([key, group]) =>
        this.scope(`group ${key}`, group, origin.value('groups', key)),
      ),
      ...(this.linksOf.get(server.key) ?? []).flatMap((link) =>
        this.scope(`link ${link.kind}`, link.name, link.declared.origin.value('kind'), link),
      ),
    ]
  }

  /** The scope of that kind and name, if any rule is judged in such scopes. */
  private scope(kind: string, name: string, at: Span, link?: LinkState): readonly LiveScope[] {
    const rules = this.rulesByScope.get(kind)
    if (!rules) return []
    const id = link ?? `${kind}\n${name}`
    const known = this.scopes.get(id)
    if (known) return [known]
    const { organization } = this
    const servers = new Map<string, ServerState>()
    const shown = link?.kind ?? kind.replace(/^group /, '')
    const state = { organization, kind: shown, name, at, servers, ...(link ? { link } : {}) }
    const scope = { state, watches: rules.map((rule) => new RuleWatch(rule, state)) }
    this.scopes.set(id, scope)
    return [scope]
  }
}

function concerns({ concerns: products }: CompiledRule, { product }: ServerState): boolean {
  return products === undefined || products.has(product)
}

function scopeKey(scope: CompiledRule['rule']['scope']): string {
  if (typeof scope !== 'string') return `link ${scope.link}`
  return scope === 'organization' || scope === 'site' ? scope : `group ${scope}`
}

function append<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}
