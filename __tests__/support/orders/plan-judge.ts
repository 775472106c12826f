import { findingOf, gated } from '../../../src/core/check/findings.js'
import { parseAllDocuments } from '../../../src/core/documents/parse-documents.js'
import type { PlanRepair } from '../../../src/core/model/plan-repair.js'
import type { Quest } from '../../../src/core/plan/find/find-order.js'
import { judgePlan, type PlanContext } from '../../../src/core/plan/judge-plan.js'
import { repairOf, type Repairing } from '../../../src/core/plan/repair/repair-plan.js'
import { questDay, questFile } from './judged-moves.js'

/** A plan in the world of a quest. */
export interface PlanJudge {
  /** How it is to be mended. */
  readonly repair: () => PlanRepair | undefined
  /** Whether nothing blocks with its steps, by their numbers, in another order. */
  readonly passes: (order: readonly number[]) => boolean
}

/** Judges the steps of a plan document, and any order of them, from the start of a quest on. */
export function planJudge({ from, rules, catalogue }: Quest, steps: readonly object[]): PlanJudge {
  const { plans, problems } = parseAllDocuments([questFile('Plan', { steps })])
  const [plan] = plans
  if (!plan) throw new Error(JSON.stringify(problems))
  const context: PlanContext = {
    catalogue,
    asOf: questDay,
    rules,
    checklists: [],
    describe: (judgement) => [findingOf(judgement)],
    weigh: (findings) => findings,
  }
  const isBlocking: Repairing['isBlocking'] = (finding) =>
    gated(finding, { failOn: 'error', onUndecided: 'fail' }).blocking
  return {
    repair() {
      const { findings } = judgePlan(plan, '', from, context)
      return repairOf(plan, findings, from, context, { isBlocking })
    },
    passes(order) {
      const reordered = order.flatMap((number) => plan.steps[number - 1] ?? [])
      const judged = judgePlan({ ...plan, steps: reordered }, '', from, context)
      return !judged.findings.some(isBlocking)
    },
  }
}
