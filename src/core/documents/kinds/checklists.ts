import { groupBy } from '../../model/group-by.js'
import type { Checklist, ChecklistTask } from '../../model/policy.js'
import type { PathStep } from '../../model/source.js'
import { didYouMean, listedAtMost, quote } from '../../model/wording.js'
import type { Reading } from '../reading.js'
import { refuseRepeatedIds } from './repeated.js'

const mostNames = 6

/** The checklists of a policy; tasks that stand twice, come after nothing known or after themselves are problems. */
export function readChecklists(reading: Reading, checklists: readonly Checklist[]): readonly Checklist[] {
  refuseRepeatedIds(reading, checklists, ['checklists'], { what: 'checklist', where: 'policy' })
  for (const [index, { tasks }] of checklists.entries()) {
    const path = ['checklists', index, 'tasks']
    refuseRepeatedIds(reading, tasks, path, { what: 'task', where: 'checklist' })
    refuseUnknownTasks(reading, tasks, path)
    refuseCircle(reading, tasks, path)
  }
  return checklists
}

function refuseUnknownTasks(
  reading: Reading,
  tasks: readonly ChecklistTask[],
  path: readonly PathStep[],
): void {
  const known = new Set(tasks.map(({ id }) => id))
  for (const [index, { after = [] }] of tasks.entries()) {
    for (const [place, id] of after.entries()) {
      if (known.has(id)) continue
      const message = `the checklist has no task ${quote(id)}`
      reading.refuse([...path, index, 'after', place], message, didYouMean(id, known))
    }
  }
}

/** Says of one circle of tasks that there is one, at a task that names another. */
function refuseCircle(reading: Reading, tasks: readonly ChecklistTask[], path: readonly PathStep[]): void {
  const circle = circleAmong(tasks)
  const first = circle.findIndex((index) => tasks[index]?.after !== undefined)
  if (first === -1) return
  const [start = 0, ...others] = [...circle.slice(first), ...circle.slice(0, first)]
  const names = others.map((index) => quote(tasks[index]?.id ?? ''))
  const next = tasks[others[0] ?? start]?.id ?? ''
  reading.refuse(
    [...path, start, 'after', tasks[start]?.after?.indexOf(next) ?? 0],
    `the task ${quote(tasks[start]?.id ?? '')} comes after itself${names.length > 0 ? `, by way of ${listedAtMost(mostNames, names)}` : ''}`,
    'break the circle; a task without `after:` comes after the one above it',
  )
}

/** Places of tasks each of which comes right after the next, and the last after the first; empty where there is none. */
function circleAmong(tasks: readonly ChecklistTask[]): readonly number[] {
  const placeOf = new Map(tasks.map(({ id }, index) => [id, index]))
  const earlier = tasks.map(({ after }, index) =>
    after ? after.flatMap((id) => placeOf.get(id) ?? []) : index > 0 ? [index - 1] : [],
  )
  const open = unreached(earlier)
  const walked = new Set<number>()
  let [at] = open
  while (at !== undefined && !walked.has(at)) {
    walked.add(at)
    at = earlier[at]?.find((one) => open.has(one))
  }
  const places = [...walked]
  return at === undefined ? [] : places.slice(places.indexOf(at))
}

/** The tasks that cannot be done one after the other: those of circles, and those that come after them. */
function unreached(earlier: readonly (readonly number[])[]): ReadonlySet<number> {
  const later = groupBy(
    earlier.flatMap((before, index) => before.map((one) => ({ one, index }))),
    ({ one }) => one,
  )
  const left = earlier.map((before) => before.length)
  const open = new Set(left.keys())
  const ready = [...open].filter((index) => left[index] === 0)
  for (let done = ready.pop(); done !== undefined; done = ready.pop()) {
    open.delete(done)
    for (const { index } of later.get(done) ?? []) {
      const count = (left[index] ?? 0) - 1
      left[index] = count
      if (count === 0) ready.push(index)
    }
  }
  return open
}
