import { groupBy } from '../model/group-by.js'
import type { Severity } from '../model/policy.js'
import type { CoexistenceRequirement, CoexistenceRow } from '../model/report.js'
import type { OrganizationState } from '../rules/state.js'
import type { Product } from '../versions/version.js'
import { alikeServers } from './alike-servers.js'
import type { CompiledRule } from './compiled-rule.js'
import type { OpenFinding } from './findings.js'

/**
 * What the rules that speak about the whole organization ask of each product in it, and how many servers fall short. What all
 * servers meet is left out where another rule asks for more.
 */
export function coexistenceTable(
  organization: OrganizationState,
  speaking: readonly CompiledRule[],
  findings: readonly OpenFinding[],
): readonly CoexistenceRow[] {
  const ofOrganization = speaking
    .filter(({ rule }) => rule.scope === 'organization')
    .map((compiled) => ({ compiled, own: groupBy(findingsOf(compiled, findings), (one) => one.product) }))
  return productsOf(organization).flatMap(([product, servers]) => {
    const row = { product: product.id, name: product.name, servers }
    const asked = ofOrganization.flatMap(({ compiled, own }) => {
      const requirement = requirementOf(compiled, product, own.get(product.id) ?? [])
      return requirement ? [{ requirement, severity: compiled.severity }] : []
    })
    const told = asked.filter((one, index) => !isContained(one, index, asked, product))
    return told.length === 0 ? [row] : told.map(({ requirement }) => ({ ...row, requirement }))
  })
}

interface Asked {
  readonly requirement: CoexistenceRequirement
  readonly severity: Severity
}

/** Whether every server meets it, and another one, no less grave, asks for as much or more. */
function isContained(one: Asked, index: number, all: readonly Asked[], product: Product): boolean {
  const { below, undecided, required } = one.requirement
  if (below > 0 || undecided > 0) return false
  const strictness = strictnessOf(required, product)
  return all.some((other, place) => {
    const theirs = strictnessOf(other.requirement.required, product)
    const isAsGrave = severities.indexOf(other.severity) <= severities.indexOf(one.severity)
    return isAsGrave && (theirs > strictness || (theirs === strictness && place < index))
  })
}

const severities: readonly Severity[] = ['error', 'warning', 'notice']

function strictnessOf(required: string, { releases }: Product): number {
  return releases.find(({ label }) => label === required)?.rank ?? Infinity
}

/** How many servers there are of each product, the oldest product first, families in the order of their first server. */
export function productsOf(organization: OrganizationState): readonly (readonly [Product, number])[] {
  const counts = new Map<Product, number>()
  for (const group of alikeServers(organization)) {
    const [{ product }] = group
    counts.set(product, (counts.get(product) ?? 0) + group.length)
  }
  const byProduct = [...counts]
  const families = [...new Set(byProduct.map(([{ family }]) => family))]
  return byProduct.sort(
    ([a], [b]) => families.indexOf(a.family) - families.indexOf(b.family) || a.order - b.order,
  )
}

function findingsOf(
  { policy, rule }: CompiledRule,
  findings: readonly OpenFinding[],
): readonly OpenFinding[] {
  return findings.filter((finding) => finding.rule === rule.id && finding.policy === policy.id)
}

function requirementOf(
  { policy, rule, judge }: CompiledRule,
  product: Product,
  own: readonly OpenFinding[],
): CoexistenceRequirement | undefined {
  const required = judge.kind === 'change' ? undefined : judge.requirementOf?.(product)
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
