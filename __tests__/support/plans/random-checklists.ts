import type { WrittenChecklist } from '../../reference/rules.js'
import type { RandomSource } from '../random-source.js'
import { anyGuard, ofProduct } from './random-selectors.js'
import * as universe from './universe.js'

/** A checklist in which one of the tasks may be a change itself. */
export function checklist(id: string, random: RandomSource): WrittenChecklist {
  const tasks = random.shuffled(universe.tasks).slice(0, 2 + random.below(3))
  const change = random.pick(['install', 'update', 'decommission'])
  const step = random.chance(20)
    ? { link: universe.linkKind }
    : { [change]: ofProduct(random.pick(universe.products), random) }
  const itself = random.chance(50) ? random.below(tasks.length) : -1
  return {
    id,
    ...{ title: id },
    tasks: tasks.map((task, index) => ({
      id: task,
      ...{ title: task },
      ...(random.chance(35)
        ? { when: random.chance(30) ? 'it is needed' : anyGuard('organization', random) }
        : {}),
      ...(index > 0 && random.chance(15) ? { after: someBefore(tasks.slice(0, index), random) } : {}),
      ...(index === itself ? { step } : {}),
    })),
  }
}

function someBefore(tasks: readonly string[], random: RandomSource): readonly string[] {
  return tasks.filter(() => random.chance(60))
}
