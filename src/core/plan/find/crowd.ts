import type { CompiledRule } from '../../check/compiled-rule.js'
import type { LinkState, OrganizationState } from '../../rules/state.js'
import { Parts } from './parts.js'

/** So many of servers that are alike stand for all of them: what one does, another one sees. */
const enough = 2

/** Two states of an organization, made small: servers that are alike are there twice, and so are parts that are alike. */
export interface Crowd {
  readonly from: OrganizationState
  readonly to: OrganizationState
  readonly kinds: readonly Kind[]
}

/** Servers that are alike, in parts of the organization that are alike, by their keys. */
export interface Kind {
  /** Those that stand for all. */
  readonly kept: readonly string[]
  readonly all: readonly string[]
  /** The links of which a server is the first only end. */
  readonly linksOf: (key: string) => readonly LinkState[]
}

/** Makes two states of an organization small. Rules that count servers see how many there are, so there must be none. */
export function crowdOf(
  from: OrganizationState,
  to: OrganizationState,
  rules: readonly CompiledRule[],
): Crowd {
  const parts = new Parts(from, to, rules)
  const kinds = new Map<string, { kept: string[]; all: string[]; linksOf: Kind['linksOf'] }>()
  const keep = new Set<string>()
  const keptParts = new Map<string, number>()
  for (const { signature, members } of parts.all()) {
    const kept = keptParts.get(signature) ?? 0
    keptParts.set(signature, kept + 1)
    for (const [likeness, keys] of members) {
      const id = `${signature}\n${likeness}`
      const kind = kinds.get(id) ?? { kept: [], all: [], linksOf: (key: string) => parts.linksOf(key) }
      kinds.set(id, kind)
      for (const key of keys) kind.all.push(key)
      if (kept >= enough) continue
      for (const key of keys.slice(0, enough)) {
        kind.kept.push(key)
        keep.add(key)
      }
    }
  }
  return { from: reduced(from, keep), to: reduced(to, keep), kinds: [...kinds.values()] }
}

function reduced(organization: OrganizationState, keep: ReadonlySet<string>): OrganizationState {
  const servers = new Map([...organization.servers].filter(([key]) => keep.has(key)))
  const links = organization.links.flatMap((link): LinkState[] => {
    const isLost = [...link.members].some(([key, { stands }]) => stands === 'alone' && !keep.has(key))
    if (isLost) return []
    return [{ ...link, members: new Map([...link.members].filter(([key]) => keep.has(key))) }]
  })
  return { ...organization, servers, links }
}
