import { resolve } from 'node:path'
import { parseReport, quote, type Problem, type Report } from '../core/index.js'
import { isThere } from '../node/find-files.js'
import { defaultMostMebibytes } from '../node/load-request.js'
import { mebibyte, readText } from '../node/read-text.js'
import type { Told } from './log.js'

/** The report of the run before, where there is one to go on from, and what is to be said about that. */
export interface Previous {
  readonly report?: Report
  readonly told: readonly Told[]
}

/** Reads the JSON report of another run; a stranger may have written it. */
export function readReport(
  path: string,
  folder: string,
): { readonly report: Report } | { readonly problem: Problem } {
  const text = readText(resolve(folder, path), defaultMostMebibytes * mebibyte)
  return typeof text === 'string' ? parseReport({ path, text }) : { problem: { ...text, at: { path } } }
}

/** The report of the run before, and why there is none to go on from; the verdict does not hang on it. */
export function readPrevious(path: string, folder: string): Previous {
  if (!isThere(resolve(folder, path))) {
    const message = `there is no previous report ${quote(path)}, so this run begins a history`
    return { told: [{ level: 'notice', message }] }
  }
  const stored = readReport(path, folder)
  if ('report' in stored) return { report: stored.report, told: [] }
  const message = `nothing is compared with the previous report ${quote(path)}: ${stored.problem.message}`
  return { told: [{ level: 'warning', message }] }
}
