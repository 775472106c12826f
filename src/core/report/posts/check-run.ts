import type { Finding } from '../../model/finding.js'
import type { Severity } from '../../model/policy.js'
import type { ProblemReport, Report } from '../../model/report.js'
import type { Location } from '../../model/source.js'
import { counted, visible } from '../../model/wording.js'
import { Links, type Addresses } from '../parts/links.js'
import { verdictInWords } from '../parts/headline.js'
import { isOfChange } from '../parts/words.js'
import { renderComment } from './comment.js'

/** GitHub takes more, but its pages become unusable; each fifty are a call, and calls are limited too. */
const mostAnnotations = 1_000

/** GitHub takes 64 KB and 255 characters. */
const longestMessage = 8_000
const longestTitle = 255

/** What a check run says, in the words of GitHub's API. */
export interface CheckRun {
  readonly conclusion: 'success' | 'failure'
  readonly title: string
  readonly summary: string
  readonly annotations: readonly CheckAnnotation[]
}

export interface CheckAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const

/** The check run of a report: what the comment would say, and an annotation for each finding, errors and news first. */
export function checkRunOf(report: Report, addresses: Addresses): CheckRun {
  const links = new Links(report, addresses)
  const findings = sorted(report.findings).map((finding) => ofFinding(finding, links.pageOf(finding)))
  const all = [...report.problems.map(ofProblem), ...findings]
  const left = all.length - mostAnnotations
  const note =
    left > 0 ? `\n_${counted(left, 'more annotation')} left out; the JSON report has everything._\n` : ''
  return {
    conclusion: report.verdict === 'pass' ? 'success' : 'failure',
    title: `${report.verdict}: ${verdictInWords(report)}`.slice(0, longestTitle),
    summary: renderComment(report, addresses) + note,
    annotations: all.slice(0, mostAnnotations),
  }
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 2, notice: 4 }
  const weight = (finding: Finding) => weights[finding.severity] + (isOfChange(finding) ? 0 : 1)
  return findings.filter(({ status }) => status !== 'waived').sort((a, b) => weight(a) - weight(b))
}

function ofFinding(finding: Finding, page: string | undefined): CheckAnnotation {
  const { rule, status, change, severity, message, help, location } = finding
  const notes = [status, change].filter((note) => note && note !== 'violation')
  const title = notes.length > 0 ? `${rule} (${notes.join(', ')})` : rule
  return annotation(severity, title, textOf(message, help, page), location)
}

function ofProblem({ file, line = 1, column, endLine = line, endColumn, message, help }: ProblemReport) {
  const place = { file, line, endLine, ...(column && endColumn ? { column, endColumn } : {}) }
  return annotation('error', 'could not be judged', textOf(message, help, undefined), place)
}

type Place = Pick<Location, 'file' | 'line' | 'endLine'> & Partial<Pick<Location, 'column' | 'endColumn'>>

/** GitHub takes columns on one line only. */
function annotation(level: Severity, title: string, message: string, place: Place): CheckAnnotation {
  const { file, line, endLine, column, endColumn } = place
  const columns =
    line === endLine && column !== undefined && endColumn !== undefined
      ? { start_column: column, end_column: endColumn }
      : {}
  return {
    path: file,
    start_line: line,
    end_line: endLine,
    ...columns,
    annotation_level: levels[level],
    title: visible(title).slice(0, longestTitle),
    message,
  }
}

function textOf(message: string, help: string | undefined, page: string | undefined): string {
  const lines = [message, ...(help ? [`help: ${help}`] : []), ...(page ? [`see: ${page}`] : [])].map(visible)
  return lines.join('\n').slice(0, longestMessage)
}
