import { gated, weights } from '../check/findings.js'
import { problemReports } from '../check/report.js'
import type { Judgement } from '../check/rule-watch.js'
import { assembleOrganizations } from '../check/organizations.js'
import type { CertificateInputs } from '../model/certificate.js'
import type { OrderAnswer, OrderReport } from '../model/order-report.js'
import type { Problem } from '../model/problem.js'
import { listedAtMost, quote } from '../model/wording.js'
import { findWholeOrder } from '../plan/find/whole-order.js'
import type { Quest } from '../plan/find/find-order.js'
import { orderReport } from '../plan/written/order-report.js'
import type { OrganizationState, ServerState } from '../rules/state.js'
import { documentsOf, type CheckRequest, type InputFile } from './check-request.js'
import { nothingToJudge } from './nothing-to-judge.js'
import { Preparation } from './preparation.js'

/** Between what an order is looked for. */
export interface OrderRequest {
  /** The target, with the policies that hold. */
  readonly to: CheckRequest
  readonly from: Pick<CheckRequest, 'files' | 'problems'>
  /** Files with servers that may be there for a while. */
  readonly bridges: readonly InputFile[]
  /** How many single moves a search may try. */
  readonly budget: number
  /** The most servers that change in one round. */
  readonly crew?: number
  /** The days of the maintenance windows, one for each round. */
  readonly windows: readonly string[]
  /** How everything was read, for the certificate. */
  readonly inputs?: CertificateInputs
}

/** Looks for a safe order from one state of an organization to another. */
export function findOrder(request: OrderRequest): OrderAnswer {
  const read = readQuest(request)
  if ('problems' in read) return { problems: problemReports(read.problems) }
  return { order: orderFor(read.quest, read.preparation, request), problems: [] }
}

/** A quest with everything that it was read from, or why it could not be read. */
export function readQuest({
  to,
  from,
  bridges,
  budget,
}: Pick<OrderRequest, 'to' | 'from' | 'bridges' | 'budget'>):
  { readonly quest: Quest; readonly preparation: Preparation } | { readonly problems: readonly Problem[] } {
  const preparation = new Preparation(to, from.files)
  const parsed = documentsOf(bridges)
  const temporary = assembleOrganizations(parsed.topologies, preparation.catalogue)
  const problems = [
    ...from.problems,
    ...preparation.problems(),
    ...parsed.problems,
    ...temporary.problems,
    ...nothingToJudge(to, preparation),
  ]
  const pair = problems.length > 0 ? undefined : pairOf(preparation, to)
  if (!pair || 'message' in pair) return { problems: [...problems, ...(pair ? [pair] : [])] }
  const servers = temporary.organizations.flatMap((one) => [...one.servers.values()])
  return { quest: questOf(pair, servers, preparation, to, budget), preparation }
}

interface Pair {
  readonly from: OrganizationState
  readonly to: OrganizationState
}

/** The one organization of which both states are given. */
function pairOf({ organizations, earlier }: Preparation, to: CheckRequest): Pair | Problem {
  const pairs = organizations.flatMap((after) => {
    const before = earlier.find(({ name }) => name === after.name)
    return before ? [{ from: before, to: after }] : []
  })
  const [pair, ...others] = pairs
  const at = { path: (to.asked ?? to.files.map(({ file }) => file.path)).join(', ') }
  if (!pair) {
    const names = [...organizations, ...earlier].map(({ name }) => quote(name))
    return {
      message: `no organization is in both topologies: ${listedAtMost(5, names)}`,
      help: 'give two topologies of one organization',
      at,
    }
  }
  if (others.length === 0) return pair
  return {
    message: `several organizations are in both topologies: ${listedAtMost(
      5,
      pairs.map(({ to: { name } }) => quote(name)),
    )}`,
    help: 'name the files of one of them',
    at,
  }
}

function questOf(
  { from, to }: Pair,
  bridges: readonly ServerState[],
  preparation: Preparation,
  { gate }: CheckRequest,
  budget: number,
): Quest {
  const { waivers, catalogue } = preparation
  const { failOn } = gate
  const rules = preparation
    .rulesFor(to)
    .filter(({ severity }) => failOn !== 'never' && weights[severity] >= weights[failOn])
  const isTolerated = (judgement: Judgement) =>
    waivers.apply(judgement).every((finding) => !gated(finding, gate).blocking)
  return { from, to, bridges, rules, catalogue, isTolerated, budget }
}

/** The order from one state to another of an organization that is prepared already. */
export function orderBetween(
  pair: Pair,
  preparation: Preparation,
  request: Omit<OrderRequest, 'from'>,
): OrderReport {
  const { to, budget } = request
  return orderFor(questOf(pair, [], preparation, to, budget), preparation, request)
}

function orderFor(
  quest: Quest,
  preparation: Preparation,
  { crew, windows, inputs, to }: Omit<OrderRequest, 'from'>,
): OrderReport {
  const report = orderReport(findWholeOrder(quest), quest, {
    rules: preparation.rulesFor(quest.to),
    checklists: preparation.checklists,
    windows,
    asOf: to.asOf,
    ...(crew === undefined ? {} : { crew }),
  })
  const { certificate } = report
  return certificate && inputs ? { ...report, certificate: { ...certificate, inputs } } : report
}
