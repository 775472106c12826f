import { check, counted } from '../../core/index.js'
import { loadPlanRequest } from '../../node/load-plans.js'
import { loadPreparedPacks } from '../../node/prepared-packs.js'
import { checkOptionsOf, judgingOptions } from '../check-options.js'
import { UsageError, type Command } from '../command.js'
import { gateOf, gateOptions, reported, reportOptions } from '../report-options.js'

/** Judges plans step by step. */
export const planCheck: Command = {
  id: 'plan check',
  summary: 'Judge plans step by step, and look for an order that passes.',
  usage: 'plan check PLAN... [options]',
  options: [
    judgingOptions.policy,
    judgingOptions.waivers,
    reportOptions.format,
    gateOptions.failOn,
    gateOptions.onUndecided,
    judgingOptions.asOf,
    judgingOptions.lookahead,
    judgingOptions.maxFileSize,
    reportOptions.color,
    reportOptions.quiet,
  ],
  examples: [
    {
      line: 'coexist plan check plans/migration.yaml',
      summary: 'judge a plan; its topology is read from the folders above it',
    },
    {
      line: 'coexist plan check plans/migration.yaml topology/ -f markdown=plan.md',
      summary: 'say where the topology is, and keep the timeline',
    },
  ],
  run(invocation, surroundings) {
    const { words } = invocation
    if (words.length === 0) throw new UsageError('no plan is given', 'write `coexist plan check PLAN...`')
    const options = { ...checkOptionsOf(invocation, words, surroundings), gate: gateOf(invocation) }
    return reported(invocation, surroundings, async () => {
      surroundings.progress.doing('reading')
      const request = await loadPlanRequest(options, loadPreparedPacks())
      surroundings.progress.doing(`judging ${counted(words.length, 'plan')}`)
      return check(request)
    })
  },
}
