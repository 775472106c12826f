import type { CompiledRule } from '../check/compiled-rule.js'
import type { OpenFinding } from '../check/findings.js'
import { LiveOrganization } from '../check/live-organization.js'
import { linkKey } from '../check/live-state.js'
import type { SourceFile } from '../model/source.js'
import type { Judgement } from '../check/rule-watch.js'
import type { Change } from '../rules/form.js'
import type { OrganizationState } from '../rules/state.js'
import type { Describe } from './simulation.js'
import { directionOf } from './steps/change-of-server.js'

/**
 * Judges the change from one state of an organization to another as one step in which everything changes at once: what
 * the rules about changes have against it. Tasks that the later state declares count as done before.
 */
export function judgeTransition(
  base: OrganizationState,
  head: OrganizationState,
  rules: readonly CompiledRule[],
  describe: Describe,
): readonly OpenFinding[] {
  const onChanges = rules.filter(({ judge }) => judge.kind === 'change')
  if (onChanges.length === 0) return []
  const tasks = new Map([...base.tasks, ...head.tasks])
  const live = new LiveOrganization({ ...base, at: head.at, file: head.file, tasks }, onChanges)
  const verdicts = changesBetween(base, head).flatMap((change) => live.foresee(change))
  moveTo(live, head)
  const files = new Set([...head.servers.values()].map(({ declared }) => declared.origin.whole.file))
  return verdicts.flatMap((verdict) => {
    const judgement = verdict()
    return judgement ? describe(withinFiles(judgement, files)) : []
  })
}

/** What is different in the later state: servers that come, change and go, and links that are made. */
export function changesBetween(base: OrganizationState, head: OrganizationState): readonly Change[] {
  const changes: Change[] = []
  for (const server of head.servers.values()) {
    const from = base.servers.get(server.key)
    if (!from) changes.push({ kind: 'install', server })
    else if (directionOf(from, server) !== 'same') changes.push({ kind: 'update', from, server })
  }
  for (const server of base.servers.values()) {
    if (!head.servers.has(server.key)) changes.push({ kind: 'decommission', server })
  }
  const linked = new Set(base.links.map(linkKey))
  for (const link of head.links) if (!linked.has(linkKey(link))) changes.push({ kind: 'link', link })
  return changes
}

function moveTo(live: LiveOrganization, head: OrganizationState): void {
  for (const link of live.state.links) live.removeLink(link)
  for (const server of [...live.state.servers.values()]) {
    const after = head.servers.get(server.key)
    if (after) live.replace(server, after)
    else live.remove(server)
  }
  for (const server of head.servers.values()) if (!live.state.servers.has(server.key)) live.add(server)
  for (const link of head.links) live.addLink(link)
}

/** What is only in the base has no place that a reader of the head could look at. */
function withinFiles(judgement: Judgement, files: ReadonlySet<SourceFile>): Judgement {
  return { ...judgement, because: judgement.because.filter(({ at }) => files.has(at.file)) }
}
