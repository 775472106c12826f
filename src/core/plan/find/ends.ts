import { LiveOrganization } from '../../check/live-organization.js'
import type { OrganizationState } from '../../rules/state.js'
import type { Terrain } from './ground.js'
import type { Journey } from './journey.js'
import { passage } from './passage.js'
import { goalOf, type Track } from './track.js'

const phases: readonly ((track: Track) => boolean)[] = [
  (track) => track.kind === 'server' && track.action !== 'decommission' && track.action !== 'bridge',
  ({ kind }) => kind === 'level',
  ({ kind }) => kind === 'link',
  (track) => track.kind === 'server' && track.action === 'decommission',
]

/** The organization once everything is where it is to be; bridges have come and gone. */
export function endOf({ from, tracks }: Pick<Journey, 'from' | 'tracks'>): OrganizationState {
  const live = new LiveOrganization(from, [])
  for (const isOfPhase of phases) {
    for (const [index, track] of tracks.entries()) {
      if (isOfPhase(track)) passage(track, { track: index, from: 0, to: goalOf(track) }, live, true).apply()
    }
  }
  const { servers, links, levels } = live.state
  return { ...from, servers: new Map(servers), links, levels: new Map(levels) }
}

/** The same tracks from their goals back to where they start. */
export function reversed(terrain: Terrain): Terrain {
  return {
    ...terrain,
    from: endOf(terrain),
    tracks: terrain.tracks.map(turned),
    rules: terrain.rules.filter(({ judge }) => judge.kind !== 'change'),
    isBackward: true,
  }
}

function turned(track: Track): Track {
  switch (track.kind) {
    case 'server':
      return { ...track, stations: [...track.stations].reverse() }
    case 'link':
      return { ...track, stations: [...track.stations].reverse() }
    case 'level':
      return { ...track, stations: [...track.stations].reverse() }
  }
}

/** Whether no link can lose the last of several servers at an end, by whatever order they leave. */
export function linksKeepTheirEnds({ from, tracks, needs }: Journey): boolean {
  const leaving = new Map<string, number>()
  for (const [index, track] of tracks.entries())
    if (track.kind === 'server' && track.stations.at(-1) === undefined) leaving.set(track.key, index)
  const secured = new Set(
    needs.flatMap(({ kind, about, track }) => (kind === 'end-of-link' ? [`${about}\n${track}`] : [])),
  )
  return from.links.every(({ members, name }) => {
    const ends = [...members].filter(([, { stands }]) => stands !== 'alone')
    return ends.every(([key, { end }]) => {
      const track = leaving.get(key)
      if (track === undefined || secured.has(`${name}\n${track}`)) return true
      return ends.some(([other, member]) => member.end === end && !leaving.has(other))
    })
  })
}
