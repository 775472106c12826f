import type { CompiledRule } from '../../check/compiled-rule.js'
import type { LinkState, OrganizationState } from '../../rules/state.js'
import { countingsOf } from './counts.js'
import { Parts, type Part } from './parts.js'

/** So many of servers that are alike stand for all of them: what one does, another one sees. */
const enough = 2
/** Where rules count servers, so many times their number stand for all: some change while others serve. */
const perCounted = 2
const mostCounted = 10

/** Two states of an organization, made small: of servers that are alike, and of parts that are alike, only some are there. */
export interface Crowd {
  readonly from: OrganizationState
  readonly to: OrganizationState
  readonly families: readonly Family[]
  /** The keys of those who are there. */
  readonly kept: ReadonlySet<string>
  /** The links of which a server is the first only end. */
  readonly linksOf: (key: string) => readonly LinkState[]
}

/** Parts of an organization that are alike. */
export interface Family {
  /** Those that stand for all. */
  readonly kept: readonly Part[]
  readonly others: readonly Part[]
}

/**
 * Makes two states of an organization small; undefined where rules count servers so that it cannot be. An order of the small
 * one is safe for all: where rules count them, more of them are in service.
 */
export function crowdOf(
  from: OrganizationState,
  to: OrganizationState,
  rules: readonly CompiledRule[],
): Crowd | undefined {
  const { most, scopesOfMajorities } = countingsOf(rules)
  if (most > mostCounted || scopesOfMajorities.has('organization')) return undefined
  const size = enough + perCounted * most
  const parts = new Parts(from, to, rules, scopesOfMajorities)
  const families = new Map<string, { kept: Part[]; others: Part[] }>()
  const kept = new Set<string>()
  for (const part of parts.all()) {
    const family = families.get(part.signature) ?? { kept: [], others: [] }
    families.set(part.signature, family)
    const isKept = family.kept.length < size
    ;(isKept ? family.kept : family.others).push(part)
    if (!isKept) continue
    for (const keys of part.members.values()) for (const key of keys.slice(0, size)) kept.add(key)
  }
  return {
    from: reduced(from, kept),
    to: reduced(to, kept),
    families: [...families.values()],
    kept,
    linksOf: (key) => parts.linksOf(key),
  }
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
