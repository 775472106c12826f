import type { CompiledRule } from '../check/compiled-rule.js'
import { organizationDigest } from '../check/organization-digest.js'
import { problemReports } from '../check/report.js'
import type { Certificate, Verification } from '../model/certificate.js'
import type { Problem } from '../model/problem.js'
import type { ProblemReport } from '../model/report.js'
import { compareText, counted, listed, quote } from '../model/wording.js'
import { verifyCertificate } from '../verify/verify-certificate.js'
import { readQuest, type OrderRequest } from './find-order.js'

/** What was found of a certificate, or why it could not be looked at. */
export interface VerificationAnswer {
  readonly verification?: Verification
  readonly problems: readonly ProblemReport[]
}

/** Why a certificate could not be read. */
export function unread(problems: readonly Problem[]): VerificationAnswer {
  return { problems: problemReports(problems) }
}

/** Checks a certificate against the topologies and rules that it is about, as they are now. */
export function verify(
  certificate: Certificate,
  request: Pick<OrderRequest, 'from' | 'to' | 'bridges'>,
): VerificationAnswer {
  const read = readQuest({ ...request, budget: 0 })
  if ('problems' in read) return { problems: problemReports(read.problems) }
  const { quest, preparation } = read
  const changed = (['from', 'to'] as const).filter(
    (end) => organizationDigest(quest[end]) !== certificate[end],
  )
  const [end] = changed
  if (end !== undefined) {
    const which = end === 'from' ? 'start' : 'target'
    const message = `the ${which} of ${quote(certificate.organization)} is no longer what it was when the certificate was made`
    return { verification: { isRight: false, messages: [message] }, problems: [] }
  }
  if (certificate.organization !== quest.to.name) {
    const message = `the two topologies are of ${quote(quest.to.name)}, and the certificate of ${quote(certificate.organization)}`
    return { verification: { isRight: false, messages: [message] }, problems: [] }
  }
  const { waivers } = preparation
  const isWaived = (rule: string, server: string) => waivers.covers(rule, server)
  const { isRight, messages } = verifyCertificate(certificate, quest, quest.rules, isWaived)
  const grounds = isRight ? [groundsOf(certificate, quest.rules)] : []
  return { verification: { isRight, messages: [...messages, ...grounds] }, problems: [] }
}

/** By what it was looked at: a certificate may name another day and other rules than those that the reader has in mind. */
function groundsOf({ asOf }: Certificate, rules: readonly CompiledRule[]): string {
  const policies = [...new Set(rules.map(({ policy }) => policy.id))].sort(compareText)
  if (policies.length === 0) return `this is so as of ${asOf}, by no rule at all`
  return `this is so as of ${asOf}, by ${counted(rules.length, 'rule')} of ${listed(policies.map(quote))}`
}
