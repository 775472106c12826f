import type { Finding } from '../model/finding.js'
import type { Severity } from '../model/policy.js'
import type { ProblemReport } from '../model/report.js'
import { counted, visible } from '../model/wording.js'
import { commandData, commandProperty } from './escaping/workflow-command.js'
import type { ReportFormat } from './format.js'
import { isOfChange } from './parts/words.js'

/** GitHub shows ten annotations of each type per step and drops the rest without a word; the tenth counts the rest. */
const mostOfAType = 10

/** GitHub cuts a longer message. */
const longestMessage = 4_000

/** Annotations as workflow commands, errors first, of those what is new or worse; the ones that do not fit counted aloud. */
export const github: ReportFormat = {
  id: 'github',
  summary: 'Annotations as workflow commands of GitHub Actions.',
  render: (report, { ownWarnings = 0 }) => {
    const ofChange = report.findings.filter(isOfChange)
    const others = report.findings.filter((finding) => !isOfChange(finding))
    const annotations = [
      ...report.problems.map(ofProblem),
      ...[...ofChange, ...others].flatMap((finding) => ofFinding(finding)),
    ]
    return (['error', 'warning', 'notice'] as const)
      .flatMap((level) =>
        commandsOf(
          level,
          annotations.filter((annotation) => annotation.level === level),
          level === 'warning' ? mostOfAType - ownWarnings : mostOfAType,
        ),
      )
      .map((line) => `${line}\n`)
      .join('')
  },
}

interface Annotation {
  readonly level: Severity
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
}

function ofFinding(finding: Finding): readonly Annotation[] {
  if (finding.status === 'waived') return []
  const { severity: level, rule, message, help, location } = finding
  const notes = [finding.status, finding.change].filter((note) => note && note !== 'violation')
  const title = notes.length > 0 ? `${rule} (${notes.join(', ')})` : rule
  return [{ level, title, message: textOf(message, help), ...location }]
}

function ofProblem({ message, help, ...place }: ProblemReport): Annotation {
  return {
    level: 'error',
    title: 'could not be judged',
    message: textOf(message, help),
    ...place,
  }
}

/** The message on a line of its own, and the help on another. */
function textOf(message: string, help: string | undefined): string {
  return [message, ...(help ? [`help: ${help}`] : [])].map(visible).join('\n')
}

function commandsOf(level: Severity, annotations: readonly Annotation[], most: number): readonly string[] {
  if (annotations.length <= most) return annotations.map(command)
  const shown = annotations.slice(0, most - 1)
  const left = counted(annotations.length - shown.length, `more ${level}`)
  return [
    ...shown.map(command),
    command({
      level,
      title: 'coexist',
      message: `${left} not shown here; the JSON report has all of them`,
    }),
  ]
}

function command({ level, title, message, file, line, column, endLine, endColumn }: Annotation): string {
  const onOneLine = line !== undefined && line === endLine
  const properties = {
    file,
    line,
    endLine,
    col: onOneLine ? column : undefined,
    endColumn: onOneLine ? endColumn : undefined,
    title,
  }
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${commandProperty(String(value))}`],
  )
  return `::${level} ${written.join(',')}::${commandData(message.slice(0, longestMessage))}`
}
