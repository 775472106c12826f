import type { OpenFinding } from '../check/findings.js'
import { narrowed, type Judgement } from '../check/rule-watch.js'
import { groupBy } from '../model/group-by.js'

/** Some steps of a plan in which something is wrong, without a gap. */
export interface Stretch {
  readonly told: Told
  /** The step in which it begins; 0 before the plan. */
  readonly step: number
  /** The step that mends it; undefined while it lasts. */
  until?: number
}

/** What is wrong, as it was when the stretch began. */
export interface Told {
  readonly findings: readonly OpenFinding[]
  /** Stretches of one group that begin in one step are told together, by the servers or by the longest of them. */
  readonly group?: { readonly key: string; readonly judgement: Judgement; readonly isByServer: boolean }
}

/** Puts together what is wrong from state to state: what ends in a step and begins again in it has not ended. */
export class Stretches {
  readonly all: Stretch[] = []
  private readonly open = new Map<string, Stretch>()
  /** Those that ended in the step that is being taken. */
  private readonly justEnded = new Map<string, Stretch>()
  private current = 0

  /** Something becomes wrong in a step; what it is has to be said only where it was not so already. */
  begin(key: string, step: number, describe: () => Told): void {
    this.goTo(step)
    if (this.open.has(key)) return
    const resumed = this.justEnded.get(key)
    if (resumed) {
      delete resumed.until
      this.justEnded.delete(key)
      this.open.set(key, resumed)
      return
    }
    const stretch = { told: describe(), step }
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

/** The stretches with each group told once: servers that share their steps in one finding, of depths the longest. */
export function toldTogether(
  stretches: readonly Stretch[],
  describe: (judgement: Judgement) => readonly OpenFinding[],
): readonly Stretch[] {
  const alike = groupBy(stretches, (stretch) => {
    const { group } = stretch.told
    if (!group) return stretch
    return JSON.stringify([group.key, stretch.step, group.isByServer ? (stretch.until ?? null) : ''])
  })
  return [...alike.values()].flatMap((same) => {
    const [first] = same
    const group = first?.told.group
    if (!first || !group) return same
    if (!group.isByServer) return [longestOf(same, first)]
    const servers = same.flatMap(({ told }) => told.group?.judgement.servers ?? [])
    return [{ ...first, told: { findings: describe(narrowed(group.judgement, servers)) } }]
  })
}

function longestOf(stretches: readonly Stretch[], first: Stretch): Stretch {
  const ends = stretches.map(({ until }) => until ?? Infinity)
  const last = Math.max(...ends)
  const { until: _until, ...begun } = first
  return last === Infinity ? begun : { ...begun, until: last }
}
