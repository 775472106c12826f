import type { Finding } from '../model/finding.js'
import type { Severity } from '../model/policy.js'
import type { ProblemReport } from '../model/report.js'
import { visible } from '../model/wording.js'
import { jsonText } from './escaping/json.js'
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
    return jsonText(issues)
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

/** Told apart by what they say, and by their order where they say the same. */
function ofProblem(
  { file, line = 1, endLine = line, message }: ProblemReport,
  index: number,
  all: readonly ProblemReport[],
) {
  const before = all
    .slice(0, index)
    .filter((other) => other.file === file && other.message === message).length
  return {
    description: visible(message),
    check_name: 'coexist/problem',
    fingerprint: `problem ${file} ${message}${before > 0 ? ` ${before + 1}` : ''}`,
    severity: 'blocker',
    location: { path: file, lines: { begin: line, end: endLine } },
  }
}
