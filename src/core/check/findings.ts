import type { Finding, FindingStatus, RelatedPlace, WaiverNote } from '../model/finding.js'
import type { Severity } from '../model/policy.js'
import { locate } from '../model/source.js'
import { compareText, quote } from '../model/wording.js'
import { howToKnow } from '../rules/unknown-version.js'
import { fingerprint } from './fingerprint.js'
import type { Judgement } from './rule-watch.js'

/** How findings become blocking. */
export interface Gate {
  readonly failOn: Severity | 'never'
  readonly onUndecided: 'fail' | 'warn'
}

const weights: Readonly<Record<Severity, number>> = { error: 2, warning: 1, notice: 0 }
const milder: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'notice', notice: 'notice' }

/** A finding before the gate has weighed it. */
export type OpenFinding = Omit<Finding, 'blocking'>

/** Turns a judgement into a finding in words. */
export function findingOf(
  judgement: Judgement,
  status: FindingStatus = judgement.status,
  notes: { readonly waiver?: WaiverNote; readonly related?: readonly RelatedPlace[] } = {},
): OpenFinding {
  const { compiled, scope, servers, shortfall, fault } = judgement
  const { policy, rule } = compiled
  const because = [...judgement.because, ...(fault?.because ?? [])]
  const sites = new Set(servers.map(({ declared }) => declared.site))
  const products = new Set(servers.map(({ product }) => product.id))
  const site = sites.size === 1 ? [...sites][0] : undefined
  return {
    rule: rule.id,
    policy: policy.id,
    status,
    severity: shortfall.mild ? milder[compiled.severity] : compiled.severity,
    organization: scope.organization.name,
    ...(site === undefined ? {} : { site }),
    servers: servers.map(({ name }) => name),
    ...(products.size === 1 ? { product: [...products][0] ?? '' } : {}),
    ...(shortfall.actual === undefined ? {} : { actual: shortfall.actual }),
    ...(shortfall.required === undefined ? {} : { required: shortfall.required }),
    message: messageOf(judgement),
    help: helpOf(judgement),
    because: because.map(({ text }) => text),
    location: locate(shortfall.at),
    related: [
      ...because.map(({ text, at }) => ({ message: text, location: locate(at) })),
      ...(notes.related ?? []),
    ],
    ...(rule.source ? { source: rule.source } : {}),
    ...(notes.waiver ? { waiver: notes.waiver } : {}),
    fingerprint: fingerprint([
      policy.id,
      rule.id,
      scope.organization.name,
      ...(scope.kind === 'organization' ? [] : [scope.kind, scope.name]),
      ...servers.map(({ name }) => name.toLowerCase()).sort(compareText),
    ]),
  }
}

/** `…; while Exchange 2013 is present the minimum is …`, with every condition that cannot be told named as such. */
function messageOf({ shortfall, answers, compiled }: Judgement): string {
  const conditions: string[] = []
  const { text } = compiled.guard
  if (text !== '')
    conditions.push(answers.speaks === 'yes' ? `while ${text}` : `if ${text}, which cannot be told,`)
  if (answers.selected === 'cannot-tell' && compiled.judge.kind === 'server') {
    conditions.push(`if it is ${compiled.judge.servers.text}, which cannot be told,`)
  }
  return `${shortfall.observed}; ${[...conditions, shortfall.demanded].join(' ')}`
}

function helpOf({ shortfall, answers, because, compiled, status, servers }: Judgement): string {
  if (status === 'undecided' && answers.met === 'no') {
    const uncertain =
      answers.speaks === 'cannot-tell' ? because.find(({ server }) => server)?.server : undefined
    if (uncertain) return howToKnow(uncertain)
    if (answers.selected === 'cannot-tell') return `declare the roles of ${quote(servers[0]?.name ?? '')}`
  }
  return status === 'violation' ? (compiled.rule.remediation ?? shortfall.help) : shortfall.help
}

/** Weighs a finding: whether it blocks, and as what it is shown. */
export function gated(finding: OpenFinding, { failOn, onUndecided }: Gate): Finding {
  const isRelaxed = finding.status === 'undecided' && onUndecided === 'warn' && finding.severity === 'error'
  const severity = isRelaxed ? 'warning' : finding.severity
  const blocking = finding.status !== 'waived' && failOn !== 'never' && weights[severity] >= weights[failOn]
  return { ...finding, severity, blocking: blocking && !isRelaxed }
}

/** Order of findings: severity, file, line, rule, then whatever tells them apart. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    weights[b.severity] - weights[a.severity] ||
    compareText(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    compareText(a.rule, b.rule) ||
    a.location.column - b.location.column ||
    compareText(a.policy, b.policy) ||
    compareText(a.fingerprint, b.fingerprint)
  )
}
