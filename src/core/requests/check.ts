import { gated, type OpenFinding } from '../check/findings.js'
import { outdatedCatalogues } from '../check/catalogue-age.js'
import { judgeOrganization } from '../check/judge-organization.js'
import { reportOf } from '../check/report.js'
import type { Judgement } from '../check/rule-watch.js'
import type { Report } from '../model/report.js'
import type { Plan } from '../model/plan.js'
import { judgeTransition } from '../plan/transition.js'
import type { OrganizationState } from '../rules/state.js'
import type { CheckRequest, InputFile } from './check-request.js'
import { nothingToJudge } from './nothing-to-judge.js'
import { judgePlans, type PlansRepairing } from './plans.js'
import { Preparation } from './preparation.js'
import { ofShard } from './shard.js'

/** Judges the topologies and plans among the files against the policies in force. */
export function check(request: CheckRequest): Report {
  return explained(judge(request), request)
}

/** What was judged, and what it was judged by. */
export interface Judged {
  readonly report: Report
  readonly preparation: Preparation
}

/** The report with the derivations that the request asks for. */
export function explained({ report, preparation }: Judged, request: CheckRequest): Report {
  const explanations = request.explain?.(report, preparation, request) ?? []
  return explanations.length > 0 ? { ...report, explanations } : report
}

/** What a request is judged beside. */
export interface Beside {
  /** Findings that are weighed and counted like its own. */
  readonly notices?: readonly OpenFinding[]
  /** The files it was changed from: the rules about changes judge that change. */
  readonly changedFrom?: readonly InputFile[]
}

/** The same without derivations, with what it was judged by. */
export function judge(request: CheckRequest, beside: Beside = {}): Judged {
  const preparation = new Preparation(request)
  return { report: judgePrepared(request, preparation, beside), preparation }
}

/** The same of a request that is prepared already. */
export function judgePrepared(
  request: CheckRequest,
  preparation: Preparation,
  { notices = [], changedFrom = [] }: Beside = {},
): Report {
  const { catalogue, checklists, organizations, waivers } = preparation
  const describe = (judgement: Judgement) => waivers.apply(judgement)
  const weigh = preparation.weigh.bind(preparation)
  const rulesFor = preparation.rulesFor.bind(preparation)
  const own = ofShard(organizations, request.shard)
  const judged = own.map((one) => judgeOrganization(one, rulesFor(one), waivers))
  const earlier = preparation.otherOrganizations(changedFrom)
  const transitions = own.flatMap((head) => {
    const base = earlier.find(({ name }) => name === head.name)
    return base ? judgeTransition(base, head, rulesFor(head), describe) : []
  })
  const { asOf } = request
  const plans = judgePlans(
    plansOfShard(preparation, own, request),
    organizations,
    rulesFor,
    { catalogue, asOf, checklists, describe, weigh },
    request.isForComparison ? undefined : repairingOf(request, preparation),
  )
  const findings = [
    ...(request.plansOf ? [] : [...judged.flatMap((one) => one.findings), ...transitions]),
    ...preparation.notices,
    ...waivers.notices(),
    ...outdatedCatalogues(organizations, request.asOf),
    ...notices,
  ]
  const all = [...weigh(findings), ...plans.findings]
  const areAllRead = preparation.documents.topologies.every(({ organization }) =>
    organizations.some(({ name }) => name === organization),
  )
  const report = reportOf(request, {
    organizations: judged.map((one) => one.report),
    plans: plans.reports,
    findings: all,
    rules: preparation.rulesToReport(all),
    problems: [
      ...preparation.problems(),
      ...(areAllRead ? plans.problems : []),
      ...nothingToJudge(request, preparation),
    ],
  })
  return request.shard ? { ...report, shard: request.shard } : report
}

function repairingOf({ gate }: CheckRequest, { waiversToTry }: Preparation): PlansRepairing {
  return {
    isBlocking: (finding) => gated(finding, gate).blocking,
    describe: (judgement) => waiversToTry.apply(judgement),
  }
}

/** A plan goes with its organization; one that names none is told by the first shard. */
function plansOfShard(
  { plans }: Preparation,
  own: readonly OrganizationState[],
  { shard }: CheckRequest,
): readonly Plan[] {
  if (!shard) return plans
  const names = new Set(own.map(({ name }) => name))
  return plans.filter(({ organization }) =>
    organization === undefined ? shard.index === 1 : names.has(organization),
  )
}
