import { check, checkAgainstBase, type Problem, type Report } from '../core/index.js'
import { loadBase } from '../node/load-base.js'
import { loadRequest, type CheckOptions } from '../node/load-request.js'
import { loadPacks } from '../node/packs.js'
import type { RunEvent } from './event.js'
import type { ActionInputs } from './inputs.js'

/** The report of the run, and why it compares with nothing although the event names a base. */
export interface Judged {
  readonly report: Report
  readonly warning?: string
}

/**
 * Judges what the workflow asks for, and the base that it names, else the one of the event. Where only new findings
 * count, or the workflow itself has named the base, a base that cannot be read is a problem: without it everything would
 * pass, or nothing.
 */
export function judge(
  options: CheckOptions,
  { base, onlyNew }: Pick<ActionInputs, 'base' | 'onlyNew'>,
  event: RunEvent,
): Judged {
  const packs = loadPacks()
  const request = loadRequest(options, packs)
  const withProblem = (problem: Problem) => ({ ...request, problems: [problem, ...request.problems] })
  const ref = base ?? event.base
  if (ref === undefined) return { report: check(request), ...(onlyNew ? { warning: everythingCounts } : {}) }
  const loaded = loadBase(options, { ref, fetch: true, bareFolders: false }, packs)
  if ('request' in loaded) return { report: checkAgainstBase(request, loaded.request, { onlyNew }) }
  const { problem } = loaded
  if (base !== undefined || onlyNew) return { report: check(withProblem(problem)) }
  const warning = `nothing is compared with the base of this event: ${problem.message}; ${problem.help ?? ''}`
  return { report: check(request), warning }
}

const everythingCounts =
  'this event changes nothing that could be compared with, so every finding counts in spite of `only-new`'
