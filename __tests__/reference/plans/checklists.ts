import type { WrittenChecklist } from '../rules.js'

/** Whether a task comes before another one in the list. */
export function precedes(task: string, other: string, list: WrittenChecklist): boolean {
  const seen = new Set<string>()
  const isBefore = (later: string): boolean => {
    if (seen.has(later)) return false
    seen.add(later)
    return directlyBefore(later, list).some((one) => one === task || isBefore(one))
  }
  return isBefore(other)
}

function directlyBefore(task: string, { tasks }: WrittenChecklist): readonly string[] {
  const at = tasks.findIndex(({ id }) => id === task)
  const previous = tasks[at - 1]
  return tasks[at]?.after ?? (at > 0 && previous ? [previous.id] : [])
}
