import type { Answer } from '../../model/answer.js'
import { counted, listed, listedAtMost, quote } from '../../model/wording.js'
import type { Change, Objection } from '../form.js'
import type { Witness } from '../guard.js'
import type { ScopeState } from '../state.js'
import { changeInWords, placeOfChange } from '../change-wording.js'

/** What is not there before a change. */
export interface Missing {
  readonly tasks: readonly string[]
  /** Tasks of which it cannot be told whether they are asked for. */
  readonly perhaps: readonly string[]
  readonly state?: {
    readonly answer: Answer
    readonly text: string
    readonly settle: string | undefined
    readonly because: readonly Witness[]
  }
}

const mostTasks = 6

/** A change that comes before what it needs. */
export function notReady(change: Change, scope: ScopeState, missing: Missing): Omit<Objection, 'met'> {
  const { tasks, perhaps, state } = missing
  const asked = [
    ...(tasks.length > 0 ? [`${tasksInWords(tasks)} must be done before`] : []),
    ...(perhaps.length > 0 ? [`${tasksInWords(perhaps)} must be done before if they are asked for`] : []),
    ...(state ? [`it must be so before that ${state.text}`] : []),
  ]
  const required = [...tasks, ...perhaps, ...(state ? [state.text.replaceAll('`', '')] : [])]
  return {
    because: state?.because ?? [],
    shortfall: {
      observed: changeInWords(change),
      demanded: listed(asked),
      required: required.join(', '),
      help: helpOf(missing),
      at: placeOfChange(change, scope),
    },
  }
}

function tasksInWords(tasks: readonly string[]): string {
  return tasks.length === 1
    ? `the task ${quote(tasks[0] ?? '')}`
    : `${counted(tasks.length, 'task')} (${listedAtMost(mostTasks, tasks.map(quote))})`
}

function helpOf({ tasks, perhaps, state }: Missing): string {
  if (tasks.length > 0) return 'do the tasks first: a step `task: ID` for each, or `tasks:` in the topology'
  if (perhaps.length > 0)
    return 'do them first, or declare them `not-applicable` under `tasks:` in the topology'
  return state?.settle ?? 'bring that about first'
}
