import type { Answer } from '../../model/answer.js'
import { counted, listedAtMost, quote } from '../../model/wording.js'
import type { Change, Objection } from '../form.js'
import type { Witness } from '../guard.js'
import type { Doubt } from '../selector.js'
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

/** A change that comes before what it needs; a doubt keeps it from being told whether it is meant at all. */
export function notReady(
  change: Change,
  scope: ScopeState,
  missing: Missing,
  doubt: Doubt | undefined,
): Omit<Objection, 'met'> {
  const { tasks, perhaps, state } = missing
  const required = [...tasks, ...perhaps, ...(state ? [state.text.replaceAll('`', '')] : [])]
  return {
    because: state?.because ?? [],
    shortfall: {
      observed: changeInWords(change),
      demanded: `${doubt ? `if ${doubt.text}${cannotTell}, ` : ''}${demandsOf(missing).join(', and ')}`,
      required: required.join(', '),
      help: doubt?.settle ?? helpOf(missing),
      at: placeOfChange(change, scope),
    },
  }
}

const cannotTell = ', which cannot be told'

function demandsOf({ tasks, perhaps, state }: Missing): readonly string[] {
  const asked = perhaps.length === 1 ? 'it is' : 'they are'
  return [
    ...(tasks.length > 0 ? [`${tasksInWords(tasks)} must be done before`] : []),
    ...(perhaps.length > 0
      ? [
          `${tasksInWords(perhaps)} ${tasks.length > 0 ? 'too' : 'must be done before'} if ${asked} asked for${cannotTell}`,
        ]
      : []),
    ...(state ? [`it must wait until ${state.text}${state.answer === 'cannot-tell' ? cannotTell : ''}`] : []),
  ]
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
