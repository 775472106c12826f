import { resolve } from 'node:path'
import { parseReport, type Problem, type Report } from '../core/index.js'
import { defaultMostMebibytes } from '../node/load-request.js'
import { mebibyte, readText } from '../node/read-text.js'

/** Reads the JSON report of another run; a stranger may have written it. */
export function readReport(
  path: string,
  folder: string,
): { readonly report: Report } | { readonly problem: Problem } {
  const text = readText(resolve(folder, path), defaultMostMebibytes * mebibyte)
  return typeof text === 'string' ? parseReport({ path, text }) : { problem: { ...text, at: { path } } }
}
