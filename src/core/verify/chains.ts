import type { Match } from '../rules/breach.js'
import type { OrganizationState, ScopeState, ServerState } from '../rules/state.js'
import { releaseRange, type Product, type Release } from '../versions/version.js'
import type { Law } from './law.js'
import type { Ends } from './walk.js'

/** Everything that a server may be on its way, from what it is to what it is to be; undefined where it is not there. */
export type Chain = readonly (ServerState | undefined)[]

/** Lists what servers may be on their way: of releases that no rule tells apart the first one stands for all. */
export class Chains {
  private readonly known = new Map<string, readonly Release[]>()
  private readonly words: ReadonlySet<string>
  private readonly scope: ScopeState
  private readonly scopesOfLinks = new Map<string, ScopeState[]>()

  constructor(
    private readonly laws: readonly Law[],
    private readonly ends: Ends,
  ) {
    const text = JSON.stringify(
      laws.map(({ compiled: { rule, policy } }) => [rule.options, rule.when, policy.selectors]),
    )
    this.words = new Set([...text.toLowerCase().matchAll(/"([^"]*)"/g)].map(([, word = '']) => word))
    const { from, to } = ends
    const { name, at } = from
    this.scope = { organization: from, kind: 'organization', name, at, servers: new Map() }
    for (const link of [...from.links, ...to.links]) {
      const scope = { ...this.scope, kind: link.kind, name: link.name, link }
      for (const key of link.members.keys())
        this.scopesOfLinks.set(key, [...(this.scopesOfLinks.get(key) ?? []), scope])
    }
  }

  /** The chain of every server, by its key. */
  all(): ReadonlyMap<string, Chain> {
    const { from, to, bridges } = this.ends
    const chains = new Map<string, Chain>()
    for (const server of from.servers.values()) chains.set(server.key, this.ofPresent(server, to))
    for (const server of to.servers.values())
      if (!from.servers.has(server.key)) chains.set(server.key, [undefined, server])
    for (const bridge of bridges) chains.set(bridge.key, [undefined, ...this.above(bridge), undefined])
    return chains
  }

  private ofPresent(server: ServerState, to: OrganizationState): Chain {
    const target = to.servers.get(server.key)
    if (!target) return [...this.above(server), undefined]
    const [now, then] = [releaseRange(server.version), releaseRange(target.version)]
    if (!now || !then || !isBelow(server, target)) return [server]
    const goal = { ...server, product: target.product, version: target.version }
    const before = target.product.releases.filter(({ rank }) => rank < then.first.rank)
    const own = server.product === target.product ? [] : later(server.product, now.last.rank)
    const between =
      server.product === target.product
        ? before.filter(({ rank }) => rank > now.last.rank)
        : [...own, ...before]
    return [server, ...this.toldApart(server, between), goal]
  }

  private above(server: ServerState): readonly ServerState[] {
    const range = releaseRange(server.version)
    return [server, ...(range ? this.toldApart(server, later(server.product, range.last.rank)) : [])]
  }

  /** The states at the first of those releases between which a rule sees a difference. */
  private toldApart(server: ServerState, releases: readonly Release[]): readonly ServerState[] {
    const key = this.keyOf(server, releases)
    const known = this.known.get(key) ?? this.firstOfEach(server, releases)
    this.known.set(key, known)
    return known.map((release) => running(server, release))
  }

  private firstOfEach(server: ServerState, releases: readonly Release[]): readonly Release[] {
    const scopes = [this.scope, ...(this.scopesOfLinks.get(server.key) ?? [])]
    let seen = this.seen(server, scopes)
    return releases.filter((release) => {
      const now = this.seen(running(server, release), scopes)
      const isNew = now !== seen
      seen = now
      return isNew
    })
  }

  private keyOf({ key, product, version, declared }: ServerState, releases: readonly Release[]): string {
    const { roles, groups, labels, platform, site } = declared
    const links = (this.scopesOfLinks.get(key) ?? []).flatMap(({ link }) => {
      const own = link?.members.get(key)
      return own ? `${link?.kind ?? ''} ${own.end} ${link?.recorder === key}` : []
    })
    const name = this.words.has(key) ? key : ''
    const place = site !== undefined && this.words.has(site.toLowerCase()) ? site : ''
    const last = releases.at(-1)
    return JSON.stringify([
      product.id,
      version.written,
      last?.product.id,
      last?.label,
      roles,
      groups,
      labels,
      platform,
      place,
      name,
      links,
    ])
  }

  /** What all rules see in a server; a rule about distances and one about changes see every version. */
  private seen(server: ServerState, scopes: readonly ScopeState[]): string {
    return this.laws
      .flatMap((law) => {
        const { present, absent, atFault, distance, count, change } = law
        const isSeen = (scope: ScopeState) => (typeof law.compiled.rule.scope === 'string') === !scope.link
        return scopes.filter(isSeen).map((scope) => {
          const questions = [...present, ...absent, ...(atFault ? [atFault] : []), ...askedBefore(change)]
          const exact = distance !== undefined || (change !== undefined && change.kind !== 'unready')
          const meant =
            count?.kind === 'too-different'
              ? (count.valueOf(server) ?? version(server))
              : count?.servers.matches(server, scope)
          return `${questions.map((ask) => ask(server, scope)).join()} ${exact ? version(server) : ''} ${meant ?? ''}`
        })
      })
      .join('\n')
  }
}

/** Whether a server can go up to what it is to be. */
export function isBelow(server: ServerState, target: ServerState): boolean {
  const [now, then] = [releaseRange(server.version), releaseRange(target.version)]
  if (!now || !then) return false
  return server.product !== target.product || now.last.rank < then.first.rank
}

/** What a rule about what comes before changes asks of servers. */
function askedBefore(change: Law['change']): readonly Match[] {
  if (change?.kind !== 'unready') return []
  const { steps, state } = change
  const ends = [...steps.servers, steps.moves?.from, steps.moves?.to]
  return [
    ...ends.flatMap((end): Match[] => (end ? [(server, scope) => end.matches(server, scope)] : [])),
    ...(state?.premises ?? []).flatMap((premise) => (premise.kind === 'level' ? [] : [premise.matches])),
  ]
}

function version({ product, version: { written } }: ServerState): string {
  return `${product.id} ${written}`
}

function later({ releases }: Product, rank: number): readonly Release[] {
  return releases.filter((release) => release.rank > rank)
}

function running(server: ServerState, release: Release): ServerState {
  const { product, label } = release
  return { ...server, product, version: { precision: 'exact', written: label, product, release } }
}
