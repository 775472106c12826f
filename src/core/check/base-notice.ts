import type { ProblemReport } from '../model/report.js'
import { counted, quote } from '../model/wording.js'
import { builtInPolicy, builtInSummary } from './built-in.js'
import type { OpenFinding } from './findings.js'
import { fingerprint } from './fingerprint.js'

/** Says that nothing can be compared with a base that could not be judged, and the first of the reasons. */
export function baseUnreadable(first: ProblemReport, problems: number): OpenFinding {
  const { file, line = 1, column = 1, endLine = line, endColumn = column } = first
  const { severity } = builtInSummary('base-unreadable')
  return {
    rule: 'base-unreadable',
    policy: builtInPolicy,
    status: 'violation',
    severity,
    servers: [],
    message: `the base could not be judged, so every finding counts as new; it has ${counted(problems, 'problem')}, the first in ${quote(`${file}:${line}`)}: ${first.message}`,
    help: 'compare with a base that can be read, or let this one be if the change mends it',
    because: [],
    location: { file, line, column, endLine, endColumn },
    related: [],
    fingerprint: fingerprint([builtInPolicy, 'base-unreadable']),
  }
}
