import type { Finding, FindingScope, FindingStatus, RelatedPlace, WaiverNote } from '../model/finding.js'
import type { RuleSource, Severity } from '../model/policy.js'
import { locate, type Location } from '../model/source.js'
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

/** What is said about a judgement beside what it says itself. */
export interface Notes {
  readonly waiver?: WaiverNote
  readonly related?: readonly RelatedPlace[]
}

/** Turns a judgement into a finding in words. */
export function findingOf(
  judgement: Judgement,
  status: FindingStatus = judgement.status,
  notes: Notes = {},
): OpenFinding {
  return new FoundFinding(judgement, status, notes)
}

/** Written as a class since findings come in hundreds of thousands: what there is nothing of is left out, at no cost. */
class FoundFinding implements OpenFinding {
  declare readonly rule: string
  declare readonly policy: string
  declare readonly status: FindingStatus
  declare readonly severity: Severity
  declare readonly organization: string
  declare readonly site?: string
  declare readonly scope?: FindingScope
  declare readonly servers: readonly string[]
  declare readonly product?: string
  declare readonly actual?: string
  declare readonly required?: string
  declare readonly message: string
  declare readonly help: string
  declare readonly because: readonly string[]
  declare readonly location: Location
  declare readonly related: readonly RelatedPlace[]
  declare readonly source?: RuleSource
  declare readonly waiver?: WaiverNote
  declare readonly fingerprint: string

  constructor(judgement: Judgement, status: FindingStatus, { waiver, related }: Notes) {
    const { compiled, scope, servers, shortfall, fault } = judgement
    const { policy, rule } = compiled
    const because = fault ? [...judgement.because, ...fault.because] : judgement.because
    const site = inCommon(servers, siteOf)
    const product = inCommon(servers, productOf)
    const { actual, required } = shortfall
    this.rule = rule.id
    this.policy = policy.id
    this.status = status
    this.severity = severityOf(judgement)
    this.organization = scope.organization.name
    if (site !== undefined) this.site = site
    if (fault) this.scope = { kind: scope.kind, name: scope.name }
    this.servers = servers.map(nameOf)
    if (product !== undefined) this.product = product
    if (actual !== undefined) this.actual = actual
    if (required !== undefined) this.required = required
    this.message = messageOf(judgement)
    this.help = helpOf(judgement)
    this.because = plainly(because)
    this.location = locate(shortfall.at)
    this.related = related ? [...placesOf(because), ...related] : placesOf(because)
    if (rule.source) this.source = rule.source
    if (waiver) this.waiver = waiver
    this.fingerprint = fingerprintOf(judgement)
  }
}

function fingerprintOf({ compiled: { policy, rule }, scope, servers }: Judgement): string {
  const { kind, name, organization } = scope
  return fingerprint([
    policy.id,
    rule.id,
    organization.name,
    ...(kind === 'organization' ? [] : [kind, name]),
    ...servers.map(({ key }) => key).sort(compareText),
  ])
}

function nameOf({ name }: ServerState): string {
  return name
}

function siteOf({ declared }: ServerState): string | undefined {
  return declared.site
}

function productOf({ product }: ServerState): string {
  return product.id
}

/** How a judgement is put into a finding. */
export type PutIntoFinding = (...parts: Parameters<typeof findingOf>) => OpenFinding

const nowhere = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 }

/** The finding without its words and its place: what it weighs, for judgements that nobody will read. */
export function wordlessFindingOf(
  judgement: Judgement,
  status: FindingStatus = judgement.status,
): OpenFinding {
  const { compiled, servers, scope } = judgement
  return {
    rule: compiled.rule.id,
    policy: compiled.policy.id,
    status,
    severity: severityOf(judgement),
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
  return others.length === 0 || others.every((server) => valueOf(server) === value) ? value : undefined
}

/** Most findings of a rule share their witnesses. */
const plainly = remembered((because: readonly Witness[]) => because.map(({ plain }) => plain))
const placesOf = remembered((because: readonly Witness[]): readonly RelatedPlace[] => because.map(placeOf))
const placeOf = remembered(({ text, at }: Witness): RelatedPlace => ({ message: text, location: locate(at) }))

/** `…; while Exchange 2013 is present the minimum is …`, with every condition that cannot be told named as such. */
function messageOf(judgement: Judgement): string {
  const { shortfall, answers, compiled } = judgement
  const { text } = compiled.guard
  if (answers.speaks === 'yes' && answers.selected === 'yes') {
    return `${shortfall.observed}; ${text === '' ? '' : `while ${text} `}${shortfall.demanded}`
  }
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
  return { severity, blocking }
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
