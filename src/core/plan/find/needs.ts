import { canBe } from '../../rules/link-standing.js'
import type { LinkState, OrganizationState, ServerState } from '../../rules/state.js'
import { doesTheSame, kindOf, type Handover } from './handover.js'
import { goalOf, type LinkTrack, type Need, type ServerTrack, type Track } from './track.js'

/** What has to be there before something else, for reasons that are no rules: ends of links, holders, successors. */
export function needsOf(
  from: OrganizationState,
  to: OrganizationState,
  tracks: readonly Track[],
  handover: Handover,
  withSuccessors: boolean,
): readonly Need[] {
  const takingOver = new TakingOver(from, to, tracks, handover)
  return tracks.flatMap((track, index) => {
    if (track.kind === 'link') return needsOfLink(track, index, tracks)
    if (track.kind === 'level' || track.stations.at(-1) !== undefined) return []
    return takingOver.needsOf(track, index, withSuccessors)
  })
}

/** A link needs the servers that it names, unless they go, which need that it has gone; and one that is made anew the new version of the one that it records. */
function needsOfLink(
  { stations, name }: LinkTrack,
  track: number,
  tracks: readonly Track[],
): readonly Need[] {
  const [before, link] = stations
  if (!link) return before ? needsOfRemoval(before, track, tracks) : []
  return tracks.flatMap((other, index): Need[] => {
    const member = other.kind === 'server' ? link.members.get(other.key) : undefined
    if (!member || member.stands === 'by-site' || other.kind !== 'server') return []
    const isRecorded = other.key === link.recorder && other.action === 'update'
    if (isRecorded) {
      return [{ track, at: 1, anyOf: [{ track: index, at: goalOf(other) }], kind: 'renewal', about: name }]
    }
    if (other.stations[0] !== undefined) return []
    return [{ track, at: 1, anyOf: [{ track: index, at: 1 }], kind: 'end-of-link', about: name }]
  })
}

function needsOfRemoval(
  { members, name }: LinkState,
  link: number,
  tracks: readonly Track[],
): readonly Need[] {
  return tracks.flatMap((other, track): Need[] => {
    const isLeaving = other.kind === 'server' && other.stations.at(-1) === undefined
    if (!isLeaving || members.get(other.key)?.stands !== 'alone') return []
    return [{ track, at: goalOf(other), anyOf: [{ track: link, at: 1 }], kind: 'removed-link', about: name }]
  })
}

interface Arriving {
  readonly state: ServerState
  readonly track: number
  readonly isBridge: boolean
}

function arrival({ track }: Arriving): Need['anyOf'][number] {
  return { track, at: 1 }
}

/** Who takes over from servers that leave. */
class TakingOver {
  /** Servers that are there from the start and stay. */
  private readonly staying: readonly ServerState[]
  private readonly arriving: readonly Arriving[]
  private readonly leavingLater = new Map<string, readonly number[]>()

  constructor(
    private readonly from: OrganizationState,
    to: OrganizationState,
    private readonly tracks: readonly Track[],
    private readonly handover: Handover,
  ) {
    this.staying = [...to.servers.values()].filter(({ key }) => from.servers.has(key))
    this.arriving = tracks.flatMap((track, index) => {
      const state = track.kind === 'server' ? track.stations[1] : undefined
      if (track.kind !== 'server' || !state || track.stations[0] !== undefined) return []
      return [{ state, track: index, isBridge: track.action === 'bridge' }]
    })
  }

  needsOf(track: ServerTrack, index: number, withSuccessors: boolean): readonly Need[] {
    const leaving = track.stations.find((one) => one !== undefined)
    if (!leaving) return []
    const needs = (
      kind: Need['kind'],
      about: string,
      anyOf: readonly Arriving[] | undefined,
    ): readonly Need[] =>
      anyOf && anyOf.length > 0
        ? [{ track: index, at: goalOf(track), anyOf: anyOf.map(arrival), kind, about }]
        : []
    const others = this.arriving.filter((one) => !(track.action === 'bridge' && one.isBridge))
    return [
      ...this.handover.kindsOf(leaving).flatMap((what) => {
        const fit = this.among(others, (other) => this.handover.isTaker(other, leaving, what))
        return needs('holder', what, fit).map((need) => this.withHelp(need, leaving, fit ?? []))
      }),
      ...(withSuccessors ? needs('successor', leaving.name, this.successorsOf(leaving, others)) : []),
      ...(withSuccessors
        ? this.endsWith(leaving).flatMap(({ name, isEnd }) =>
            needs('end-of-link', name, this.among(others, isEnd)),
          )
        : []),
    ]
  }

  /** Where any server may take over, those that leave are fit only while they are there. */
  private withHelp(need: Need, leaving: ServerState, fit: readonly Arriving[]): Need {
    if (this.handover.takers === 'lasting') return need
    const helping = fit.filter(({ isBridge }) => isBridge).map(({ track }) => track)
    return {
      ...need,
      anyOf: fit.filter(({ isBridge }) => !isBridge).map(arrival),
      meanwhile: [...helping, ...this.thoseWhoLeave(leaving, need.about)],
    }
  }

  /** The tracks of servers that are there from the start, leave, and may take something over for a while. */
  private thoseWhoLeave(leaving: ServerState, what: string): readonly number[] {
    const id = `${what}\n${kindOf(leaving, what)}`
    const known = this.leavingLater.get(id)
    if (known) return known
    const found = this.tracks.flatMap((track, index) => {
      const there = track.kind === 'server' && track.action === 'decommission' ? track.stations[0] : undefined
      return there && this.handover.isTaker(there, leaving, what) ? [index] : []
    })
    this.leavingLater.set(id, found)
    return found
  }

  /** Those who arrive and are fit; undefined where somebody is fit who stays. */
  private among(
    arriving: readonly Arriving[],
    isFit: (other: ServerState) => boolean,
  ): readonly Arriving[] | undefined {
    if (this.staying.some(isFit)) return undefined
    return arriving.filter(({ state }) => isFit(state))
  }

  /** Others that do the same in the same site, else others of the site, else others that do the same anywhere. */
  private successorsOf(leaving: ServerState, arriving: readonly Arriving[]): readonly Arriving[] | undefined {
    const { site } = leaving.declared
    const isHere = (other: ServerState) => site !== undefined && other.declared.site === site
    const choices = [
      (other: ServerState) => isHere(other) && doesTheSame(other, leaving),
      (other: ServerState) => isHere(other) && leaving.declared.roles !== undefined,
      (other: ServerState) => doesTheSame(other, leaving),
    ]
    for (const isFit of choices) {
      const found = this.among(arriving, isFit)
      if (!found || found.length > 0) return found
    }
    return []
  }

  /** The links of which a server is one of several at an end. */
  private endsWith(leaving: ServerState) {
    return this.from.links.flatMap(({ siteEnd, members, declared, name }) => {
      const own = members.get(leaving.key)
      if (!siteEnd || own?.end !== siteEnd.id || own.stands === 'alone') return []
      const isEnd = (other: ServerState) =>
        other.declared.site === declared.site && canBe(other, siteEnd) === 'yes'
      return [{ name, isEnd }]
    })
  }
}
