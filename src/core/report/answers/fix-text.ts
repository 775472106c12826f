import type { FixReport, LinkRenewal, VersionChange } from '../../model/fix-report.js'
import type { ProblemReport } from '../../model/report.js'
import { counted, quote } from '../../model/wording.js'
import { jsonText } from '../escaping/json.js'
import { safeLine } from '../escaping/line.js'

/** What makes topologies compliant, for people at a terminal. */
export function renderFix(report: FixReport): string {
  const { changes, renewals, remaining, problems } = report
  const lines = [
    ...changes.flatMap(changeLines),
    ...renewals.flatMap(renewalLines),
    ...remaining.flatMap(({ location: { file, line, column }, rule, message, help }) => [
      `${file}:${line}:${column} remains ${rule}`,
      `  ${message}`,
      ...(help === undefined ? [] : [`  help: ${help}`]),
      '',
    ]),
    ...problemLines(problems),
    summaryOf(report),
  ]
  return `${lines.map(safeLine).join('\n')}\n`
}

/** The same for other programs. */
export function fixJson({ remaining, ...report }: FixReport): string {
  return jsonText({ ...report, remaining: remaining.map(({ scope: _scope, ...finding }) => finding) })
}

/** What could not be read, for people at a terminal. */
export function problemLines(problems: readonly ProblemReport[]): readonly string[] {
  return problems.flatMap(({ file, line, column, message, help }) => [
    `${line === undefined ? file : `${file}:${line}:${column ?? 1}`} problem`,
    `  ${message}`,
    ...(help === undefined ? [] : [`  help: ${help}`]),
    '',
  ])
}

function changeLines({
  location,
  server,
  from,
  to,
  because,
  alternatives,
}: VersionChange): readonly string[] {
  const { file, line, column } = location
  return [
    `${file}:${line}:${column} ${quote(server)} from ${quote(from)} to ${quote(to)}`,
    ...reasonLines(because),
    ...alternatives.map((alternative) => `  or: ${alternative}`),
    '',
  ]
}

function renewalLines({ location, kind, link, server, to, because }: LinkRenewal): readonly string[] {
  const { file, line, column } = location
  return [
    `${file}:${line}:${column} make the ${kind} ${quote(link)} anew, which then records ${quote(to)} of ${quote(server)}`,
    ...reasonLines(because),
    '',
  ]
}

function reasonLines([first = '', ...more]: readonly string[]): readonly string[] {
  return [`  because ${first}`, ...more.map((reason) => `    since ${reason}`)]
}

function summaryOf({ changes, renewals, remaining, problems }: FixReport): string {
  if (problems.length > 0) return `nothing is changed: ${counted(problems.length, 'problem')}`
  if (changes.length + renewals.length + remaining.length === 0) return 'nothing to change: nothing blocks'
  const links = renewals.length > 0 ? ` and ${counted(renewals.length, 'link')} made anew` : ''
  const done = `${counted(changes.length, 'version')} to change${links}`
  return remaining.length === 0
    ? `${done}; nothing blocks then`
    : `${done}; ${counted(remaining.length, 'finding')} that no later version ends`
}
