import { Accounts, byGravity, gravest } from '../explain/accounts.js'
import { planAccounts } from '../explain/plan-accounts.js'
import { standingOf } from '../explain/standing.js'
import type { Account, OrganizationStanding, Saying, ServerAccounts } from '../model/explanation.js'
import type { Finding } from '../model/finding.js'
import { remembered } from '../model/remembered.js'
import type { Report } from '../model/report.js'
import { didYouMean, quote } from '../model/wording.js'
import type { OrganizationState, ServerState } from '../rules/state.js'
import type { FoundRule, Unanswerable } from './explained-rule.js'
import type { OrdersOfRaises } from './order-of-raise.js'
import type { Preparation } from './preparation.js'

/** What is explained, whatever the rule. */
export interface Explained {
  readonly preparation: Preparation
  readonly report: Report
  readonly orders: (organization: OrganizationState) => OrdersOfRaises
}

/** Tells of one rule how it stands, and why it says what it says about servers. */
export class Explaining {
  /** What the check finds by the rule. */
  private readonly findings: readonly Finding[]

  private readonly preparation: Preparation

  constructor(
    private readonly found: FoundRule,
    private readonly explained: Explained,
  ) {
    const { rule, policy } = found.explained
    this.preparation = explained.preparation
    this.findings = explained.report.findings.filter((one) => one.rule === rule && one.policy === policy)
  }

  /** How it stands with the rule in every organization. */
  standings(): readonly OrganizationStanding[] {
    const { compiled } = this.found
    const { waivers } = this.preparation
    return this.judged().map((organization) => ({
      ...(compiled ? standingOf(compiled, organization, waivers) : this.standingOfBuiltIn(organization)),
      plans: planAccounts(this.findingsIn(organization)),
    }))
  }

  /** Why it says what it says about the servers of that name. */
  accounts(name: string): readonly ServerAccounts[] | Unanswerable {
    const key = name.toLowerCase()
    const { organizations } = this.preparation
    const known = organizations.flatMap((organization) => this.namesIn(organization))
    const having = organizations.filter((organization) =>
      this.namesIn(organization).some((one) => one.toLowerCase() === key),
    )
    if (having.length === 0)
      return { message: `no topology or plan has a server ${quote(name)}`, help: didYouMean(name, known) }
    return having.map((organization) => {
      const about = this.findingsIn(organization).filter(({ servers }) =>
        servers.some((one) => one.toLowerCase() === key),
      )
      return { ...this.accountsIn(organization, name, about), plans: planAccounts(about) }
    })
  }

  /** Why it has found that, told of the one server where one is given; of a finding in a plan, its step. */
  ofFinding(finding: Finding, server: string | undefined): ServerAccounts {
    const { organization: name = '', scope, plan, status, servers, location } = finding
    const organization = this.preparation.organizations.find((one) => one.name === name)
    if (plan || !organization || server === undefined) {
      return {
        organization: name,
        file: organization?.file ?? location.file,
        server: servers[0] ?? scope?.name ?? name,
        saying: status,
        accounts: plan ? [] : [accountOfFinding(finding)],
        plans: planAccounts([finding]),
      }
    }
    return { ...this.accountsIn(organization, server, [finding]), plans: [] }
  }

  private accountsIn(
    organization: OrganizationState,
    name: string,
    about: readonly Finding[],
  ): Omit<ServerAccounts, 'plans'> {
    const server = organization.servers.get(name.toLowerCase())
    const isInForce = this.found.compiled !== undefined && this.judged().includes(organization)
    const accounts =
      server && isInForce
        ? this.accountsOf(server, organization)
        : about.filter(({ plan }) => !plan).map(accountOfFinding)
    return {
      organization: organization.name,
      file: organization.file,
      server: server?.name ?? name,
      saying: gravest(accounts.map(({ saying }) => saying)),
      accounts,
    }
  }

  /** The derivations, with the way to the nearest release where the rule is broken. */
  private accountsOf(server: ServerState, organization: OrganizationState): readonly Account[] {
    const ofOrganization = this.derivations(organization)
    const accounts = ofOrganization?.of(server) ?? []
    const isBroken = accounts.some(({ saying }) => saying === 'violation' || saying === 'waived')
    const nearest = isBroken ? ofOrganization?.nearest(server) : undefined
    if (!nearest) return accounts
    const order = this.explained.orders(organization).inWords(server, nearest)
    return accounts.map((one) => (one.nearest === undefined ? one : { ...one, order }))
  }

  private readonly derivations = remembered((organization: OrganizationState) => {
    const { compiled } = this.found
    const { waivers } = this.preparation
    return compiled && new Accounts(compiled, organization, waivers)
  })

  /** The organizations that the rule judges; those of the program itself judge all. */
  private judged(): readonly OrganizationState[] {
    const { compiled } = this.found
    const { organizations } = this.preparation
    if (!compiled) return organizations
    return organizations.filter((organization) => this.preparation.rulesFor(organization).includes(compiled))
  }

  private standingOfBuiltIn(organization: OrganizationState): Omit<OrganizationStanding, 'plans'> {
    const states = this.findingsIn(organization).filter(({ plan }) => !plan)
    const servers = byGravity.flatMap((saying): (readonly [Saying, readonly string[]])[] => {
      const names = states.filter(({ status }) => status === saying).flatMap((one) => one.servers)
      return names.length > 0 ? [[saying, [...new Set(names)]]] : []
    })
    const facts = states.map(({ message, location }) => ({ text: message, location }))
    const { name, file } = organization
    return { organization: name, file, facts, servers: Object.fromEntries(servers) }
  }

  private findingsIn({ name }: OrganizationState): readonly Finding[] {
    return this.findings.filter(({ organization }) => organization === undefined || organization === name)
  }

  /** The servers of an organization, and those that its plans install. */
  private namesIn({ name, servers }: OrganizationState): readonly string[] {
    const plans = this.preparation.plans.filter(({ organization = name }) => organization === name)
    const steps = plans.flatMap((plan) => plan.steps)
    const installed = steps.flatMap(({ action }) => (action.kind === 'install' ? action.servers : []))
    return [...servers.values(), ...installed].map((server) => server.name)
  }
}

/** What the program itself says, which has no more to it than the finding tells. */
function accountOfFinding({ status, message, help, related, location }: Finding): Account {
  return {
    saying: status,
    facts: [
      { text: 'told by the program itself', location },
      ...related.map((one) => ({ text: one.message, location: one.location })),
    ],
    conclusion: message,
    ...(help ? { help } : {}),
  }
}
