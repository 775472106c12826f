import type { Checklist } from '../../model/policy.js'
import { didYouMean, quote } from '../../model/wording.js'
import { earlierTasks } from '../../rules/requires/checklist.js'
import type { BoundStep } from '../bound-plan.js'
import type { Faults } from '../faults.js'

/** The tasks of a plan: those that somebody asks for, in the order of the checklists. */
export class TaskOrder {
  private readonly listed: readonly ReadonlyMap<string, ReadonlySet<string>>[]
  private readonly known: ReadonlySet<string>
  /** How often each task still stands in the plan. */
  private readonly left = new Map<string, number>()
  private readonly taken = new Set<string>()

  constructor(
    checklists: readonly Checklist[],
    /** Tasks that rules ask for by name. */
    asked: readonly string[],
    steps: readonly BoundStep[],
    private readonly faults: Faults,
  ) {
    this.listed = checklists.map(({ tasks }) => earlierTasks(tasks))
    this.known = new Set([...asked, ...this.listed.flatMap((tasks) => [...tasks.keys()])])
    for (const { step } of steps) if (step.action.kind === 'task') this.count(step.action.task, 1)
  }

  /** A task is done. */
  take(step: BoundStep, task: string): void {
    this.count(task, -1)
    if (!this.known.has(task)) {
      this.faults.add(step, {
        rule: 'plan-unknown-task',
        message: `no checklist and no rule asks for the task ${quote(task)}`,
        help: didYouMean(task, this.known),
        path: ['task'],
        about: task,
      })
    }
    this.taken.add(task)
    const early = [...this.left.keys()].find((later) => !this.taken.has(later) && this.isBefore(later, task))
    if (early === undefined) return
    this.faults.add(step, {
      rule: 'plan-task-order',
      message: `the task ${quote(task)} comes before ${quote(early)}, and the checklists have them the other way round`,
      help: `do ${quote(early)} first`,
      path: ['task'],
      about: task,
    })
  }

  /** Whether every checklist that has both tasks has the one before the other. */
  private isBefore(one: string, other: string): boolean {
    const both = this.listed.filter((tasks) => tasks.has(one) && tasks.has(other))
    return both.length > 0 && both.every((tasks) => tasks.get(other)?.has(one))
  }

  private count(task: string, by: 1 | -1): void {
    const count = (this.left.get(task) ?? 0) + by
    if (count > 0) this.left.set(task, count)
    else this.left.delete(task)
  }
}
