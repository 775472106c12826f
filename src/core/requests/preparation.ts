import { builtInPolicy } from '../check/built-in.js'
import { compilePolicy, type CompiledRule, type PolicyContext } from '../check/compiled-rule.js'
import { speaksAmong } from '../check/coverage.js'
import { assembleOrganizations } from '../check/organizations.js'
import { Settings } from '../check/settings.js'
import { Waivers } from '../check/waivers.js'
import type { Documents } from '../documents/documents.js'
import type { Checklist, Policy } from '../model/policy.js'
import { groupBy } from '../model/group-by.js'
import type { Plan } from '../model/plan.js'
import type { Problem } from '../model/problem.js'
import { wordlessFindingOf, type OpenFinding, type PutIntoFinding } from '../check/findings.js'
import type { OrganizationState } from '../rules/state.js'
import { Catalogue } from '../versions/catalogue.js'
import type { Product } from '../versions/version.js'
import { documentsOf, type CheckRequest } from './check-request.js'
import { productsOf } from './products.js'
import { appliesTo, Policies, type AppliedPolicy } from './policies.js'

/** Everything that a request asks to be judged and everything to judge it by, read, resolved and bound. */
export class Preparation {
  readonly documents: Documents
  readonly catalogue: Catalogue
  readonly organizations: readonly OrganizationState[]
  readonly plans: readonly Plan[]
  readonly checklists: readonly Checklist[]
  readonly settings: Settings
  readonly waivers: Waivers
  /** The same waivers for what is only tried: nobody reads what they say, and none counts as needed by it. */
  readonly waiversToTry: Waivers
  /** How many policies are in force, and how many rules they declare. */
  readonly policies: number
  readonly rules: number
  /** The rules that are in force for some organization. */
  readonly inForce: readonly CompiledRule[]
  /** Those of them whose products are there. */
  readonly speaking: ReadonlySet<CompiledRule>
  /** What is to be said about the choice of policies itself. */
  readonly notices: readonly OpenFinding[]
  /** Every policy that exists, and what its rules are bound to. */
  readonly everyPolicy: readonly Policy[]
  readonly context: PolicyContext
  /** Full ids of all rules that exist, in force or not. */
  readonly knownRules: readonly string[]
  private readonly applied: readonly AppliedPolicy[]
  private readonly families: ReadonlyMap<OrganizationState, ReadonlySet<string>>
  private readonly found: readonly Problem[]
  /** Whether there is a rule or a release that could not be read. */
  private readonly lacksRules: boolean

  /** The organizations as they were before, where that is asked for. */
  readonly earlier: readonly OrganizationState[]

