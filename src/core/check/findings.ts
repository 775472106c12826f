import type { Finding, FindingStatus, RelatedPlace, WaiverNote } from '../model/finding.js'
import type { Severity } from '../model/policy.js'
import { locate } from '../model/source.js'
import { remembered } from '../model/remembered.js'
import { compareText, listed } from '../model/wording.js'
import type { ServerState } from '../rules/state.js'
import type { Witness } from '../rules/guard.js'
import type { Doubt } from '../rules/selector.js'
import { fingerprint } from './fingerprint.js'
import type { Judgement } from './rule-watch.js'

/** How findings become blocking. */
export interface Gate {
  readonly failOn: Severity | 'never'
  readonly onUndecided: 'fail' | 'warn'
}

/** How heavy a severity is: the heavier, the greater. */
export const weights: Readonly<Record<Severity, number>> = { error: 2, warning: 1, notice: 0 }
const milder: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'notice', notice: 'notice' }

/** `policy/rule`. */
export function fullIdOf({ policy, rule }: { readonly policy: string; readonly rule: string }): string {
  return `${policy}/${rule}`
}

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
  const { kind, name } = scope
  const because = fault ? [...judgement.because, ...fault.because] : judgement.because
  const site = inCommon(servers, ({ declared }) => declared.site)
  const product = inCommon(servers, (server) => server.product.id)
  const { actual, required } = shortfall
  const names = servers.map((server) => server.name)
  return {
    rule: rule.id,
    policy: policy.id,
    status,
    severity: severityOf(judgement),
    organization: scope.organization.name,
    ...(site === undefined ? {} : { site }),
    ...(fault ? { scope: { kind, name } } : {}),
    servers: names,
    ...(product === undefined ? {} : { product }),
    ...(actual === undefined ? {} : { actual }),
    ...(required === undefined ? {} : { required }),
    message: messageOf(judgement),
    help: helpOf(judgement),
    because: plainly(because),
    location: locate(shortfall.at),
    related: notes.related ? [...placesOf(because), ...notes.related] : placesOf(because),
    ...(rule.source ? { source: rule.source } : {}),
    ...(notes.waiver ? { waiver: notes.waiver } : {}),
    fingerprint: fingerprint([
      policy.id,
      rule.id,
      scope.organization.name,
      ...(kind === 'organization' ? [] : [kind, name]),
      ...servers.map((server) => server.key).sort(compareText),
    ]),
  }
}

/** How a judgement is put into a finding. */
export type PutIntoFinding = (...parts: Parameters<typeof findingOf>) => OpenFinding

const nowhere = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 }

/** The finding without its words and its place: what it weighs, for judgements that nobody will read. */
export function wordlessFindingOf(
  { compiled, servers, shortfall, scope, status: judged }: Judgement,
  status: FindingStatus = judged,
): OpenFinding {
  return {
    rule: compiled.rule.id,
    policy: compiled.policy.id,
    status,
    severity: shortfall.mild ? milder[compiled.severity] : compiled.severity,
    organization: scope.organization.name,
    servers: servers.map(({ name }) => name),
    message: '',
    help: '',
    because: [],
    location: nowhere,
    related: [],
    fingerprint: '',
  }
}

/** What is the same for all of the servers, if anything is. */
function inCommon(
  [first, ...others]: readonly ServerState[],
  valueOf: (server: ServerState) => string | undefined,
): string | undefined {
  const value = first && valueOf(first)
  return others.every((server) => valueOf(server) === value) ? value : undefined
}

/** Most findings of a rule share their witnesses. */
const plainly = remembered((because: readonly Witness[]) => because.map(({ plain }) => plain))
const placesOf = remembered((because: readonly Witness[]): readonly RelatedPlace[] => because.map(placeOf))
const placeOf = remembered(({ text, at }: Witness): RelatedPlace => ({ message: text, location: locate(at) }))

/** `…; while Exchange 2013 is present the minimum is …`, with every condition that cannot be told named as such. */
function messageOf(judgement: Judgement): string {
  const { shortfall, answers, compiled } = judgement
  const { text } = compiled.guard
  const doubts = doubtsOf(judgement).map((doubt) => doubt.text)
  const open = [
    ...(answers.speaks === 'cannot-tell' ? [text] : []),
    ...(doubts.length > 0 ? [listed(doubts, 'or')] : []),
  ]
  const conditions = [
    ...(text !== '' && answers.speaks === 'yes' ? [`while ${text}`] : []),
    ...(open.length > 0 ? [`if ${listed(open)}, which cannot be told,`] : []),
  ]
  return `${shortfall.observed}; ${[...conditions, shortfall.demanded].join(' ')}`
}

function helpOf(judgement: Judgement): string {
  const { shortfall, answers, settle, compiled, status } = judgement
  if (status === 'violation') return compiled.rule.remediation ?? shortfall.help
  if (answers.met === 'cannot-tell') return shortfall.help
  const [doubt] = doubtsOf(judgement)
  return settle ?? doubt?.settle ?? shortfall.help
}

/** What keeps it from being told whether the rule means the server. */
function doubtsOf({ compiled, answers, servers: [server], scope }: Judgement): readonly Doubt[] {
  const { judge } = compiled
  if (answers.selected !== 'cannot-tell' || judge.kind !== 'server' || !server) return []
  return judge.servers.doubtsAbout(server, scope)
}

/** How severe a judgement is. */
export function severityOf({ compiled: { severity }, shortfall: { mild } }: Judgement): Severity {
  return mild ? milder[severity] : severity
}

/** Weighs a finding: whether it blocks, and as what it is shown. */
export function gated(finding: OpenFinding, gate: Gate): Finding {
  return { ...finding, ...weighed(finding, gate) }
}

/** Whether something of that status and severity blocks, and as what it is shown. */
export function weighed(
  { status, severity: own }: Pick<OpenFinding, 'status' | 'severity'>,
  { failOn, onUndecided }: Gate,
): Pick<Finding, 'severity' | 'blocking'> {
  const isRelaxed = status === 'undecided' && onUndecided === 'warn' && own === 'error'
  const severity = isRelaxed ? 'warning' : own
  const blocking = status !== 'waived' && failOn !== 'never' && weights[severity] >= weights[failOn]
  return { severity, blocking: blocking && !isRelaxed }
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
    compareText(a.servers.join('\n'), b.servers.join('\n')) ||
    compareText(a.fingerprint, b.fingerprint)
  )
}
