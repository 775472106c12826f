import { pairOf, uncoveredPairs } from './coverage.js'
import { judge } from './judge-rule.js'
import { stateOf, type WrittenOrganization } from './organization.js'
import { rules } from './rules.js'
import { isWaived, type WrittenWaiver } from './waivers.js'

export interface Expected {
  /** `policy/rule`. */
  readonly rule: string
  /** The name of a server, or the two products of a pair that no rule covers. */
  readonly subject: string
  readonly status: 'violation' | 'undecided' | 'not-covered' | 'waived'
}

/**
 * Everything that a check of one organization must find by the policies of the pack, slowly and obviously: each rule is
 * asked about each server, in every way in which what is not known may turn out.
 */
export function expectedFindings(
  written: WrittenOrganization,
  asOf: string,
  waivers: readonly WrittenWaiver[] = [],
): readonly Expected[] {
  const state = stateOf(written)
  const ofRules = rules.flatMap((rule) =>
    judge(rule, state, asOf).flatMap(({ servers, broken }) =>
      servers.map((server): Expected => {
        const waived = isWaived(rule.name, server, written.organization, waivers, asOf)
        const status = broken.includes(false) ? 'undecided' : 'violation'
        return { rule: rule.name, subject: server.name, status: waived ? 'waived' : status }
      }),
    ),
  )
  const notCovered = uncoveredPairs(state.servers).map((pair): Expected => ({
    rule: 'coexist/not-covered',
    subject: pairOf(pair),
    status: 'not-covered',
  }))
  return [...ofRules, ...notCovered]
}
