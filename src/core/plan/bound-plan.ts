import { refuseUnknownLevel } from '../check/levels.js'
import { resolveServer } from '../check/servers.js'
import type { Day } from '../model/day.js'
import type { Action, Plan, Step } from '../model/plan.js'
import type { Problem } from '../model/problem.js'
import { didYouMean, quote } from '../model/wording.js'
import { Binding } from '../rules/binding.js'
import type { Selector } from '../rules/selector.js'
import type { ServerState } from '../rules/state.js'
import type { Catalogue } from '../versions/catalogue.js'

/** A plan with everything resolved that does not depend on the state in which a step is taken. */
export interface BoundPlan {
  readonly plan: Plan
  readonly steps: readonly BoundStep[]
}

export interface BoundStep {
  readonly step: Step
  /** Counted from 1. */
  readonly number: number
  /** The servers that are meant, where the step selects them. */
  readonly selector?: Selector
  /** The new servers, where the step installs some; by their place in the step. */
  readonly installed: readonly ServerState[]
}

/** Resolves a plan; what no catalogue knows is a problem, and the plan cannot be judged. */
export function bindPlan(
  plan: Plan,
  catalogue: Catalogue,
  asOf: Day,
): { bound: BoundPlan; problems: Problem[] } {
  const problems: Problem[] = []
  const steps = plan.steps.map((step, index): BoundStep => {
    const selector = selectorOf(step, catalogue, asOf, problems)
    return {
      step,
      number: index + 1,
      installed: installedBy(step.action, catalogue, problems),
      ...(selector ? { selector } : {}),
    }
  })
  for (const { action, origin } of plan.steps) {
    if (action.kind === 'level') refuseUnknownLevel(action.levels, ['level'], origin, catalogue, problems)
    if (action.kind === 'link' || action.kind === 'unlink') refuseUnknownKind(action, catalogue, problems)
  }
  refuseUnknownTargets(plan, catalogue, problems)
  return { bound: { plan, steps }, problems }
}

function selectorOf(
  { action, origin }: Step,
  catalogue: Catalogue,
  asOf: Day,
  problems: Problem[],
): Selector | undefined {
  if (action.kind !== 'update' && action.kind !== 'decommission') return undefined
  if (!('select' in action.servers)) return undefined
  const binding = new Binding(
    catalogue,
    { selectors: {}, origin },
    { scope: 'organization', origin },
    asOf,
    [],
  )
  const selector = binding.selector(action.servers.select, action.kind, 'select')
  problems.push(...binding.problems)
  return selector
}

function installedBy(action: Action, catalogue: Catalogue, problems: Problem[]): readonly ServerState[] {
  if (action.kind !== 'install') return []
  return action.servers.flatMap(
    (server) => resolveServer(server, server.name.toLowerCase(), catalogue, problems) ?? [],
  )
}

function refuseUnknownKind(
  { link }: Extract<Action, { kind: 'link' | 'unlink' }>,
  { linkKinds }: Catalogue,
  problems: Problem[],
): void {
  if (linkKinds.has(link.kind)) return
  problems.push({
    message: `unknown kind of link ${quote(link.kind)}`,
    help: didYouMean(link.kind, linkKinds.keys()),
    at: link.origin.value('kind'),
  })
}

function refuseUnknownTargets({ target, origin }: Plan, { products }: Catalogue, problems: Problem[]): void {
  for (const [index, product] of (target?.products ?? []).entries()) {
    if (products.has(product)) continue
    problems.push({
      message: `unknown product ${quote(product)}`,
      help: didYouMean(product, products.keys()),
      at: origin.value('target', 'products', index),
    })
  }
}
