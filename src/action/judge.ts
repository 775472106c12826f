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
import type { ReadBase } from '../node/load-base.js'
import { loadFiles, loadRequest, type CheckOptions } from '../node/load-request.js'
import { loadPreparedPacks } from '../node/prepared-packs.js'
import { repositoryRoot } from '../node/repository.js'
import { proposesChange, type RunEvent } from './event.js'
import type { ActionInputs } from './inputs.js'

/** The report of the run, and what it does not hold although the event or the workflow asks for it. */
export interface Judged {
  readonly report: Report
  readonly warnings: readonly string[]
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
  const { explainFindings, ordersOfChange } = await import('../core/orders.js')
  const request = { ...(await loadRequest(options, packs)), explain: explainFindings }
  const withProblem = (problem: Problem) => ({ ...request, problems: [problem, ...request.problems] })
  const ref = base ?? event.base
  if (ref === undefined && policiesFrom === 'base')
    return { report: check(withProblem(noBase)), warnings: [] }
  if (ref === undefined) {
    const report = previous ? checkAgainstPrevious(request, previous, { onlyNew }) : check(request)
    return { report, warnings: warningsWithoutBase(event, { onlyNew: onlyNew && !previous, policiesFrom }) }
  }
  const { loadBase } = await import('../node/load-base.js')
  const loaded = await loadBase(options, { ref, fetch: true, bareFolders: false }, packs)
  const byBase = policiesFrom === undefined ? proposesChange(event) : policiesFrom === 'base'
  if ('request' in loaded) {
    const how = { onlyNew, ordersOf: ordersOfChange }
    if (!byBase) return { report: checkAgainstBase(request, loaded.request, how), warnings: [] }
    return judgedByBase(request, loaded, options, { ...how, evenIfEmpty: policiesFrom === 'base' })
  }
  const { problem } = loaded
  if (base !== undefined || onlyNew || policiesFrom === 'base')
    return { report: check(withProblem(problem)), warnings: [] }
  const lost = byBase ? unjudged : compared
  return { report: check(request), warnings: [`${lost}: ${problem.message}; ${problem.help ?? ''}`] }
}

/**
 * Judges by what can be read of the base, and says what cannot: a problem where the workflow has asked for the base. That
 * the base judges is told only where it can be read as a whole.
 */
async function judgedByBase(
  request: CheckRequest,
  base: ReadBase,
  options: CheckOptions,
  how: Parameters<typeof checkByPoliciesOfBase>[2],
): Promise<Judged> {
  const root = rootOf(options)
  const { gapsOf, problemsOf, warningsOf } = await import('./base-gaps.js')
  const gaps = gapsOf(request, base, root)
  const problems = how.evenIfEmpty ? problemsOf(gaps) : []
  const subjects = await subjectsOf(request, base.request, options)
  const asked = { ...request, subjects, problems: [...problems, ...request.problems] }
  const { policyChange, ...report } = checkByPoliciesOfBase(asked, base.request, how)
  const files = policyChange?.files.filter((path) => !gaps.foreign.includes(path)) ?? []
  const isToTell = policyChange && files.length > 0 && gaps.submodules.length === 0
  return {
    report: isToTell ? { ...report, policyChange: { ...policyChange, files } } : report,
    warnings: warningsOf(problems.length > 0 ? { ...gaps, submodules: [] } : gaps),
  }
}

function rootOf({ folder, paths }: CheckOptions): string {
  return repositoryRoot(resolve(folder, paths[0] ?? '.')) ?? folder
}

/** What there is to be judged: what the change reads, and what a configuration of the base reads and it leaves out. */
async function subjectsOf(
  request: CheckRequest,
  base: CheckRequest,
  options: CheckOptions,
): Promise<CheckRequest['files']> {
  const root = rootOf(options)
  const read = new Set(request.files.map(({ file }) => file.path))
  const leftOut = base.files
    .map(({ file }) => resolve(root, file.path))
    .filter((path) => !read.has(options.shown(path)) && isThere(path))
  if (leftOut.length === 0) return request.files
  const { files } = await loadFiles({ ...options, paths: leftOut }, 'found')
  return [...request.files, ...files]
}

/** What a run has to warn of whose event names no base. */
function warningsWithoutBase(
  event: RunEvent,
  { onlyNew, policiesFrom }: Pick<ActionInputs, 'onlyNew' | 'policiesFrom'>,
): readonly string[] {
  const isUnjudged = policiesFrom === undefined && proposesChange(event)
  return [...(isUnjudged ? [`${unjudged}: it names no commit`] : []), ...(onlyNew ? [everythingCounts] : [])]
}

const noBase: Problem = {
  message: 'there is no base whose policies could judge: this event names none',
  help: 'name one with the input `base`, or leave `policies-from` out',
  at: { path: 'policies-from: base' },
}
const compared = 'nothing is compared with the base of this event'
const unjudged = `${compared}, nor judged by its policies`
const everythingCounts =
  'this event changes nothing that could be compared with, so every finding counts in spite of `only-new`'
