import { appendFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import process from 'node:process'
import packageJson from '../../package.json' with { type: 'json' }
import { setOutput } from '@actions/core'
import { formats, safeLine, type RenderOptions, type Report } from '../core/index.js'
import { shownPath } from '../node/find-files.js'
import { defaultMostMebibytes } from '../node/load-request.js'
import { reasonOf } from '../node/read-text.js'
import { repositoryRoot } from '../node/repository.js'
import { writeText } from '../node/write-text.js'
import { judge } from './judge.js'
import { InputError, readInputs, type ActionInputs, type ReportFile } from './inputs.js'
import { setOutputs } from './outputs.js'
import { defaultReportPath, readSurroundings, type RunSurroundings } from './surroundings.js'

/** GitHub drops a summary of more than a mebibyte as a whole. */
const mostSummaryBytes = 900 * 1024

const exitCodes: Readonly<Record<Report['verdict'], number>> = { pass: 0, fail: 1, error: 2 }

try {
  run(readInputs(), readSurroundings(process.env))
} catch (error) {
  if (!(error instanceof InputError)) throw error
  process.exitCode = exitCodes.error
  setOutput('verdict', 'error')
  process.stdout.write(`::error title=coexist::${safeLine(error.message).replaceAll('%', '%25')}\n`)
}

function run(inputs: ActionInputs, surroundings: RunSurroundings): void {
  const folder = resolve(surroundings.workspace, inputs.workingDirectory)
  const options = {
    ...inputs,
    paths: [...inputs.paths, ...inputs.plans],
    folder,
    shown: (path: string) =>
      shownPath(path, repositoryRoot(dirname(path)) ?? resolve(surroundings.workspace)),
    mostMebibytes: defaultMostMebibytes,
    toolVersion: packageJson.version,
  }
  const { report: judged, warning } = judge(options, inputs, surroundings.base)
  const reportPath = resolve(folder, jsonFile(inputs)?.path ?? defaultReportPath(surroundings.temporary))
  const faults = writeReports(
    judged,
    [...inputs.files, ...(jsonFile(inputs) ? [] : [{ format: 'json', path: reportPath }])],
    folder,
    surroundings.linkTo,
  )
  const report = withFaults(judged, faults)
  process.exitCode = exitCodes[report.verdict]
  setOutputs(report, reportPath)
  const summary = render(report, 'markdown', { linkTo: surroundings.linkTo, byteLimit: mostSummaryBytes })
  process.stdout.write(
    render(report, 'text') + annotation(warning) + render(report, 'github') + writeSummary(summary),
  )
}

function annotation(warning: string | undefined): string {
  return warning === undefined ? '' : `::warning title=coexist::${safeLine(warning).replaceAll('%', '%25')}\n`
}

function jsonFile({ files }: ActionInputs): ReportFile | undefined {
  return files.find(({ format }) => format === 'json')
}

function render(report: Report, format: string, options: Partial<RenderOptions> = {}): string {
  return formats.find(({ id }) => id === format)?.render(report, { color: false, ...options }) ?? ''
}

/** Writes the reports that the workflow wants, and returns why some could not be written. */
function writeReports(
  report: Report,
  files: readonly ReportFile[],
  folder: string,
  linkTo: RunSurroundings['linkTo'],
): Report['problems'] {
  return files.flatMap(({ format, path }) => {
    // Code scanning takes every result for one that is there, whatever its state says.
    const written = format === 'sarif' ? { ...report, fixed: [] } : report
    const fault = writeText(path, render(written, format, { linkTo }), folder)
    return fault ? [{ file: path, message: fault, help: 'check the path and its permissions' }] : []
  })
}

/** A report that was asked for and is missing must not go unnoticed. */
function withFaults(report: Report, faults: Report['problems']): Report {
  return faults.length === 0
    ? report
    : { ...report, verdict: 'error', problems: [...faults, ...report.problems] }
}

/** Appends to the job summary; returns a line for the log where that fails, since the verdict does not hang on it. */
function writeSummary(markdown: string): string {
  const path = process.env.GITHUB_STEP_SUMMARY
  if (!path) return ''
  try {
    appendFileSync(path, markdown)
    return ''
  } catch (error) {
    return `::warning title=coexist::the job summary cannot be written: ${safeLine(reasonOf(error))}\n`
  }
}
