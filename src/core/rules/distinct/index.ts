import { answer, type Answer } from '../../model/answer.js'
import { groupBy } from '../../model/group-by.js'
import { compareText, counted, listed, listedAtMost, quote } from '../../model/wording.js'
import { defineRuleForm, type Clue, type Fault, type ScopeWatch } from '../form.js'
import type { Selector } from '../selector.js'
import { productPlace, versionPlace, type ScopeState, type ServerState } from '../state.js'
import { shortName } from '../../versions/version.js'
import { howToKnow } from '../unknown-version.js'
import type { DistinctOptions } from './options.schema.js'
import { distinctInWords } from './sentence.js'
import { sameness } from './sameness.js'

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
        valueOf: (server) => sameness(server, of),
      },
      watch: () => watch(selected, of, atMost),
    }
  },
})

/** Values that are certain count; those that are not may be one of them, or one more each. */
function watch(selected: Selector, of: DistinctOptions['of'], atMost: number): ScopeWatch {
  const certain = new Map<string, number>()
  const possible = new Map<string, number>()
  let unknown = 0
  const holds = (): Answer => {
    if (certain.size > atMost) return answer(false)
    const further = [...possible.keys()].filter((value) => !certain.has(value)).length
    return certain.size + further + unknown <= atMost ? answer(true) : 'cannot-tell'
  }
  return {
    change(server, by, scope) {
      const meant = selected.matches(server, scope)
      const value = sameness(server, of)
      if (meant === 'no') return
      if (value === undefined) unknown += by
      else count(meant === 'yes' ? certain : possible, value, by)
    },
    parts: [
      {
        id: '',
        holds,
        depth: () => Math.max(1, certain.size - atMost),
        explain: (scope) => explain(scope, selected, of, atMost),
      },
    ],
  }
}

function count(counts: Map<string, number>, value: string, by: 1 | -1): void {
  const now = (counts.get(value) ?? 0) + by
  if (now > 0) counts.set(value, now)
  else counts.delete(value)
}

/** Each different value, with the servers that have it. */
function valuesInWords(scope: ScopeState, selected: Selector, of: DistinctOptions['of']): readonly Clue[] {
  const meant = [...scope.servers.values()].filter((server) => selected.matches(server, scope) !== 'no')
  return [...groupBy(meant, (server) => sameness(server, of))].map(([value, servers]) => {
    const [first] = servers
    const text =
      value === undefined ? `not known on ${counted(servers.length, 'server')}` : describe(servers, of)
    return first ? { text, at: placeOf(first, of, scope) } : { text }
  })
}

/**
 * Tells of the servers outside of the most frequent values: they are the fewest to change. Of values that are equally
 * frequent the newest stay, whoever came first.
 */
function explain(scope: ScopeState, selected: Selector, of: DistinctOptions['of'], atMost: number): Fault {
  const meant = [...scope.servers.values()].filter((server) => selected.matches(server, scope) !== 'no')
  const byValue = [...groupBy(meant, (server) => sameness(server, of))].sort(
    ([, a], [, b]) => b.length - a.length || newerFirst(a, b),
  )
  const uncertain = byValue.find(([value]) => value === undefined)?.[1][0]
  const known = byValue.filter(([value]) => value !== undefined)
  const few = known.slice(atMost).flatMap(([, servers]) => servers)
  const what = of === 'product' ? 'product' : 'version'
  return {
    servers: few.length > 0 ? few : meant,
    because: [],
    about: (told) => ({
      observed: `${listed(known.map(([, servers]) => describe(servers, of)))} stand together${uncertain ? ', and not every version is known' : ''}`,
      demanded: `at most ${counted(atMost, `different ${what}`)} may`,
      actual: String(known.length),
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

/** Below 0 where the servers of the first value are the newer ones. */
function newerFirst([a]: readonly ServerState[], [b]: readonly ServerState[]): number {
  if (!a || !b) return 0
  return b.product.order - a.product.order || compareText(a.product.id, b.product.id) || rankOf(b) - rankOf(a)
}

function rankOf({ version }: ServerState): number {
  return version.precision === 'exact' ? version.release.rank : 0
}

function describe(servers: readonly ServerState[], of: DistinctOptions['of']): string {
  const [first] = servers
  if (!first) return ''
  const value =
    of === 'product' ? first.product.name : `${first.product.name} ${quote(shortName(first.version))}`
  return `${value} on ${counted(servers.length, 'server')}`
}

function placeOf(server: ServerState | undefined, of: DistinctOptions['of'], { organization }: ScopeState) {
  if (!server) return organization.at
  return of === 'product' ? productPlace(server) : versionPlace(server)
}
