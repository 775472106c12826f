import { groupBy } from '../model/group-by.js'
import type { During } from '../model/policy.js'
import type { Span } from '../model/source.js'
import type { Site } from '../model/topology.js'
import type { Change } from '../rules/form.js'
import { standsIn } from '../rules/link-standing.js'
import type { LevelState, LinkState, OrganizationState, ScopeState, ServerState } from '../rules/state.js'
import { ChangeRuleWatch, type Foreseen } from './change-rule-watch.js'
import { concerns, type CompiledRule } from './compiled-rule.js'
import { Facts } from './facts.js'
import { LiveState } from './live-state.js'
import { RuleWatch, type Judgement } from './rule-watch.js'

const none: readonly LiveScope[] = []

interface LiveScope {
  readonly state: Omit<ScopeState, 'link'> & { link?: LinkState }
  /** Its servers; undefined where it is the whole organization, which knows its own. */
  readonly servers: Map<string, ServerState> | undefined
  readonly watches: readonly RuleWatch[]
  readonly onChanges: readonly ChangeRuleWatch[]
}

/**
 * An organization under the eyes of its rules: every rule watches every scope it is judged in. A change costs what the
 * rules and links that touch it cost, in an organization of any size.
 */
export class LiveOrganization {
  readonly state: LiveState
  /** By the link, or by kind and name. */
  private readonly scopes = new Map<string | LinkState, readonly [LiveScope]>()
  /** The rules about changes that remember what they have seen. */
  private readonly remembering = new Set<ChangeRuleWatch>()
  private readonly sites: ReadonlyMap<string, Site>
  private readonly rulesByScope: ReadonlyMap<string, readonly CompiledRule[]>
  /** The servers that will arrive in a later step, and the scopes that have been told. */
  private readonly expected = new Map<ServerState, readonly LiveScope[]>()
  /** The scope of the whole organization, if any rule is judged in it. */
  private readonly whole: readonly LiveScope[]
  private readonly facts: Facts
  private readonly hasRulesOnService: boolean
  private readonly hasRulesOnChanges: boolean
  /** The rules that may say something else since they were asked last, by when they speak. */
  private readonly touched: Readonly<Record<During, Set<RuleWatch>>> = {
    always: new Set(),
    'at-rest': new Set(),
    plan: new Set(),
  }

  constructor(organization: OrganizationState, rules: readonly CompiledRule[]) {
    this.state = new LiveState(organization)
    this.facts = new Facts(rules, this.state)
    this.hasRulesOnService = rules.some(({ judge }) => judge.kind === 'scope' && judge.mindsService)
    this.hasRulesOnChanges = rules.some(({ judge }) => judge.kind === 'change')
    this.rulesByScope = groupBy(rules, ({ rule }) => scopeKey(rule.scope))
    this.sites = new Map(organization.sites.map((site) => [site.name, site]))
    this.whole = this.scope('organization', organization.name, () => organization.at)
    for (const server of organization.servers.values()) {
      this.facts.change(server, 1)
      this.arrive(server, this.scopesOf(server))
    }
  }

  /** Everything that the rules say. */
  judgements(): readonly Judgement[] {
    return this.watches().flatMap((watch) => watch.judgements())
  }

  /** The rules that speak, or may, somewhere in the organization. */
  speaking(): ReadonlySet<CompiledRule> {
    return new Set(this.watches().flatMap((watch) => (watch.speaks() === 'no' ? [] : [watch.compiled])))
  }

  /** A server arrives. */
  add(server: ServerState): void {
    this.facts.change(server, 1)
    this.state.add(server)
    this.arrive(server, this.scopesOf(server))
  }

  /** A server leaves for good; a link that has lost its single end goes with it. */
  remove(server: ServerState): void {
    const links = [...this.state.linksOf(server)]
    const ended = links.filter(({ members }) => members.get(server.key)?.stands === 'alone')
    this.facts.change(server, -1)
    this.leave(server, this.scopesOf(server))
    this.state.remove(server, true)
    for (const scope of this.scopesOf(server, links)) this.drop(server, scope)
    for (const link of ended) this.removeLink(link)
  }

  /** A server turns into another one of the same name. */
  replace(before: ServerState, after: ServerState): void {
    const scopes = this.scopesOf(before)
    this.facts.change(before, -1)
    this.facts.change(after, 1)
    this.leave(before, scopes)
    this.state.remove(before, false)
    this.state.add(after)
    const now = this.scopesOf(after)
    for (const scope of scopes) if (!now.includes(scope)) this.drop(before, scope)
    this.arrive(after, now)
  }

  /** A server goes out of service (`1`) or comes back (`-1`); the rules that mind. */
  pause(server: ServerState, by: 1 | -1): readonly RuleWatch[] {
    if (!this.hasRulesOnService) return []
    const minding = this.scopesOf(server).flatMap(({ watches }) =>
      watches.filter((watch) => watch.pause(server, by)),
    )
    for (const watch of minding) this.touch(watch)
    return minding
  }

