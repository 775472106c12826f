import { groupBy } from '../model/group-by.js'
import type { CoexistenceRequirement, CoexistenceRow } from '../model/report.js'
import type { OrganizationState, ServerState } from '../rules/state.js'
import type { Product } from '../versions/version.js'
import type { CompiledRule } from './compiled-rule.js'
import type { OpenFinding } from './findings.js'

/**
 * What the rules that speak about the whole organization ask of each product in it, and how many servers fall short.
 */
export function coexistenceTable(
  organization: OrganizationState,
  speaking: readonly CompiledRule[],
  findings: readonly OpenFinding[],
): readonly CoexistenceRow[] {
  const ofOrganization = speaking.filter(({ rule }) => rule.scope === 'organization')
  return productsOf(organization).flatMap(([product, servers]) => {
    const row = { product: product.id, name: product.name, servers: servers.length }
    const requirements = ofOrganization.flatMap((rule) => requirementOf(rule, product, findings) ?? [])
    return requirements.length === 0 ? [row] : requirements.map((requirement) => ({ ...row, requirement }))
  })
}

/** The servers of each product, the oldest product first, families in the order of their first server. */
export function productsOf(
  organization: OrganizationState,
): readonly (readonly [Product, readonly ServerState[]])[] {
  const byProduct = [...groupBy(organization.servers.values(), ({ product }) => product)]
  const families = [...new Set(byProduct.map(([{ family }]) => family))]
  return byProduct.sort(
    ([a], [b]) => families.indexOf(a.family) - families.indexOf(b.family) || a.order - b.order,
  )
}

function requirementOf(
  { policy, rule, judge }: CompiledRule,
  product: Product,
  findings: readonly OpenFinding[],
): CoexistenceRequirement | undefined {
  const required = judge.kind === 'change' ? undefined : judge.requirementOf?.(product)
  const own = findings.filter(
    (finding) => finding.rule === rule.id && finding.policy === policy.id && finding.product === product.id,
  )
  if (required === undefined || (judge.kind === 'scope' && own.length === 0)) return undefined
  const count = (status: OpenFinding['status']) =>
    own.filter((finding) => finding.status === status).reduce((sum, { servers }) => sum + servers.length, 0)
  const source =
    rule.source && [rule.source.ref ?? rule.source.title, rule.source.at].filter(Boolean).join(', ')
  return {
    rule: rule.id,
    policy: policy.id,
    required,
    ...(source ? { source } : {}),
    below: count('violation') + count('waived'),
    undecided: count('undecided'),
    waived: count('waived'),
  }
}