  /** The `earlier` files hold the same organizations at another time: their products count too. */
  constructor(
    private readonly request: CheckRequest,
    earlier: CheckRequest['files'] = [],
  ) {
    const documents = documentsOf(request.files)
    const waiverDocuments = documentsOf(request.waivers)
    const policies = new Policies(request.packs, documents, request.policies)
    const { catalogue, problems } = Catalogue.compile(policies.catalogs)
    const assembled = assembleOrganizations(documents.topologies, catalogue)
    const before = documentsOf(earlier)
    const assembledBefore = assembleOrganizations(before.topologies, catalogue)
    const { asOf, lookahead, configs } = request
    this.documents = documents
    this.catalogue = catalogue
    this.organizations = assembled.organizations
    this.earlier = assembledBefore.organizations
    this.plans = plansAsked(documents, request)
    this.checklists = policies.checklists
    this.notices = policies.notices
    const products = this.productsAtAnyTime()
    this.families = new Map(
      [...products].map(([one, present]) => [one, new Set([...present].map(({ family }) => family.id))]),
    )
    this.applied = policies.inForce.filter((policy) =>
      [...this.families.values()].some((families) => appliesTo(policy, families)),
    )
    this.everyPolicy = policies.all
    this.knownRules = policies.knownRules
    this.context = {
      catalogue,
      asOf,
      ...(lookahead === undefined ? {} : { lookahead }),
      checklists: policies.checklists,
    }
    const compiled = this.applied.map(({ policy }) => compilePolicy(policy, this.context))
    const declared = compiled.flatMap(({ rules }) => rules)
    const speaks = (rule: CompiledRule) => speaksAmong(rule, [...products.values()])
    this.settings = new Settings(
      documents.configs.filter(({ origin }) => configs.includes(origin.whole.file.path)),
      declared.map(({ id }) => id),
      policies.knownRules,
      declared.filter(speaks).map(({ id }) => id),
    )
    this.inForce = this.settings.applyTo(declared, ({ id }) => id)
    this.speaking = new Set(this.inForce.filter(speaks))
    this.policies = this.applied.length
    this.rules = this.applied.flatMap(({ policy }) => policy.rules).length
    const newWaivers = (put?: PutIntoFinding) =>
      new Waivers(
        [...documents.waivers, ...waiverDocuments.waivers],
        this.inForce.map((rule) => ({
          id: rule.id,
          waivable: rule.rule.waivable,
          speaks: speaks(rule),
        })),
        policies.knownRules,
        catalogue,
        asOf,
        lookahead,
        put,
      )
    this.waivers = newWaivers()
    this.waiversToTry = newWaivers(wordlessFindingOf)
    this.lacksRules =
      documents.lacksRules ||
      [request, policies, { problems }, ...compiled].some((part) => part.problems.length > 0)
    this.found = [
      ...[request, documents, waiverDocuments, policies, { problems }, assembled, ...compiled],
      ...[{ problems: before.problems }, assembledBefore],
    ].flatMap((part) => part.problems)
  }

  /** The products that each organization has before, now or in a plan. */
  private productsAtAnyTime(): ReadonlyMap<OrganizationState, ReadonlySet<Product>> {
    const states = groupBy([...this.organizations, ...this.earlier], ({ name }) => name)
    return new Map(
      [...states.values()].flatMap((ofOne) => {
        const products = new Set(ofOne.flatMap((one) => [...productsOf(one, this.plans, this.catalogue)]))
        return ofOne.map((one) => [one, products] as const)
      }),
    )
  }

  /** The rules in force for an organization. */
  rulesFor(organization: OrganizationState): readonly CompiledRule[] {
    const families = this.families.get(organization) ?? new Set()
    const policies = new Set(
      this.applied.filter((policy) => appliesTo(policy, families)).map(({ policy }) => policy),
    )
    return this.inForce.filter(({ policy }) => policies.has(policy))
  }

  /** The rules in force whose products are there, or which have found something all the same. */
  rulesToReport(findings: readonly OpenFinding[]): readonly CompiledRule[] {
    const found = new Set(findings.map(({ policy, rule }) => `${policy}/${rule}`))
    return this.inForce.filter((rule) => this.speaking.has(rule) || found.has(rule.id))
  }

  /**
   * Findings as the configuration weighs them. That no rule speaks about products is not said while there are rules that
   * could not be read.
   */
  weigh(findings: readonly OpenFinding[]): readonly OpenFinding[] {
    const certain = this.lacksRules ? findings.filter(({ status }) => status !== 'not-covered') : findings
    return this.settings.applyTo(certain, ({ policy, rule }) =>
      policy === builtInPolicy ? `${policy}/${rule}` : '',
    )
  }

  /** The organizations of other files, as the catalogue of this request has them; those with a problem are left out. */
  otherOrganizations(files: CheckRequest['files']): readonly OrganizationState[] {
    return assembleOrganizations(documentsOf(files).topologies, this.catalogue).organizations
  }

  /** Whether the policy of that id is in force for some organization. */
  isApplied(id: string): boolean {
    return this.applied.some(({ policy }) => policy.id === id)
  }

  /** Everything that is wrong so far; waivers may find more while they are applied. */
  problems(): readonly Problem[] {
    return [...this.found, ...this.settings.problems, ...this.waivers.problems]
  }
}

function plansAsked({ plans }: Documents, { plansOf }: CheckRequest): readonly Plan[] {
  return plansOf ? plans.filter(({ origin }) => plansOf.includes(origin.whole.file.path)) : plans
}
