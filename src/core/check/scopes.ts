import { groupBy } from '../model/group-by.js'
import type { ScopeDeclaration } from '../model/policy.js'
import type { LinkState, OrganizationState, ScopeState, ServerState } from '../rules/state.js'

/** The scopes of an organization, made once for each kind that a rule asks for. */
export class Scopes {
  private readonly made = new Map<string, readonly ScopeState[]>()

  constructor(private readonly organization: OrganizationState) {}

  /** The organization itself, its sites, its groups of a key, or its links of a kind. */
  of(declared: ScopeDeclaration): readonly ScopeState[] {
    const key = typeof declared === 'string' ? declared : `link ${declared.link}`
    const known = this.made.get(key)
    if (known) return known
    const scopes = typeof declared === 'string' ? this.parts(declared) : this.links(declared.link)
    this.made.set(key, scopes)
    return scopes
  }

  private parts(kind: string): readonly ScopeState[] {
    const { organization } = this
    if (kind === 'organization')
      return [{ organization, kind, name: organization.name, servers: organization.servers }]
    const groups = groupBy(organization.servers, (server) => groupOf(kind, server))
    return [...groups].flatMap(([name, servers]) =>
      name === undefined ? [] : [{ organization, kind, name, servers }],
    )
  }

  private links(kind: string): readonly ScopeState[] {
    const { organization } = this
    return organization.links
      .filter((link) => link.kind === kind)
      .map((link) => ({ organization, kind, name: nameOf(link), servers: [...link.members.keys()], link }))
  }
}

function groupOf(kind: string, { declared: { site, groups } }: ServerState): string | undefined {
  if (kind === 'site') return site
  return Object.hasOwn(groups, kind) ? groups[kind] : undefined
}

/** What tells a link apart from the others of its kind, wherever it stands in its file. */
function nameOf({ declared: { ends, site } }: LinkState): string {
  const named = Object.values(ends).filter((names) => names.length === 1)
  return [...named.flat(), ...(site === undefined ? [] : [site])].join(' – ')
}