  /** The rules that mind servers out of service and speak only while a plan runs. */
  mindingInPlan(): readonly RuleWatch[] {
    if (!this.hasRulesOnService) return []
    return this.watches().filter(
      ({ compiled: { rule, judge } }) =>
        rule.during === 'plan' && judge.kind === 'scope' && judge.mindsService === true,
    )
  }

  /** A link is made; the same link again is made anew, and what is wrong with it goes on. */
  addLink(declared: LinkState): void {
    const before = this.state.findLink(declared.kind, declared.name)
    const [kept] = (before && this.scopes.get(before)) ?? []
    this.removeLink(declared)
    const link = this.state.addLink(declared)
    if (kept) {
      kept.state.link = link
      this.keep(link, kept)
    }
    for (const scope of this.linkScope(link)) {
      for (const key of link.members.keys()) {
        const server = this.state.servers.get(key)
        if (server) this.arrive(server, [scope])
      }
      if (!kept) this.expectIn(link, scope)
    }
  }

  private expectIn(link: LinkState, scope: LiveScope): void {
    if (scope.onChanges.length === 0) return
    for (const [server, scopes] of this.expected) {
      if (standsIn(server, link) === 'no') continue
      this.expected.set(server, [...scopes, scope])
      for (const watch of scope.onChanges) watch.expect(server, 1)
    }
  }

  removeLink({ kind, name }: Pick<LinkState, 'kind' | 'name'>): void {
    const link = this.state.findLink(kind, name)
    if (!link) return
    for (const scope of this.linkScope(link)) {
      for (const server of [...scope.state.servers.values()]) {
        this.leave(server, [scope])
        this.drop(server, scope)
      }
    }
    this.state.removeLink(link)
    this.forget(link)
  }

  /** Declares a level, or lets it be undeclared. */
  setLevel(name: string, level: LevelState | undefined): void {
    if (level) this.state.levels.set(name, level)
    else this.state.levels.delete(name)
    for (const watch of this.watches()) {
      watch.invalidate()
      this.touch(watch)
    }
  }

  /** Tells the rules about changes that a server will arrive in a later step (`1`), or no longer (`-1`). */
  expect(server: ServerState, by: 1 | -1): void {
    const scopes = this.expected.get(server) ?? (by === 1 ? this.scopesOf(server) : none)
    if (by === 1) this.expected.set(server, scopes)
    else this.expected.delete(server)
    for (const { onChanges } of scopes) {
      for (const watch of onChanges) watch.expect(server, by)
    }
  }

  /** What the rules about changes have against a change that is about to be made; asked once it is made. */
  foresee(change: Change): readonly Foreseen[] {
    return this.askBefore(change, (watch) => watch.foresee(change) ?? [])
  }

  /** Tasks that must be done before a change that is about to be made, or may have to be, and are not. */
  missingTasks(change: Change): readonly string[] {
    return this.askBefore(change, (watch) => watch.missingTasks(change))
  }

  /** What has been seen so far stays seen by the rules about changes; calling what this returns forgets all since. */
  remember(): () => void {
    const restoring = [...this.remembering].flatMap((watch) => watch.remember() ?? [])
    return () => {
      for (const restore of restoring) restore()
    }
  }

  /** Equal as long as what the rules about changes have seen makes no difference. */
  get memory(): string {
    return [...this.remembering].map(({ memory }) => memory).join()
  }

  private askBefore<Item>(
    change: Change,
    ask: (watch: ChangeRuleWatch) => Item | readonly Item[],
  ): readonly Item[] {
    if (!this.hasRulesOnChanges) return []
    return this.scopesOfChange(change).flatMap(({ onChanges }) => onChanges.flatMap(ask))
  }

  /** Those of the rules that speak then which may have turned since this was asked last. */
  takeTouched(during: During): readonly RuleWatch[] {
    const touched = [...this.touched[during]]
    this.touched[during].clear()
    return touched
  }

  private touch(watch: RuleWatch): void {
    this.touched[watch.compiled.rule.during].add(watch)
  }

  /** Every rule in every scope in which it is judged. */
  watches(): readonly RuleWatch[] {
    return [...this.scopes.values()].flatMap(([{ watches }]) => watches)
  }

  private arrive(server: ServerState, scopes: readonly LiveScope[]): void {
    for (const { servers, watches, onChanges } of scopes) {
      if (servers?.size === 0) for (const watch of watches) this.touch(watch)
      servers?.set(server.key, server)
      this.tell(server, 1, watches)
      for (const watch of onChanges) watch.change(server, 1)
    }
  }

  private leave(server: ServerState, scopes: readonly LiveScope[]): void {
    for (const { watches, onChanges } of scopes) {
      this.tell(server, -1, watches)
      for (const watch of onChanges) watch.change(server, -1)
    }
  }

