import type { Step } from '../../model/plan.js'
import type { DayOfMove, StepMove } from '../../model/plan-repair.js'
import { locate } from '../../model/source.js'
import { stepTitle } from '../step-wording.js'
import { keptIn } from './order.js'
import type { Order } from './trial.js'

/** The moves that make an order out of that of the plan, in the sequence in which they are to be made. */
export function movesOf(order: Order, steps: readonly Step[]): readonly StepMove[] {
  const kept = keptIn(order)
  return order.flatMap((index, at) => {
    const step = steps[index]
    if (!step || kept.has(index)) return []
    const day = dayOf(order, at, steps, kept)
    return [
      {
        step: index + 1,
        title: stepTitle(step),
        location: locate(step.origin.whole),
        to: placeOf(order, at, kept),
        ...(day ? { day } : {}),
      },
    ]
  })
}

/** What goes forward stands before a step that keeps its place, what goes back after the one that comes before it. */
function placeOf(order: Order, at: number, kept: ReadonlySet<number>): StepMove['to'] {
  const index = order[at] ?? 0
  const next = order.slice(at + 1).find((other) => kept.has(other))
  const previous = order[at - 1]
  if (next !== undefined && (next < index || previous === undefined)) return { before: next + 1 }
  return { after: (previous ?? 0) + 1 }
}

/** Days as they are written sort as they follow each other. */
function dayOf(
  order: Order,
  at: number,
  steps: readonly Step[],
  kept: ReadonlySet<number>,
): DayOfMove | undefined {
  const on = steps[order[at] ?? -1]?.on
  if (on === undefined) return undefined
  const daysOf = (part: Order) =>
    part.flatMap((index) => (kept.has(index) ? (steps[index]?.on ?? []) : [])).sort()
  const [latest] = daysOf(order.slice(at + 1))
  if (latest !== undefined && latest < on) return { on, latest }
  const earliest = daysOf(order.slice(0, at)).at(-1)
  return earliest !== undefined && earliest > on ? { on, earliest } : undefined
}
