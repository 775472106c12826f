import { planYaml } from '../edits/plan-yaml.js'
import type { ChangeOrder } from '../model/change-order.js'
import type { OrderReport } from '../model/order-report.js'
import { changesBetween } from '../plan/transition.js'
import type { OrganizationState } from '../rules/state.js'
import type { CheckRequest } from './check-request.js'
import { orderBetween } from './find-order.js'
import { Preparation } from './preparation.js'
import { ofShard } from './shard.js'

/** A check has other things to do: what is larger is left to `coexist plan find`. */
const mostChanges = 500
const budget = 2_000

/**
 * Whether what a change does to each organization can be done in a safe order. Organizations that a plan is about, that do
 * not change or that one of the two states lacks have no answer, nor those whose later state is not allowed itself: that is
 * found anyhow. Nothing has one where something cannot be judged.
 */
export function ordersOfChange(request: CheckRequest, base: CheckRequest): readonly ChangeOrder[] {
  const preparation = new Preparation(request, base.files)
  if ([...preparation.problems(), ...base.problems].length > 0) return []
  return ofShard(preparation.organizations, request.shard).flatMap((to) => {
    const from = preparation.earlier.find(({ name }) => name === to.name)
    const isPlanned = preparation.plans.some(({ organization = to.name }) => organization === to.name)
    if (!from || isPlanned) return []
    const changes = changesBetween(from, to).length
    if (changes === 0) return []
    return changes > mostChanges ? [tooLarge(to, changes)] : orderOf({ from, to }, preparation, request)
  })
}

function orderOf(
  pair: { readonly from: OrganizationState; readonly to: OrganizationState },
  preparation: Preparation,
  to: CheckRequest,
): readonly ChangeOrder[] {
  const order = orderBetween(pair, preparation, { to, bridges: [], budget, windows: [] })
  const isOfTarget = order.blockers.some(({ action, rule }) => action === 'target' && rule !== undefined)
  return isOfTarget ? [] : [told(order)]
}

function told({ organization, outcome, guarantee, rounds, blockers, ways, plan }: OrderReport): ChangeOrder {
  return {
    organization,
    outcome,
    guarantee,
    changes: rounds.reduce((sum, round) => sum + round.length, 0),
    rounds: rounds.length,
    steps: plan?.steps.flatMap(({ name }) => (typeof name === 'string' ? [name] : [])) ?? [],
    ...(plan ? { plan: planYaml(plan, []) } : {}),
    blockers: blockers.map(({ servers, rule, message, help }) => ({
      servers,
      ...(rule === undefined ? {} : { rule }),
      message,
      ...(help === undefined ? {} : { help }),
    })),
    ways,
  }
}

function tooLarge({ name }: OrganizationState, changes: number): ChangeOrder {
  return {
    organization: name,
    outcome: 'undetermined',
    guarantee: `nothing is proved: ${changes} changes are more than a check looks for an order for`,
    steps: [],
    changes,
    rounds: 0,
    blockers: [],
    ways: ['run `coexist plan find --base REF`'],
  }
}
