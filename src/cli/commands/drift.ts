import { resolve } from 'node:path'
import { drift as compare } from '../../core/index.js'
import { loadFiles } from '../../node/load-files.js'
import { loadRequest } from '../../node/load-request.js'
import { loadPreparedPacks } from '../../node/prepared-packs.js'
import { checkOptionsOf, judgingOptions } from '../check-options.js'
import { UsageError, type Command } from '../command.js'
import { gateOf, gateOptions, reported, reportOptions } from '../report-options.js'

/** Tells where a declaration is not as the servers are. */
export const drift: Command = {
  id: 'drift',
  summary: 'Compare a declared topology with real exports, and tell what differs.',
  usage: 'drift TOPOLOGY --actual EXPORT... [options]',
  options: [
    {
      name: 'actual',
      value: 'EXPORT',
      repeatable: true,
      summary: 'an export, as `coexist import` reads it; more may follow',
    },
    {
      name: 'organization',
      value: 'NAME',
      summary: 'the organization that the exports are of, where several are declared',
    },
    reportOptions.format,
    gateOptions.failOn,
    gateOptions.onUndecided,
    judgingOptions.asOf,
    judgingOptions.maxFileSize,
    reportOptions.color,
    reportOptions.quiet,
  ],
  examples: [
    {
      line: 'coexist drift topology/ --actual servers.xml exsetup.csv',
      summary: 'compare what is declared with what is there',
    },
    {
      line: 'coexist drift topology/ --actual servers.csv -f junit=drift.xml --fail-on warning',
      summary: 'keep the result for a scheduled run',
    },
  ],
  run(invocation, surroundings) {
    const [topology, ...more] = invocation.words
    const exports = [...invocation.values('actual'), ...more]
    if (topology === undefined) throw new UsageError('no topology is given', usage)
    if (exports.length === 0) throw new UsageError('no export is given', usage)
    const options = { ...checkOptionsOf(invocation, [topology], surroundings), gate: gateOf(invocation) }
    for (const path of exports) surroundings.filesRead.add(resolve(surroundings.folder, path))
    return reported(invocation, surroundings, async () => {
      const { files, problems } = loadFiles(exports, surroundings.folder, options.mostMebibytes)
      const organization = invocation.value('organization')
      const actual = { exports: files, problems, ...(organization === undefined ? {} : { organization }) }
      return compare(await loadRequest(options, loadPreparedPacks()), actual)
    })
  },
}

const usage = 'write `coexist drift TOPOLOGY --actual EXPORT...`'
