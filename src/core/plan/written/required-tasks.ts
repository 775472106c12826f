import type { CompiledRule } from '../../check/compiled-rule.js'
import { LiveOrganization } from '../../check/live-organization.js'
import type { Checklist } from '../../model/policy.js'
import type { Change } from '../../rules/form.js'
import { earlierTasks } from '../../rules/requires/checklist.js'
import type { OrganizationState } from '../../rules/state.js'
import type { OrderStep } from '../find/steps.js'
import type { Moving } from './moved-holdings.js'
import { changeOf, takeStep } from './take-step.js'

/** The steps of a round, and what is moved before servers go. */
export interface RoundOfSteps {
  readonly steps: readonly OrderStep[]
  readonly moves: readonly Moving[]
}

/** The tasks that must be done before each round, or may have to be, in the order of the checklists. */
export function requiredTasks(
  from: OrganizationState,
  rounds: readonly RoundOfSteps[],
  rules: readonly CompiledRule[],
  checklists: readonly Checklist[],
): readonly (readonly string[])[] {
  const asking = rules.filter(({ judge }) => judge.kind === 'change' && judge.breach.kind === 'unready')
  const live = new LiveOrganization(from, asking)
  const listed = checklists.map(({ tasks }) => earlierTasks(tasks))
  return rounds.map(({ steps, moves }) => {
    const tasks = new Set<string>()
    const ask = (change: Change) => {
      for (const task of live.missingTasks(change)) {
        tasks.add(task)
        live.state.tasks.set(task, { status: 'done' })
      }
    }
    const moving = moves.flatMap((move) => changesOfMove(move, live))
    const asked = [...steps.flatMap((step) => changeOf(step) ?? []), ...moving]
    asked.forEach(ask)
    for (const step of steps) if (step.kind === 'level') takeStep(step, live)
    asked.forEach(ask)
    for (const isGoing of [false, true]) {
      if (isGoing) moving.forEach(ask)
      for (const step of steps) {
        const change = changeOf(step)
        if (!change || (step.kind === 'decommission') !== isGoing) continue
        ask(change)
        takeStep(step, live)
      }
    }
    return inOrder([...tasks], listed)
  })
}

/** A move as the changes that rules look at, of the servers that are looked at. */
function changesOfMove({ what, from, to }: Moving, { state }: LiveOrganization): readonly Change[] {
  return from.flatMap((server) => {
    const now = state.servers.get(server.key)
    return now ? [{ kind: 'move' as const, what, server: now, to }] : []
  })
}

/** Each task behind those that come before it in every checklist that has both. */
function inOrder(
  tasks: readonly string[],
  listed: readonly ReadonlyMap<string, ReadonlySet<string>>[],
): readonly string[] {
  const isBefore = (one: string, other: string) => {
    const both = listed.filter((list) => list.has(one) && list.has(other))
    return both.length > 0 && both.every((list) => list.get(other)?.has(one))
  }
  const left = [...tasks]
  const ordered: string[] = []
  while (left.length > 0) {
    const next = left.findIndex((task) => !left.some((other) => isBefore(other, task)))
    ordered.push(...left.splice(Math.max(0, next), 1))
  }
  return ordered
}
