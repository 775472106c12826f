import type { OpenFinding } from '../check/findings.js'
import { onMapOf } from '../check/organization-map.js'
import type { Plan } from '../model/plan.js'
import type { MapChange, PlanReport, StepReport, StepVerdict } from '../model/report.js'
import { locate, type Span } from '../model/source.js'
import type { Change } from '../rules/form.js'
import type { Product } from '../versions/version.js'
import type { Lasting } from './plan-findings.js'
import type { BoundStep } from './bound-plan.js'
import { actionInWords, stepTitle } from './step-wording.js'

type Counts = Readonly<Record<string, number>>

/** What happens in a plan, step by step, for people to look at. */
export class Timeline {
  private readonly start: Counts
  private readonly rows: {
    readonly step: BoundStep
    readonly products: Counts
    readonly changes: StepReport['changes']
  }[] = []

  constructor(
    private readonly plan: Plan,
    private readonly organization: string,
    counts: ReadonlyMap<Product, number>,
  ) {
    this.start = namedCounts(counts)
  }

  /** A step has been taken; what is there after it, and what has changed. */
  add(step: BoundStep, counts: ReadonlyMap<Product, number>, changes: readonly Change[]): void {
    this.rows.push({ step, products: namedCounts(counts), changes: changes.flatMap(onMap) })
  }

  /** The timeline, with what was found: what lasts until a later step, and what is about one step alone. */
  report(lasting: readonly Lasting[], momentary: readonly OpenFinding[]): PlanReport {
    const { title, origin } = this.plan
    const found = new ByStep(lasting, momentary, this.rows.length)
    return {
      ...(title === undefined ? {} : { title }),
      file: origin.whole.file.path,
      lines: linesOf(origin.whole),
      organization: this.organization,
      start: { products: this.start, verdict: found.verdictOf(0) },
      steps: this.rows.map(({ step, products, changes }): StepReport => {
        const { name, on, action, origin: at } = step.step
        return {
          step: step.number,
          title: stepTitle(step.step),
          ...(name === undefined ? {} : { change: actionInWords(action) }),
          ...(on === undefined ? {} : { on }),
          location: locate(at.whole),
          verdict: found.verdictOf(step.number),
          breaks: found.beginningIn(step.number),
          mends: found.endingIn(step.number),
          products,
          changes,
        }
      }),
    }
  }
}

/** Findings of a plan by the steps in which they begin and end. */
class ByStep {
  private readonly beginning: OpenFinding[][]
  private readonly ending: OpenFinding[][]
  private readonly verdicts: StepVerdict[]

  constructor(lasting: readonly Lasting[], momentary: readonly OpenFinding[], steps: number) {
    this.beginning = Array.from({ length: steps + 1 }, () => [])
    this.ending = Array.from({ length: steps + 1 }, () => [])
    const weights = new WeightBySteps(steps)
    for (const { finding, severity } of lasting) {
      const { step, until } = finding.plan ?? { step: 0 }
      this.beginning[step]?.push(finding)
      if (until !== undefined) this.ending[until]?.push(finding)
      const weight = isInherited(finding) && severity !== 'notice' ? 'warn' : weightOf(finding)
      weights.add(weight, step, until === undefined ? steps : Math.max(step, until - 1))
    }
    for (const finding of momentary) {
      const { step } = finding.plan ?? { step: 0 }
      this.beginning[step]?.push(finding)
      weights.add(weightOf(finding), step, step)
    }
    this.verdicts = weights.worst()
  }

  verdictOf(step: number): StepVerdict {
    return this.verdicts[step] ?? 'pass'
  }

  beginningIn(step: number): StepReport['breaks'] {
    return (this.beginning[step] ?? []).map(({ rule, servers, plan }) => ({
      rule,
      servers,
      ...(plan?.until === undefined ? {} : { until: plan.until }),
    }))
  }

  endingIn(step: number): StepReport['mends'] {
    return (this.ending[step] ?? []).flatMap(({ rule, servers, plan }) =>
      plan && plan.step < step ? [{ rule, servers, since: plan.step }] : [],
    )
  }
}

const heaviestFirst = ['fail', 'undecided', 'warn'] as const

/** The worst of each step, from stretches that may be long and many. */
class WeightBySteps {
  private readonly changes: Record<(typeof heaviestFirst)[number], number>[]

  constructor(private readonly steps: number) {
    this.changes = Array.from({ length: steps + 2 }, () => ({ fail: 0, undecided: 0, warn: 0 }))
  }

  add(weight: StepVerdict, first: number, last: number): void {
    const [from, after] = [this.changes[first], this.changes[last + 1]]
    if (weight === 'pass' || !from || !after) return
    from[weight]++
    after[weight]--
  }

  worst(): StepVerdict[] {
    const open = { fail: 0, undecided: 0, warn: 0 }
    return this.changes.slice(0, this.steps + 1).map((change) => {
      for (const weight of heaviestFirst) open[weight] += change[weight]
      return heaviestFirst.find((weight) => open[weight] > 0) ?? 'pass'
    })
  }
}

/** What the plan only inherits and mends is no fault of the plan, and yet the organization is not well so far. */
function isInherited({ plan, status }: OpenFinding): boolean {
  return status !== 'waived' && plan?.step === 0 && plan.until !== undefined
}

function weightOf({ status, severity }: OpenFinding): StepVerdict {
  if (status === 'waived') return 'pass'
  if (severity === 'error') return status === 'undecided' ? 'undecided' : 'fail'
  return severity === 'warning' ? 'warn' : 'pass'
}

function onMap(change: Change): readonly MapChange[] {
  switch (change.kind) {
    case 'install':
    case 'update':
      return [{ server: onMapOf(change.server) }]
    case 'decommission':
      return [{ gone: change.server.name }]
    case 'link':
    case 'move':
      return []
  }
}

function linesOf(whole: Span): PlanReport['lines'] {
  const { line, endLine } = locate(whole)
  return { first: line, last: endLine }
}

function namedCounts(counts: ReadonlyMap<Product, number>): Counts {
  return Object.fromEntries(
    [...counts].sort(([a], [b]) => a.order - b.order).map(([{ name }, count]) => [name, count]),
  )
}
