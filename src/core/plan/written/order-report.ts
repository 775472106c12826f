import type { CompiledRule } from '../../check/compiled-rule.js'
import type { Checklist } from '../../model/policy.js'
import type { OrderReport } from '../../model/order-report.js'
import { counted } from '../../model/wording.js'
import { blockersOf } from '../find/blockers.js'
import { entryOf } from '../find/entries.js'
import type { Quest } from '../find/find-order.js'
import { stepsOf, type OrderStep } from '../find/steps.js'
import { waysAround } from '../find/ways.js'
import type { WholeOrder } from '../find/whole-order.js'
import { guaranteeOf } from './guarantee.js'
import { movedHoldings } from './moved-holdings.js'
import { requiredTasks } from './required-tasks.js'
import { writtenPlan, type RoundToWrite } from './written-plan.js'

/** How an order is to be written. */
export interface Writing {
  /** Every rule in force, also those that only ask for tasks. */
  readonly rules: readonly CompiledRule[]
  readonly checklists: readonly Checklist[]
  readonly crew?: number
  readonly windows: readonly string[]
}

/** The answer to a quest, ready to be shown. */
export function orderReport(whole: WholeOrder, quest: Quest, writing: Writing): OrderReport {
  const { answer, likeThis } = whole
  const isPlan = answer.outcome === 'plan'
  const rounds = isPlan ? roundsToWrite(whole, quest, writing) : []
  const { windows } = writing
  const short = isPlan && windows.length > 0 && windows.length < rounds.length
  return {
    organization: quest.to.name,
    outcome: answer.outcome,
    guarantee: guaranteeOf(answer, writing.crew !== undefined, quest.budget),
    rounds: rounds.map(({ steps }) => steps.map(entryOf)),
    blockers: blockersOf(answer, likeThis),
    ways: waysAround(answer),
    notes: [
      ...answer.journey.notes,
      ...(short
        ? [
            `there are ${counted(windows.length, 'window')} for ${counted(rounds.length, 'round')}: the last rounds have no day`,
          ]
        : []),
    ],
    ...(isPlan
      ? { plan: writtenPlan(quest.from.name, `${quest.from.name}, an order that was found`, rounds) }
      : {}),
  }
}

function roundsToWrite(
  { answer, rounds }: WholeOrder,
  { from, to }: Quest,
  { rules, checklists, crew, windows }: Writing,
): readonly RoundToWrite[] {
  const looked = answer.outcome === 'plan' ? stepsOf(answer.journey, answer.rounds) : []
  const tasks = requiredTasks(answer.journey.from, looked, rules, checklists)
  const parts = rounds.flatMap((steps, index) =>
    partsOf(sorted(steps, from), crew).map((part, at) => ({
      steps: part,
      tasks: at === 0 ? (tasks[index] ?? []) : [],
    })),
  )
  const moves = movedHoldings(
    from,
    to,
    parts.map(({ steps }) => steps),
  )
  return parts.map((part, index) => {
    const on = [...windows].sort()[index]
    return { ...part, moves: moves[index] ?? [], ...(on === undefined ? {} : { on }) }
  })
}

const phases: Readonly<Record<OrderStep['kind'], number>> = {
  level: 0,
  install: 1,
  update: 2,
  unlink: 3,
  link: 4,
  decommission: 5,
}

/** What comes before what goes, and Internet-facing sites before others. */
function sorted(steps: readonly OrderStep[], { sites }: Quest['from']): readonly OrderStep[] {
  const facing = new Set(sites.filter(({ internetFacing }) => internetFacing).map(({ name }) => name))
  const weightOf = (step: OrderStep) => {
    const site = 'server' in step ? step.server.declared.site : undefined
    return phases[step.kind] * 2 + (site !== undefined && facing.has(site) ? 0 : 1)
  }
  return [...steps].sort((a, b) => weightOf(a) - weightOf(b))
}

/** A round in parts of at most so many servers each: a part of a safe round is safe. */
function partsOf(steps: readonly OrderStep[], crew = Infinity): readonly (readonly OrderStep[])[] {
  const parts: OrderStep[][] = [[]]
  let servers = 0
  for (const step of steps) {
    if ('server' in step && ++servers > crew) {
      parts.push([])
      servers = 1
    }
    parts.at(-1)?.push(step)
  }
  return parts
}
