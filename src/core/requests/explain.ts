import { accountsOf, byGravity, gravest } from '../explain/accounts.js'
import { planAccounts } from '../explain/plan-accounts.js'
import { standingOf } from '../explain/standing.js'
import type {
  Account,
  Explanation,
  OrganizationStanding,
  Saying,
  ServerAccounts,
} from '../model/explanation.js'
import type { Finding } from '../model/finding.js'
import type { Report } from '../model/report.js'
import { didYouMean, quote } from '../model/wording.js'
import type { OrganizationState } from '../rules/state.js'
import type { CheckRequest } from './check-request.js'
import { judgePrepared } from './check.js'
import { findRule, type FoundRule, type Unanswerable } from './explained-rule.js'
import { Preparation } from './preparation.js'

/** What somebody asks about: a rule by its full or short id, and perhaps a server by its name. */
export interface Question {
  readonly rule: string
  readonly server?: string
}

/** Explains a rule: in general with its standing in every organization, or why it says what it says about a server. */
export function explain(request: CheckRequest, question: Question): Explanation | Unanswerable {
  return explainer(request)(question)
}

/** Reads and judges once what many questions may be asked about. */
export function explainer(request: CheckRequest): (question: Question) => Explanation | Unanswerable {
  const preparation = new Preparation(request)
  const report = judgePrepared({ ...request, mayBeEmpty: true, isForComparison: true }, preparation)
  return (question) => answerTo(question, preparation, report)
}

function answerTo(
  { rule, server }: Question,
  preparation: Preparation,
  report: Report,
): Explanation | Unanswerable {
  const found = findRule(rule, preparation)
  if ('message' in found) return found
  const explaining = new Explaining(found, preparation, report)
  const organizations = server === undefined ? explaining.standings() : explaining.accounts(server)
  if ('message' in organizations) return organizations
  const { problems } = report
  return {
    schemaVersion: 1,
    tool: report.tool,
    asOf: report.asOf,
    verdict: problems.length > 0 ? 'error' : 'pass',
    rule: found.explained,
    ...(server === undefined ? {} : { server }),
    organizations,
    problems,
  }
}

class Explaining {
  /** What the check finds by the rule. */
  private readonly findings: readonly Finding[]

  constructor(
    private readonly found: FoundRule,
    private readonly preparation: Preparation,
    report: Report,
  ) {
    const { rule, policy } = found.explained
    this.findings = report.findings.filter((one) => one.rule === rule && one.policy === policy)
  }

  standings(): readonly OrganizationStanding[] {
    const { compiled } = this.found
    const { waivers } = this.preparation
    return this.judged().map((organization) => ({
      ...(compiled ? standingOf(compiled, organization, waivers) : this.standingOfBuiltIn(organization)),
      plans: planAccounts(this.findingsIn(organization)),
    }))
  }

  accounts(name: string): readonly ServerAccounts[] | Unanswerable {
    const key = name.toLowerCase()
    const { organizations } = this.preparation
    const known = organizations.flatMap((organization) => this.namesIn(organization))
    const having = organizations.filter((organization) =>
      this.namesIn(organization).some((one) => one.toLowerCase() === key),
    )
    if (having.length === 0)
      return { message: `no topology or plan has a server ${quote(name)}`, help: didYouMean(name, known) }
    return having.map((organization) => this.accountsIn(organization, key, name))
  }

  private accountsIn(organization: OrganizationState, key: string, name: string): ServerAccounts {
    const server = organization.servers.get(key)
    const about = this.findingsIn(organization).filter(({ servers }) =>
      servers.some((one) => one.toLowerCase() === key),
    )
    const { compiled } = this.found
    const isInForce = this.judged().includes(organization)
    const accounts =
      compiled && server && isInForce
        ? accountsOf(server, compiled, organization, this.preparation.waivers)
        : about.filter(({ plan }) => !plan).map(accountOfFinding)
    return {
      organization: organization.name,
      file: organization.file,
      server: server?.name ?? name,
      saying: gravest(accounts.map(({ saying }) => saying)),
      accounts,
      plans: planAccounts(about),
    }
  }

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
