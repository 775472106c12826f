import type { GuardDeclaration, SelectorConditions, SelectorDeclaration } from '../model/selector.schema.js'
import type { PathStep } from '../model/source.js'
import { quote } from '../model/wording.js'
import type { Binding } from './binding.js'

type Alternative = string | SelectorConditions
type Asked = SelectorDeclaration | readonly SelectorDeclaration[]

/** Refuses a guard that asks for servers and for none of the same: it would never hold. */
export function refuseContradiction(
  declared: GuardDeclaration | undefined,
  binding: Binding,
  path: readonly PathStep[],
): void {
  const { nonePresent = [], level: _level, ...present } = declared ?? {}
  const excluded = new Set(nonePresent.flatMap(alternatives).map(keyOf))
  if (excluded.size === 0) return
  for (const [key, asked] of Object.entries(present)) {
    const sets = key === 'allPresent' ? [asked].flat() : [asked]
    if (!sets.some((set) => alternatives(set).every((one) => isAmong(excluded, one)))) continue
    binding.refuse(
      [...path, 'nonePresent'],
      `${quote('nonePresent')} excludes what ${quote(key)} asks for`,
      'leave out one of the two',
    )
  }
}

/** What a selector means any of; of nothing but products, each of these. */
function alternatives(selector: Asked): readonly Alternative[] {
  return [selector].flat(2).flatMap((one) => {
    if (typeof one === 'string') return one
    const { product, ...further } = one
    return product !== undefined && Object.keys(further).length === 0 ? product : one
  })
}

/** Whether whatever is meant is excluded: it is excluded itself, or all products that it can be. */
function isAmong(excluded: ReadonlySet<string>, one: Alternative): boolean {
  if (excluded.has(keyOf(one))) return true
  if (typeof one === 'string' || one.product === undefined) return false
  return [one.product].flat().every((id) => excluded.has(keyOf(id)))
}

function keyOf(one: Alternative): string {
  return JSON.stringify(one)
}
