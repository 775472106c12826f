import { locate } from '../model/source.js'
import { counted, quote } from '../model/wording.js'
import { witness } from '../rules/guard.js'
import { productPlace, type OrganizationState, type ServerState } from '../rules/state.js'
import type { Product } from '../versions/version.js'
import { alikeServers } from './alike-servers.js'
import { builtInPolicy, builtInSummary } from './built-in.js'
import type { CompiledRule } from './compiled-rule.js'
import type { OpenFinding } from './findings.js'
import { fingerprint } from './fingerprint.js'

type ProductSet = ReadonlySet<Product> | undefined

/** Which pairs of products the rules speak about. */
export class Coverage {
  private readonly related: readonly (readonly ProductSet[])[]

  constructor(rules: readonly CompiledRule[]) {
    this.related = rules.map(relatedSets)
  }

  /** The pairs of products of one family about which no rule speaks, the older one first. */
  gaps(present: Iterable<Product>): readonly Gap[] {
    const products = [...present].sort((a, b) => a.order - b.order)
    return products.flatMap((older, index) =>
      products.slice(index + 1).flatMap((newer) => (this.isGap(older, newer) ? [{ older, newer }] : [])),
    )
  }

  private isGap(older: Product, newer: Product): boolean {
    return older.family === newer.family && !this.related.some((sets) => relates(sets, older, newer))
  }
}

export interface Gap {
  readonly older: Product
  readonly newer: Product
}

/**
 * Pairs of products of one family that stand together in an organization while no rule speaks about the two: silence
 * is not support.
 */
export function notCovered(organization: OrganizationState, coverage: Coverage): readonly OpenFinding[] {
  const present = new Set<Product>()
  for (const [{ product }] of alikeServers(organization)) present.add(product)
  return coverage.gaps(present).map((gap) => gapFinding(organization, gap))
}

/** The sets of products that the rule speaks about at once. */
function relatedSets({ guard, judge }: CompiledRule): readonly ProductSet[] {
  const judged =
    judge.kind === 'server' ? [judge.servers.products, ...(judge.relatedTo ?? [])] : judge.products
  return [...guard.products, ...judged]
}

/** Whether everything that the rule relates is there in some organization, given the products of each. */
export function speaksAmong(rule: CompiledRule, organizations: readonly ReadonlySet<Product>[]): boolean {
  const { guard, judge } = rule
  const sets = judge.kind === 'change' ? [...guard.products, ...judge.needs] : relatedSets(rule)
  return organizations.some((present) => sets.every((set) => [...present].some((one) => has(set, one))))
}

function relates(sets: readonly ProductSet[], a: Product, b: Product): boolean {
  return sets.some((one, index) =>
    sets.some((other, otherIndex) => index !== otherIndex && has(one, a) && has(other, b)),
  )
}

function has(set: ProductSet, product: Product): boolean {
  return set === undefined || set.has(product)
}

/** Says that two products stand together; the finding stands on the older one. */
export function gapFinding(organization: OrganizationState, gap: Gap): OpenFinding {
  const ofProduct = (product: Product) => {
    const servers: ServerState[] = []
    for (const server of organization.servers.values()) if (server.product === product) servers.push(server)
    return servers
  }
  const [older, newer] = [ofProduct(gap.older), ofProduct(gap.newer)]
  const servers = [...older, ...newer].map(({ name }) => name)
  const [first] = older
  const [beside] = newer
  if (!first || !beside) throw new Error('a product without servers')
  const { product } = first
  const company = witness(beside)
  return {
    rule: 'not-covered',
    policy: builtInPolicy,
    status: 'not-covered',
    severity: builtInSummary('not-covered').severity,
    organization: organization.name,
    servers,
    product: product.id,
    message: `${counted(older.length, 'server')} of ${product.name} and ${counted(newer.length, 'server')} of ${beside.product.name} stand together in ${quote(organization.name)}; no rule in force speaks about these two products`,
    help: 'look up whether the vendor supports the two together, and choose or write a policy that says so',
    because: [company.plain],
    location: locate(productPlace(first)),
    related: [{ message: company.text, location: locate(company.at) }],
    fingerprint: fingerprint([
      builtInPolicy,
      'not-covered',
      organization.name,
      product.id,
      beside.product.id,
    ]),
  }
}
