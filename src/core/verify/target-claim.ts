import type { CompiledRule } from '../check/compiled-rule.js'
import type { OrganizationState, ServerState } from '../rules/state.js'
import { brokenAtRest } from './at-rest.js'
import { isBelow } from './chains.js'
import { Kinds } from './kinds.js'
import type { Participant } from './place.js'
import type { IsWaived } from './round-check.js'
import type { Ends } from './walk.js'

/** Why the target may be allowed after all; undefined where a rule forbids it, or a server would have to go back. */
export function faultOfTarget(
  ends: Ends,
  rules: readonly CompiledRule[],
  isWaived: IsWaived,
): string | undefined {
  const isForbidden = goesBack(ends) || lacksSite(ends) || goesDown(ends) || isBroken(ends, rules, isWaived)
  return isForbidden ? undefined : 'nothing forbids the target'
}

function goesBack({ from, to }: Ends): boolean {
  for (const target of to.servers.values()) {
    const now = from.servers.get(target.key)
    if (now && !isBelow(now, target) && !isSame(now, target)) return true
  }
  return false
}

function isSame(now: ServerState, { product, version }: ServerState): boolean {
  return now.product === product && now.version.written === version.written
}

function lacksSite({ from, to }: Ends): boolean {
  const sites = new Set(from.sites.map(({ name }) => name))
  return [...to.servers.values()].some(
    ({ key, declared: { site } }) => !from.servers.has(key) && site !== undefined && !sites.has(site),
  )
}

function goesDown({ from, to, catalogue }: Ends): boolean {
  return [...to.levels].some(([name, { value }]) => {
    const now = from.levels.get(name)
    return now && catalogue.levelIsAtLeast(name, value, now.value) !== 'yes'
  })
}

function isBroken({ from, to }: Ends, rules: readonly CompiledRule[], isWaived: IsWaived): boolean {
  const participants = participantsAt(to, from)
  const links = to.links.map(({ recorded: _, ...link }) => link)
  const inView = links.map((link) => ({ link, was: true, may: [true], isMade: false }))
  const view = { organization: to, participants, links: inView, levels: new Map<string, never>() }
  return brokenAtRest({ ...to, links, sites: from.sites }, view, rules, isWaived) !== undefined
}

/** The servers of the target; no step changes what is declared of one that is there from the start. */
function participantsAt(to: OrganizationState, from: OrganizationState): readonly Participant[] {
  const kinds = new Kinds()
  return [...to.servers.values()].map((server): Participant => {
    const before = from.servers.get(server.key)
    const who = before ? { ...server, declared: before.declared } : server
    const likeness = kinds.ofArrival(who, 0, true)
    // links were read by what the target declares
    const isAlike = who === server || kinds.ofArrival(server, 0, true) === likeness
    return { key: who.key, who, was: who, may: [who], ...(isAlike ? { likeness } : {}) }
  })
}
