import { remembered } from '../model/remembered.js'
import type { OrganizationState, ServerState } from '../rules/state.js'
import type { Version } from '../versions/version.js'

/** Servers that run the same version of the same product: whatever is asked of that alone has one answer. */
export type AlikeServers = readonly [ServerState, ...ServerState[]]

/** The servers of an organization that does not change, by what they run, each group in the order of the organization. */
export const alikeServers = remembered(({ servers }: OrganizationState): readonly AlikeServers[] => {
  const groups = new Map<Version, [ServerState, ...ServerState[]]>()
  for (const server of servers.values()) {
    const group = groups.get(server.version)
    if (group) group.push(server)
    else groups.set(server.version, [server])
  }
  return [...groups.values()]
})
