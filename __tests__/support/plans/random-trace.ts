import fc from 'fast-check'
import { serversOf, type WrittenOrganization } from '../../reference/organization.js'
import type { WrittenPlan } from '../../reference/plans/written.js'
import type { WrittenPolicy } from '../../reference/rules.js'
import type { WrittenWaiver } from '../../reference/waivers.js'
import { RandomSource } from '../random-source.js'
import { randomFleet } from './random-fleet.js'
import { randomPlan } from './random-plan.js'
import { randomPolicy } from './random-policy.js'

/** An organization, and what is planned for it. */
export interface Project {
  readonly fleet: WrittenOrganization
  readonly plan: WrittenPlan
  readonly waivers: readonly WrittenWaiver[]
}

/** Some organizations with a plan for each, and a policy that judges them all. */
export interface Batch {
  readonly policy: WrittenPolicy
  readonly projects: readonly Project[]
}

export function project(organization: string, random: RandomSource): Project {
  const fleet = { ...randomFleet(random), organization }
  const plan = randomPlan(fleet, random)
  return { fleet, plan, waivers: random.chance(30) ? [randomWaiver(fleet, random)] : [] }
}

function randomWaiver(fleet: WrittenOrganization, random: RandomSource): WrittenWaiver {
  const names = [...serversOf(fleet).map(({ name }) => name), 'NEW1a', 'new2a']
  return {
    rule: random.pick(['rule-1', 'house/rule-1']),
    servers: names.filter(() => random.chance(40)).concat('NEW3a'),
    organization: fleet.organization,
    reason: 'goes soon',
    owner: 'mail-team',
    expires: random.pick(['2030-12-31', '2025-06-01', '2025-05-31']),
  }
}

/** Batches of so many projects; a failing one is made smaller by the test itself. */
export function batches(size: number): fc.Arbitrary<Batch> {
  return fc.noShrink(fc.integer()).map((seed) => {
    const random = new RandomSource(seed)
    const policy = randomPolicy(random)
    return { policy, projects: Array.from({ length: size }, (_, index) => project(`org ${index}`, random)) }
  })
}
