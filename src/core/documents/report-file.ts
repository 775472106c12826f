import type { Problem } from '../model/problem.js'
import type { Report } from '../model/report.js'
import type { SourceFile } from '../model/source.js'
import { quote } from '../model/wording.js'
import validators from './generated/report-validator.cjs'
import type { ReportFile } from './schemas/report.schema.js'

const writeAnew = 'name a file that `coexist check -f json` has written'

/**
 * Reads a JSON report. Nothing in it is trusted beyond its shape: whoever shows it escapes it like what users write. Its
 * counts and verdict have to be those of its findings.
 */
export function parseReport(file: SourceFile): { readonly report: Report } | { readonly problem: Problem } {
  const value = jsonOf(file.text)
  if (value === undefined) return refused(file, 'the report is not JSON', writeAnew)
  const version = versionOf(value)
  if (typeof version === 'number' && version > 1) {
    const message = `the report has version ${version} of its format, and this version of coexist reads version 1`
    return refused(file, message, 'update coexist')
  }
  if (!validators.Report(value)) {
    const [error] = validators.Report.errors ?? []
    const where = error?.instancePath ? quote(error.instancePath) : 'the whole'
    return refused(
      file,
      `this is no report of coexist: ${where} ${error?.message ?? 'does not fit'}`,
      writeAnew,
    )
  }
  const report = completed(value as ReportFile)
  return contradicts(report)
    ? refused(file, 'the report contradicts itself: its counts are not those of its findings', writeAnew)
    : { report }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'schemaVersion' in value
    ? value.schemaVersion
    : undefined
}

/** Maps, calendars and the states of plans are not part of the file; they would repeat topologies and catalogues. */
function completed(file: ReportFile): Report {
  const organizations = file.organizations.map((one) => ({
    ...one,
    map: { servers: [], links: [] },
    support: [],
  }))
  const plans = file.plans?.map((plan) => ({
    ...plan,
    steps: plan.steps.map((step) => ({ ...step, changes: [] })),
  }))
  return { ...file, organizations, ...(plans ? { plans } : {}) } as Report
}

function contradicts({ findings, fixed, problems, summary, verdict }: Report): boolean {
  const blocks = findings.some(({ blocking }) => blocking)
  const isFail = problems.length > 0 ? 'error' : blocks ? 'fail' : 'pass'
  const count = (status: string) => findings.filter((one) => one.status === status).length
  const { errors, warnings, notices, undecided, waived, changes } = summary
  const changed = (change: string) => findings.filter((one) => one.change === change).length
  return (
    verdict !== isFail ||
    undecided !== count('undecided') ||
    waived !== count('waived') ||
    errors + warnings + notices !== count('violation') + count('not-covered') ||
    (changes !== undefined &&
      (changes.new !== changed('new') ||
        changes.worse !== changed('worse') ||
        changes.fixed !== fixed.length))
  )
}

function refused(file: SourceFile, message: string, help: string): { readonly problem: Problem } {
  return { problem: { message, help, at: { path: file.path } } }
}
