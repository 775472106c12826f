import type { CompiledRule } from '../../check/compiled-rule.js'
import type { Places } from './places.js'

/** Whether a rule asks for so many servers in service. */
export function isCount(rule: CompiledRule): boolean {
  return countOf(rule) !== undefined
}

function countOf({ judge }: CompiledRule) {
  return judge.kind === 'scope' && judge.breach.kind === 'too-few' ? judge.breach : undefined
}

/** What rules count: the largest number that one asks for, and the scopes in which one asks for a majority. */
export interface Countings {
  /** 0 where none asks for a number. */
  readonly most: number
  /** Links are all over the organization. */
  readonly scopesOfMajorities: ReadonlySet<string>
}

/** What rules count. */
export function countingsOf(rules: readonly CompiledRule[]): Countings {
  const scopesOfMajorities = new Set<string>()
  let most = 0
  for (const compiled of rules) {
    const count = countOf(compiled)
    const { scope } = compiled.rule
    if (count?.atLeast === 'majority')
      scopesOfMajorities.add(typeof scope === 'string' ? scope : 'organization')
    else most = Math.max(most, count?.atLeast ?? 0)
  }
  return { most, scopesOfMajorities }
}

/** The tracks of servers that such rules count, or may, somewhere on the way. */
export function countedTracks(rules: readonly CompiledRule[], places: Places): ReadonlySet<number> {
  const counted = new Set<number>()
  for (const rule of rules) {
    const count = countOf(rule)
    if (!count) continue
    for (const { scope, participants } of places.of(rule)) {
      for (const { track, stations } of participants) {
        const isMeant = stations.some(
          (one) => one !== undefined && count.servers.matches(one, scope) !== 'no',
        )
        if (track !== undefined && isMeant) counted.add(track)
      }
    }
  }
  return counted
}
