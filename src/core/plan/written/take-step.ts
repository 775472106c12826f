import type { LiveOrganization } from '../../check/live-organization.js'
import type { Change } from '../../rules/form.js'
import type { OrderStep } from '../find/steps.js'
import { momentOf } from '../moments.js'

/** Makes a step. */
export function takeStep(step: OrderStep, live: LiveOrganization): void {
  if (step.kind === 'level') live.setLevel(step.name, step.level)
  const change = changeOf(step)
  if (change) momentOf(change).apply(live)
}

/** A step as the change that rules look at. */
export function changeOf(step: OrderStep): Change | undefined {
  switch (step.kind) {
    case 'install':
    case 'decommission':
      return { kind: step.kind, server: step.server }
    case 'update':
      return { kind: 'update', server: step.server, from: step.from }
    case 'link':
      return { kind: 'link', link: step.link }
    case 'unlink':
    case 'level':
      return undefined
  }
}
