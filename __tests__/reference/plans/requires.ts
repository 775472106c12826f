import { holds } from '../guard.js'
import type { Server, State } from '../organization.js'
import { meant, placeNamed, type Place } from '../place.js'
import type { Forms, Steps, WrittenChecklist, WrittenTask } from '../rules.js'
import { means, type Selector } from '../selector.js'
import { all, any, certain, impossible, not, open, type Truth } from '../truth.js'
import { precedes } from './checklists.js'
import type { Change } from './trace.js'

/** A change, seen from a place: its server where it has one, or its kind of link. */
export interface Occasion {
  readonly change: Change
  readonly server: Server | undefined
  readonly linkKind: string | undefined
  /** As it is after the change, or before a decommission. */
  readonly place: Place
  /** As it is before the change. */
  readonly earlier: Place
  readonly before: State
}

/** Whether a change comes before all is there that it has to wait for. */
export function isPremature(
  { before, tasks = [], checklists = [], state }: NonNullable<Forms['requires']>,
  known: readonly WrittenChecklist[],
  occasion: Occasion,
): Truth {
  const lists = known.filter(({ id }) => checklists.includes(id))
  const missing = [
    ...tasks.map((task) => not(isSettled(task, occasion))),
    ...lists.flatMap((list) => list.tasks.map((task) => isMissing(task, list, occasion))),
    state ? not(holds(state, occasion.earlier)) : impossible,
  ]
  const isHere = (selector: Selector, server: Server) => meant(selector, server, occasion.place)
  return all([isMeantBy(before, occasion, isHere), any(missing)])
}

/** Whether one of the steps is the change. */
function isMeantBy(
  steps: Steps,
  { change, server, linkKind }: Occasion,
  isMeant: (selector: Selector, server: Server) => Truth,
): Truth {
  if (change.kind === 'link') return steps.link === linkKind ? certain : impossible
  const selector = steps[change.kind]
  return selector !== undefined && server ? isMeant(selector, server) : impossible
}

/** A task counts where its condition holds, and where it comes before each task that is the change itself. */
function isMissing(task: WrittenTask, list: WrittenChecklist, occasion: Occasion): Truth {
  const isOne = (selector: Selector, server: Server) => means(selector, server, occasion.place.link)
  const isNotBefore = list.tasks
    .filter((other) => !precedes(task.id, other.id, list))
    .map(({ step }) => (step ? isMeantBy(step, occasion, isOne) : impossible))
  return all([not(any(isNotBefore)), isAskedFor(task, occasion), not(isSettled(task.id, occasion))])
}

/** A condition in words cannot be judged. */
function isAskedFor({ when }: WrittenTask, { before }: Occasion): Truth {
  return typeof when === 'string' ? open : holds(when, placeNamed('', 'organization', before))
}

function isSettled(task: string, { before }: Occasion): Truth {
  return before.settled.includes(task) ? certain : impossible
}
