import type { CompiledRule } from '../check/compiled-rule.js'
import { LiveOrganization } from '../check/live-organization.js'
import { groupBy } from '../model/group-by.js'
import type { OrganizationState, ServerState } from '../rules/state.js'
import { lawOf } from './law.js'
import type { Participant, View } from './place.js'
import type { IsWaived } from './round-check.js'
import { viewOf } from './sample.js'

/** The first rule that is broken while nothing changes, by servers that no waiver covers; undefined where none is. */
export function brokenAtRest(
  state: Omit<OrganizationState, 'servers'>,
  view: View,
  rules: readonly CompiledRule[],
  isWaived: IsWaived,
): CompiledRule | undefined {
  const brokenAmong = (some: readonly Participant[], asked: readonly CompiledRule[]) => {
    const servers = new Map(some.map(({ key, who }) => [key, who]))
    return new LiveOrganization({ ...state, servers }, asked)
      .judgements()
      .find((one) => !isWholeWaived(one.servers, one.compiled.id, isWaived))?.compiled
  }
  const atRest = rules.filter(({ rule, judge }) => rule.during !== 'plan' && judge.kind !== 'change')
  const bySample = groupBy(atRest, (rule) => viewOf(lawOf(rule), view, isWaived).participants)
  const broken = [...bySample].flatMap(([sample, asked]) => brokenAmong(sample, asked) ?? [])
  // of several the first one is named in the order in which the organization is judged
  return broken.length > 1 ? brokenAmong(view.participants, atRest) : broken[0]
}

/** Whether a waiver covers every server that a rule is broken by; nothing covers one that is broken by none. */
function isWholeWaived(servers: readonly ServerState[], rule: string, isWaived: IsWaived): boolean {
  return servers.length > 0 && servers.every(({ key }) => isWaived(rule, key))
}
