import { answer, type Answer } from '../../model/answer.js'
import { groupBy } from '../../model/group-by.js'
import { compareText, counted, listed, listedAtMost, quote } from '../../model/wording.js'
import { defineRuleForm, type Clue, type Fault, type ScopeWatch } from '../form.js'
import type { Selector } from '../selector.js'
import { productPlace, versionPlace, type ScopeState, type ServerState } from '../state.js'
import { releaseRange, shortName } from '../../versions/version.js'
import { howToKnow } from '../unknown-version.js'
import type { DistinctOptions } from './options.schema.js'
import { distinctInWords } from './sentence.js'
import { Tally } from './tally.js'
import { isAny, isKnown, leastDifferent, mayEqual, valueOf, type Value } from './value.js'

/** Limits how many different versions or products stand together. */
export const distinct = defineRuleForm<DistinctOptions>({
  id: 'distinct',
  summary: 'The selected servers have at most so many different versions or products.',

  bind(options, binding) {
    const { servers, of, atMost } = options
    const selected = binding.selector(servers, 'distinct', 'servers')
    return {
      kind: 'scope',
      inWords: distinctInWords(selected, options),
      clues: (scope) => valuesInWords(scope, selected, of),
      counted: selected.products,
      products: [selected.products, selected.products],
      breach: {
        kind: 'too-different',
        servers: selected,
        atMost,
        valueOf(server) {
          const value = valueOf(server, of)
          return isKnown(value) ? value.key : undefined
        },
      },
      watch: () => watch(selected, of, atMost),
    }
  },
})

/** Values that are certain count; those that are not may be one of them, or one more each. */
function watch(selected: Selector, of: DistinctOptions['of'], atMost: number): ScopeWatch {
  const certain = new Tally()
  const possible = new Tally()
  const holds = (): Answer => {
    if (certain.least > atMost) return answer(false)
    const known = new Set([...certain.known, ...possible.known]).size
    return known + certain.unknown + possible.unknown <= atMost ? answer(true) : 'cannot-tell'
  }
  return {
    change(server, by, scope) {
      const meant = selected.matches(server, scope)
      if (meant !== 'no') (meant === 'yes' ? certain : possible).change(valueOf(server, of), by)
    },
    parts: [
      {
        id: '',
        holds,
        depth: () => Math.max(1, certain.least - atMost),
        explain: (scope) => explain(scope, selected, of, atMost),
      },
    ],
  }
}

/** Servers of which the same is known. */
interface Alike {
  readonly value: Value
  readonly servers: readonly ServerState[]
}

/**
 * The selected servers by what is known of their values, the most frequent first, those that may be any last. Of values that
 * are equally frequent the newest come first, whoever came first.
 */
function alikeServers(scope: ScopeState, selected: Selector, of: DistinctOptions['of']): readonly Alike[] {
  const meant = [...scope.servers.values()].filter((server) => selected.matches(server, scope) !== 'no')
  return [...groupBy(meant, (server) => valueOf(server, of).key).values()]
    .flatMap((servers) => (servers[0] ? [{ servers, value: valueOf(servers[0], of) }] : []))
    .sort(
      (a, b) =>
        Number(isAny(a.value)) - Number(isAny(b.value)) ||
        b.servers.length - a.servers.length ||
        newerFirst(a.servers, b.servers),
    )
}

/** Below 0 where the servers of the first value are the newer ones. */
function newerFirst([a]: readonly ServerState[], [b]: readonly ServerState[]): number {
  if (!a || !b) return 0
  const [[oldest, newest], [otherOldest, otherNewest]] = [ranksOf(a), ranksOf(b)]
  return (
    b.product.order - a.product.order ||
    compareText(a.product.id, b.product.id) ||
    otherOldest - oldest ||
    otherNewest - newest
  )
}

/** The ranks of the oldest and the newest release that it may be. */
function ranksOf({ version }: ServerState): readonly [oldest: number, newest: number] {
  const range = releaseRange(version)
  return range ? [range.first.rank, range.last.rank] : [0, 0]
}

/** Each different value, with the servers that have it. */
function valuesInWords(scope: ScopeState, selected: Selector, of: DistinctOptions['of']): readonly Clue[] {
  return alikeServers(scope, selected, of).map((alike) => {
    const [first] = alike.servers
    const text = describe(alike, of)
    return first ? { text, at: placeOf(first, of, scope) } : { text }
  })
}

/** Tells of the servers outside of the most frequent values: they are the fewest to change. */
function explain(scope: ScopeState, selected: Selector, of: DistinctOptions['of'], atMost: number): Fault {
  const alike = alikeServers(scope, selected, of)
  const meant = alike.flatMap(({ servers }) => servers)
  const leastOf = (servers: readonly ServerState[]) =>
    leastDifferent(servers.map((server) => valueOf(server, of)))
  const isCertain = leastOf(meant.filter((server) => selected.matches(server, scope) === 'yes')) > atMost
  const uncertain = isCertain ? undefined : meant.find((server) => !isKnown(valueOf(server, of)))
  const few = lessFrequent(alike, atMost)
  const what = of === 'product' ? 'product' : 'version'
  return {
    servers: few.length > 0 ? few : meant,
    because: [],
    about: (told) => ({
      observed: `${listed(alike.map((one) => describe(one, of)))} stand together${uncertain ? ', and not every version is known' : ''}`,
      demanded: `at most ${counted(atMost, `different ${what}`)} may`,
      actual: String(leastOf(meant)),
      required: `at most ${atMost}`,
      help:
        few.length === 0 && uncertain
          ? howToKnow(uncertain)
          : `bring ${listedAtMost(
              5,
              told.map(({ name }) => quote(name)),
            )} to the ${what} of the others`,
      at: placeOf(told[0], of, scope),
    }),
  }
}

/** The servers whose value is, for certain, none of the most frequent ones. */
function lessFrequent(alike: readonly Alike[], most: number): readonly ServerState[] {
  const frequent = alike.slice(0, most)
  return alike
    .slice(most)
    .filter(({ value }) => !frequent.some((one) => mayEqual(one.value, value)))
    .flatMap(({ servers }) => servers)
}

function describe({ value, servers: [first, ...rest] }: Alike, of: DistinctOptions['of']): string {
  const { product } = value
  const version = first && !isAny(value) ? quote(shortName(first.version)) : 'in a version that is not known'
  return `${product.name}${of === 'product' ? '' : ` ${version}`} on ${counted(rest.length + 1, 'server')}`
}

function placeOf(server: ServerState | undefined, of: DistinctOptions['of'], { organization }: ScopeState) {
  if (!server) return organization.at
  return of === 'product' ? productPlace(server) : versionPlace(server)
}
