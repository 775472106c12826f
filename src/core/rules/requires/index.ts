import { both, type Answer } from '../../model/answer.js'
import { didYouMean, quote } from '../../model/wording.js'
import type { Binding } from '../binding.js'
import { defineRuleForm, type Change, type ChangeWatch, type Objection } from '../form.js'
import { bindGuard, type Guard, type GuardWatch } from '../guard.js'
import type { ScopeState, ServerState } from '../state.js'
import { bindChecklist, isAskedFor, tasksBefore, type BoundChecklist } from './checklist.js'
import type { RequiresOptions } from './options.schema.js'
import { requiresInWords } from './sentence.js'
import { bindSteps, type Steps } from './steps.js'
import { notReady, type Missing } from './wording.js'

/** Asks for tasks, checklists or a state before certain steps; judged on changes, silent on a state. */
export const requires = defineRuleForm<RequiresOptions>({
  id: 'requires',
  summary: 'Tasks, checklists or a state are done before such a step.',

  bind(options, binding) {
    const { before, tasks = [], checklists = [], state } = options
    const steps = bindSteps(before, binding, ['requires', 'before'])
    const lists = checklists.flatMap((id, index) => bindListed(id, index, binding))
    if (options.tasks === undefined && options.checklists === undefined && state === undefined) {
      binding.refuse(
        ['requires'],
        'the rule asks for nothing before such a step',
        'add `tasks:`, `checklists:` or `state:`',
      )
    }
    const guards = lists.flatMap((list) =>
      list.tasks.flatMap(({ when }) => (typeof when === 'object' ? [when] : [])),
    )
    const wanted = state === undefined ? undefined : bindGuard(state, binding, ['requires', 'state'])
    return {
      kind: 'change',
      inWords: requiresInWords(steps, options, wanted),
      products: steps.products,
      needs: [steps.anyProduct],
      asks: guards,
      tasks,
      breach: {
        kind: 'unready',
        steps,
        state: wanted,
        tasks: [...tasks, ...lists.flatMap((list) => list.tasks.map(({ id }) => id))],
      },
      watch: (facts) =>
        new Preconditions(
          steps,
          tasks,
          lists,
          new Map(guards.map((guard, index) => [guard, facts[index]])),
          wanted,
        ),
    }
  },
})

class Preconditions implements ChangeWatch {
  private readonly state: GuardWatch | undefined

  constructor(
    private readonly steps: Steps,
    private readonly tasks: readonly string[],
    private readonly checklists: readonly BoundChecklist[],
    private readonly facts: ReadonlyMap<Guard, (() => Answer) | undefined>,
    private readonly wanted: Guard | undefined,
  ) {
    this.state = wanted?.watch()
  }

  change(server: ServerState, by: 1 | -1, scope: ScopeState): void {
    this.state?.change(server, by, scope)
  }

  foresee(change: Change, scope: ScopeState): (() => Objection) | undefined {
    const meant = this.steps.matches(change, scope)
    if (meant === 'no') return undefined
    const missing = this.missing(change, scope)
    const lacksForSure = missing.tasks.length > 0 || missing.state?.answer === 'no'
    if (!lacksForSure && missing.perhaps.length === 0 && !missing.state) return undefined
    const met = both(meant, lacksForSure ? 'yes' : 'cannot-tell') === 'yes' ? 'no' : 'cannot-tell'
    const doubt = meant === 'cannot-tell' ? this.steps.doubtAbout(change, scope) : undefined
    const objection = { met, ...notReady(change, scope, missing, doubt) } as const
    return () => objection
  }

  missingTasks(change: Change, scope: ScopeState): readonly string[] {
    if (this.steps.matches(change, scope) === 'no') return []
    const { tasks, perhaps } = this.missing(change, scope)
    return [...tasks, ...perhaps]
  }

  private missing(change: Change, scope: ScopeState): Missing {
    const { tasks: known } = scope.organization
    const listed = this.checklists.flatMap((list) =>
      tasksBefore(list, change, scope).flatMap(({ task, isBefore }) => {
        const asked = both(
          isBefore,
          isAskedFor(task, (guard) => this.facts.get(guard)?.() ?? 'cannot-tell'),
        )
        return known.has(task.id) || asked === 'no' ? [] : [{ id: task.id, asked }]
      }),
    )
    const named = this.tasks.flatMap((id) => (known.has(id) ? [] : [{ id, asked: 'yes' as const }]))
    const all = [...named, ...listed]
    const answer = this.state?.holds(scope) ?? 'yes'
    const idsOf = (wanted: Answer) => [
      ...new Set(all.flatMap(({ id, asked }) => (asked === wanted ? [id] : []))),
    ]
    return {
      tasks: idsOf('yes'),
      perhaps: idsOf('cannot-tell').filter((id) => !idsOf('yes').includes(id)),
      ...(answer === 'yes' || !this.wanted || !this.state
        ? {}
        : {
            state: {
              answer,
              text: this.wanted.text,
              settle: this.state.settle(scope),
              because: this.state.because(scope),
            },
          }),
    }
  }
}

function bindListed(id: string, index: number, binding: Binding): readonly BoundChecklist[] {
  const path = ['requires', 'checklists', index]
  const checklist = binding.checklists.find((one) => one.id === id)
  if (checklist) return [bindChecklist(checklist, binding, path)]
  const known = binding.checklists.map((one) => one.id)
  binding.refuse(path, `unknown checklist ${quote(id)}`, didYouMean(id, known))
  return []
}
