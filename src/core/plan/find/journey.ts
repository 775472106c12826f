import { linkKey } from '../../check/live-state.js'
import { quote } from '../../model/wording.js'
import { running, type LinkState, type OrganizationState, type ServerState } from '../../rules/state.js'
import type { Catalogue } from '../../versions/catalogue.js'
import { directionOf } from '../steps/change-of-server.js'
import type { Handover } from './handover.js'
import { needsOf } from './needs.js'
import type { Stops } from './stops.js'
import type { LevelTrack, LinkTrack, Need, ServerTrack, Track } from './track.js'

/** The way from one organization to another: everything that changes. */
export interface Journey {
  readonly from: OrganizationState
  readonly tracks: readonly Track[]
  readonly needs: readonly Need[]
  /** What no order of steps can bring about. */
  readonly hindrances: readonly Hindrance[]
  /** What differs between the two and is no matter of steps, in words. */
  readonly notes: readonly string[]
}

/** Something in the target that no step leads to. */
export interface Hindrance {
  readonly servers: readonly string[]
  readonly message: string
  readonly help: string
  /** Whether that is certain. */
  readonly isCertain: boolean
}

/** What is on the way from one organization to another, with servers that may help out in between. */
export interface JourneyOptions {
  readonly bridges: readonly ServerState[]
  readonly handover: Handover
  /** Whether a server goes only once another one of its kind has come. */
  readonly withSuccessors: boolean
  /** Whether a link is removed before a server goes without which there is none, not with it. */
  readonly unlinksFirst: boolean
}

/** Compares two states of an organization. */
export function journeyBetween(
  from: OrganizationState,
  to: OrganizationState,
  stops: Stops,
  catalogue: Catalogue,
  { bridges, handover, withSuccessors, unlinksFirst }: JourneyOptions,
): Journey {
  const hindrances: Hindrance[] = []
  const servers = [
    ...serverTracks(from, to, stops, hindrances),
    ...bridges.map((bridge) => bridgeTrack(bridge, stops)),
  ]
  const links = linkTracks(from, to, servers, unlinksFirst)
  const levels = levelTracks(from, to, catalogue, hindrances)
  const tracks = [...servers, ...links, ...levels]
  refuseUnknownSites(from, servers, hindrances)
  return {
    from,
    tracks,
    needs: needsOf(from, to, tracks, handover, withSuccessors),
    hindrances,
    notes: [...to.servers.values()].flatMap((server) => notesOn(from.servers.get(server.key), server)),
  }
}

function serverTracks(
  from: OrganizationState,
  to: OrganizationState,
  stops: Stops,
  hindrances: Hindrance[],
): readonly ServerTrack[] {
  const tracks: ServerTrack[] = []
  for (const server of to.servers.values()) {
    const before = from.servers.get(server.key)
    if (!before) {
      tracks.push({ ...namesOf(server), kind: 'server', action: 'install', stations: [undefined, server] })
      continue
    }
    const direction = directionOf(before, server)
    if (direction === 'same') continue
    if (direction !== 'up') {
      hindrances.push(notUpwards(before, server, direction === 'down'))
      continue
    }
    const after = { ...server, declared: { ...before.declared, ...versionOf(server) } }
    const stations = [before, ...stops.between(before, after), after]
    tracks.push({ ...namesOf(before), kind: 'server', action: 'update', stations })
  }
  for (const server of from.servers.values()) {
    if (to.servers.has(server.key)) continue
    const stations = [server, ...stops.above(server), undefined]
    tracks.push({ ...namesOf(server), kind: 'server', action: 'decommission', stations })
  }
  return tracks
}

function bridgeTrack(bridge: ServerState, stops: Stops): ServerTrack {
  const stations = [undefined, bridge, ...stops.above(bridge), undefined]
  return { ...namesOf(bridge), kind: 'server', action: 'bridge', stations }
}

function namesOf({ key, name }: ServerState): Pick<ServerTrack, 'key' | 'name'> {
  return { key, name }
}

/** A plan can give a server another version and nothing else. */
function versionOf({ declared: { product, version } }: ServerState) {
  return { ...(product === undefined ? {} : { product }), ...(version === undefined ? {} : { version }) }
}

