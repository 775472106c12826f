import { linkKey } from '../../check/live-state.js'
import { groupBy } from '../../model/group-by.js'
import { compareText } from '../../model/wording.js'
import type { LinkState, OrganizationState, ServerState } from '../../rules/state.js'
import type { CompiledRule } from '../../check/compiled-rule.js'
import { likenessOf } from './likeness.js'
import { Mentions } from './mentions.js'

/** So many of servers that are alike stand for all of them: what one does, another one sees. */
const enough = 2

/** Two states of an organization, made small: servers that are alike are there twice, and so are parts that are alike. */
export interface Crowd {
  readonly from: OrganizationState
  readonly to: OrganizationState
  /** The servers of each kind, by their keys; those that are still there come first. */
  readonly kinds: readonly Kind[]
}

/** Servers that are alike, in parts of the organization that are alike. */
export interface Kind {
  /** Those that stand for all. */
  readonly kept: readonly string[]
  readonly all: readonly string[]
  /** For the links of which a server is an only end: the links of each server, in the same order. */
  readonly links: ReadonlyMap<string, readonly LinkState[]>
}

/** Makes two states of an organization small. Rules that count servers see how many there are, so there must be none. */
export function crowdOf(
  from: OrganizationState,
  to: OrganizationState,
  rules: readonly CompiledRule[],
): Crowd {
  const parts = new Parts(from, to, rules)
  const kinds = new Map<string, { kept: string[]; all: string[]; links: Map<string, readonly LinkState[]> }>()
  const keep = new Set<string>()
  const keptParts = new Map<string, number>()
  for (const { signature, members } of parts.all()) {
    const isKept = (keptParts.get(signature) ?? 0) < enough
    keptParts.set(signature, (keptParts.get(signature) ?? 0) + 1)
    const ofKind = new Map<string, number>()
    for (const { key, likeness } of members) {
      const id = `${signature}\n${likeness}`
      const kind = kinds.get(id) ?? { kept: [], all: [], links: new Map<string, readonly LinkState[]>() }
      kinds.set(id, kind)
      kind.all.push(key)
      kind.links.set(key, parts.linksOf(key))
      const count = ofKind.get(likeness) ?? 0
      ofKind.set(likeness, count + 1)
      if (!isKept || count >= enough) continue
      kind.kept.push(key)
      keep.add(key)
    }
  }
  return { from: reduced(from, keep), to: reduced(to, keep), kinds: [...kinds.values()] }
}

function reduced(organization: OrganizationState, keep: ReadonlySet<string>): OrganizationState {
  const servers = new Map([...organization.servers].filter(([key]) => keep.has(key)))
  const links = organization.links.flatMap((link): LinkState[] => {
    const members = new Map([...link.members].filter(([key]) => keep.has(key)))
    const isLost = [...link.members].some(([key, { stands }]) => stands === 'alone' && !keep.has(key))
    return isLost ? [] : [{ ...link, members }]
  })
  return { ...organization, servers, links }
}

interface Member {
  readonly key: string
  readonly likeness: string
}

/** The parts of an organization: servers that share a site, a group or a link belong together. */
class Parts {
  private readonly roots = new Map<string, string>()
  /** The links of each server, at the start and at the end. */
  private readonly links: readonly ReadonlyMap<string, readonly LinkState[]>[]
  private readonly likenesses = new Map<string, string>()
  private readonly mentions: Mentions
  private readonly scopeKeys: readonly string[]

  constructor(
    private readonly from: OrganizationState,
    private readonly to: OrganizationState,
    rules: readonly CompiledRule[],
  ) {
    this.mentions = new Mentions(rules)
    this.scopeKeys = [
      ...new Set(rules.flatMap(({ rule: { scope } }) => (typeof scope === 'string' ? [scope] : []))),
    ].filter((scope) => scope !== 'organization' && scope !== 'site')
    this.links = [from, to].map((organization) => this.joined(organization))
  }

