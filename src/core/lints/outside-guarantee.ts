import type { CompiledRule } from '../check/compiled-rule.js'
import { quote } from '../model/wording.js'
import type { Lint } from './lint.js'

/**
 * A rule that is outside of the classes for which a safe order is found, or shown to be impossible, without a search:
 * those that stay met where each server takes the later of two allowed releases.
 */
export const outsideGuarantee: Lint = {
  id: 'outside-guarantee',
  summary: 'A rule is outside of the classes for which orders carry a guarantee.',
  severity: 'notice',
  why: 'Within the classes a safe order is found where there is one, or shown to be impossible, without a search. Where such a rule is in force an order is searched for, and the answer may stay undetermined.',
  fix: 'Nothing has to be done: the rule is judged like any other. Where the answer has to be certain, say the same by a rule within the classes.',
  find: ({ rules }) =>
    rules.flatMap((rule) => {
      const why = whyOutside(rule)
      if (why === undefined) return []
      const message = `${quote(rule.rule.id)} is outside of the classes for which orders carry a guarantee: ${why}`
      const help = 'nothing has to be done: an order is then searched for, and may stay undetermined'
      return [{ rule, message, help, at: rule.rule.origin.value('id') }]
    }),
}

function whyOutside({ rule, judge }: CompiledRule): string | undefined {
  switch (rule.form) {
    case 'distinct':
      return 'it counts different values'
    case 'keep':
      return 'it counts servers in service'
    case 'forbid':
      if (judge.kind === 'scope' && judge.products.length > 2)
        return 'it keeps more than two selections apart'
      break
    case 'matrix':
      if (isOnLevel(rule.options)) return 'it relates releases to a level'
      break
    case 'requires':
      // Tasks can always be done first, whenever the rule speaks.
      return hasState(rule.options) ? 'it asks for a state before a step' : undefined
    default:
  }
  return whyGuardIsOutside(rule.when)
}

function whyGuardIsOutside(guard: CompiledRule['rule']['when']): string | undefined {
  if (!guard) return undefined
  if (guard.nonePresent) return 'it speaks only while something is absent'
  if (guard.level) return 'it speaks only at a level'
  const present = [...(guard.present === undefined ? [] : [guard.present]), ...(guard.allPresent ?? [])]
  return present.length + (guard.anyPresent ? 1 : 0) > 1
    ? 'it speaks only while several things are present together'
    : undefined
}

function isOnLevel(options: unknown): boolean {
  const { field } = options as { readonly field: string }
  return field.startsWith('level:')
}

function hasState(options: unknown): boolean {
  return (options as { readonly state?: unknown }).state !== undefined
}
