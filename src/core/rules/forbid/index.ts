import { both, type Answer } from '../../model/answer.js'
import { listedAtMost, quote } from '../../model/wording.js'
import { witness, type Witness } from '../guard.js'
import { defineRuleForm, type Fault } from '../form.js'
import type { Selector } from '../selector.js'
import { productPlace, versionPlace, type ScopeState } from '../state.js'
import { howToKnow } from '../unknown-version.js'
import type { ForbidOptions } from './options.schema.js'
import { sideOf, type Side } from './side.js'
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
      products: selections.map(({ products }) => products),
      judge: (scope) => judge(selections, scope),
      requirementOf: (product) => (offending?.products?.has(product) ? 'not supported' : undefined),
    }
  },
})

function judge(selections: readonly Selector[], scope: ScopeState): readonly Fault[] {
  const sides = selections.map((selection) => sideOf(selection, scope))
  const answer = sides.reduce<Answer>((together, side) => both(together, side.answer), 'yes')
  const offending = sides.at(-1)
  const [first] = offending?.servers ?? []
  if (answer === 'no' || !offending || !first) return []
  const others = sides.slice(0, -1)
  const uncertain = sides.find((side) => side.answer === 'cannot-tell')?.servers[0]
  return [
    {
      answer: answer === 'yes' ? 'no' : 'cannot-tell',
      servers: offending.servers,
      because: others.flatMap(witnessOf),
      about: (servers) => ({
        observed: present(servers, answer),
        demanded: notSupported(sides, scope),
        actual: 'present',
        required: 'not supported',
        help: uncertain
          ? howToKnow(uncertain)
          : `remove ${listedAtMost(
              5,
              servers.map(({ name }) => quote(name)),
            )}`,
        at: uncertain ? versionPlace(uncertain) : productPlace(servers[0] ?? first),
      }),
    },
  ]
}

function witnessOf({ servers }: Side): readonly Witness[] {
  const [first] = servers
  return first ? [witness(first)] : []
}
