import type { CompiledRule } from '../check/compiled-rule.js'
import type { Certificate, Verification } from '../model/certificate.js'
import { counted, quote } from '../model/wording.js'
import { faultOfCeiling } from './ceiling-claim.js'
import { faultOfOrder } from './order-claim.js'
import type { IsWaived } from './round-check.js'
import { faultOfSearch } from './search-claim.js'
import { faultOfTarget } from './target-claim.js'
import type { Ends } from './walk.js'

/** Checks what a certificate claims, by the rules and without any help of whoever has made it. */
export function verifyCertificate(
  { claim, organization }: Certificate,
  ends: Ends,
  rules: readonly CompiledRule[],
  isWaived: IsWaived,
): Verification {
  switch (claim.kind) {
    case 'order': {
      const steps = claim.rounds.reduce((sum, round) => sum + round.length, 0)
      const fault = faultOfOrder(claim, ends, rules, isWaived)
      return verdict(fault, [
        `${counted(steps, 'change')} in ${counted(claim.rounds.length, 'round')} lead ${quote(organization)} to its target, and every part of every round is safe`,
      ])
    }
    case 'ceiling':
      return verdict(faultOfCeiling(claim, ends, rules, isWaived), [
        `no safe step leads ${quote(organization)} beyond the ceiling, and its target lies beyond`,
      ])
    case 'search':
      return verdict(faultOfSearch(claim, ends, rules, isWaived), [
        `no state that ${quote(organization)} can reach is its target`,
      ])
    case 'target':
      return verdict(faultOfTarget(ends, rules, isWaived), [
        `the target of ${quote(organization)} is not allowed`,
      ])
  }
}

function verdict(fault: string | undefined, confirmed: readonly string[]): Verification {
  return fault === undefined ? { isRight: true, messages: confirmed } : { isRight: false, messages: [fault] }
}
