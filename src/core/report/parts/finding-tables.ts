import type { Finding } from '../../model/finding.js'
import type { ProblemReport } from '../../model/report.js'
import type { Location } from '../../model/source.js'
import { code, markdownMessage, markdownText } from '../escaping/markdown.js'
import type { Links } from './links.js'

/** A table whose cells are Markdown already. */
export interface MarkdownTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const mostNames = 20

/** What could not be judged, with the remedy. */
export function problemTable(problems: readonly ProblemReport[]): MarkdownTable {
  return {
    header: ['Place', 'Problem', 'What to do'],
    rows: problems.map(({ file, line, message, help }) => [
      line === undefined ? code(file) : code(`${file}:${line}`),
      markdownMessage(message),
      markdownMessage(help ?? ''),
    ]),
  }
}

/** Findings about servers: what runs, what is required, and what to do. */
export function findingTable(findings: readonly Finding[], links: Links): MarkdownTable {
  return {
    header: ['Server', 'Site', 'Product', 'Actual', 'Required', 'Rule', 'What to do'],
    rows: findings.map((finding) => [
      linked(serversOf(finding), finding.location, links),
      code(finding.site ?? ''),
      code(finding.product ?? ''),
      code(finding.actual ?? ''),
      code(finding.required ?? ''),
      links.rule(finding),
      markdownMessage(finding.help ?? ''),
    ]),
  }
}

/** What was found before and is gone: there is no place to link to any more. */
export function fixedTable(findings: readonly Finding[], links: Links): MarkdownTable {
  return {
    header: ['Server', 'Rule', 'What was found'],
    rows: findings.map((finding) => [
      serversOf(finding),
      links.rule(finding),
      markdownMessage(finding.message),
    ]),
  }
}

/** Waived findings, with who answers for them and until when. */
export function waivedTable(findings: readonly Finding[], links: Links): MarkdownTable {
  return {
    header: ['Server', 'Rule', 'Actual', 'Required', 'Until', 'Owner', 'Reason'],
    rows: findings.map((finding) => [
      linked(serversOf(finding), finding.location, links),
      links.rule(finding),
      code(finding.actual ?? ''),
      code(finding.required ?? ''),
      markdownText(finding.waiver?.expires ?? ''),
      markdownText(finding.waiver?.owner ?? ''),
      markdownText(finding.waiver?.reason ?? ''),
    ]),
  }
}

/** Findings of any kind by their messages, with what changed where that is known. */
export function messageTable(findings: readonly Finding[], links: Links, isCompared: boolean): MarkdownTable {
  return {
    header: ['Place', 'Severity', ...(isCompared ? ['Change'] : []), 'Rule', 'Finding'],
    rows: findings.map((finding) => [
      linked(code(`${finding.location.file}:${finding.location.line}`), finding.location, links),
      finding.severity,
      ...(isCompared ? [finding.change ?? ''] : []),
      links.rule(finding),
      markdownMessage(finding.message),
    ]),
  }
}

/** Findings about the steps of a plan. */
export function planFindingTable(findings: readonly Finding[], links: Links): MarkdownTable {
  return {
    header: ['Step', 'Server', 'Rule', 'Finding', 'What to do'],
    rows: findings.map((finding) => [
      linked(code(String(finding.plan?.step ?? '')), finding.location, links),
      serversOf(finding),
      links.rule(finding),
      markdownMessage(finding.message),
      markdownMessage(finding.help ?? ''),
    ]),
  }
}

function serversOf({ servers }: Finding): string {
  const shown = servers.slice(0, mostNames).map(code).join(', ')
  return servers.length > mostNames ? `${shown} and ${servers.length - mostNames} more` : shown
}

function linked(markdown: string, location: Location, links: Links): string {
  return markdown === '' ? code(`${location.file}:${location.line}`) : links.to(location, markdown)
}
