import type { CompiledRule } from '../../check/compiled-rule.js'
import { linkKey } from '../../check/live-state.js'
import { compareText } from '../../model/wording.js'
import type { LinkMember, LinkState, OrganizationState, ServerState } from '../../rules/state.js'
import { Groups } from './groups.js'
import { likenessOf } from './likeness.js'
import { Mentions } from './mentions.js'
import { Numbers } from './numbers.js'

/** There are fewer tellings than that. */
const aboveTellings = 2 ** 26

/** A part of an organization; two with one signature differ in nothing but names. */
export interface Part {
  readonly signature: string
  /** The keys of its servers, those that are alike together. */
  readonly members: ReadonlyMap<string, readonly string[]>
}

/** The parts of an organization before and after: servers that share a site, a group or a link belong together. */
export class Parts {
  private readonly keys = new Numbers()
  /** The numbers of scopes, by their kind and name. */
  private readonly scopes = new Map<string, Map<string, number>>()
  /** What stands before the name of each scope: the kind of place that it is. */
  private readonly scopeKinds: string[] = []
  private readonly scopesOfServers: number[][] = []
  /** For each server a number of everything that is told of it, in that order. */
  private readonly likenesses: number[] = []
  private readonly tellings = new Numbers()
  private readonly sequels = new Map<number, number>()
  private readonly ownLinks = new Map<string, LinkState[]>()
  private readonly mentions: Mentions
  private readonly groupKeys: readonly string[]

  /** In scopes of some kinds every server stands for itself. */
  constructor(
    from: OrganizationState,
    to: OrganizationState,
    rules: readonly CompiledRule[],
    private readonly singleScopes: ReadonlySet<string>,
  ) {
    this.mentions = new Mentions(rules)
    const scopes = rules.flatMap(({ rule: { scope } }) => (typeof scope === 'string' ? [scope] : []))
    this.groupKeys = [...new Set(scopes)].filter((scope) => scope !== 'organization' && scope !== 'site')
    for (const server of from.servers.values()) this.add(server, 'before')
    for (const server of to.servers.values()) this.add(server, 'after')
    for (const link of from.links) this.addLink(link, 'before')
    for (const link of to.links) this.addLink(link, 'after')
  }

  /** Every part. */
  *all(): Iterable<Part> {
    const groups = new Groups(this.keys.size, this.scopeKinds.length)
    for (const [server, scopes] of this.scopesOfServers.entries())
      for (const scope of scopes) groups.join(server, scope)
    for (const servers of groups.all()) yield this.partOf(servers, this.likenesses)
  }

  /** The links of which a server is the first only end, each as it is at last. */
  linksOf(key: string): readonly LinkState[] {
    return [...new Map((this.ownLinks.get(key) ?? []).map((link) => [linkKey(link), link])).values()]
  }

  private partOf(servers: readonly number[], likeness: readonly number[]): Part {
    const names = this.localNames(servers, likeness)
    const members = new Map<string, string[]>()
    for (const server of servers) {
      const scopes = (this.scopesOfServers[server] ?? []).map((scope) => names.get(scope) ?? '')
      const id = `${likeness[server] ?? ''} ${scopes.sort().join(' ')}`
      const key = this.keys.name(server)
      const alike = members.get(id)
      if (!alike) members.set(id, [key])
      else if (this.isSingle(server)) members.set(`${id} ${members.size}`, [key])
      else alike.push(key)
    }
    const signature = [...members].map(([id, alike]) => `${alike.length}*${id}`).sort(compareText)
    return { signature: signature.join('\n'), members }
  }

  private isSingle(server: number): boolean {
    if (this.singleScopes.size === 0) return false
    return (this.scopesOfServers[server] ?? []).some((scope) =>
      this.singleScopes.has(this.scopeKinds[scope]?.replace(/^group /, '') ?? ''),
    )
  }

  /** Names for the scopes of a part that say nothing but what they are and who stands in them. */
  private localNames(servers: readonly number[], likeness: readonly number[]): ReadonlyMap<number, string> {
    const contents = new Map<number, number[]>()
    for (const server of servers) {
      for (const scope of this.scopesOfServers[server] ?? []) {
        const content = contents.get(scope)
        if (content) content.push(likeness[server] ?? 0)
        else contents.set(scope, [likeness[server] ?? 0])
      }
    }
    const sorted = [...contents]
      .map(([scope, content]) => ({
        scope,
        content: `${this.scopeKinds[scope] ?? ''} ${content.sort((a, b) => a - b).join()}`,
      }))
      .sort((a, b) => compareText(a.content, b.content))
    return new Map(
      sorted.map(({ scope }, index) => [scope, `${this.scopeKinds[scope] ?? ''}${index}`] as const),
    )
  }

  private add(server: ServerState, when: string): void {
    const { site, groups } = server.declared
    const index = this.indexOf(server.key)
    this.tell(index, this.tellings.of(`${when} ${likenessOf(server, this.mentions)}`))
    if (site !== undefined) this.put(index, 'site', site)
    for (const key of this.groupKeys) {
      const group = groups[key]
      if (group !== undefined) this.put(index, `group ${key}`, group)
    }
  }

  private addLink(link: LinkState, when: string): void {
    const name = linkKey(link)
    const scope = `link ${link.kind}`
    const tellings = new Map<LinkMember, number>()
    let isTaken = false
    for (const [key, member] of link.members) {
      const { end, certainty, stands } = member
      const recorded = link.declared.recordedVersion ?? ''
      const telling =
        tellings.get(member) ??
        this.tellings.of([when, link.kind, end, certainty, stands, recorded].join(' '))
      tellings.set(member, telling)
      const index = this.indexOf(key)
      this.tell(index, telling)
      this.put(index, scope, name)
      if (stands !== 'alone' || isTaken) continue
      isTaken = true
      const own = this.ownLinks.get(key) ?? []
      own.push(link)
      this.ownLinks.set(key, own)
    }
  }

  private tell(server: number, telling: number): void {
    const before = this.likenesses[server] ?? 0
    const both = before * aboveTellings + telling
    const known = this.sequels.get(both) ?? this.sequels.size + 1
    if (known > this.sequels.size) this.sequels.set(both, known)
    this.likenesses[server] = known
  }

  private indexOf(key: string): number {
    const index = this.keys.of(key)
    this.scopesOfServers[index] ??= []
    return index
  }

  private put(server: number, kind: string, name: string): void {
    const scope = this.scopeOf(kind, name)
    const scopes = this.scopesOfServers[server]
    if (scopes && !scopes.includes(scope)) scopes.push(scope)
  }

  private scopeOf(kind: string, name: string): number {
    const ofKind = this.scopes.get(kind) ?? new Map<string, number>()
    this.scopes.set(kind, ofKind)
    const known = ofKind.get(name)
    if (known !== undefined) return known
    const number = this.scopeKinds.push(kind) - 1
    ofKind.set(name, number)
    return number
  }
}
