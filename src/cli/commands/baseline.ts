import { resolve } from 'node:path'
import { check, counted, formats, isBaseline, quote, recordBaseline, type Report } from '../../core/index.js'
import { isThere } from '../../node/find-files.js'
import { loadRequest } from '../../node/load-request.js'
import { loadPreparedPacks } from '../../node/prepared-packs.js'
import { readText } from '../../node/read-text.js'
import { writeText } from '../../node/write-text.js'
import { checkOptionsOf, exitCodes, judgingOptions } from '../check-options.js'
import { UsageError, type Command } from '../command.js'

/** Records what is found today, so that a check can tell what is new. */
export const baseline: Command = {
  id: 'baseline',
  summary: 'Record the present findings, so that only new ones block.',
  usage: 'baseline FILE [PATH...] [options]',
  options: [
    judgingOptions.policy,
    judgingOptions.waivers,
    judgingOptions.asOf,
    judgingOptions.lookahead,
    judgingOptions.maxFileSize,
  ],
  examples: [
    { line: 'coexist baseline coexist-baseline.json', summary: 'record what is found in this folder' },
    {
      line: 'coexist baseline coexist-baseline.json topology/ --policy pack:exchange',
      summary: 'record what one pack finds in another folder',
    },
  ],
  async run(invocation, surroundings) {
    const [file, ...paths] = invocation.words
    if (file === undefined)
      throw new UsageError('no file is given', 'write `coexist baseline FILE [PATH...]`')
    refuseOtherFile(file, surroundings.folder)
    const gate = { failOn: 'error', onUndecided: 'fail' } as const
    const options = { ...checkOptionsOf(invocation, paths, surroundings), gate }
    const report = check(await loadRequest(options, loadPreparedPacks()))
    if (report.verdict === 'error') return { exitCode: exitCodes.error, output: inText(report) }
    const fault = writeText(file, recordBaseline(report), surroundings.folder)
    if (fault) throw new UsageError(fault, 'check the path and its permissions')
    return {
      exitCode: 0,
      output: `${quote(file)} records ${counted(report.findings.length, 'finding')}\n`,
    }
  },
}

/** A slip such as `coexist baseline topology.yaml` must not cost the topology. */
function refuseOtherFile(file: string, folder: string): void {
  const path = resolve(folder, file)
  const text = isThere(path) ? readText(path, Infinity) : undefined
  if (typeof text !== 'string' || text.trim() === '' || isBaseline(text)) return
  throw new UsageError(
    `${quote(file)} exists and is no baseline`,
    'name another file; the paths to judge come behind it',
  )
}

function inText(report: Report): string {
  return formats.find(({ id }) => id === 'text')?.render(report, { color: false }) ?? ''
}
