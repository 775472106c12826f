import { test as run, testFormats, type TestReport } from '../../core/index.js'
import { loadFiles } from '../../node/load-request.js'
import { loadPreparedPacks } from '../../node/prepared-packs.js'
import { checkOptionsOf, judgingOptions } from '../check-options.js'
import type { Command, Invocation, Surroundings } from '../command.js'
import { formatOption, reportOptions, shownIn } from '../report-options.js'

/** Runs the cases of policies. */
export const test: Command = {
  id: 'test',
  summary: "Run a policy's own cases, and say what they do not show.",
  usage: 'test [PATH...] [options]',
  options: [
    {
      name: 'strict',
      summary:
        'fail too where the cases do not show a rule firing, quiet and undecided, or do not notice a small change of one',
    },
    formatOption(testFormats.map(({ id }) => id)),
    judgingOptions.asOf,
    judgingOptions.maxFileSize,
    reportOptions.color,
    reportOptions.quiet,
  ],
  examples: [
    {
      line: 'coexist test policies/',
      summary: 'run the cases below a folder by the policies that they name',
    },
    {
      line: 'coexist test policies/ --strict -f junit=cases.xml',
      summary: 'ask for all, and keep the result',
    },
  ],
  run: (invocation, surroundings) =>
    shownIn(testFormats, invocation, surroundings, () => tested(invocation, surroundings)),
}

async function tested(invocation: Invocation, surroundings: Surroundings): Promise<TestReport> {
  const gate = { failOn: 'error', onUndecided: 'fail' } as const
  const options = { ...checkOptionsOf(invocation, invocation.words, surroundings), gate }
  const { paths: asked, asOf, toolVersion } = options
  return run({
    ...(await loadFiles(options)),
    asked,
    packs: loadPreparedPacks(),
    asOf,
    toolVersion,
    strict: invocation.has('strict'),
  })
}
