import type { LiveOrganization } from '../../check/live-organization.js'
import { quote } from '../../model/wording.js'
import type { BoundStep } from '../bound-plan.js'
import type { Moment } from '../moments.js'
import type { ActionOf, Taking } from './taking.js'

/** Levels are raised; one that would be lowered stays as it is. */
export function raiseLevels(
  { live, catalogue, faults }: Taking,
  step: BoundStep,
  { levels }: ActionOf<'level'>,
): readonly Moment[] {
  const raised = Object.entries(levels).filter(([name, value]) => {
    const before = live.state.levels.get(name)
    if (!before || catalogue.levelIsAtLeast(name, value, before.value) !== 'no') return true
    faults.add(step, {
      rule: 'plan-lowers-level',
      message: `the level ${quote(name)} is ${quote(before.value)}, and ${quote(value)} is lower`,
      help: 'levels cannot be lowered: leave the step out',
      path: ['level', name],
      about: name,
    })
    return false
  })
  const apply = (organization: LiveOrganization) => {
    for (const [name, value] of raised) {
      organization.setLevel(name, { value, at: step.step.origin.value('level', name) })
    }
  }
  return [{ changes: [], apply }]
}
