import { opposite, type Answer } from '../../model/answer.js'
import type { Checklist, ChecklistTask } from '../../model/policy.js'
import type { SelectorDeclaration } from '../../model/selector.schema.js'
import type { PathStep } from '../../model/source.js'
import type { Binding } from '../binding.js'
import type { Change } from '../form.js'
import { bindGuard, type Guard } from '../guard.js'
import { anyOf } from '../selector.js'
import type { ScopeState } from '../state.js'
import { bindSteps, type Steps } from './steps.js'

/** A checklist that is ready to say which of its tasks come before a change. */
export interface BoundChecklist {
  readonly id: string
  readonly tasks: readonly BoundTask[]
}

export interface BoundTask {
  readonly id: string
  /** Ids of the tasks that come before it, near and far. */
  readonly earlier: ReadonlySet<string>
  /** When it is asked for: always, while a guard holds, or as people judge. */
  readonly when: 'always' | 'people-judge' | Guard
  /** The change that it is itself. */
  readonly step?: Steps
}

/** Binds a checklist; what is wrong with it stands at the path of the rule that names it. */
export function bindChecklist(
  { id, tasks }: Checklist,
  binding: Binding,
  path: readonly PathStep[],
): BoundChecklist {
  const earlier = earlierTasks(tasks)
  // the rule asks whether its server stands in the link, and the task is the change wherever that is
  const isThere = (one: SelectorDeclaration, ...at: readonly PathStep[]) => binding.selectorThere(one, ...at)
  return {
    id,
    tasks: tasks.map((task) => ({
      id: task.id,
      earlier: earlier.get(task.id) ?? new Set(),
      when: conditionOf(task, binding, path),
      ...(task.step ? { step: bindSteps(task.step, binding, path, isThere) } : {}),
    })),
  }
}

/** Whether each task of a checklist comes before a change: before every task that is the change itself, all where none is. */
export function tasksBefore(
  { tasks }: BoundChecklist,
  change: Change,
  scope: ScopeState,
): readonly { readonly task: BoundTask; readonly isBefore: Answer }[] {
  const itself = tasks.flatMap(({ earlier, step }) =>
    step ? { earlier, is: step.matches(change, scope) } : [],
  )
  return tasks.map((task) => {
    const others = itself.filter(({ earlier }) => !earlier.has(task.id))
    return { task, isBefore: opposite(anyOf(others, ({ is }) => is)) }
  })
}

/** For each task the tasks that come before it: those it names, else the one written before it, and theirs. */
export function earlierTasks(tasks: readonly ChecklistTask[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = earlierOf.get(tasks)
  if (known) return known
  const direct = new Map(
    tasks.map(({ id, after }, index) => [
      id,
      after ?? tasks.slice(Math.max(0, index - 1), index).map((one) => one.id),
    ]),
  )
  const earlier = new Map(tasks.map(({ id }) => [id, reached(direct, id)]))
  earlierOf.set(tasks, earlier)
  return earlier
}

/** Every plan asks for the order of every checklist. */
const earlierOf = new WeakMap<readonly ChecklistTask[], ReadonlyMap<string, ReadonlySet<string>>>()

function reached(direct: ReadonlyMap<string, readonly string[]>, from: string): ReadonlySet<string> {
  const found = new Set<string>()
  const left = [...(direct.get(from) ?? [])]
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (found.has(id) || id === from) continue
    found.add(id)
    left.push(...(direct.get(id) ?? []))
  }
  return found
}

function conditionOf(
  { when }: ChecklistTask,
  binding: Binding,
  path: readonly PathStep[],
): BoundTask['when'] {
  if (when === undefined) return 'always'
  return typeof when === 'string' ? 'people-judge' : bindGuard(when, binding, path)
}

/** Whether a task is asked for; what only people can judge cannot be told. */
export function isAskedFor({ when }: BoundTask, holds: (guard: Guard) => Answer): Answer {
  if (when === 'always') return 'yes'
  return when === 'people-judge' ? 'cannot-tell' : holds(when)
}
