import type { WrittenPolicy } from '../rules.js'
import { precedes } from './checklists.js'
import type { Fault } from './trace.js'
import type { WrittenPlan } from './written.js'

/** What is wrong with the tasks of a plan. */
export function taskFaults({ steps }: WrittenPlan, policy: WrittenPolicy): readonly Fault[] {
  const asked = [
    ...policy.rules.flatMap(({ requires }) => requires?.tasks ?? []),
    ...(policy.checklists ?? []).flatMap(({ tasks }) => tasks.map(({ id }) => id)),
  ]
  return steps.flatMap(({ task }, index) => {
    if (task === undefined) return []
    const fault = { status: 'violation', servers: [], step: index + 1 } as const
    const earlier = steps.slice(0, index).flatMap((step) => step.task ?? [])
    const later = steps.slice(index + 1).flatMap((step) => step.task ?? [])
    const isEarly = later.some((other) => !earlier.includes(other) && comesAfter(task, other, policy))
    return [
      ...(asked.includes(task) ? [] : [{ ...fault, rule: 'plan-unknown-task', severity: 'error' as const }]),
      ...(isEarly ? [{ ...fault, rule: 'plan-task-order', severity: 'warning' as const }] : []),
    ]
  })
}

/** Whether every checklist with both tasks, and there is one, has the first one later. */
function comesAfter(task: string, other: string, { checklists = [] }: WrittenPolicy): boolean {
  const withBoth = checklists.filter(({ tasks }) =>
    [task, other].every((one) => tasks.some(({ id }) => id === one)),
  )
  return withBoth.length > 0 && withBoth.every((list) => precedes(other, task, list))
}
