import type { CompiledRule } from '../../check/compiled-rule.js'
import { LiveOrganization } from '../../check/live-organization.js'
import type { Checklist } from '../../model/policy.js'
import type { Change } from '../../rules/form.js'
import { earlierTasks } from '../../rules/requires/checklist.js'
import type { OrganizationState } from '../../rules/state.js'
import type { OrderStep } from '../find/steps.js'
import { momentOf } from '../moments.js'

/** The tasks that must be done before each round, or may have to be, in the order of the checklists. */
export function requiredTasks(
  from: OrganizationState,
  rounds: readonly (readonly OrderStep[])[],
  rules: readonly CompiledRule[],
  checklists: readonly Checklist[],
): readonly (readonly string[])[] {
  const asking = rules.filter(({ judge }) => judge.kind === 'change' && judge.breach.kind === 'unready')
  const live = new LiveOrganization(from, asking)
  const listed = checklists.map(({ tasks }) => earlierTasks(tasks))
  return rounds.map((round) => {
    const tasks = new Set<string>()
    const ask = (change: Change) => {
      for (const task of live.missingTasks(change)) {
        tasks.add(task)
        live.state.tasks.set(task, { status: 'done' })
      }
    }
    const changes = round.flatMap((step) => changeOf(step) ?? [])
    changes.forEach(ask)
    for (const step of round) if (step.kind === 'level') live.setLevel(step.name, step.level)
    changes.forEach(ask)
    for (const change of changes) {
      ask(change)
      momentOf(change).apply(live)
    }
    return inOrder([...tasks], listed)
  })
}

/** A step as the change that rules look at. */
export function changeOf(step: OrderStep): Change | undefined {
  switch (step.kind) {
    case 'install':
    case 'decommission':
      return { kind: step.kind, server: step.server }
    case 'update':
      return { kind: 'update', server: step.server, from: step.from }
    case 'link':
      return { kind: 'link', link: step.link }
    case 'unlink':
    case 'level':
      return undefined
  }
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