  /** Nothing is said about a scope that has lost its last server. */
  private drop(server: ServerState, { state, servers, watches }: LiveScope): void {
    servers?.delete(server.key)
    if (state.servers.size === 0) for (const watch of watches) this.touch(watch)
  }

  private tell(server: ServerState, by: 1 | -1, watches: readonly RuleWatch[]): void {
    for (const watch of watches) {
      if (!concerns(watch.compiled, server)) continue
      watch.change(server, by)
      this.touch(watch)
    }
  }

  /** A server that changes may leave a link with it, or join one. */
  private scopesOfChange(change: Change): readonly LiveScope[] {
    if (change.kind === 'update') {
      const links = [change.from, change.server].flatMap((server) => this.state.linksOf(server))
      return this.scopesOf(change.server, [...new Set(links)])
    }
    if (change.kind !== 'link') return this.scopesOf(change.server)
    const { link } = change
    const site = link.declared.site === undefined ? undefined : this.sites.get(link.declared.site)
    return [...this.whole, ...(site ? this.siteScope(site.name) : []), ...this.scopeToBe(link)]
  }

  /** The scope of a link that is about to be made, with the servers that it will have; nothing keeps it. */
  private scopeToBe(link: LinkState): readonly LiveScope[] {
    const rules = this.rulesByScope.get(`link ${link.kind}`)
    if (!rules) return []
    const scope = this.newScope(rules, link.kind, link.name, link.declared.origin.value('kind'), link)
    for (const key of link.members.keys()) {
      const server = this.state.servers.get(key)
      if (!server) continue
      scope.servers?.set(key, server)
      for (const watch of scope.onChanges) watch.change(server, 1)
    }
    return [scope]
  }

  private scopesOf(server: ServerState, links = this.state.linksOf(server)): readonly LiveScope[] {
    const { site, groups, origin } = server.declared
    const scopes = [...this.whole]
    if (site !== undefined) scopes.push(...this.siteScope(site))
    for (const key of Object.keys(groups)) {
      const at = () => origin.value('groups', key)
      scopes.push(...this.scope(`group ${key}`, groups[key] ?? '', at))
    }
    for (const link of links) scopes.push(...this.linkScope(link))
    return scopes
  }

  private siteScope(name: string): readonly LiveScope[] {
    return this.scope('site', name, () => this.sites.get(name)?.origin.value('name') ?? this.state.at)
  }

  private linkScope(link: LinkState): readonly LiveScope[] {
    const at = () => link.declared.origin.value('kind')
    return this.scopes.get(link) ?? this.scope(`link ${link.kind}`, link.name, at, link)
  }

  /** The scope of that kind and name, if any rule is judged in such scopes. */
  private scope(kind: string, name: string, at: () => Span, link?: LinkState): readonly LiveScope[] {
    const rules = this.rulesByScope.get(kind)
    if (!rules) return none
    const id = link ?? `${kind}\n${name}`
    const known = this.scopes.get(id)
    if (known) return known
    const scope = this.newScope(rules, link?.kind ?? kind.replace(/^group /, ''), name, at(), link)
    for (const watch of scope.watches) this.touch(watch)
    return this.keep(id, scope)
  }

  private keep(id: string | LinkState, scope: LiveScope): readonly [LiveScope] {
    const alone = [scope] as const
    this.scopes.set(id, alone)
    for (const watch of scope.onChanges) if (watch.remembers) this.remembering.add(watch)
    return alone
  }

  private forget(id: string | LinkState): void {
    for (const { onChanges } of this.scopes.get(id) ?? [])
      for (const watch of onChanges) this.remembering.delete(watch)
    this.scopes.delete(id)
  }

  private newScope(
    rules: readonly CompiledRule[],
    kind: string,
    name: string,
    at: Span,
    link?: LinkState,
  ): LiveScope {
    const servers = kind === 'organization' ? undefined : new Map<string, ServerState>()
    const state = servers
      ? { organization: this.state, kind, name, at, servers, ...(link ? { link } : {}) }
      : wholeOf(this.state, at)
    const onChanges = rules.filter(({ judge }) => judge.kind === 'change')
    return {
      state,
      servers,
      watches: rules.filter((rule) => !onChanges.includes(rule)).map((rule) => new RuleWatch(rule, state)),
      onChanges: onChanges.map((rule) => new ChangeRuleWatch(rule, state, this.facts.of(rule))),
    }
  }
}

function wholeOf(organization: LiveState, at: Span): ScopeState {
  return {
    organization,
    kind: 'organization',
    name: organization.name,
    at,
    get servers() {
      return organization.servers
    },
  }
}

function scopeKey(scope: CompiledRule['rule']['scope']): string {
  if (typeof scope !== 'string') return `link ${scope.link}`
  return scope === 'organization' || scope === 'site' ? scope : `group ${scope}`
}
