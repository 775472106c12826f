import type { Finding, RuleSummary } from '../model/finding.js'
import type { Severity } from '../model/policy.js'
import type { ProblemReport, Report } from '../model/report.js'
import type { Location } from '../model/source.js'
import { counted, visible } from '../model/wording.js'
import { jsonText } from './escaping/json.js'
import type { RenderOptions, ReportFormat } from './format.js'
import { sourceInWords } from './parts/words.js'

/** GitHub refuses a run with more results. */
const mostResults = 25_000

const baselineStates = { new: 'new', worse: 'updated', unchanged: 'unchanged' } as const

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' }

/** The report for code scanning: SARIF 2.1.0. */
export const sarif: ReportFormat = {
  id: 'sarif',
  summary: 'Static analysis results (SARIF 2.1.0), for code scanning.',
  render: (report, options) => jsonText(sarifLog(report, options)),
}

function sarifLog(report: Report, options: RenderOptions) {
  const indexes = new Map(report.rules.map((rule, index) => [ruleId(rule), index]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'coexist',
            semanticVersion: report.tool.version,
            rules: report.rules.map((rule) => reportingDescriptor(rule, options)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.problems.length === 0,
            toolExecutionNotifications: [...report.problems.map(notification), ...leftOut(report)],
          },
        ],
        results: [
          ...report.findings.map((finding) => ({ finding, state: stateOf(finding) })),
          ...report.fixed.map((finding) => ({ finding, state: { baselineState: 'absent' } })),
        ]
          .slice(0, mostResults)
          .map(({ finding, state }) => ({ ...result(finding, indexes.get(ruleId(finding))), ...state })),
      },
    ],
  }
}

function ruleId({ policy, rule }: Pick<RuleSummary, 'policy' | 'rule'>): string {
  return `${policy}/${rule}`
}

/** Its help leads to the page of the rule, else to its source, which the text of the help names in any case. */
function reportingDescriptor(rule: RuleSummary, { pageOf }: RenderOptions) {
  const url = rule.source?.url
  const source = rule.source
    ? [`Source: ${[sourceInWords(rule.source), url].filter(Boolean).join(', ')}`]
    : []
  const helpUri = pageOf?.(rule) ?? url
  const help = [rule.title, ...(rule.remediation ? [rule.remediation] : []), ...source].join('\n\n')
  return {
    id: ruleId(rule),
    name: rule.rule,
    shortDescription: message(rule.title),
    fullDescription: message(rule.title),
    help: message(help),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: ['coexistence', rule.form] },
    ...(helpUri === undefined ? {} : { helpUri }),
  }
}

function stateOf({ change }: Finding) {
  return change ? { baselineState: baselineStates[change] } : {}
}

/** The rule of a finding that is gone may be gone too. */
function result(finding: Finding, ruleIndex: number | undefined) {
  const { waiver, related, help } = finding
  return {
    ruleId: ruleId(finding),
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[finding.severity],
    message: message(help ? `${finding.message}. Help: ${help}` : finding.message),
    locations: [{ physicalLocation: physicalLocation(finding.location) }],
    relatedLocations: related.map((place, id) => ({
      id,
      message: message(place.message),
      physicalLocation: physicalLocation(place.location),
    })),
    partialFingerprints: { 'coexist/v1': finding.fingerprint },
    properties: { status: finding.status, servers: finding.servers },
    ...(waiver
      ? {
          suppressions: [
            {
              kind: 'external',
              status: 'accepted',
              justification: `${waiver.owner}, until ${waiver.expires}: ${waiver.reason}`,
            },
          ],
        }
      : {}),
  }
}

function notification({ file, line, column, endLine, endColumn, message: what, help }: ProblemReport) {
  const region =
    line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1, endLine, endColumn } }
  return {
    level: 'error',
    message: message(help ? `${what}. Help: ${help}` : what),
    locations: [{ physicalLocation: { artifactLocation: artifact(file), ...region } }],
  }
}

function leftOut({ findings }: Report) {
  if (findings.length <= mostResults) return []
  const count = counted(findings.length - mostResults, 'more finding')
  return [{ level: 'warning', message: message(`${count} left out: GitHub takes ${mostResults} at most`) }]
}

function physicalLocation({ file, line, column, endLine, endColumn }: Location) {
  return {
    artifactLocation: artifact(file),
    region: { startLine: line, startColumn: column, endLine, endColumn },
  }
}

/** A path as a relative reference: encoded, and never mistaken for one with a scheme. */
function artifact(path: string): { readonly uri: string } {
  const encoded = path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/')
  return { uri: encoded }
}

/** Text as a message of SARIF, in which brackets make links and braces make placeholders. */
function message(text: string): { readonly text: string } {
  const lines = text.split('\n').map(visible).join('\n')
  return {
    text: lines
      .replace(/[\\[\]]/g, (character) => `\\${character}`)
      .replaceAll('{', '{{')
      .replaceAll('}', '}}'),
  }
}
