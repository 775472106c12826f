import { age } from '../catalogue.js'
import {
  isSame,
  serverOf,
  type LiveLink,
  type Server,
  type State,
  type WrittenServer,
} from '../organization.js'
import { ofLink } from '../place.js'
import { means } from '../selector.js'
import { impossible } from '../truth.js'
import { differ, readVersion, type Version } from '../version.js'
import type { Trace } from './trace.js'
import type { Chosen, WrittenStep } from './written.js'

/** Gives servers a version: one after the other or at once, out of service meanwhile. */
export function update(
  { version, ...chosen }: Chosen & { version: string },
  together: boolean,
  trace: Trace,
): void {
  for (const names of batches(chosenIn(chosen, trace), together)) {
    const changed = names.flatMap((name) => updated(name, version, trace) ?? [])
    if (changed.length === 0) continue
    const subjects = changed.map(({ name }) => name)
    trace.pause(subjects)
    const servers = trace.now.servers.map(
      (server) => changed.find((one) => isSame(one.name, server.name)) ?? server,
    )
    const links = trace.now.links.map((link) =>
      changed.some(({ name }) => isSame(name, link.edge)) ? recordedBefore(link, trace) : link,
    )
    trace.become({ ...trace.now, servers, links }, 'update', subjects)
  }
}

/** The server as it is after the update; undefined where it stays as it is. */
function updated(name: string, written: string, trace: Trace): Server | undefined {
  const server = trace.find(name)
  if (!server) return undefined
  const version = versionFor(server, written)
  if (isEqual(server.version, version)) return undefined
  const lowers = differ(version, server.version, (difference) => difference < 0)
  if (!lowers.includes(true)) return { ...server, version, product: version.product }
  const isCertain = !lowers.includes(false)
  trace.blame('plan-lowers-version', [server.name], { status: isCertain ? 'violation' : 'undecided' })
  return isCertain ? undefined : { ...server, version, product: version.product }
}

/** Whatever a link has recorded of its edge, it is not what the edge gets now. */
function recordedBefore(link: LiveLink, trace: Trace): LiveLink {
  return { ...link, recorded: link.recorded ?? trace.find(link.edge)?.version }
}

/** What the version means for the server: one that names a product itself is a version of that one. */
function versionFor({ product }: Server, written: string): Version {
  const alone = readVersion(written)
  return alone.product === undefined ? readVersion(written, product) : alone
}

/** Whether both are known to be one release, or as much is known of the one as of the other. */
function isEqual(one: Version, other: Version): boolean {
  if (!differ(one, other, (difference) => difference === 0).includes(false)) return true
  if (one.may === 'anything' || other.may === 'anything') return false // two that nobody knows may differ
  return one.product === other.product && releasesIn(one) === releasesIn(other)
}

function releasesIn({ may }: Version): string {
  return may === 'anything' ? '' : [...new Set(may.map((row) => age(row).join('.')))].sort().join()
}

/** Lets new servers arrive. */
export function install(written: readonly WrittenServer[], together: boolean, trace: Trace): void {
  for (const batch of batches(written, together)) {
    const fresh: Server[] = []
    for (const server of batch.map(serverOf)) {
      const isThere = [...trace.now.servers, ...fresh].some(({ name }) => isSame(name, server.name))
      if (isThere) trace.blame('plan-server-exists', [server.name])
      else fresh.push(server)
      const isKnown = server.site === undefined || trace.now.sites.includes(server.site)
      if (!isThere && !isKnown) trace.blame('plan-unknown-site', [server.name])
    }
    if (fresh.length === 0) continue
    const servers = [...trace.now.servers, ...fresh]
    trace.become(
      { ...trace.now, servers },
      'install',
      fresh.map(({ name }) => name),
    )
  }
}

/** Lets servers leave, and with them the links that have one of them at their single end. */
export function decommission(chosen: Chosen, together: boolean, trace: Trace): void {
  for (const names of batches(chosenIn(chosen, trace), together)) {
    const leaving = names.flatMap((name) => trace.find(name) ?? [])
    if (leaving.length === 0) continue
    const { now } = trace
    for (const server of leaving) {
      if (Object.values(server.holds).some((count) => count > 0))
        trace.blame('plan-server-holds', [server.name])
    }
    const servers = now.servers.filter((server) => !leaving.includes(server))
    const isGone = (name: string) => leaving.some((server) => isSame(server.name, name))
    const links = now.links.filter(({ edge }) => !isGone(edge))
    for (const link of links) blameForLast(link, leaving, now, trace)
    const left = links.map((link) => ({ ...link, hubs: link.hubs?.filter((name) => !isGone(name)) }))
    trace.become(
      { ...now, servers, links: left },
      'decommission',
      leaving.map(({ name }) => name),
    )
  }
}

/** A link that stands for several servers must not be left without any; the last one to leave is blamed. */
function blameForLast(link: LiveLink, leaving: readonly Server[], { servers }: State, trace: Trace): void {
  const hubs = ofLink(link, servers).filter(({ name }) => !isSame(name, link.edge))
  const last = leaving.findLast((server) => hubs.includes(server))
  if (last && hubs.every((server) => leaving.includes(server))) trace.blame('plan-last-of-link', [last.name])
}

/** What some servers hold is held by the first of the others. */
export function move({ what, from, to }: NonNullable<WrittenStep['move']>, trace: Trace): void {
  const givers = named(from, trace)
  const [taker] = named(to ?? [], trace)
  const { now } = trace
  const kinds = trace.moments.flatMap(({ state }) => state.servers.flatMap(({ holds }) => Object.keys(holds)))
  if (!kinds.includes(what)) {
    if (kinds.length > 0) trace.blame('plan-unknown-holding', [], { severity: 'warning' })
    trace.become(now)
    return
  }
  const moved = now.servers
    .filter(({ name }) => givers.includes(name))
    .reduce((sum, { holds }) => sum + (holds[what] ?? 0), 0)
  const emptied = now.servers.map((server) =>
    givers.includes(server.name) ? { ...server, holds: { ...server.holds, [what]: 0 } } : server,
  )
  const servers = emptied.map((server) =>
    server.name === taker
      ? { ...server, holds: { ...server.holds, [what]: (server.holds[what] ?? 0) + moved } }
      : server,
  )
  trace.become({ ...now, servers })
}

/** The names of the servers that a step chooses, in the order in which they change. */
function chosenIn({ servers, select }: Chosen, trace: Trace): readonly string[] {
  if (servers) return [...new Set(named(servers, trace))]
  const isMeant = (server: Server) => (select === undefined ? impossible : means(select, server))
  const perhaps = trace.now.servers.filter((server) => isMeant(server).length === 2)
  for (const { name } of perhaps) trace.blame('plan-selection', [name], { status: 'undecided' })
  const meant = trace.now.servers.filter((server) => !isMeant(server).includes(false))
  if (meant.length + perhaps.length === 0) trace.blame('plan-nothing-selected', [], { severity: 'warning' })
  return meant.map(({ name }) => name)
}

/** The names as the servers have them; a name that no server has is a fault. */
function named(names: readonly string[], trace: Trace): readonly string[] {
  return names.flatMap((name) => {
    const server = trace.find(name)
    if (!server) trace.blame('plan-unknown-server', [name])
    return server ? [server.name] : []
  })
}

function batches<Item>(items: readonly Item[], together: boolean): readonly (readonly Item[])[] {
  return together ? [items] : items.map((item) => [item])
}
