import type { CompiledRule } from '../../check/compiled-rule.js'
import type { OrganizationState, ScopeState, ServerState } from '../../rules/state.js'
import { releaseRange, type Release } from '../../versions/version.js'
import { factsOf, seenBy, type RuleFacts } from './facts.js'

/** Finds the releases at which a server may have to stop: the first ones of which a rule takes notice. */
export class Stops {
  private readonly facts: readonly RuleFacts[]

  constructor(
    rules: readonly CompiledRule[],
    private readonly organizations: readonly OrganizationState[],
  ) {
    this.facts = rules.map(factsOf)
  }

  /** States on the way from one version to another, neither included. */
  between(from: ServerState, to: ServerState): readonly ServerState[] {
    const last = releaseRange(to.version)?.first.rank ?? -Infinity
    const ofLast = to.product.releases.filter(({ rank }) => rank < last)
    return this.noticed(from, from.product === to.product ? ofLast : [...from.product.releases, ...ofLast])
  }

  /** Later states of a server that goes in the end. */
  above(from: ServerState): readonly ServerState[] {
    return this.noticed(from, from.product.releases)
  }

  private noticed(from: ServerState, releases: readonly Release[]): readonly ServerState[] {
    const now = releaseRange(from.version)?.last.rank ?? Infinity
    const scopes = this.scopesOf(from)
    let seen = this.seen(from, scopes)
    return releases.flatMap((release, index) => {
      const next = releases[index + 1]
      const isIssuedAgain = next?.product === release.product && next.rank === release.rank
      if (isIssuedAgain || (release.product === from.product && release.rank <= now)) return []
      const state = runningRelease(from, release)
      const seenThen = this.seen(state, scopes)
      if (seenThen === seen) return []
      seen = seenThen
      return [state]
    })
  }

  private seen(server: ServerState, scopes: readonly ScopeState[]): string {
    const all = scopes.flatMap((scope) =>
      this.facts
        .filter(({ compiled: { rule } }) => isJudgedIn(rule.scope, scope))
        .map((facts) => seenBy(facts, server, scope)),
    )
    return all.join('\n')
  }

  /** Its links, and one scope for all the others: there rules do not look at more than the server. */
  private scopesOf(server: ServerState): readonly ScopeState[] {
    return this.organizations.flatMap((organization) => {
      const { at, name, links } = organization
      const scope = { organization, at, servers: new Map<string, ServerState>() }
      const own = links.filter(({ members }) => members.has(server.key))
      return [
        { ...scope, kind: 'organization', name },
        ...own.map((link) => ({ ...scope, kind: link.kind, name: link.name, link })),
      ]
    })
  }
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
