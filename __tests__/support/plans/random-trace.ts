import fc from 'fast-check'
import type { WrittenOrganization } from '../../reference/organization.js'
import type { WrittenPlan } from '../../reference/plans/written.js'
import type { WrittenPolicy } from '../../reference/rules.js'
import { RandomSource } from '../random-source.js'
import { randomFleet } from './random-fleet.js'
import { randomPlan } from './random-plan.js'
import { randomPolicy } from './random-policy.js'

/** An organization, and what is planned for it. */
export interface Project {
  readonly fleet: WrittenOrganization
  readonly plan: WrittenPlan
}

/** Some organizations with a plan for each, and a policy that judges them all. */
export interface Batch {
  readonly policy: WrittenPolicy
  readonly projects: readonly Project[]
}

export function project(organization: string, random: RandomSource): Project {
  const fleet = { ...randomFleet(random), organization }
  return { fleet, plan: randomPlan(fleet, random) }
}

/** Batches of so many projects; a failing one is made smaller by the test itself. */
export function batches(size: number): fc.Arbitrary<Batch> {
  return fc.noShrink(fc.integer()).map((seed) => {
    const random = new RandomSource(seed)
    const policy = randomPolicy(random)
    return { policy, projects: Array.from({ length: size }, (_, index) => project(`org ${index}`, random)) }
  })
}
