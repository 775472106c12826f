import type { CompiledRule } from '../../check/compiled-rule.js'
import type { LinkState, OrganizationState, ScopeState, ServerState } from '../../rules/state.js'
import { releaseRange, type Product, type Release } from '../../versions/version.js'
import { factsOf, seenBy, type RuleFacts } from './facts.js'
import { likenessOf } from './likeness.js'
import { Mentions } from './mentions.js'

/** A rule, and a scope in which it is judged. */
interface Judged {
  readonly facts: RuleFacts
  readonly scope: ScopeState
}

/** Finds the releases at which a server may have to stop: the first ones of which a rule takes notice. */
export class Stops {
  private readonly facts: readonly RuleFacts[]
  private readonly mentions: Mentions
  /** By what a server is like, and by how far it goes. */
  private readonly known = new Map<string, readonly Release[]>()
  /** The scopes of the links of each server, by its key. */
  private readonly links = new Map<string, (ScopeState & { readonly link: LinkState })[]>()
  /** Outside of links rules do not look at more than the server: one scope stands for all. */
  private readonly anywhere: readonly ScopeState[]

  constructor(rules: readonly CompiledRule[], organizations: readonly OrganizationState[]) {
    this.facts = rules.map(factsOf)
    this.mentions = new Mentions(rules)
    const scopes = organizations.map((organization): ScopeState => {
      const { at, name } = organization
      return { organization, kind: 'organization', name, at, servers: new Map<string, ServerState>() }
    })
    this.anywhere = scopes.slice(0, 1)
    for (const scope of scopes) {
      for (const link of scope.organization.links) {
        for (const key of link.members.keys()) {
          const own = this.links.get(key) ?? []
          own.push({ ...scope, kind: link.kind, name: link.name, link })
          this.links.set(key, own)
        }
      }
    }
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
    const links = (this.links.get(from.key) ?? []).map(({ link }) => linkLikeness(link, from))
    const id = [likenessOf(from, this.mentions), goal, ...new Set(links)].join('\n')
    const releases = this.known.get(id) ?? this.releases(from, ahead(from, to))
    this.known.set(id, releases)
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
    // a rule about changes asks of other servers than those that it watches
    const facts = this.facts.filter(
      ({ compiled: { concerns, judge } }) =>
        judge.kind === 'change' || [...products].some((product) => concerns?.has(product) ?? true),
    )
    return [...this.anywhere, ...(this.links.get(server.key) ?? [])].flatMap((scope) =>
      facts
        .filter(({ compiled: { rule } }) => isJudgedIn(rule.scope, scope))
        .map((one) => ({ facts: one, scope })),
    )
  }
}

function seenIn(judged: readonly Judged[], server: ServerState): string {
  return judged.map(({ facts, scope }) => seenBy(facts, server, scope)).join('\n')
}

/** Equal for links that rules cannot tell apart, as far as a server at one end goes. */
function linkLikeness(
  { kind, members, recorder, recorded, declared }: LinkState,
  server: ServerState,
): string {
  const { end, certainty, stands } = members.get(server.key) ?? {}
  const record = [recorder === server.key, recorded?.written, declared.recordedVersion]
  return [kind, end, certainty, stands, ...record].join('\t')
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
