import { dirname, resolve } from 'node:path'
import process from 'node:process'
import packageJson from '../../package.json' with { type: 'json' }
import { markdownMessage, type Report } from '../core/index.js'
import { FilesRead } from '../node/files-read.js'
import { isWithin, shownPath } from '../node/find-files.js'
import { defaultMostMebibytes } from '../node/load-request.js'
import { reasonOf } from '../node/read-text.js'
import { repositoryRoot } from '../node/repository.js'
import { InputError, readInputs, type ActionInputs } from './inputs.js'
import { judge } from './judge.js'
import { annotation, writeSummary, type Told } from './log.js'
import { setOutputs, setVerdict } from './outputs.js'
import { postsAsked, publish } from './publish.js'
import { jsonPath, refuseFilesRead, refuseRepeatedTargets, render, writeReports } from './report-files.js'
import type { Previous } from './stored-report.js'
import { addressesOf, readSurroundings, type RunSurroundings } from './surroundings.js'

/** GitHub drops a summary of more than a mebibyte as a whole. */
const mostSummaryBytes = 900 * 1024

const exitCodes: Readonly<Record<Report['verdict'], number>> = { pass: 0, fail: 1, error: 2 }

try {
  const inputs = readInputs()
  const surroundings = readSurroundings(process.env)
  const folder = resolve(surroundings.workspace, inputs.workingDirectory)
  if (inputs.reportFrom === undefined) await run(inputs, surroundings, folder)
  else await relay(inputs.reportFrom, inputs, surroundings, folder)
} catch (error) {
  // Node itself would end with 1, and that says that something blocks.
  process.exitCode = exitCodes.error
  const message = error instanceof InputError ? error.message : `the program failed: ${reasonOf(error)}`
  if (!(error instanceof InputError)) console.error(error)
  process.stdout.write(
    [{ level: 'error' as const, message }, ...setVerdict('error')].map(annotation).join(''),
  )
}

/** Whatever needs nobody's permission comes first, so that nothing of it is lost where GitHub refuses the rest. */
async function run(inputs: ActionInputs, surroundings: RunSurroundings, folder: string): Promise<void> {
  const reportPath = jsonPath(inputs, folder, surroundings.temporary)
  refuseRepeatedTargets(inputs, folder, reportPath)
  const { report: before, told: aboutBefore } = await previousOf(inputs, folder)
  const options = optionsOf(inputs, surroundings, folder)
  const { report: judged, warnings } = await judge(options, inputs, surroundings.event, before)
  refuseFilesRead(inputs, folder, reportPath, options.filesRead)
  const report = writeReports(judged, inputs, folder, reportPath, addressesOf(surroundings))
  process.exitCode = exitCodes[report.verdict]
  const told: readonly Told[] = [
    ...aboutBefore,
    ...warnings.map((message) => ({ level: 'warning' as const, message })),
    ...setOutputs(report, reportPath),
  ]
  const ownWarnings = told.length + postsAsked(inputs)
  process.stdout.write(
    render(report, 'text') +
      told.map(annotation).join('') +
      render(report, 'github', { ownWarnings }) +
      writeSummary(summaryOf(report, surroundings) + warnings.map((message) => inSummary(message)).join('')),
  )
  await post(report, inputs, surroundings)
}

/** What reads reports is loaded only where there is one to read. */
async function previousOf({ previousReport }: ActionInputs, folder: string): Promise<Previous> {
  if (previousReport === undefined) return { told: [] }
  const { readPrevious } = await import('./stored-report.js')
  return readPrevious(previousReport, folder)
}

/** Posts what another run has found; that run has failed already where there was something to fail for. */
async function relay(
  path: string,
  inputs: ActionInputs,
  surroundings: RunSurroundings,
  folder: string,
): Promise<void> {
  const { readReport } = await import('./stored-report.js')
  const stored = readReport(path, folder)
  if ('problem' in stored) {
    const { message, help } = stored.problem
    throw new InputError(`the input \`report-from\` leads to nothing to post: ${message}; ${help ?? ''}`)
  }
  const { report } = stored
  const told = setOutputs(report, resolve(folder, path))
  process.stdout.write(
    render(report, 'text') + told.map(annotation).join('') + writeSummary(summaryOf(report, surroundings)),
  )
  await post(report, inputs, surroundings)
}

async function post(report: Report, inputs: ActionInputs, surroundings: RunSurroundings): Promise<void> {
  for (const told of await publish(report, inputs, surroundings)) {
    process.stdout.write(annotation(told) + writeSummary(inSummary(told.message, told.level)))
  }
}

function inSummary(message: string, level: Told['level'] = 'warning'): string {
  return `\n> ${level === 'notice' ? 'ℹ️' : '⚠️'} ${markdownMessage(message)}\n`
}

function summaryOf(report: Report, surroundings: RunSurroundings): string {
  return render(report, 'markdown', { ...addressesOf(surroundings), byteLimit: mostSummaryBytes })
}

function optionsOf(inputs: ActionInputs, { workspace }: RunSurroundings, folder: string) {
  // what lies in a repository within it, such as a submodule, is not taken for a file of its own by the same name
  const root = repositoryRoot(resolve(folder, inputs.paths[0] ?? '.'))
  const rootOf = (path: string) =>
    root !== undefined && isWithin(path, root) ? root : (repositoryRoot(dirname(path)) ?? resolve(workspace))
  return {
    ...inputs,
    paths: [...inputs.paths, ...inputs.plans],
    folder,
    shown: (path: string) => shownPath(path, rootOf(path)),
    mostMebibytes: defaultMostMebibytes,
    filesRead: new FilesRead(),
    toolVersion: packageJson.version,
  }
}
