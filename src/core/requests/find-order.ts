import { gated, weights } from '../check/findings.js'
import { problemReports } from '../check/report.js'
import type { Judgement } from '../check/rule-watch.js'
import { assembleOrganizations } from '../check/organizations.js'
import { parseAllDocuments } from '../documents/parse-documents.js'
import type { OrderAnswer, OrderReport } from '../model/order-report.js'
import type { Problem } from '../model/problem.js'
import { listedAtMost, quote } from '../model/wording.js'
import { findWholeOrder } from '../plan/find/whole-order.js'
import type { Quest } from '../plan/find/find-order.js'
import { orderReport } from '../plan/written/order-report.js'
import type { OrganizationState, ServerState } from '../rules/state.js'
import type { CheckRequest, InputFile } from './check-request.js'
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
}

/** Looks for a safe order from one state of an organization to another. */
export function findOrder(request: OrderRequest): OrderAnswer {
  const { to, from, bridges } = request
  const preparation = new Preparation(to, from.files)
  const temporary = assembleOrganizations(parseAllDocuments(bridges).topologies, preparation.catalogue)
  const problems = [
    ...from.problems,
    ...preparation.problems(),
    ...parseAllDocuments(bridges).problems,
    ...temporary.problems,
    ...nothingToJudge(to, preparation),
  ]
  const pair = problems.length > 0 ? undefined : pairOf(preparation, request)
  if (!pair || 'message' in pair) {
    return { findings: [], problems: problemReports([...problems, ...(pair ? [pair] : [])]) }
  }
  const servers = temporary.organizations.flatMap((one) => [...one.servers.values()])
  const quest = questOf(pair, servers, preparation, request)
  return { order: orderFor(quest, preparation, request), findings: [], problems: [] }
}

interface Pair {
  readonly from: OrganizationState
  readonly to: OrganizationState
}

/** The one organization of which both states are given. */
function pairOf({ organizations, earlier }: Preparation, { to }: OrderRequest): Pair | Problem {
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
  { budget, to: { gate } }: OrderRequest,
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

function orderFor(quest: Quest, preparation: Preparation, { crew, windows }: OrderRequest): OrderReport {
  const whole = findWholeOrder(quest)
  return orderReport(whole, quest, {
    rules: preparation.rulesFor(quest.to),
    checklists: preparation.checklists,
    windows,
    ...(crew === undefined ? {} : { crew }),
  })
}
