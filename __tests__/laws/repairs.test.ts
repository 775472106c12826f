import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check, type Report } from '../../src/core/index.js'
import type { PlanRepair } from '../../src/core/model/plan-repair.js'
import { fewestMoves, orderAfter } from '../reference/orders/reorderings.js'
import { permutations } from '../reference/orders/every-order.js'
import type { WrittenPolicy } from '../reference/rules.js'
import { judgedQuest } from '../support/orders/judged-moves.js'
import { planJudge } from '../support/orders/plan-judge.js'
import { shuffledPlan, type ShuffledPlan } from '../support/orders/random-shuffle.js'
import { randomPolicy } from '../support/plans/random-policy.js'
import { project, type Project } from '../support/plans/random-trace.js'
import { RandomSource } from '../support/random-source.js'
import { isUsualSeed } from '../support/seed.js'
import { textOf, textsOfProject, theDay } from './plan-findings.js'
import { requestAgainst } from './run-check.js'

/** The same plans in every run; `COEXIST_SEED` draws others, `COEXIST_REPAIRS` says how many. */
const seed = Number(process.env.COEXIST_SEED ?? 20261122)
const runs = Number(process.env.COEXIST_REPAIRS ?? 60)
const mostSteps = 5

type Order = readonly number[]

/** How often something came up. */
const counts = new Map<string, number>()

test(
  `${runs} random plans are mended as a look at every order of their steps mends them`,
  () => {
    forAll(runs, (planSeed) => {
      const random = new RandomSource(planSeed)
      const { documents, steps } = promising(random)
      const numbers = steps.map((_step, index) => index + 1)
      const { repair, passes } = planJudge(judgedQuest(documents).quest, steps)
      return faultOf(repair(), numbers, permutations(numbers).filter(passes))
    })
    if (!isUsualSeed) return
    for (const what of ['reordering', 'more than one move', 'impossible'])
      expect({ what, often: (counts.get(what) ?? 0) > runs / 50 }).toEqual({ what, often: true })
  },
  runs * 500,
)

test(
  'plans with steps, waivers and rules of every kind are mended as a look at every order mends them',
  () => {
    forAll(runs / 10, (planSeed) => {
      const random = new RandomSource(planSeed)
      const policy = randomPolicy(random)
      const { plan, ...rest } = project('org', random)
      const steps = random.shuffled(plan.steps).slice(0, mostSteps - 1)
      const given = { ...rest, plan: { ...plan, steps } }
      const numbers = steps.map((_step, index) => index + 1)
      const { plans = [] } = judged(policy, [given], false)
      return faultOf(plans[0]?.repair, numbers, passingOf(policy, given, permutations(numbers)))
    })
  },
  runs * 500,
)

/** A plan that passes in some order, as far as a few attempts make one. */
function promising(random: RandomSource): ShuffledPlan {
  for (let attempt = 0; ; attempt++) {
    const { documents, steps } = shuffledPlan(mostSteps, random)
    const { passes } = planJudge(judgedQuest(documents).quest, steps)
    if (attempt === 5 || passes(steps.map((_step, index) => index + 1)))
      return { documents, steps: random.shuffled(steps) }
  }
}

function forAll(numRuns: number, faultWith: (planSeed: number) => string | undefined): void {
  fc.assert(
    fc.property(fc.noShrink(fc.integer()), (planSeed) => {
      const fault = faultWith(planSeed)
      if (fault !== undefined) throw new Error(`${fault} of the plan ${planSeed}`)
    }),
    { numRuns, endOnFailure: true, seed },
  )
}

/** Holds a repair against all the orders that pass. */
function faultOf(
  repair: PlanRepair | undefined,
  given: Order,
  passing: readonly Order[],
): string | undefined {
  count(repair?.outcome ?? 'nothing to mend')
  if (!repair) return has(passing, given) ? undefined : 'nobody looks for a repair'
  if (repair.outcome !== 'reordering')
    return passing.length > 0 ? `a repair is missed (${repair.outcome})` : undefined
  const { moves, order, smallest } = repair
  if (moves.length > 1) count('more than one move')
  if (!has(passing, order)) return 'the order does not pass'
  if (orderAfter(moves, given).join() !== order.join()) return 'the moves do not make the order'
  const fewest = Math.min(...passing.map(fewestMoves))
  return smallest && moves.length !== fewest ? `${fewest} moves would do` : undefined
}

function has(orders: readonly Order[], order: Order): boolean {
  return orders.some((other) => other.join() === order.join())
}

/** Those of the orders in which nothing blocks: each is the plan of an organization of its own. */
function passingOf(
  policy: WrittenPolicy,
  { fleet, plan, waivers }: Project,
  orders: readonly Order[],
): readonly Order[] {
  const projects = orders.map((order, index): Project => {
    const organization = `org ${index}`
    const steps = order.flatMap((number) => plan.steps[number - 1] ?? [])
    return {
      fleet: { ...fleet, organization },
      plan: { ...plan, organization, steps },
      waivers: waivers.map((waiver) => ({ ...waiver, organization })),
    }
  })
  const { findings } = judged(policy, projects, true)
  const blocked = new Set(
    findings.flatMap(({ blocking, plan: place, organization }) => (blocking && place ? [organization] : [])),
  )
  return orders.filter((_order, index) => !blocked.has(`org ${index}`))
}

function judged(policy: WrittenPolicy, projects: readonly Project[], isForComparison: boolean): Report {
  const request = requestAgainst([textOf(policy)], projects.flatMap(textsOfProject), theDay)
  return check({ ...request, isForComparison })
}

function count(what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1)
}
