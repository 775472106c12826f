import { LiveOrganization } from '../check/live-organization.js'
import type { CompiledRule } from '../check/compiled-rule.js'
import type { Certificate, Verification } from '../model/certificate.js'
import { counted, quote } from '../model/wording.js'
import { Chains } from './chains.js'
import { faultOfCeiling } from './ceiling-claim.js'
import { lawOf } from './law.js'
import { faultOfOrder, isWholeWaived } from './order-claim.js'
import type { IsWaived } from './round-check.js'
import { faultOfSearch } from './search-claim.js'
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

/** Why the target may be allowed after all; undefined where a rule forbids it, or a server would have to go back. */
function faultOfTarget(ends: Ends, rules: readonly CompiledRule[], isWaived: IsWaived): string | undefined {
  const { from, to } = ends
  const chains = new Chains(rules.map(lawOf), ends).all()
  const goesBack = [...to.servers.values()].some((server) => {
    const last = chains.get(server.key)?.at(-1)
    return last?.product !== server.product || last.version.written !== server.version.written
  })
  const sites = new Set(from.sites.map(({ name }) => name))
  const lacksSite = [...to.servers.values()].some(
    ({ key, declared: { site } }) => !from.servers.has(key) && site !== undefined && !sites.has(site),
  )
  const goesDown = [...to.levels].some(([name, { value }]) => {
    const now = from.levels.get(name)
    return now && ends.catalogue.levelIsAtLeast(name, value, now.value) !== 'yes'
  })
  const atRest = rules.filter(({ rule, judge }) => rule.during !== 'plan' && judge.kind !== 'change')
  const servers = new Map(
    [...to.servers].map(([key, server]) => [key, { ...server, ...asBefore(from.servers.get(key)) }]),
  )
  const links = to.links.map(({ recorded: _, ...link }) => link)
  const wrong = new LiveOrganization({ ...to, servers, links, sites: from.sites }, atRest)
    .judgements()
    .some(({ compiled, servers: some }) => !isWholeWaived(some, compiled.id, isWaived))
  return goesBack || lacksSite || goesDown || wrong ? undefined : 'nothing forbids the target'
}

/** What no step changes about a server that is there from the start. */
function asBefore(server: Ends['bridges'][number] | undefined): {
  readonly declared?: Ends['bridges'][number]['declared']
} {
  return server ? { declared: server.declared } : {}
}
