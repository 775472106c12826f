import type { OrderEntry } from '../../../src/core/model/order-report.js'
import type { SlowMove, SlowTrack } from '../../reference/orders/every-order.js'

/** The rounds of a report as moves on the tracks of the slow finder. */
export function movesOf(
  rounds: readonly (readonly OrderEntry[])[],
  tracks: readonly SlowTrack[],
): readonly (readonly SlowMove[])[] {
  const positions = tracks.map(() => 0)
  return rounds.map((round) => {
    const moves = round.map((entry): SlowMove => {
      const track = tracks.findIndex(({ name }) => name === trackName(entry))
      const { stations = [] } = tracks[track] ?? {}
      const to = stationOf(entry, stations)
      if (to < 1) throw new Error(`no station for ${JSON.stringify(entry)} among ${stations.join(', ')}`)
      return { track, from: positions[track] ?? 0, to }
    })
    for (const { track, to } of moves) positions[track] = to
    return moves
  })
}

function trackName({ action, server, name = '' }: OrderEntry): string {
  if (action === 'level') return name
  return action === 'link' || action === 'unlink' ? name.replace(' – ', '-') : (server ?? '')
}

function stationOf({ action, product, toProduct, to }: OrderEntry, stations: readonly string[]): number {
  switch (action) {
    case 'install':
      return stations.indexOf(`${product} ${to}`)
    case 'update':
      return stations.indexOf(`${toProduct ?? product} ${to}`)
    case 'level':
      return stations.indexOf(to ?? '')
    default:
      return stations.length - 1
  }
}
