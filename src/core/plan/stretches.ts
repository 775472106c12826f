import type { OpenFinding } from '../check/findings.js'

/** Some steps of a plan in which something is wrong, without a gap. */
export interface Stretch {
  /** What is wrong, in words of the state in which it began. */
  readonly findings: readonly OpenFinding[]
  /** The step in which it begins; 0 before the plan. */
  readonly step: number
  /** The step that mends it; undefined while it lasts. */
  until?: number
}

/** Puts together what is wrong from state to state: what ends in a step and begins again in it has not ended. */
export class Stretches {
  readonly all: Stretch[] = []
  private readonly open = new Map<string, Stretch>()
  /** Those that ended in the step that is being taken. */
  private readonly justEnded = new Map<string, Stretch>()
  private current = 0

  /** Something becomes wrong in a step; what it is has to be said only where it was not so already. */
  begin(key: string, step: number, describe: () => readonly OpenFinding[]): void {
    this.goTo(step)
    if (this.open.has(key)) return
    const resumed = this.justEnded.get(key)
    if (resumed) {
      delete resumed.until
      this.justEnded.delete(key)
      this.open.set(key, resumed)
      return
    }
    const stretch = { findings: describe(), step }
    this.all.push(stretch)
    this.open.set(key, stretch)
  }

  /** Something is no longer wrong from a step on. */
  end(key: string, step: number): void {
    this.goTo(step)
    const stretch = this.open.get(key)
    if (!stretch) return
    stretch.until = step
    this.open.delete(key)
    this.justEnded.set(key, stretch)
  }

  private goTo(step: number): void {
    if (step === this.current) return
    this.current = step
    this.justEnded.clear()
  }
}
