import type { Finding } from '../model/finding.js'
import type { Severity } from '../model/policy.js'
import type { ProblemReport } from '../model/report.js'
import { visible } from '../model/wording.js'
import type { ReportFormat } from './format.js'

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', notice: 'info' }

/** The code quality report of GitLab; waived findings are left out. */
export const gitlab: ReportFormat = {
  id: 'gitlab',
  summary: 'The code quality report of GitLab.',
  render: ({ findings, problems }) => {
    const issues = [
      ...problems.map(ofProblem),
      ...findings.filter(({ status }) => status !== 'waived').map(ofFinding),
    ]
    return `${JSON.stringify(issues, null, 2)}\n`
  },
}

function ofFinding({ rule, policy, message, severity, fingerprint, location }: Finding) {
  return {
    description: visible(message),
    check_name: `${policy}/${rule}`,
    fingerprint,
    severity: severities[severity],
    location: { path: location.file, lines: { begin: location.line, end: location.endLine } },
  }
}

function ofProblem({ file, line = 1, endLine = line, message }: ProblemReport, index: number) {
  return {
    description: visible(message),
    check_name: 'coexist/problem',
    fingerprint: `problem ${index} ${file}:${line} ${message}`,
    severity: 'blocker',
    location: { path: file, lines: { begin: line, end: endLine } },
  }
}
