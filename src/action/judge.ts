import { resolve } from 'node:path'
import {
  check,
  checkAgainstBase,
  checkAgainstPrevious,
  checkByPoliciesOfBase,
  type CheckRequest,
  type Problem,
  type Report,
  withHistory,
} from '../core/index.js'
import { isThere } from '../node/find-files.js'
import { loadFiles, loadRequest, type CheckOptions } from '../node/load-request.js'
import { loadPreparedPacks } from '../node/prepared-packs.js'
import { repositoryRoot } from '../node/repository.js'
import { proposesChange, type RunEvent } from './event.js'
import type { ActionInputs } from './inputs.js'

/** The report of the run, and why it compares with nothing although the event names a base. */
export interface Judged {
  readonly report: Report
  readonly warning?: string
}

/**
 * Judges what the workflow asks for, and the base that it names, else the one of the event. Where only new findings
 * count, or the workflow itself has named the base or asked for its policies, a base that cannot be read is a problem:
 * without it everything would pass, or nothing.
 */
export async function judge(
  options: CheckOptions,
  inputs: Pick<ActionInputs, 'base' | 'onlyNew' | 'policiesFrom'>,
  event: RunEvent,
  previous?: Report,
): Promise<Judged> {
  const judged = await judgedAlone(options, inputs, event, previous)
  return previous ? { ...judged, report: withHistory(judged.report, previous) } : judged
}

async function judgedAlone(
  options: CheckOptions,
  { base, onlyNew, policiesFrom }: Pick<ActionInputs, 'base' | 'onlyNew' | 'policiesFrom'>,
  event: RunEvent,
  previous: Report | undefined,
): Promise<Judged> {
  const packs = loadPreparedPacks()
  const request = await loadRequest(options, packs)
  const withProblem = (problem: Problem) => ({ ...request, problems: [problem, ...request.problems] })
  const ref = base ?? event.base
  if (ref === undefined && previous) return { report: checkAgainstPrevious(request, previous, { onlyNew }) }
  if (ref === undefined) return { report: check(request), ...(onlyNew ? { warning: everythingCounts } : {}) }
  const { loadBase } = await import('../node/load-base.js')
  const loaded = await loadBase(options, { ref, fetch: true, bareFolders: false }, packs)
  const byBase = policiesFrom === undefined ? proposesChange(event) : policiesFrom === 'base'
  if ('request' in loaded) {
    const { ordersOfChange } = await import('../core/orders.js')
    const how = { onlyNew, ordersOf: ordersOfChange }
    if (!byBase) return { report: checkAgainstBase(request, loaded.request, how) }
    const subjects = await subjectsOf(request, loaded.request, options)
    return { report: checkByPoliciesOfBase({ ...request, subjects }, loaded.request, how) }
  }
  const { problem } = loaded
  if (base !== undefined || onlyNew || policiesFrom === 'base') return { report: check(withProblem(problem)) }
  const lost = byBase ? `${compared}, nor judged by its policies` : compared
  return { report: check(request), warning: `${lost}: ${problem.message}; ${problem.help ?? ''}` }
}

/** What there is to be judged: what the change reads, and what a configuration of the base reads and it leaves out. */
async function subjectsOf(
  request: CheckRequest,
  base: CheckRequest,
  options: CheckOptions,
): Promise<CheckRequest['files']> {
  const root = repositoryRoot(resolve(options.folder, options.paths[0] ?? '.')) ?? options.folder
  const read = new Set(request.files.map(({ file }) => file.path))
  const leftOut = base.files
    .map(({ file }) => resolve(root, file.path))
    .filter((path) => !read.has(options.shown(path)) && isThere(path))
  if (leftOut.length === 0) return request.files
  const { files } = await loadFiles({ ...options, paths: leftOut }, 'found')
  return [...request.files, ...files]
}

const compared = 'nothing is compared with the base of this event'
const everythingCounts =
  'this event changes nothing that could be compared with, so every finding counts in spite of `only-new`'
