import type { CompiledRule } from '../../check/compiled-rule.js'
import type { OrganizationState, ScopeState, ServerState } from '../../rules/state.js'
import { releaseRange, type Product, type Release } from '../../versions/version.js'
import { factsOf, seenBy, type RuleFacts } from './facts.js'
import { likenessOf } from './likeness.js'
import { Mentions } from './mentions.js'

/** Finds the releases at which a server may have to stop: the first ones of which a rule takes notice. */
export class Stops {
  private readonly facts: readonly RuleFacts[]
  private readonly mentions: Mentions
  /** By the likeness of servers without links, and by how far they go. */
  private readonly known = new Map<string, readonly Release[]>()
  private readonly linked: ReadonlySet<string>

  constructor(
    rules: readonly CompiledRule[],
    private readonly organizations: readonly OrganizationState[],
  ) {
    this.facts = rules.map(factsOf)
    this.mentions = new Mentions(rules)
    this.linked = new Set(
      organizations.flatMap(({ links }) => links.flatMap(({ members }) => [...members.keys()])),
    )
  }

  /** States on the way from one version to another, neither included. */
  between(from: ServerState, to: ServerState): readonly ServerState[] {
    return this.noticed(from, to)
  }

  /** Later states of a server that goes in the end. */
  above(from: ServerState): readonly ServerState[] {
    return this.noticed(from, undefined)
  }

  private noticed(from: ServerState, to: ServerState | undefined): readonly ServerState[] {
    const goal = to ? `${to.product.id} ${to.version.written}` : ''
    const id = this.linked.has(from.key) ? undefined : `${likenessOf(from, this.mentions)}\n${goal}`
    const known = id === undefined ? undefined : this.known.get(id)
    const releases = known ?? this.releases(from, ahead(from, to))
    if (id !== undefined) this.known.set(id, releases)
    return releases.map((release) => runningRelease(from, release))
  }

  private releases(from: ServerState, releases: readonly Release[]): readonly Release[] {
    const now = releaseRange(from.version)?.last.rank ?? Infinity
    const products = new Set([from.product, ...releases.map(({ product }) => product)])
    const judged = this.judgedOf(from, products)
    let seen = seenIn(judged, from)
    return releases.filter((release, index) => {
      const next = releases[index + 1]
      const isIssuedAgain = next?.product === release.product && next.rank === release.rank
      if (isIssuedAgain || (release.product === from.product && release.rank <= now)) return false
      const seenThen = seenIn(judged, runningRelease(from, release))
      const isNoticed = seenThen !== seen
      seen = seenThen
      return isNoticed
    })
  }

  /** The rules that may take notice of a server, each with a scope in which they are judged. */
  private judgedOf(server: ServerState, products: ReadonlySet<Product>): readonly Judged[] {
    const facts = this.facts.filter(({ compiled: { concerns } }) =>
      [...products].some((product) => concerns?.has(product) ?? true),
    )
    return this.scopesOf(server).flatMap((scope) =>
      facts
        .filter(({ compiled: { rule } }) => isJudgedIn(rule.scope, scope))
        .map((one) => ({ facts: one, scope })),
    )
  }

  /** Its links, and one scope for all the others: there rules do not look at more than the server. */
  private scopesOf({ key }: ServerState): readonly ScopeState[] {
    const scopes = this.organizations.map((organization): ScopeState => {
      const { at, name } = organization
      return { organization, kind: 'organization', name, at, servers: new Map<string, ServerState>() }
    })
    const links = scopes.flatMap((scope) =>
      scope.organization.links
        .filter(({ members }) => members.has(key))
        .map((link) => ({ ...scope, kind: link.kind, name: link.name, link })),
    )
    return [...scopes.slice(0, 1), ...links]
  }
}

interface Judged {
  readonly facts: RuleFacts
  readonly scope: ScopeState
}

function seenIn(judged: readonly Judged[], server: ServerState): string {
  return judged.map(({ facts, scope }) => seenBy(facts, server, scope)).join('\n')
}

/** The releases before the one that a server is to run, or all of its product. */
function ahead(from: ServerState, to: ServerState | undefined): readonly Release[] {
  if (!to) return from.product.releases
  const last = releaseRange(to.version)?.first.rank ?? -Infinity
  const ofLast = to.product.releases.filter(({ rank }) => rank < last)
  return from.product === to.product ? ofLast : [...from.product.releases, ...ofLast]
}

function isJudgedIn(declared: CompiledRule['rule']['scope'], { link }: ScopeState): boolean {
  return typeof declared === 'string' ? link === undefined : link?.kind === declared.link
}

/** The server once it runs a release, as a plan would write it. */
export function runningRelease(server: ServerState, release: Release): ServerState {
  const { product, label } = release
  const written = product === server.product ? label : `${product.name} ${label}`
  return {
    ...server,
    product,
    version: { precision: 'exact', written, product, release },
    declared: { ...server.declared, product: product.id, version: written },
  }
}
