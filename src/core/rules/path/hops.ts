import { both, either, opposite } from '../../model/answer.js'
import { changeInWords, placeOfChange } from '../change-wording.js'
import type { ChangeWatch } from '../form.js'
import { anyOf, type Selector } from '../selector.js'
import { howToKnow } from '../unknown-version.js'
import { hopsInWords } from './sentence.js'
import { cannotTell } from './way.js'

/** One allowed change of a server. */
export interface Hop {
  readonly from: Selector
  readonly to: Selector
}

/** Allows the servers that are meant, before or after the change, to change by these hops only. */
export function hopsOnly(of: Selector, hops: readonly Hop[]): ChangeWatch {
  return {
    foresee(change, scope) {
      if (change.kind !== 'update') return undefined
      const { from, server } = change
      const meant = either(of.matches(from, scope), of.matches(server, scope))
      const allowed = anyOf(hops, (hop) => both(hop.from.matches(from, scope), hop.to.matches(server, scope)))
      const broken = both(meant, opposite(allowed))
      if (broken === 'no') return undefined
      const ways = hopsInWords(hops)
      const [doubt] = [from, server].flatMap((one) => of.doubtsAbout(one, scope))
      return () => ({
        met: broken === 'yes' ? 'no' : 'cannot-tell',
        because: [],
        shortfall: {
          observed: changeInWords(change),
          demanded: `the allowed ways lead ${ways}${broken === 'yes' ? '' : cannotTell}`,
          required: ways.replaceAll('`', ''),
          help: broken === 'yes' ? 'take a release in between' : (doubt?.settle ?? howToKnow(from)),
          at: placeOfChange(change, scope),
        },
      })
    },
  }
}
