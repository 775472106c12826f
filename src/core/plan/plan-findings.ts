import type { OpenFinding } from '../check/findings.js'
import { fingerprint } from '../check/fingerprint.js'
import type { Plan } from '../model/plan.js'
import { locate, type Span } from '../model/source.js'
import type { Objected } from './simulation.js'
import type { Stretch } from './stretches.js'
import { stepTitle } from './step-wording.js'

/** A finding that lasts for some steps, and what it would weigh if the plan had not inherited it. */
export interface Lasting {
  readonly finding: OpenFinding
  readonly severity: OpenFinding['severity']
}

/** Turns what was wrong in the states of a plan into findings at its steps. */
export class PlanFindings {
  private readonly occurrences = new Map<string, number>()
  /** Steps in words: many findings name the same ones. */
  private readonly steps = new Map<number, string>()

  constructor(
    private readonly plan: Plan,
    /** What tells the plan apart from others, wherever its file lies. */
    private readonly identity: string,
  ) {}

  /** What is wrong for a while: a notice where the plan only inherits it and mends it. */
  ofStretch({ told: { findings }, step, until }: Stretch): readonly Lasting[] {
    const last = this.plan.steps.length
    const isMended = step === 0 && until !== undefined
    return findings.map((finding) => ({
      severity: finding.severity,
      finding: this.placed(finding, step === 0 ? (until ?? last) : step, {
        ...(isMended ? { severity: 'notice' as const, help: 'nothing: the plan mends it' } : {}),
        message: `${finding.message}; ${this.duration(step, until)}`,
        plan: { file: this.file, step, ...(until === undefined ? {} : { until }) },
      }),
    }))
  }

  /** What is wrong with a change. */
  ofChange({ findings, step }: Objected): readonly OpenFinding[] {
    return findings.map((finding) =>
      this.placed(finding, step, { plan: { file: this.file, step, isMomentary: true } }),
    )
  }

  private placed(finding: OpenFinding, step: number, changed: Partial<OpenFinding>): OpenFinding {
    const location = locate(this.placeOf(step))
    const own = finding.location
    const isElsewhere = own.file !== location.file
    return {
      ...finding,
      ...changed,
      location,
      related: [...(isElsewhere ? [{ message: 'declared here', location: own }] : []), ...finding.related],
      fingerprint: this.fingerprintOf(finding.fingerprint),
    }
  }

  private duration(step: number, until: number | undefined): string {
    const end = until === undefined ? undefined : this.stepInWords(until)
    if (step === 0)
      return end ? `so it is before the plan, until ${end}` : 'so it is before the plan, and still at its end'
    const start = this.stepInWords(step)
    if (until === step) return `so it is for a while in ${start}`
    return `so it is from ${start} ${end ? `until ${end}` : 'on, and still at the end'}`
  }

  private stepInWords(number: number): string {
    const known = this.steps.get(number)
    if (known !== undefined) return known
    const step = this.plan.steps[number - 1]
    const words = step ? `step ${number} (${stepTitle(step)})` : `step ${number}`
    this.steps.set(number, words)
    return words
  }

  private placeOf(number: number): Span {
    return this.plan.steps[number - 1]?.origin.whole ?? this.plan.origin.whole
  }

  private get file(): string {
    return this.plan.origin.whole.file.path
  }

  /** The same may be wrong more than once in a plan: the occurrences are counted, steps are not named. */
  private fingerprintOf(ofFinding: string): string {
    const occurrence = this.occurrences.get(ofFinding) ?? 0
    this.occurrences.set(ofFinding, occurrence + 1)
    return fingerprint([ofFinding, 'plan', this.identity, String(occurrence)])
  }
}
