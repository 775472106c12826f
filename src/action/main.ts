import { dirname, resolve } from 'node:path'
import process from 'node:process'
import packageJson from '../../package.json' with { type: 'json' }
import { setOutput } from '@actions/core'
import { markdownMessage, type Report } from '../core/index.js'
import { shownPath } from '../node/find-files.js'
import { defaultMostMebibytes } from '../node/load-request.js'
import { repositoryRoot } from '../node/repository.js'
import { InputError, readInputs, type ActionInputs } from './inputs.js'
import { judge } from './judge.js'
import { annotation, writeSummary } from './log.js'
import { setOutputs } from './outputs.js'
import { postsAsked, publish } from './publish.js'
import { jsonPath, render, writeReports } from './report-files.js'
import { readSurroundings, type RunSurroundings } from './surroundings.js'

/** GitHub drops a summary of more than a mebibyte as a whole. */
const mostSummaryBytes = 900 * 1024

const exitCodes: Readonly<Record<Report['verdict'], number>> = { pass: 0, fail: 1, error: 2 }

try {
  await run(readInputs(), readSurroundings(process.env))
} catch (error) {
  if (!(error instanceof InputError)) throw error
  process.exitCode = exitCodes.error
  setOutput('verdict', 'error')
  process.stdout.write(annotation('error', error.message))
}

/** Whatever needs nobody's permission comes first, so that nothing of it is lost where GitHub refuses the rest. */
async function run(inputs: ActionInputs, surroundings: RunSurroundings): Promise<void> {
  const folder = resolve(surroundings.workspace, inputs.workingDirectory)
  const { report: judged, warning } = judge(
    optionsOf(inputs, surroundings, folder),
    inputs,
    surroundings.event,
  )
  const reportPath = jsonPath(inputs, folder, surroundings.temporary)
  const report = writeReports(judged, inputs, folder, reportPath)
  process.exitCode = exitCodes[report.verdict]
  setOutputs(report, reportPath)
  const linkTo = surroundings.linkAt(surroundings.event.head)
  const summary = render(report, 'markdown', { linkTo, byteLimit: mostSummaryBytes })
  const ownWarnings = (warning === undefined ? 0 : 1) + postsAsked(inputs)
  process.stdout.write(
    render(report, 'text') +
      (warning === undefined ? '' : annotation('warning', warning)) +
      render(report, 'github', { ownWarnings }) +
      writeSummary(summary),
  )
  for (const lost of await publish(report, inputs, surroundings)) {
    process.stdout.write(annotation('warning', lost) + writeSummary(`\n> ⚠️ ${markdownMessage(lost)}\n`))
  }
}

function optionsOf(inputs: ActionInputs, { workspace }: RunSurroundings, folder: string) {
  return {
    ...inputs,
    paths: [...inputs.paths, ...inputs.plans],
    folder,
    shown: (path: string) => shownPath(path, repositoryRoot(dirname(path)) ?? resolve(workspace)),
    mostMebibytes: defaultMostMebibytes,
    toolVersion: packageJson.version,
  }
}
