import { explain as explainRule, explanationFormats } from '../../core/index.js'
import { loadRequest } from '../../node/load-request.js'
import { loadPreparedPacks } from '../../node/prepared-packs.js'
import { checkOptionsOf, judgingOptions } from '../check-options.js'
import { UsageError, type Command } from '../command.js'
import { formatOption, reportOptions, shownIn } from '../report-options.js'

/** Derives why a rule says what it says. */
export const explain: Command = {
  id: 'explain',
  summary: 'Tell why a rule does or does not speak, step by step.',
  usage: 'explain RULE [SERVER] [options]',
  options: [
    {
      name: 'in',
      value: 'PATH',
      repeatable: true,
      summary: 'where topologies and plans are read from; this folder by default',
    },
    judgingOptions.policy,
    judgingOptions.waivers,
    formatOption(explanationFormats.map(({ id }) => id)),
    judgingOptions.asOf,
    judgingOptions.maxFileSize,
    reportOptions.color,
  ],
  examples: [
    { line: 'coexist explain edgesync-exchange-2007', summary: 'what a rule asks, and who meets it here' },
    {
      line: 'coexist explain exchange-2013-coexistence/exchange-2007-minimum HQ-HT1 --in topology/',
      summary: 'why it says what it says about a server',
    },
  ],
  run(invocation, surroundings) {
    const [rule, server, ...others] = invocation.words
    if (rule === undefined) throw new UsageError('no rule is given', 'write `coexist explain RULE [SERVER]`')
    if (others.length > 0)
      throw new UsageError('more than a rule and a server is given', 'name paths with `--in PATH`')
    return shownIn(explanationFormats, invocation, surroundings, async () => {
      const gate = { failOn: 'error', onUndecided: 'fail' } as const
      const options = { ...checkOptionsOf(invocation, invocation.values('in'), surroundings), gate }
      const request = await loadRequest(options, loadPreparedPacks())
      const explanation = explainRule(request, { rule, ...(server === undefined ? {} : { server }) })
      if ('message' in explanation) throw new UsageError(explanation.message, explanation.help)
      return explanation
    })
  },
}
