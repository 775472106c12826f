import type { ServerState } from '../../rules/state.js'
import type { Mentions } from './mentions.js'

/** Equal for servers that no rule can tell apart, wherever they stand. */
export function likenessOf({ key, product, version, declared }: ServerState, mentions: Mentions): string {
  const { roles, labels, platform, site, groups, holds } = declared
  const named = Object.entries(groups).filter(([, group]) => mentions.has(group))
  return JSON.stringify([
    product.id,
    version.written,
    roles ? [...roles].sort() : '',
    sorted(labels),
    sorted(platform),
    Object.keys(holds)
      .filter((what) => (holds[what] ?? 0) > 0)
      .sort(),
    site !== undefined && mentions.has(site) ? site : '',
    named.sort(),
    mentions.has(key) ? key : '',
  ])
}

function sorted(values: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))
}
