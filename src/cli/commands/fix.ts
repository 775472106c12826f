import { fix as remedy, fixJson, renderFix } from '../../core/index.js'
import { loadRequest } from '../../node/load-request.js'
import { inputFile } from '../../node/input-file.js'
import { loadPreparedPacks } from '../../node/prepared-packs.js'
import { rewriteText } from '../../node/rewrite-text.js'
import { checkOptionsOf, judgingOptions } from '../check-options.js'
import { UsageError, type Command } from '../command.js'
import { gateOf, gateOptions } from '../report-options.js'

/** Tells which versions have to change, and changes them. */
export const fix: Command = {
  id: 'fix',
  summary: 'Tell the least set of version changes that makes topologies compliant, with reasons.',
  usage: 'fix [PATH...] [options]',
  options: [
    judgingOptions.policy,
    judgingOptions.waivers,
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: ['text', 'json'],
      summary: 'how the answer is shown',
    },
    { name: 'write', summary: 'change the versions in the files, and nothing else in them' },
    gateOptions.failOn,
    judgingOptions.asOf,
    judgingOptions.maxFileSize,
  ],
  examples: [
    { line: 'coexist fix', summary: 'tell what has to change in this folder, and why' },
    { line: 'coexist fix topology/ --write', summary: 'change it' },
  ],
  async run(invocation, surroundings) {
    const { folder } = surroundings
    const options = {
      ...checkOptionsOf(invocation, invocation.words, surroundings),
      gate: gateOf(invocation),
    }
    const { report, files } = await remedy(await loadRequest(options, loadPreparedPacks()), inputFile)
    for (const { file, text } of invocation.has('write') ? files : []) {
      const fault = rewriteText(file.path, file.text, text, folder)
      if (fault) throw new UsageError(fault, 'check the path and its permissions')
    }
    const isJson = invocation.value('format') === 'json'
    const exitCode = report.problems.length > 0 ? 2 : report.remaining.length > 0 ? 1 : 0
    return { exitCode, output: isJson ? fixJson(report) : renderFix(report) }
  },
}
