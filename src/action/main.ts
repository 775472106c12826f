import { appendFileSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import packageJson from '../../package.json' with { type: 'json' }
import { check, formats, safeLine, type RenderOptions, type Report } from '../core/index.js'
import { loadRequest, defaultMostMebibytes } from '../node/load-request.js'
import { loadPacks } from '../node/packs.js'
import { repositoryRoot } from '../node/repository.js'
import { writeText } from '../node/write-text.js'
import { InputError, readInputs, type ActionInputs } from './inputs.js'
import { setOutputs } from './outputs.js'
import { defaultReportPath, readSurroundings, type RunSurroundings } from './surroundings.js'

/** GitHub drops a summary of more than a mebibyte as a whole. */
const mostSummaryBytes = 900 * 1024

const exitCodes: Readonly<Record<Report['verdict'], number>> = { pass: 0, fail: 1, error: 2 }

try {
  run(readInputs(), readSurroundings(process.env))
} catch (error) {
  if (!(error instanceof InputError)) throw error
  complain(error.message)
}

function run(inputs: ActionInputs, surroundings: RunSurroundings): void {
  const folder = resolve(surroundings.workspace, inputs.workingDirectory)
  const report = check(
    loadRequest(
      {
        ...inputs,
        folder,
        shownFrom: repositoryRoot(folder) ?? resolve(surroundings.workspace),
        mostMebibytes: defaultMostMebibytes,
        toolVersion: packageJson.version,
      },
      loadPacks(),
    ),
  )
  process.exitCode = exitCodes[report.verdict]
  process.stdout.write(render(report, 'text') + render(report, 'github'))
  writeSummary(render(report, 'markdown', { linkTo: surroundings.linkTo, byteLimit: mostSummaryBytes }))
  const reportPath = writeReports(report, inputs, folder, surroundings)
  setOutputs(report, reportPath)
}

function render(report: Report, format: string, options: Partial<RenderOptions> = {}): string {
  return formats.find(({ id }) => id === format)?.render(report, { color: false, ...options }) ?? ''
}

function writeSummary(markdown: string): void {
  const path = process.env.GITHUB_STEP_SUMMARY
  if (path) appendFileSync(path, markdown)
}

/** Writes the reports the workflow wants and the JSON report in any case; returns the path of that. */
function writeReports(
  report: Report,
  { files }: ActionInputs,
  folder: string,
  { temporary }: RunSurroundings,
): string {
  const asked = files.find(({ format }) => format === 'json')
  const all = asked ? files : [...files, { format: 'json', path: defaultReportPath(temporary) }]
  for (const { format, path } of all) {
    const fault = writeText(path, render(report, format), folder)
    if (fault) complain(fault)
  }
  return resolve(folder, asked?.path ?? defaultReportPath(temporary))
}

/** Fails the step with an annotation. */
function complain(message: string): void {
  process.exitCode = 2
  process.stdout.write(`::error title=coexist::${safeLine(message).replaceAll('%', '%25')}\n`)
}
