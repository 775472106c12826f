import type { Coverage } from '../../check/coverage.js'
import type { OpenFinding } from '../../check/findings.js'
import type { PlanTarget } from '../../model/plan.js'
import type { OrganizationState } from '../../rules/state.js'
import type { BoundStep } from '../bound-plan.js'
import { Faults } from '../faults.js'
import type { PlanContext } from '../judge-plan.js'
import { Simulation } from '../simulation.js'
import type { Stretch } from '../stretches.js'
import { refuseMissedTarget } from '../target.js'
import { walk } from '../walk.js'

/** The steps of a plan, by their index in it, in some order. */
export type Order = readonly number[]

/** What orders are tried on, and what must not be found in one that passes. */
export interface Tried {
  readonly steps: readonly BoundStep[]
  readonly target: PlanTarget | undefined
  readonly organization: OrganizationState
  readonly coverage: Coverage
  readonly context: PlanContext
  readonly isBlocking: (finding: OpenFinding) => boolean
}

/** Tries orders of the steps of a plan by the very judge of plans, until its budget of steps is spent. */
export class Trial {
  constructor(
    private readonly tried: Tried,
    private budget: number,
  ) {}

  /** Whether no more can be tried; every order fails then, and nothing is proved by it. */
  get isSpent(): boolean {
    return this.budget <= 0
  }

  /** Whether the whole order passes. */
  passes(order: Order): boolean {
    return this.failureOf(order) === undefined
  }

  /**
   * The place in the order of the first step in which something blocks, its length where only the end does; undefined where
   * nothing does. Only the first `length` steps are taken where that is given: the others are known to come later.
   */
  failureOf(order: Order, length = order.length): number | undefined {
    if (this.isSpent) return 0
    const { organization, context, coverage, target } = this.tried
    this.budget -= organization.servers.size // to begin anew costs about as much as a step for each
    const { rules, describe, weigh } = context
    const faults = new Faults(organization.name, '', '', weigh)
    const simulation = new Simulation(organization, rules, coverage, describe, weigh)
    const steps = order.flatMap((index, at) => {
      const step = this.tried.steps[index]
      return step ? [{ ...step, number: at + 1 }] : []
    })
    const blocks = new Blocks(simulation, faults, this.tried)
    let taken = 0
    for (const { step } of walk(steps, simulation, faults, context)) {
      this.budget--
      taken = step.number
      const first = blocks.firstStep()
      if (first !== undefined) return first - 1
      if (taken === length) break
    }
    if (length < order.length) return undefined
    const stretches = simulation.finish()
    refuseMissedTarget(steps, target, simulation, faults)
    const isWrong = blocks.firstStep() !== undefined || stretches.some((one) => blocks.isInherited(one))
    return isWrong ? order.length : undefined
  }
}

/** Looks at what has been found in a plan since it looked last. */
class Blocks {
  private stretches: number
  private objected = 0
  private faults = 0

  constructor(
    private readonly simulation: Simulation,
    private readonly found: Faults,
    private readonly tried: Tried,
  ) {
    this.stretches = simulation.stretchesSoFar.length
  }

  /** The first step in which something new blocks. */
  firstStep(): number | undefined {
    const { simulation, found } = this
    const stretches = simulation.stretchesSoFar.slice(this.stretches)
    const objected = simulation.objected.slice(this.objected)
    const faults = found.findings.slice(this.faults)
    this.stretches += stretches.length
    this.objected += objected.length
    this.faults += faults.length
    const steps = [
      ...stretches.flatMap((stretch) => (this.isAny(this.findingsOf(stretch)) ? [stretch.step] : [])),
      ...objected.flatMap(({ step, findings }) => (this.isAny(findings) ? [step] : [])),
      ...faults.flatMap((fault) => (fault.plan && this.isAny([fault]) ? [fault.plan.step] : [])),
    ]
    return steps.length > 0 ? Math.min(...steps) : undefined
  }

  /** Whether what was wrong before the plan blocks at its end: what is mended by then is no more than a notice. */
  isInherited({ told, step, until }: Stretch): boolean {
    if (step > 0) return false
    if (until === undefined) return this.isAny(told.findings)
    return this.isAny(told.findings.map((finding) => ({ ...finding, severity: 'notice' as const })))
  }

  /** What a stretch will be told as; of those that are told together, for itself. */
  private findingsOf({ told: { findings, group } }: Stretch): readonly OpenFinding[] {
    return group?.isByServer ? this.tried.context.describe(group.judgement) : findings
  }

  private isAny(findings: readonly OpenFinding[]): boolean {
    return findings.some(this.tried.isBlocking)
  }
}
