import { parseAllDocuments, type Documents } from '../documents/parse-documents.js'
import type { Problem } from '../model/problem.js'
import type { OrganizationReport, Report } from '../model/report.js'
import type { OrganizationState } from '../rules/state.js'
import { Catalogue } from '../versions/catalogue.js'
import { builtInPolicy } from '../check/built-in.js'
import { coexistenceTable, mapOf, productsOf } from '../check/coexistence-table.js'
import { compilePolicy, type CompiledRule } from '../check/compiled-rule.js'
import { Coverage, notCovered } from '../check/coverage.js'
import type { OpenFinding } from '../check/findings.js'
import { LiveOrganization } from '../check/live-organization.js'
import { assembleOrganizations } from '../check/organizations.js'
import { judgePlans } from './plans.js'
import { appliesTo, Policies } from './policies.js'
import { reportOf } from '../check/report.js'
import type { CheckRequest } from './check-request.js'
import { Settings } from '../check/settings.js'
import { Waivers } from '../check/waivers.js'

/** Judges the topologies among the files against the policies in force. */
export function check(request: CheckRequest): Report {
  return judge(request).report
}

/** The same, with the catalogue that it was judged by; `more` findings are weighed and counted like its own. */
export function judge(
  request: CheckRequest,
  more: readonly OpenFinding[] = [],
): { readonly report: Report; readonly catalogue: Catalogue } {
  const documents = parseAllDocuments(request.files)
  const waiverDocuments = parseAllDocuments(request.waivers)
  const policies = new Policies(request.packs, documents, request.policies)
  const { catalogue, problems: catalogueProblems } = Catalogue.compile(policies.catalogs)
  const assembled = assembleOrganizations(documents.topologies, catalogue)
  const applied = policies.inForce.filter((policy) =>
    assembled.organizations.some((one) => appliesTo(policy, one)),
  )
  const context = { catalogue, asOf: request.asOf, checklists: policies.checklists }
  const compiled = applied.map(({ policy }) => compilePolicy(policy, context))
  const declared = compiled.flatMap(({ rules }) => rules)
  const configs = documents.configs.filter(({ origin }) => request.configs.includes(origin.whole.file.path))
  const settings = new Settings(configs, idsOf(declared), policies.knownRules)
  const rules = settings.applyTo(declared, ({ id }) => id)
  const waivers = new Waivers(
    [...documents.waivers, ...waiverDocuments.waivers],
    rules.map(({ id, rule: { waivable } }) => ({ id, waivable })),
    policies.knownRules,
    catalogue,
    request.asOf,
  )
  const rulesFor = (organization: OrganizationState) => {
    const ofPolicies = new Set(
      applied.filter((policy) => appliesTo(policy, organization)).map(({ policy }) => policy),
    )
    return rules.filter(({ policy }) => ofPolicies.has(policy))
  }
  const judged = assembled.organizations.map((organization) =>
    judgeOne(organization, rulesFor(organization), waivers),
  )
  const { plansOf } = request
  const asked = documents.plans.filter(({ origin }) => plansOf?.includes(origin.whole.file.path) ?? true)
  const plans = judgePlans(asked, assembled.organizations, rulesFor, {
    ...context,
    describe: (judgement) => waivers.apply(judgement),
  })
  const findings = [
    ...(request.plansOf ? [] : judged.flatMap((one) => one.findings)),
    ...plans.findings,
    ...policies.notices,
    ...waivers.notices(),
    ...more,
  ]
  const report = reportOf(request, {
    organizations: judged.map(({ organization }) => organization),
    plans: plans.reports,
    findings: settings.applyTo(findings, ({ policy, rule }) =>
      policy === builtInPolicy ? `${policy}/${rule}` : '',
    ),
    rules,
    problems: [
      ...request.problems,
      ...documents.problems,
      ...waiverDocuments.problems,
      ...policies.problems,
      ...catalogueProblems,
      ...assembled.problems,
      ...(assembled.problems.length > 0 ? [] : plans.problems),
      ...compiled.flatMap(({ problems }) => problems),
      ...settings.problems,
      ...waivers.problems,
      ...(plansOf && asked.length === 0 && documents.problems.length === 0 ? [noPlan(plansOf)] : []),
      ...(assembled.problems.length > 0
        ? []
        : nothingToJudge(
            request,
            documents,
            applied.length,
            applied.flatMap(({ policy }) => policy.rules).length,
          )),
    ],
  })
  return { report, catalogue }
}

function judgeOne(
  organization: OrganizationState,
  rules: readonly CompiledRule[],
  waivers: Waivers,
): { organization: OrganizationReport; findings: readonly OpenFinding[] } {
  const live = new LiveOrganization(
    organization,
    rules.filter(({ rule, judge }) => rule.during !== 'plan' && judge.kind !== 'change'),
  )
  const findings = live.judgements().flatMap((judgement) => waivers.apply(judgement))
  const speaking = live.speaking()
  const byProduct = productsOf(organization)
  return {
    findings: [...findings, ...notCovered(organization, new Coverage(rules))],
    organization: {
      organization: organization.name,
      file: organization.file,
      servers: organization.servers.size,
      coexistence: byProduct.length > 1,
      products: Object.fromEntries(byProduct.map(([{ id }, servers]) => [id, servers.length])),
      table: coexistenceTable(
        organization,
        rules.filter((rule) => speaking.has(rule)),
        findings,
      ),
      map: mapOf(organization),
    },
  }
}

function idsOf(rules: readonly CompiledRule[]): readonly string[] {
  return rules.map(({ id }) => id)
}

function noPlan(paths: readonly string[]): Problem {
  const help = 'name a file with a document of `kind: Plan`'
  return { message: 'no plan was found', help, at: { path: paths.join(', ') || '.' } }
}

/** A run that judges nothing must not look like one that found nothing. */
function nothingToJudge(
  request: CheckRequest,
  documents: Documents,
  policies: number,
  rules: number,
): readonly Problem[] {
  const at = { path: request.asked?.join(', ') ?? request.files[0]?.file.path ?? '.' }
  if (request.mayBeEmpty || request.problems.length + documents.problems.length > 0) return []
  if (documents.topologies.length === 0) {
    const help = 'name a file or folder with a document of `kind: Topology`'
    return [{ message: 'no topology was found', help, at }]
  }
  if (policies === 0) {
    return [{ message: 'no policy is in force for these topologies', help: 'name one with `--policy`', at }]
  }
  return rules > 0
    ? []
    : [{ message: 'the policies in force have no rules', help: 'choose one that has some', at }]
}