function notUpwards(before: ServerState, after: ServerState, isCertain: boolean): Hindrance {
  return {
    servers: [before.name],
    isCertain,
    message: `${quote(before.name)} runs ${running(before)}; ${isCertain ? '' : 'whether '}${running(after)} is ${isCertain ? 'no later release' : 'later cannot be told'}`,
    help: isCertain
      ? 'versions do not go back: give it a later one, or a new server'
      : 'write out both versions',
  }
}

/** Links that come and go, or are made anew since other servers stand at their ends or an end gets another version. */
function linkTracks(
  from: OrganizationState,
  to: OrganizationState,
  servers: readonly ServerTrack[],
  unlinksFirst: boolean,
): readonly LinkTrack[] {
  const before = new Map(from.links.map((link) => [linkKey(link), link]))
  const after = new Map(to.links.map((link) => [linkKey(link), link]))
  const changed = new Map(servers.map(({ key, action }) => [key, action]))
  const tracks: LinkTrack[] = []
  for (const [key, link] of after) {
    const earlier = before.get(key)
    if (!earlier) tracks.push({ kind: 'link', name: link.name, stations: [undefined, link] })
    else if (changed.get(link.recorder ?? '') === 'update' || hasOtherEnds(earlier, link))
      tracks.push({ kind: 'link', name: link.name, stations: [earlier, link] })
  }
  for (const [key, link] of before) {
    const goesWithItsEnd = losesAnEnd(link, to)
    if (!after.has(key) && (unlinksFirst || !goesWithItsEnd))
      tracks.push({ kind: 'link', name: link.name, stations: [link, undefined] })
  }
  return tracks
}

/** Whether a link goes with a server without which there is none. */
export function losesAnEnd({ members }: LinkState, { servers }: OrganizationState): boolean {
  return [...members].some(([key, { stands }]) => stands === 'alone' && !servers.has(key))
}

function hasOtherEnds(before: LinkState, after: LinkState): boolean {
  const named = ({ declared }: LinkState) =>
    Object.entries(declared.ends)
      .flatMap(([end, names]) => names.map((name) => `${end} ${name.toLowerCase()}`))
      .sort()
      .join('\n')
  return named(before) !== named(after)
}

function levelTracks(
  from: OrganizationState,
  to: OrganizationState,
  catalogue: Catalogue,
  hindrances: Hindrance[],
): readonly LevelTrack[] {
  return [...to.levels].flatMap(([name, level]): LevelTrack[] => {
    const before = from.levels.get(name)
    if (before?.value === level.value) return []
    if (before && catalogue.levelIsAtLeast(name, level.value, before.value) !== 'yes') {
      hindrances.push({
        servers: [],
        isCertain: true,
        message: `the level ${quote(name)} is ${quote(before.value)}, and ${quote(level.value)} is lower`,
        help: 'levels cannot be lowered',
      })
      return []
    }
    const values = catalogue.levels.get(name)?.values ?? []
    const start = before ? values.indexOf(before.value) : -1
    const between = before ? values.slice(start + 1, values.indexOf(level.value)) : []
    const stations = [before, ...between.map((value) => ({ ...level, value })), level]
    return [{ kind: 'level', name, stations }]
  })
}

function refuseUnknownSites(
  { sites, name }: OrganizationState,
  servers: readonly ServerTrack[],
  hindrances: Hindrance[],
): void {
  const known = new Set(sites.map((site) => site.name))
  for (const { stations, name: server } of servers) {
    const site = stations[1]?.declared.site
    if (stations[0] !== undefined || site === undefined || known.has(site)) continue
    hindrances.push({
      servers: [server],
      isCertain: true,
      message: `${quote(server)} is to stand in the site ${quote(site)}, which ${quote(name)} does not have at the start`,
      help: 'declare the site without servers in the topology of the start',
    })
  }
}

const fixed = ['roles', 'site', 'groups', 'platform', 'labels'] as const

function notesOn(before: ServerState | undefined, after: ServerState): readonly string[] {
  if (!before) return []
  const other = fixed.filter(
    (key) => JSON.stringify(before.declared[key] ?? null) !== JSON.stringify(after.declared[key] ?? null),
  )
  if (other.length === 0) return []
  return [
    `${quote(after.name)} differs in ${other.map((key) => `\`${key}\``).join(', ')} too, which no step of a plan changes: it is taken as it is at the start`,
  ]
}
