import type { RuleWatch, Subject } from '../check/rule-watch.js'
import { groupBy } from '../model/group-by.js'
import type { ScopeBreach } from '../rules/breach.js'
import type { Selector } from '../rules/selector.js'
import type { ScopeState, ServerState } from '../rules/state.js'
import { compareReleases } from '../versions/compare.js'
import { releaseRange, type Release } from '../versions/version.js'
import { distanceRaises } from './distance-raises.js'
import { raisedTo, releasesAbove } from './releases-above.js'

/** Servers that go up to a release each. */
export type Raises = ReadonlyMap<ServerState, Release>

/**
 * The ways in which raising versions alone ends what a rule says about a subject, the servers that stay where they are
 * frozen: none where no release does, one where it is forced, several where there is a choice.
 */
export function waysOut(watch: RuleWatch, subject: Subject): readonly Raises[] {
  const { judge } = watch.compiled
  const { scope } = watch
  switch (judge.kind) {
    case 'server': {
      if (judge.distance) return distanceRaises(judge.servers, judge.distance, scope)
      const server = scope.servers.get(subject)
      const release = server && leastRelease(server, (raised) => watch.allows(server, raised) === 'yes')
      return server && release ? [new Map([[server, release]])] : []
    }
    case 'scope':
      return waysOfScope(judge.breach, scope)
    case 'change':
      return []
  }
}

function waysOfScope(breach: ScopeBreach, scope: ScopeState): readonly Raises[] {
  switch (breach.kind) {
    case 'together':
      return breach.selections.flatMap((selection) => raisedOut(selection, scope) ?? [])
    case 'too-different':
      return fewerValues(breach, scope)
    case 'too-few':
      return []
  }
}

/** Every server that a selection means goes up until it is meant no longer; undefined where one cannot. */
function raisedOut(selection: Selector, scope: ScopeState): Raises | undefined {
  const raises = new Map<ServerState, Release>()
  for (const server of scope.servers.values()) {
    if (selection.matches(server, scope) === 'no') continue
    const release = leastRelease(server, (raised) => selection.matches(raised, scope) === 'no')
    if (!release) return undefined
    raises.set(server, release)
  }
  return raises
}

/** The smallest groups of equal version go up to the next version that is there, until few enough are left. */
function fewerValues(
  { servers, atMost, valueOf }: Extract<ScopeBreach, { kind: 'too-different' }>,
  scope: ScopeState,
): readonly Raises[] {
  const meant = [...scope.servers.values()].filter((server) => servers.matches(server, scope) === 'yes')
  const groups = [...groupBy(meant, valueOf).values()]
    .flatMap((alike) => {
      const [first] = alike
      const release = first && releaseRange(first.version)?.last
      return release ? [{ alike, release }] : []
    })
    .sort((a, b) => compareReleases(a.release, b.release))
  const raises = new Map<ServerState, Release>()
  for (let left = groups.length; left > atMost; left--) {
    const at = smallestThatCanRise(groups)
    const [group, next] = [groups[at], groups[at + 1]]
    if (!group || !next) return []
    for (const server of group.alike) raises.set(server, next.release)
    groups.splice(at, 2, { alike: [...group.alike, ...next.alike], release: next.release })
  }
  return raises.size > 0 ? [raises] : []
}

function smallestThatCanRise(
  groups: readonly { readonly alike: readonly ServerState[]; readonly release: Release }[],
): number {
  let best = -1
  for (const [index, { alike, release }] of groups.entries()) {
    if (groups[index + 1]?.release.product !== release.product) continue
    if (best === -1 || alike.length < (groups[best]?.alike.length ?? 0)) best = index
  }
  return best
}

function leastRelease(server: ServerState, suffices: (raised: ServerState) => boolean): Release | undefined {
  return releasesAbove(server).find((release) => suffices(raisedTo(server, release)))
}
