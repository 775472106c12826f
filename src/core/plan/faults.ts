import { builtInPolicy, builtInSummary, type PlanRule } from '../check/built-in.js'
import type { OpenFinding } from '../check/findings.js'
import { fingerprint } from '../check/fingerprint.js'
import type { FindingStatus } from '../model/finding.js'
import type { PathStep } from '../model/source.js'
import { locate } from '../model/source.js'
import type { BoundStep } from './bound-plan.js'

/** Findings of the program itself with the severities that a configuration gives them; those switched off are left out. */
export type Weigh = (findings: readonly OpenFinding[]) => readonly OpenFinding[]

/** What is wrong with a step itself. */
export interface Fault {
  readonly rule: PlanRule
  readonly message: string
  readonly help: string
  /** The place below the step. */
  readonly path: readonly PathStep[]
  readonly servers?: readonly string[]
  /** `violation` where it is left out. */
  readonly status?: FindingStatus
  /** What tells it apart from other faults of the same rule, beside the servers. */
  readonly about?: string
}

/** Collects what is wrong with the steps of a plan of one organization. */
export class Faults {
  readonly findings: OpenFinding[] = []

  constructor(
    private readonly organization: string,
    private readonly file: string,
    /** What tells the plan apart from others. */
    private readonly identity: string,
    private readonly weigh: Weigh,
  ) {}

  add({ step, number }: BoundStep, fault: Fault): void {
    const { rule, message, help, path, servers = [], status = 'violation', about = '' } = fault
    const finding: OpenFinding = {
      rule,
      policy: builtInPolicy,
      status,
      severity: builtInSummary(rule).severity,
      organization: this.organization,
      servers,
      message,
      help,
      because: [],
      location: locate(step.origin.value(...path)),
      related: [],
      plan: { file: this.file, step: number, isMomentary: true },
      fingerprint: fingerprint([builtInPolicy, rule, this.organization, this.identity, about, ...servers]),
    }
    this.findings.push(...this.weigh([finding]))
  }
}
