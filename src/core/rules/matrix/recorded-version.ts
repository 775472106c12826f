import type { Answer } from '../../model/answer.js'
import { listed, quote } from '../../model/wording.js'
import { releaseRange, shortName, type Version } from '../../versions/version.js'
import type { Binding } from '../binding.js'
import type { Doubt } from '../selector.js'
import type { ServerState } from '../state.js'
import { howToKnow } from '../unknown-version.js'
import type { Declared, Field } from './field.js'

const states = ['current', 'outdated']

const valuesFor = { yes: ['current'], no: ['outdated'], 'cannot-tell': states } as const

/**
 * Whether what a link recorded of a server when it was made is what the server runs now. Said of the recorded server in
 * the scope of its link only; silent where nothing was recorded.
 */
export function recordedVersionField(binding: Binding): Field {
  if (typeof binding.rule.scope === 'string') {
    binding.refuse(
      ['matrix', 'field'],
      '`recorded-version` is a field of links, and the rule is not judged on links',
      'add `scope: { link: KIND }`',
    )
  }
  return {
    plural: 'recorded versions',
    demanded: 'the link must be made anew to record that',
    textFor: (values) => `a recorded version that is ${listed(values.map(quote))}`,
    read(server, { link }): Declared | undefined {
      if (link?.recorder !== server.key || !link.recorded) return undefined
      const at = link.declared.origin.value('recordedVersion')
      const isSame = sameness(link.recorded, server)
      return {
        values: valuesFor[isSame],
        ...(isSame === 'cannot-tell' ? { doubt: doubtAbout(server) } : {}),
        inWords: `and its link has recorded ${inWords(link.recorded, server)}`,
        place: () => at,
        whole: () => at,
      }
    },
    fault: (value) =>
      states.includes(value)
        ? undefined
        : {
            message: `${quote(value)} is no state of a recorded version`,
            help: `write ${listed(states.map(quote), 'or')}`,
          },
  }
}

function doubtAbout(server: ServerState): Doubt {
  return {
    text: 'whether the two are the same cannot be told',
    settle:
      server.version.precision === 'exact'
        ? 'make the link anew, or write what it has recorded as its `recordedVersion`'
        : howToKnow(server),
  }
}

/** The version, with its product where the server runs another one now. */
function inWords(recorded: Version, { product: now }: ServerState): string {
  const product = recorded.product ?? now
  if (recorded.written === '') {
    return `${product === now ? '' : `${product.name} in `}a version that is not declared`
  }
  return `${product === now ? '' : `${product.name} `}${quote(shortName(recorded))}`
}

function sameness(recorded: Version, { product, version }: ServerState): Answer {
  if (recorded.product && recorded.product !== product) return 'no'
  const [before, after] = [releaseRange(recorded), releaseRange(version)]
  if (!before || !after) return 'cannot-tell'
  if (before.last.rank < after.first.rank || after.last.rank < before.first.rank) return 'no'
  const areOne = before.first.rank === before.last.rank && after.first.rank === after.last.rank
  return areOne ? 'yes' : 'cannot-tell'
}
