import type { CompiledRule } from '../check/compiled-rule.js'
import type { ScopeState, ServerState } from '../rules/state.js'
import type { Product, Release } from '../versions/version.js'

/** A server of nothing but a release, alone in an organization, to ask a rule about. */
export function probeOf(release: Release, { rule: { origin } }: CompiledRule): ServerState {
  const { product, label } = release
  return {
    name: 'probe',
    key: 'probe',
    product,
    version: { precision: 'exact', written: label, product, release },
    declared: { name: 'probe', product: product.id, groups: {}, platform: {}, holds: {}, labels: {}, origin },
  }
}

/** The scope of such servers. */
export function scopeOf(servers: readonly ServerState[], { rule: { origin } }: CompiledRule): ScopeState {
  const all = new Map(servers.map((server) => [server.key, server]))
  const name = 'probe'
  const at = origin.whole
  const nothing = { levels: new Map(), tasks: new Map(), sites: [], links: [] }
  return {
    organization: { name, file: at.file.path, at, servers: all, ...nothing },
    kind: 'organization',
    name,
    at,
    servers: all,
  }
}

/** The releases of a product with which a server by itself meets a rule; undefined where the rule compares servers. */
export function releasesMeeting(product: Product, compiled: CompiledRule): readonly Release[] | undefined {
  const { judge, rule } = compiled
  if (judge.kind !== 'server' || (rule.form !== 'minimum' && rule.form !== 'lifecycle')) return undefined
  const watch = judge.watch()
  return product.releases.filter((release) => {
    const probe = probeOf(release, compiled)
    return watch.meets(probe, scopeOf([probe], compiled)) === 'yes'
  })
}
