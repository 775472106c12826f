import { counted } from '../../model/wording.js'
import { releaseInWords } from '../../versions/release-facts.js'
import { releaseRange, type Release } from '../../versions/version.js'
import type { Clue } from '../form.js'
import type { ServerState } from '../state.js'

/** The release that is asked for, and how far the server is from it in the order of the catalogue. */
export function cluesOf(server: ServerState, release: Release | undefined): readonly Clue[] {
  if (!release) return [{ text: `no minimum is given for ${server.product.name}` }]
  return [{ text: `the minimum: ${releaseInWords(release)}` }, ...distance(server, release)]
}

function distance({ product, version }: ServerState, release: Release): readonly Clue[] {
  if (product !== release.product) {
    const word = product.order < release.product.order ? 'before' : 'after'
    return [{ text: `every release of ${product.name} comes ${word} it` }]
  }
  const range = releaseRange(version)
  if (!range) return []
  const [low, high] = [range.first.rank - release.rank, range.last.rank - release.rank]
  if (low === high) return [{ text: `the server is ${stepsInWords(low)}` }]
  return [{ text: `the server is anything from ${stepsInWords(low)} to ${stepsInWords(high)}` }]
}

/** In releases, as the catalogue counts them. */
function stepsInWords(steps: number): string {
  if (steps === 0) return 'at it'
  return `${counted(Math.abs(steps), 'release')} ${steps < 0 ? 'before' : 'after'} it`
}
