import type { LevelState, LinkState, ServerState } from '../../rules/state.js'
import type { Journey } from './journey.js'
import type { Move, Round } from './track.js'

/** One step of an order, told by what changes. */
export type OrderStep =
  | { readonly kind: 'install' | 'decommission'; readonly server: ServerState }
  | { readonly kind: 'update'; readonly server: ServerState; readonly from: ServerState }
  | { readonly kind: 'link' | 'unlink'; readonly link: LinkState }
  | { readonly kind: 'level'; readonly name: string; readonly level: LevelState }

/** The steps of rounds. */
export function stepsOf(
  { tracks }: Pick<Journey, 'tracks'>,
  rounds: readonly Round[],
): readonly (readonly OrderStep[])[] {
  return rounds.map((round) => round.map((move) => stepOf(tracks, move)))
}

/** What a move changes. */
export function stepOf(tracks: Journey['tracks'], { track: index, from, to }: Move): OrderStep {
  const track = tracks[index]
  if (!track) throw new Error('a move of no track')
  switch (track.kind) {
    case 'server': {
      const [before, after] = [track.stations[from], track.stations[to]]
      if (before && after) return { kind: 'update', server: after, from: before }
      if (after) return { kind: 'install', server: after }
      if (before) return { kind: 'decommission', server: before }
      throw new Error(`${track.name} goes from nowhere to nowhere`)
    }
    case 'link': {
      const [before, after] = [track.stations[from], track.stations[to]]
      if (after) return { kind: 'link', link: after }
      if (before) return { kind: 'unlink', link: before }
      throw new Error(`the link ${track.name} goes from nowhere to nowhere`)
    }
    case 'level': {
      const level = track.stations[to]
      if (!level) throw new Error(`the level ${track.name} goes nowhere`)
      return { kind: 'level', name: track.name, level }
    }
  }
}
