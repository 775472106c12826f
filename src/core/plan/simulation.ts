import type { CompiledRule } from '../check/compiled-rule.js'
import { gapFinding, type Coverage, type Gap } from '../check/coverage.js'
import type { OpenFinding } from '../check/findings.js'
import { LiveOrganization } from '../check/live-organization.js'
import type { Judgement, RuleWatch } from '../check/rule-watch.js'
import type { Turn } from '../check/turn-log.js'
import type { During } from '../model/policy.js'
import type { OrganizationState, ServerState } from '../rules/state.js'
import type { Product } from '../versions/version.js'
import type { Weigh } from './faults.js'
import type { Moment } from './moments.js'
import { Stretches, toldTogether, type Stretch, type Told } from './stretches.js'

/** Something that a rule has against one change. */
export interface Objected {
  readonly step: number
  readonly findings: readonly OpenFinding[]
}

/** Puts what a rule says into findings, with the waivers applied. */
export type Describe = (judgement: Judgement) => readonly OpenFinding[]

/** An organization that goes through a plan, judged in every state. */
export class Simulation {
  readonly live: LiveOrganization
  readonly objected: Objected[] = []
  private readonly stretches = new Stretches()
  private readonly products = new Map<Product, number>()
  private gaps = new Map<string, Gap>()
  /** What only speaks while the plan runs, as far as it is wrong now. */
  private readonly openOfPlan = new Set<string>()
  /** Rules that speak at rest and may have turned since the last rest. */
  private readonly sinceRest = new Set<RuleWatch>()
  /** The step of the last moment; a state is in between once another moment follows it. */
  private lastStep = 0

  constructor(
    organization: OrganizationState,
    rules: readonly CompiledRule[],
    private readonly coverage: Coverage,
    private readonly describe: Describe,
    private readonly weigh: Weigh,
  ) {
    this.live = new LiveOrganization(organization, rules)
    for (const server of organization.servers.values()) this.count(server, 1)
    this.judge('always', 0)
    this.rest(0)
    this.judgeGaps(0)
  }

  /** Makes the changes of a moment and judges the state after it. */
  take(moment: Moment, step: number): void {
    const isFirst = this.lastStep === 0
    if (!isFirst) this.judge('plan', this.lastStep)
    this.lastStep = step
    const verdicts = moment.changes.flatMap((change) => this.live.foresee(change))
    this.judgeOutOfService(moment, step, isFirst)
    moment.apply(this.live)
    for (const verdict of verdicts) {
      const judgement = verdict()
      if (judgement) this.objected.push({ step, findings: this.describe(judgement) })
    }
    this.judge('always', step)
    this.endAtRest(step)
    if (this.recount(moment)) this.judgeGaps(step)
  }

  /** Judges a state of rest. */
  rest(step: number): void {
    this.follow([...new Set([...this.sinceRest, ...this.live.takeTouched('at-rest')])], step)
    this.sinceRest.clear()
  }

  /** Judges the state at the end: what speaks only while a plan runs is silent from then on. */
  finish(): readonly Stretch[] {
    this.rest(this.lastStep)
    for (const key of this.openOfPlan) this.stretches.end(key, this.lastStep)
    return toldTogether(this.stretches.all, this.describe)
  }

  /** What has been wrong so far, in the order in which it began. */
  get stretchesSoFar(): readonly Stretch[] {
    return this.stretches.all
  }

  /** How many servers of each product there are. */
  counts(): ReadonlyMap<Product, number> {
    return this.products
  }

  /**
   * Rules that mind look at the moment in which the servers that are being updated are out of service. Where the plan begins
   * with it, it is the first that is in between: those that speak only while a plan runs look also where nobody is out.
   */
  private judgeOutOfService({ changes }: Moment, step: number, isFirst: boolean): void {
    const out = changes.flatMap((change) => (change.kind === 'update' ? [change.from] : []))
    const minding = new Set(out.flatMap((server) => this.live.pause(server, 1)))
    if (isFirst && out.length > 0) for (const watch of this.live.mindingInPlan()) minding.add(watch)
    for (const watch of minding) if (watch.compiled.rule.during !== 'at-rest') this.follow([watch], step)
    for (const server of out) this.live.pause(server, -1)
  }

  /** What was wrong at the last rest and is no longer so has been mended, although only the next rest is judged. */
  private endAtRest(step: number): void {
    for (const watch of this.live.takeTouched('at-rest')) {
      this.sinceRest.add(watch)
      for (const turn of watch.takeEndings()) this.endOthers(turn, step)
    }
  }

  private judge(during: During, step: number): void {
    this.follow(this.live.takeTouched(during), step)
  }

  private follow(watches: readonly RuleWatch[], step: number): void {
    const turns = watches.flatMap((watch) => watch.takeTurns())
    for (const turn of turns) this.endOthers(turn, step)
    for (const turn of turns) if (turn.status) this.begin(turn, turn.status, step)
  }

  private begin({ watch, subject }: Turn, status: string, step: number): void {
    const key = keyOf(watch, subject, status)
    if (watch.compiled.rule.during === 'plan') this.openOfPlan.add(key)
    this.stretches.begin(key, step, () => this.told(watch, subject, status))
  }

  private told(watch: RuleWatch, subject: string, status: string): Told {
    const judgement = watch.judgementOn(subject)
    if (!judgement) return { findings: [] }
    const part = watch.part(subject)
    if (!part || subject === part.id) return { findings: this.describe(judgement) }
    const isByServer = part.isByServer === true
    const group = { key: keyOf(watch, part.id, status), judgement, isByServer }
    return { findings: isByServer ? [] : this.describe(judgement), group }
  }

  private endOthers({ watch, subject, status }: Turn, step: number): void {
    for (const other of ['violation', 'undecided'] as const) {
      if (other === status) continue
      const key = keyOf(watch, subject, other)
      this.stretches.end(key, step)
      this.openOfPlan.delete(key)
    }
  }

  private judgeGaps(step: number): void {
    const gaps = new Map(
      this.coverage.gaps(this.products.keys()).map((gap) => [`${gap.older.id} ${gap.newer.id}`, gap]),
    )
    for (const key of this.gaps.keys()) if (!gaps.has(key)) this.stretches.end(key, step)
    for (const [key, gap] of gaps)
      this.stretches.begin(key, step, () => ({ findings: this.weigh([gapFinding(this.live.state, gap)]) }))
    this.gaps = gaps
  }

  /** Counts the products anew after a moment; says whether one has come or gone. */
  private recount({ changes }: Moment): boolean {
    let isTurned = false
    for (const change of changes) {
      if (change.kind === 'link' || change.kind === 'move') continue
      if (change.kind === 'update' && change.from.product === change.server.product) continue
      if (change.kind === 'update') isTurned = this.count(change.from, -1) || isTurned
      isTurned = this.count(change.server, change.kind === 'decommission' ? -1 : 1) || isTurned
    }
    return isTurned
  }

  /** Says whether the product has come or gone with it. */
  private count({ product }: ServerState, by: 1 | -1): boolean {
    const before = this.products.get(product) ?? 0
    if (before + by > 0) this.products.set(product, before + by)
    else this.products.delete(product)
    return before === 0 || before + by === 0
  }
}

function keyOf({ compiled, scope }: RuleWatch, subject: string, status: string): string {
  return [compiled.id, scope.kind, scope.name, subject, status].join('\n')
}
