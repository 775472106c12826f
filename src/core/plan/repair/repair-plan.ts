import { Coverage } from '../../check/coverage.js'
import type { OpenFinding } from '../../check/findings.js'
import { LiveOrganization } from '../../check/live-organization.js'
import type { Plan } from '../../model/plan.js'
import type { PlanRepair } from '../../model/plan-repair.js'
import { counted } from '../../model/wording.js'
import type { OrganizationState } from '../../rules/state.js'
import { bindPlan } from '../bound-plan.js'
import type { PlanContext } from '../judge-plan.js'
import { dependenceOf } from './footprint.js'
import { inEveryOrder } from './in-every-order.js'
import { movesOf } from './moves.js'
import { seekOrder } from './search.js'
import type { Order } from './trial.js'

/** A check has other things to do: in longer plans nobody looks for an order. */
const mostSteps = 1_000
/** How many steps each part of the search may take; to judge the state before the plan is one for each server. */
const usualBudget = 10_000
/** How many orders may be tried at least, in an organization of any size. */
const leastOrders = 20

/** How a plan is to be mended. */
export interface Repairing {
  /** What must not be found in a plan that passes. */
  readonly isBlocking: (finding: OpenFinding) => boolean
  readonly budget?: number
}

/**
 * Whether a plan in which something blocks passes with its own steps in another order: none is added, none left out, and
 * one of several servers stays one. Undefined where nothing blocks.
 */
export function repairOf(
  plan: Plan,
  findings: readonly OpenFinding[],
  organization: OrganizationState,
  context: PlanContext,
  { isBlocking, budget = usualBudget + leastOrders * organization.servers.size }: Repairing,
): PlanRepair | undefined {
  const blocking = findings.filter(isBlocking)
  const { bound, problems } = bindPlan(plan, context.catalogue, context.asOf)
  if (blocking.length === 0 || problems.length > 0) return undefined
  const { steps } = bound
  const depend = dependenceOf(plan.steps)
  const fixed = inEveryOrder(blocking, steps, organization, depend)
  if (fixed.length > 0)
    return withoutOrder('impossible', 'proved: some of what is wrong is so in every order', fixed)
  if (steps.length > mostSteps)
    return withoutOrder(
      'undetermined',
      `nothing is proved: a check looks for another order of ${counted(mostSteps, 'step')} at most`,
    )
  const coverage = new Coverage(context.rules)
  const tried = { steps, target: plan.target, organization, coverage, context, isBlocking }
  const sought = seekOrder(tried, depend, budget)
  const isProved = !remembersRests(organization, context)
  if (sought.order) return reordering(sought.order, sought.isSmallest && isProved, plan)
  return sought.isNone && isProved
    ? withoutOrder('impossible', 'proved: something blocks in every order of the steps')
    : withoutOrder(
        'undetermined',
        `nothing is proved: no order that passes was found in ${counted(budget, 'tried step')}, and there may be one`,
      )
}

function reordering(order: Order, isProved: boolean, { steps }: Plan): PlanRepair {
  const moves = movesOf(order, steps)
  const smallest = isProved || moves.length === 1
  return {
    outcome: 'reordering',
    guarantee: smallest
      ? 'proved: no order with fewer moved steps passes'
      : 'one that moves fewer steps may pass, too: not all of them were tried',
    smallest,
    moves,
    order: order.map((index) => index + 1),
  }
}

function withoutOrder(
  outcome: Exclude<PlanRepair['outcome'], 'reordering'>,
  guarantee: string,
  fixed: readonly OpenFinding[] = [],
): PlanRepair {
  const inEveryOrder = fixed.flatMap(({ rule, plan }) => (plan ? [{ step: plan.step, rule }] : []))
  return { outcome, guarantee, inEveryOrder }
}

/**
 * Whether what a state is judged to be may depend on the way to it: what speaks at rest alone and is wrong before the plan
 * counts as mended once it is so for a moment.
 */
function remembersRests(organization: OrganizationState, { rules }: PlanContext): boolean {
  const atRest = rules.filter(({ rule, judge }) => rule.during === 'at-rest' && judge.kind !== 'change')
  return atRest.length > 0 && new LiveOrganization(organization, atRest).judgements().length > 0
}