  /** Every part with a signature that is equal for parts that are alike. */
  *all(): Iterable<{ readonly signature: string; readonly members: readonly Member[] }> {
    const keys = new Set([...this.from.servers.keys(), ...this.to.servers.keys()])
    for (const part of groupBy(keys, (key) => this.rootOf(key)).values()) {
      const names = this.localNames(part)
      const members = part.map((key) => ({ key, likeness: this.likenessIn(key, names) }))
      const counts = groupBy(members, ({ likeness }) => likeness)
      const signature = [...counts]
        .map(([likeness, alike]) => `${alike.length} ${likeness}`)
        .sort(compareText)
        .join('\n')
      yield { signature, members }
    }
  }

  linksOf(key: string): readonly LinkState[] {
    return this.links.flatMap((links) => links.get(key) ?? [])
  }

  private joined(organization: OrganizationState): ReadonlyMap<string, readonly LinkState[]> {
    const links = new Map<string, LinkState[]>()
    for (const server of organization.servers.values()) {
      for (const scope of this.scopesOf(server)) this.unite(server.key, `\0${scope}`)
    }
    for (const link of organization.links) {
      for (const key of link.members.keys()) {
        this.unite(key, `\0link ${linkKey(link)}`)
        const known = links.get(key) ?? []
        known.push(link)
        links.set(key, known)
      }
    }
    return links
  }

  /** The site and the groups in which rules are judged. */
  private scopesOf({ declared: { site, groups } }: ServerState): readonly string[] {
    return [
      ...(site === undefined ? [] : [`site ${site}`]),
      ...this.scopeKeys.flatMap((key) => (groups[key] === undefined ? [] : [`${key} ${groups[key]}`])),
    ]
  }

  /** Names for the scopes of a part that say nothing but what stands in them. */
  private localNames(part: readonly string[]): ReadonlyMap<string, string> {
    const contents = new Map<string, string[]>()
    for (const key of part) {
      for (const scope of this.everyScopeOf(key)) {
        const content = contents.get(scope) ?? []
        content.push(this.likenessOf(key))
        contents.set(scope, content)
      }
    }
    const sorted = [...contents]
      .map(([scope, content]) => ({ scope, content: [scope.split(' ')[0], ...content.sort()].join('\n') }))
      .sort((a, b) => compareText(a.content, b.content))
    return new Map(sorted.map(({ scope }, index) => [scope, String(index)]))
  }

  private everyScopeOf(key: string): readonly string[] {
    const states = [this.from.servers.get(key), this.to.servers.get(key)]
    const own = states.flatMap((state) => (state ? this.scopesOf(state) : []))
    return [...new Set([...own, ...this.linksOf(key).map((link) => `link ${linkKey(link)}`)])]
  }

  private likenessIn(key: string, names: ReadonlyMap<string, string>): string {
    const scopes = this.everyScopeOf(key).map((scope) => `${scope.split(' ')[0]} ${names.get(scope) ?? ''}`)
    return `${this.likenessOf(key)} ${scopes.sort().join(' ')}`
  }

  /** What a server is, was and is to be, and how it stands in its links. */
  private likenessOf(key: string): string {
    const known = this.likenesses.get(key)
    if (known !== undefined) return known
    const [before, after] = [this.from.servers.get(key), this.to.servers.get(key)]
    const links = this.links.map((ofServers) =>
      (ofServers.get(key) ?? []).map(({ kind, members, declared }) => {
        const own = members.get(key)
        return [kind, own?.end, own?.certainty, own?.stands, declared.recordedVersion].join(' ')
      }),
    )
    const likeness = JSON.stringify([
      before ? likenessOf(before, this.mentions) : '',
      after ? likenessOf(after, this.mentions) : '',
      links,
    ])
    this.likenesses.set(key, likeness)
    return likeness
  }

  private rootOf(key: string): string {
    let root = key
    for (let above = this.roots.get(root); above !== undefined; above = this.roots.get(root)) root = above
    if (root !== key) this.roots.set(key, root)
    return root
  }

  private unite(a: string, b: string): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)]
    if (one !== other) this.roots.set(one, other)
  }
}
