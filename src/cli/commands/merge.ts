import { resolve } from 'node:path'
import { mergeReports, parseReport, safeLine } from '../../core/index.js'
import { defaultMostMebibytes } from '../../node/load-request.js'
import { mebibyte, readText } from '../../node/read-text.js'
import { UsageError, type Command } from '../command.js'
import { reported, reportOptions } from '../report-options.js'

/** Makes one report of several. */
export const merge: Command = {
  id: 'merge',
  summary: 'Make one report of several, as of the shards of a fleet.',
  usage: 'merge REPORT... [options]',
  options: [reportOptions.format, reportOptions.color, reportOptions.quiet],
  examples: [
    { line: 'coexist merge reports/*.json', summary: 'the verdict on everything that the runs have judged' },
    {
      line: 'coexist merge a.json b.json -f json=fleet.json -f markdown',
      summary: 'keep the whole as a report of its own',
    },
  ],
  run(invocation, surroundings) {
    const { words } = invocation
    if (words.length === 0) throw new UsageError('no report is given', 'write `coexist merge REPORT...`')
    for (const path of words) surroundings.filesRead.add(resolve(surroundings.folder, path))
    const reports = words.map((path) => readReport(path, surroundings.folder))
    return reported(invocation, surroundings, () => mergeReports(reports, surroundings.version))
  },
}

function readReport(path: string, folder: string) {
  const text = readText(resolve(folder, path), defaultMostMebibytes * mebibyte)
  const read = typeof text === 'string' ? parseReport({ path, text }) : { problem: text }
  if ('report' in read) return { path, report: read.report }
  const { message, help } = read.problem
  throw new UsageError(`${safeLine(path)}: ${message}`, help ?? 'check the path')
}
