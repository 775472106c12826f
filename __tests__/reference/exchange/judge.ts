import { cells, type Cell, type Side } from './table.js'

/** A server, and every release that it may run; none where nothing is known of the releases of its product. */
export interface Candidate {
  readonly name: string
  readonly product: string
  readonly releases: readonly string[]
}

/** The labels of the releases of a product, the oldest first. */
export type Releases = Readonly<Record<string, readonly string[]>>

type Chance = 'never' | 'perhaps' | 'always'

/** What the coexistence matrix says of an organization on a day, as sorted lines `RULE on SERVER: STATUS`. */
export function judgeByTable(
  servers: readonly Candidate[],
  day: string,
  releases: Releases,
): readonly string[] {
  const inForce = cells.filter(({ since = '', until = '9999' }) => since <= day && day <= until)
  return inForce.flatMap((cell) => saidBy(cell, servers, releases)).sort()
}

function saidBy(cell: Cell, servers: readonly Candidate[], releases: Releases): readonly string[] {
  const asked = greatest(
    cell.beside.flatMap((side) => servers.map((server) => isOfSide(server, side, releases))),
  )
  return servers
    .filter(({ product }) => product === cell.of)
    .flatMap((server) => {
      const fault = least([asked, isTooOld(server, cell, releases)])
      if (fault === 'never') return []
      return [`${cell.rule} on ${server.name}: ${fault === 'always' ? 'violation' : 'undecided'}`]
    })
}

function isOfSide(server: Candidate, { product, from, below }: Side, releases: Releases): Chance {
  if (server.product !== product) return 'never'
  return chanceOf(server, (release) => {
    const at = placeOf(product, release, releases)
    return (
      (from === undefined || at >= placeOf(product, from, releases)) &&
      (below === undefined || at < placeOf(product, below, releases))
    )
  })
}

function isTooOld(server: Candidate, { minimum }: Cell, releases: Releases): Chance {
  if (minimum === undefined) return 'always'
  const { product } = server
  const least = placeOf(product, minimum, releases)
  return chanceOf(server, (release) => placeOf(product, release, releases) < least)
}

function chanceOf({ releases }: Candidate, holds: (release: string) => boolean): Chance {
  if (releases.every(holds)) return 'always'
  return releases.some(holds) ? 'perhaps' : 'never'
}

/** What is issued again stands where its first issue stands; security updates are never that. */
function placeOf(product: string, release: string, releases: Releases): number {
  const first = release.replace(/-v\d$/, '')
  return releases[product]?.findIndex((other) => other.replace(/-v\d$/, '') === first) ?? -1
}

const order: readonly Chance[] = ['never', 'perhaps', 'always']

function greatest(chances: readonly Chance[]): Chance {
  return order.findLast((chance) => chances.includes(chance)) ?? 'never'
}

function least(chances: readonly Chance[]): Chance {
  return order.find((chance) => chances.includes(chance)) ?? 'always'
}
