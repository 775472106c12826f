import { resolve } from 'node:path'
import { formats, type RenderOptions, type Report } from '../core/index.js'
import { writeText } from '../node/write-text.js'
import type { ActionInputs, ReportFile } from './inputs.js'
import { defaultReportPath } from './surroundings.js'

/** The report in a format. */
export function render(report: Report, format: string, options: Partial<RenderOptions> = {}): string {
  return formats.find(({ id }) => id === format)?.render(report, { color: false, ...options }) ?? ''
}

/** The absolute path of the JSON report, which is always written. */
export function jsonPath({ files }: ActionInputs, folder: string, temporary: string): string {
  return resolve(folder, jsonFile(files)?.path ?? defaultReportPath(temporary))
}

/** Writes the reports that the workflow wants; one that cannot be written is a problem, so that it does not go unnoticed. */
export function writeReports(
  report: Report,
  { files }: ActionInputs,
  folder: string,
  json: string,
  links: Pick<RenderOptions, 'linkTo' | 'pageOf'>,
): Report {
  const wanted = [...files, ...(jsonFile(files) ? [] : [{ format: 'json', path: json }])]
  const faults = wanted.flatMap(({ format, path }) => {
    // Code scanning takes every result for one that is there, whatever its state says.
    const written = format === 'sarif' ? { ...report, fixed: [] } : report
    const fault = writeText(path, render(written, format, links), folder)
    return fault ? [{ file: path, message: fault, help: 'check the path and its permissions' }] : []
  })
  return faults.length === 0
    ? report
    : { ...report, verdict: 'error', problems: [...faults, ...report.problems] }
}

function jsonFile(files: readonly ReportFile[]): ReportFile | undefined {
  return files.find(({ format }) => format === 'json')
}
