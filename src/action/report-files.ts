import { resolve } from 'node:path'
import { formats, quote, type RenderOptions, type Report } from '../core/index.js'
import { repeatedTarget, type FilesRead } from '../node/files-read.js'
import { writeText } from '../node/write-text.js'
import { InputError, type ActionInputs, type ReportFile } from './inputs.js'
import { defaultReportPath } from './surroundings.js'

/** The report in a format. */
export function render(report: Report, format: string, options: Partial<RenderOptions> = {}): string {
  return formats.find(({ id }) => id === format)?.render(report, { color: false, ...options }) ?? ''
}

/** The absolute path of the JSON report, which is always written. */
export function jsonPath({ files }: ActionInputs, folder: string, temporary: string): string {
  return resolve(folder, jsonFile(files)?.path ?? defaultReportPath(temporary))
}

/** No two reports go to one file. */
export function refuseRepeatedTargets({ files }: ActionInputs, folder: string, json: string): void {
  const repeated = repeatedTarget(targetsOf(files, json), folder)
  if (repeated !== undefined)
    throw new InputError(`more than one report goes to ${quote(repeated)}; give each a file of its own`)
}

/** No report goes to a file that was read. */
export function refuseFilesRead(
  { files }: ActionInputs,
  folder: string,
  json: string,
  filesRead: FilesRead,
): void {
  const read = filesRead.among(targetsOf(files, json), folder)
  if (read !== undefined)
    throw new InputError(`${quote(read)} is read here and would be overwritten; name another file`)
}

/** Writes the reports that the workflow wants; one that cannot be written is a problem, so that it does not go unnoticed. */
export function writeReports(
  report: Report,
  { files }: ActionInputs,
  folder: string,
  json: string,
  links: Pick<RenderOptions, 'linkTo' | 'pageOf'>,
): Report {
  const faults = wantedFiles(files, json).flatMap(({ format, path }) => {
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

function targetsOf(files: readonly ReportFile[], json: string): readonly string[] {
  return wantedFiles(files, json).map(({ path }) => path)
}

function wantedFiles(files: readonly ReportFile[], json: string): readonly ReportFile[] {
  return [...files, ...(jsonFile(files) ? [] : [{ format: 'json', path: json }])]
}
