import type { CompiledRule } from '../../check/compiled-rule.js'
import { LiveOrganization } from '../../check/live-organization.js'
import type { Judgement } from '../../check/rule-watch.js'
import type { Quest } from './find-order.js'
import { Stops } from './stops.js'

/** What every attempt at a quest begins with. */
export class Outset {
  /** The rules that forbid states in between, or changes. */
  readonly between: readonly CompiledRule[]
  readonly stops: Stops
  private judged: readonly Judgement[] | undefined

  constructor(private readonly quest: Quest) {
    const { from, to, rules } = quest
    this.between = rules.filter(({ rule, judge }) => rule.during !== 'at-rest' || judge.kind === 'change')
    this.stops = new Stops(rules, [from, to])
  }

  /** What is wrong by these rules before anything moves, and may not stand. */
  get wrong(): readonly Judgement[] {
    const { from, isTolerated } = this.quest
    this.judged ??= new LiveOrganization(from, this.between)
      .judgements()
      .filter((judgement) => !isTolerated?.(judgement))
    return this.judged
  }
}
