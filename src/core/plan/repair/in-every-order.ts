import { builtInPolicy } from '../../check/built-in.js'
import type { OpenFinding } from '../../check/findings.js'
import type { OrganizationState } from '../../rules/state.js'
import type { BoundStep } from '../bound-plan.js'
import type { Depend } from './footprint.js'

/** Those of the findings of a plan that it has in every order of its steps, as far as that can be told at once. */
export function inEveryOrder(
  findings: readonly OpenFinding[],
  steps: readonly BoundStep[],
  { servers }: OrganizationState,
  depend: Depend,
): readonly OpenFinding[] {
  const installed = new Set(steps.flatMap((step) => step.installed.map(({ key }) => key)))
  const isNowhere = (name: string) => !servers.has(name.toLowerCase()) && !installed.has(name.toLowerCase())
  const isEndFixed = steps.every((_one, first) =>
    steps.every((_other, second) => second <= first || !depend(first, second)),
  )
  return findings.filter((finding) => {
    const { rule, policy, plan } = finding
    if (policy === builtInPolicy) {
      if (rule === 'plan-unknown-task' || rule === 'plan-unknown-site') return true
      if (rule === 'plan-unknown-server') return finding.servers.some(isNowhere)
      if (rule === 'plan-target') return isEndFixed
    }
    return isEndFixed && plan !== undefined && plan.until === undefined && plan.isMomentary !== true
  })
}
