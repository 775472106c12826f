import type { LevelState, LinkState, ServerState } from '../../rules/state.js'

/** One thing that changes on the way from one organization to another, with the stations at which it may stop. */
export type Track = ServerTrack | LinkTrack | LevelTrack

interface Stations<Station> {
  /** From what it is now to what it is to be; later stations are never left for earlier ones. */
  readonly stations: readonly Station[]
}

/** A server; undefined where it is not there yet, or no longer. */
export interface ServerTrack extends Stations<ServerState | undefined> {
  readonly kind: 'server'
  readonly key: string
  readonly name: string
  readonly action: 'update' | 'install' | 'decommission' | 'bridge'
}

/** A link; undefined where it is not there yet, or no longer. */
export interface LinkTrack extends Stations<LinkState | undefined> {
  readonly kind: 'link'
  readonly name: string
}

/** A level of the organization; undefined where none is declared yet. */
export interface LevelTrack extends Stations<LevelState | undefined> {
  readonly kind: 'level'
  readonly name: string
}

/** Where each track stands, by its index. */
export type Positions = readonly number[]

/** A track goes on to a later station. */
export interface Move {
  readonly track: number
  readonly from: number
  readonly to: number
}

/** Moves whose order is not controlled: every part of them alone is safe too. */
export type Round = readonly Move[]

/** A track reaches a station only once one of others has reached one. */
export interface Need {
  readonly track: number
  readonly at: number
  readonly anyOf: readonly { readonly track: number; readonly at: number }[]
  /** Servers that go later and will do as long as they are there, in the moment in which the station is reached. */
  readonly meanwhile?: readonly number[]
  readonly kind: 'end-of-link' | 'removed-link' | 'holder' | 'successor' | 'renewal'
  /** What is held, or the link. */
  readonly about: string
}

/** The last station of a track. */
export function goalOf({ stations }: Track): number {
  return stations.length - 1
}

/** Whether a track may stay where it is for good: at its goal, or as a bridge that was never needed. */
export function isDone(track: Track, position: number): boolean {
  return (
    position === goalOf(track) || (position === 0 && track.kind === 'server' && track.action === 'bridge')
  )
}

/** The stations a track may go to next, the farthest first; a bridge comes as it is declared before it goes on. */
export function nextStations(track: Track, position: number): readonly number[] {
  if (position === 0 && track.kind === 'server' && track.action === 'bridge') return [1]
  const goal = goalOf(track)
  return Array.from({ length: Math.max(0, goal - position) }, (_, index) => goal - index)
}
