import { organizationDigest } from '../../check/organization-digest.js'
import type { CeilingClaim, CeilingPlace, Certificate } from '../../model/certificate.js'
import type { Day } from '../../model/day.js'
import type { OrderEntry } from '../../model/order-report.js'
import type { ServerState } from '../../rules/state.js'
import type { Release } from '../../versions/version.js'
import type { Answer, Quest } from '../find/find-order.js'
import type { ServerTrack, Track } from '../find/track.js'
import type { WholeOrder } from '../find/whole-order.js'

/** What a separate checker needs to see that an answer is right; undefined where nothing is claimed. */
export function certificateOf(
  whole: WholeOrder,
  { from, to }: Quest,
  rounds: readonly (readonly OrderEntry[])[],
  asOf: Day,
): Certificate | undefined {
  const claim = claimOf(whole, rounds)
  if (!claim) return undefined
  return {
    version: 1,
    organization: to.name,
    asOf,
    from: organizationDigest(from),
    to: organizationDigest(to),
    claim,
  }
}

function claimOf(
  { answer, likeThis }: WholeOrder,
  rounds: readonly (readonly OrderEntry[])[],
): Certificate['claim'] | undefined {
  if (answer.outcome === 'plan') return { kind: 'order', rounds: rounds.map((round) => round.map(bare)) }
  if (answer.outcome === 'undetermined') return undefined
  const { proof } = answer
  switch (proof.kind) {
    case 'target':
      return { kind: 'target' }
    case 'exhausted':
      return { kind: 'search', states: proof.states.length }
    case 'stuck':
      return proof.direction === 'forward'
        ? ceilingOf(answer, proof.rounds, likeThis)
        : { kind: 'search', states: 0 }
  }
}

function bare({ touches: _, ...entry }: OrderEntry): OrderEntry {
  return entry
}

/** Where everything stands once no move is safe any more. */
function ceilingOf(
  { journey: { tracks } }: Answer,
  rounds: Extract<Extract<Answer, { outcome: 'impossible' }>['proof'], { kind: 'stuck' }>['rounds'],
  likeThis: WholeOrder['likeThis'],
): CeilingClaim {
  const positions = tracks.map(() => 0)
  for (const { track, to } of rounds.flat()) positions[track] = to
  const places = new Map<string, { place: Omit<CeilingPlace, 'servers'>; servers: Set<string> }>()
  for (const [index, track] of tracks.entries()) {
    if (track.kind !== 'server') continue
    const place = placeOf(track, positions[index] ?? 0)
    if (!place) continue
    const id = `${place.product ?? ''} ${place.release ?? ''}`
    const known = places.get(id) ?? { place, servers: new Set<string>() }
    places.set(id, known)
    const alike = likeThis(track.key)
    for (const name of alike.length > 0 ? alike : [track.name]) known.servers.add(name)
  }
  return {
    kind: 'ceiling',
    servers: [...places.values()].map(({ place, servers }) => ({ servers: [...servers], ...place })),
    links: movedNames(tracks, positions, 'link'),
    levels: Object.fromEntries(
      tracks.flatMap((track, index) => {
        const level = track.kind === 'level' ? track.stations[positions[index] ?? 0] : undefined
        return level ? [[track.name, level.value]] : []
      }),
    ),
  }
}

/** The last release before the next station: no rule tells it apart from where the server stands. */
function placeOf({ stations }: ServerTrack, position: number): Omit<CeilingPlace, 'servers'> | undefined {
  const [now, next] = [stations[position], stations[position + 1]]
  if (!now) return position === 0 ? undefined : { product: null, release: null }
  if (position === stations.length - 1) return named(now)
  const { releases } = now.product
  const later = next?.product === now.product ? releaseOf(next) : undefined
  const before = later ? releases.filter(({ rank }) => rank < later.rank) : releases
  const own = releaseOf(now)
  const last = before.at(-1)
  return own && last && last.rank > own.rank ? { product: now.product.id, release: last.label } : named(now)
}

function named({ product, version }: ServerState): Omit<CeilingPlace, 'servers'> {
  return {
    product: product.id,
    release: version.precision === 'exact' ? version.release.label : version.written,
  }
}

function releaseOf({ version }: ServerState): Release | undefined {
  return version.precision === 'exact' ? version.release : undefined
}

function movedNames(
  tracks: readonly Track[],
  positions: readonly number[],
  kind: Track['kind'],
): readonly string[] {
  return tracks.flatMap((track, index) =>
    track.kind === kind && (positions[index] ?? 0) > 0 ? [track.name] : [],
  )
}
