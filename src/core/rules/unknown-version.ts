import { listed, quote } from '../model/wording.js'
import type { ServerState } from './state.js'

/** Why the version of a server cannot be compared, as a part of a sentence. */
export function whyUnknown({ product, version }: ServerState): string {
  if (version.written === '') return 'so nothing can be told about it'
  if (version.precision === 'interval') return `whose ${product.updateWord} is not known`
  return `which no catalogue of ${product.name} knows`
}

/** How to make the version of a server known, as an instruction. */
export function howToKnow({ name, product, version }: ServerState): string {
  const exactly = product.family.exactVersion
  if (version.written === '' || version.precision === 'interval') {
    return exactly ?? `write the exact version of ${quote(name)}`
  }
  if (version.precision === 'unknown' && version.nearest.length > 0) {
    const near = `did you mean ${listed(version.nearest.map(quote), 'or')}?`
    return exactly ? `${near} If not, ${exactly}` : near
  }
  return exactly ?? 'write a release label or a build of its catalogue'
}
