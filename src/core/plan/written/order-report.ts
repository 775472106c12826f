import type { CompiledRule } from '../../check/compiled-rule.js'
import { LiveOrganization } from '../../check/live-organization.js'
import type { Day } from '../../model/day.js'
import { groupBy } from '../../model/group-by.js'
import type { Checklist } from '../../model/policy.js'
import type { OrderReport } from '../../model/order-report.js'
import { counted, listedAtMost, quote } from '../../model/wording.js'
import { certificateOf } from '../certificates/certificate-of.js'
import { blockersOf } from '../find/blockers.js'
import { entryOf } from '../find/entries.js'
import type { Quest } from '../find/find-order.js'
import { stepsOf, type OrderStep } from '../find/steps.js'
import { waysAround } from '../find/ways.js'
import type { WholeOrder } from '../find/whole-order.js'
import { guaranteeOf } from './guarantee.js'
import { movedHoldings, type Moving } from './moved-holdings.js'
import { requiredTasks } from './required-tasks.js'
import { writtenPlan, type RoundToWrite } from './written-plan.js'

/** How an order is to be written. */
export interface Writing {
  /** Every rule in force, also those that only ask for tasks. */
  readonly rules: readonly CompiledRule[]
  readonly checklists: readonly Checklist[]
  readonly crew?: number
  readonly windows: readonly string[]
  readonly asOf: Day
}

/** The answer to a quest, ready to be shown. */
export function orderReport(whole: WholeOrder, quest: Quest, writing: Writing): OrderReport {
  const { answer, likeThis } = whole
  const about = { organization: quest.to.name, notes: answer.journey.notes }
  const rounds = answer.outcome === 'plan' ? roundsToWrite(whole, quest, writing) : []
  const entries = rounds.map(({ steps }) => steps.map(entryOf))
  const certificate = certificateOf(whole, quest, entries, writing.asOf)
  if (answer.outcome !== 'plan') {
    return {
      ...about,
      outcome: answer.outcome,
      guarantee: guaranteeOf(answer, false, quest.budget),
      rounds: [],
      blockers: blockersOf(answer, likeThis),
      ways: waysAround(answer),
      ...(certificate ? { certificate } : {}),
    }
  }
  if (isHeldUp(rounds, quest)) {
    const guarantee =
      'nothing is proved: what only speaks while a plan runs is wrong at the start, and tasks or moves come before the first change'
    return { ...about, outcome: 'undetermined', guarantee, rounds: [], blockers: [], ways: [] }
  }
  return {
    ...about,
    outcome: 'plan',
    guarantee: guaranteeOf(answer, writing.crew !== undefined, quest.budget),
    rounds: entries,
    blockers: [],
    ways: [],
    notes: [
      ...about.notes,
      ...notesOnLosses(rounds.flatMap(({ moves }) => moves)),
      ...notesOnWindows(rounds.length, writing.windows.length),
    ],
    plan: writtenPlan(quest.from.name, `${quest.from.name}, an order that was found`, rounds),
    ...(certificate ? { certificate } : {}),
  }
}

/** Whether a state that is wrong only in between would last, since something is done in it that changes no server. */
function isHeldUp([first]: readonly RoundToWrite[], { from, rules, isTolerated }: Quest): boolean {
  if (!first || first.tasks.length + first.moves.length === 0) return false
  const ofPlan = rules.filter(({ rule, judge }) => rule.during === 'plan' && judge.kind !== 'change')
  if (ofPlan.length === 0) return false
  return new LiveOrganization(from, ofPlan).judgements().some((judgement) => !isTolerated?.(judgement))
}

/** What leaves the organization with the servers that hold it may have been forgotten in the target. */
function notesOnLosses(moves: readonly Moving[]): readonly string[] {
  const lost = groupBy(
    moves.filter(({ to }) => to === undefined),
    ({ what }) => what,
  )
  return [...lost].map(([what, same]) => {
    const servers = same.flatMap(({ from }) => from.map(({ name }) => quote(name)))
    return `${what} of ${listedAtMost(5, servers)} leave the organization: no server of the target can take them`
  })
}

function notesOnWindows(rounds: number, windows: number): readonly string[] {
  if (windows === 0 || windows >= rounds) return []
  return [
    `there ${windows === 1 ? 'is' : 'are'} ${counted(windows, 'window')} for ${counted(rounds, 'round')}: the last rounds have no day`,
  ]
}

function roundsToWrite(
  { answer, rounds }: WholeOrder,
  { from, to, bridges }: Quest,
  { rules, checklists, crew, windows }: Writing,
): readonly RoundToWrite[] {
  const looked = answer.outcome === 'plan' ? stepsOf(answer.journey, answer.rounds) : []
  const parts = rounds.map((steps) => partsOf(sorted(steps, from), crew))
  const moves = movedHoldings({ from, to, bridges }, parts.flat(), rules)
  const movesOf = new Map(parts.flat().map((steps, index) => [steps, moves[index] ?? []]))
  const whole = parts.map((round) => round.map((steps) => ({ steps, moves: movesOf.get(steps) ?? [] })))
  const asking = looked.map((steps, index) => ({
    steps,
    moves: (whole[index] ?? []).flatMap((one) => one.moves),
  }))
  const tasks = requiredTasks(answer.journey.from, asking, rules, checklists)
  const days = [...windows].sort()
  return whole
    .flatMap((round, index) =>
      round.map((part, at) => ({ ...part, tasks: at === 0 ? (tasks[index] ?? []) : [] })),
    )
    .map((part, index) => {
      const on = days[index]
      return on === undefined ? part : { ...part, on }
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
