import type { FindingStatus } from './finding.js'
import type { Plan } from './plan.js'
import type { Origin } from './source.js'
import type { Topology } from './topology.js'

/** An example of a policy with the findings it must give. */
export interface Case {
  readonly title: string
  /** The id of the policy that the case exercises. */
  readonly policy: string
  /** The date it is judged by, `YYYY-MM-DD`. */
  readonly asOf?: string
  readonly topology?: Topology
  readonly plan?: Plan
  /** Every finding of the policy; a rule that must stay silent is named with `quiet`. */
  readonly expect: readonly Expectation[]
  readonly origin: Origin
}

export interface Expectation {
  readonly rule: string
  readonly server?: string
  readonly status: FindingStatus | 'quiet'
  readonly origin: Origin
}
