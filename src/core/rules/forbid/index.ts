import { both, opposite, type Answer } from '../../model/answer.js'
import { listedAtMost, quote } from '../../model/wording.js'
import { defineRuleForm, type Fault, type ScopePart, type ScopeWatch } from '../form.js'
import { witness, type Witness } from '../guard.js'
import { Presence } from '../presence.js'
import { presentInWords } from '../present.js'
import { unionOf, type Selector } from '../selector.js'
import { productPlace, versionPlace, type ScopeState } from '../state.js'
import { howToKnow } from '../unknown-version.js'
import type { ForbidOptions } from './options.schema.js'
import { forbidInWords } from './sentence.js'
import { sideOf, strongestSideOf, type Side } from './side.js'
import { notSupported, present } from './wording.js'

/** Keeps selections of servers apart; the last selection names those that have to go. */
export const forbid = defineRuleForm<ForbidOptions>({
  id: 'forbid',
  summary: 'Not all of the given selections are present together in the scope; one alone is never present.',

  bind(entries, binding) {
    const selections = entries.map((entry, index) => binding.selector(entry, 'forbid', index))
    const offending = selections.at(-1)
    return {
      kind: 'scope',
      inWords: forbidInWords(selections),
      clues: (scope) => presentInWords(selections, scope),
      ...(offending ? { offending } : {}),
      counted: unionOf(selections),
      products: selections.map(({ products }) => products),
      breach: { kind: 'together', selections },
      watch: () => watch(selections),
      requirementOf: (product) => (offending?.products?.has(product) ? 'not supported' : undefined),
    }
  },
})

/** Two findings at most: about the servers that have to go for certain, and about those that may have to. */
function watch(selections: readonly Selector[]): ScopeWatch {
  const presences = selections.map(() => new Presence())
  const others = (): Answer =>
    presences.slice(0, -1).reduce<Answer>((together, { answer: present }) => both(together, present), 'yes')
  const offenders = (certain: boolean): ScopePart => ({
    id: certain ? '' : 'perhaps',
    isByServer: true,
    holds() {
      const last = presences.at(-1)
      const isThere = certain ? last?.certain : last?.possible
      return opposite(both(others(), isThere ? (certain ? 'yes' : 'cannot-tell') : 'no'))
    },
    explain: (scope) => explain(sidesOf(selections, scope, certain), scope),
  })
  return {
    parts: [offenders(true), offenders(false)],
    change(server, by, scope) {
      for (const [index, selection] of selections.entries()) {
        presences[index]?.change(selection.matches(server, scope), by)
      }
    },
  }
}

function sidesOf(selections: readonly Selector[], scope: ScopeState, certain: boolean): readonly Side[] {
  return selections.map((selection, index) =>
    index === selections.length - 1 ? sideOf(selection, scope, certain) : strongestSideOf(selection, scope),
  )
}

function explain(sides: readonly Side[], scope: ScopeState): Fault {
  const others = sides.slice(0, -1)
  const servers = sides.at(-1)?.servers ?? []
  const uncertain = sides.find(({ certain }) => !certain)?.servers[0]
  return {
    servers,
    because: others.flatMap(witnessOf),
    about: (told) => ({
      observed: present(told, uncertain === undefined),
      demanded: notSupported(sides, scope),
      actual: 'present',
      required: 'not supported',
      help: uncertain
        ? howToKnow(uncertain)
        : `remove ${listedAtMost(
            5,
            told.map(({ name }) => quote(name)),
          )}`,
      at: uncertain ? versionPlace(uncertain) : placeOf(told, scope),
    }),
  }
}

function placeOf(servers: Side['servers'], { organization }: ScopeState) {
  const [first] = servers
  return first ? productPlace(first) : organization.at
}

function witnessOf({ servers }: Side): readonly Witness[] {
  const [first] = servers
  return first ? [witness(first)] : []
}
