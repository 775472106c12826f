import {
  check as judge,
  checkAgainstBase,
  checkAgainstBaseline,
  counted,
  type CheckRequest,
  type Problem,
  quote,
  type Report,
  type Shard,
} from '../../core/index.js'
import { loadRequest, type CheckOptions } from '../../node/load-request.js'
import { loadPreparedPacks } from '../../node/prepared-packs.js'
import { checkOptionsOf, judgingOptions } from '../check-options.js'
import { UsageError, type Command, type Invocation } from '../command.js'
import type { Progress } from '../progress.js'
import { gateOf, gateOptions, reported, reportOptions } from '../report-options.js'

/** Judges the topologies and plans that paths lead to. */
export const check: Command = {
  id: 'check',
  summary: 'Judge topologies, and the plans beside them, against the coexistence rules.',
  usage: 'check [PATH...] [options]',
  options: [
    judgingOptions.policy,
    judgingOptions.waivers,
    reportOptions.format,
    gateOptions.failOn,
    {
      name: 'base',
      value: 'REF',
      summary: 'judge that commit too, or that folder, and tell what is new, worse and fixed',
    },
    { name: 'only-new', summary: 'let only findings block that are new or worse' },
    {
      name: 'baseline',
      value: 'FILE',
      summary: 'let only findings block that are new or worse than the file records',
    },
    gateOptions.onUndecided,
    { name: 'shard', value: 'I/N', summary: 'judge the I-th of N parts of the organizations, for `merge`' },
    judgingOptions.asOf,
    judgingOptions.lookahead,
    judgingOptions.maxFileSize,
    reportOptions.color,
    reportOptions.quiet,
  ],
  examples: [
    { line: 'coexist check', summary: 'judge what lies in this folder' },
    {
      line: 'coexist check topology/ -f text -f sarif=coexist.sarif',
      summary: 'read the result, and keep it for code scanning',
    },
    {
      line: 'coexist check --policy pack:exchange --as-of 2016-12-09',
      summary: 'judge by one pack, as of a day',
    },
  ],
  run(invocation, surroundings) {
    refuseContradictions(invocation)
    const options: CheckOptions = {
      ...checkOptionsOf(invocation, invocation.words, surroundings),
      gate: gateOf(invocation),
      ...shardOf(invocation),
    }
    return reported(invocation, surroundings, () => judged(options, invocation, surroundings.progress))
  },
}

function shardOf(invocation: Invocation): { readonly shard?: Shard } {
  const written = invocation.value('shard')
  if (written === undefined) return {}
  const [index = NaN, count = NaN] = /^[1-9]\d{0,4}\/[1-9]\d{0,4}$/.test(written)
    ? written.split('/').map(Number)
    : []
  if (index <= count) return { shard: { index, count } }
  throw new UsageError(`${quote(written)} is no shard`, 'write which one of how many, as in `--shard 2/5`')
}

function refuseContradictions(invocation: Invocation): void {
  const [base, baseline] = [invocation.has('base'), invocation.has('baseline')]
  if (base && baseline)
    throw new UsageError('`--base` and `--baseline` are given together', 'compare with one of them')
  if (invocation.has('only-new') && !base && !baseline)
    throw new UsageError('`--only-new` has nothing to compare with', 'add `--base REF` or `--baseline FILE`')
}

async function judged(options: CheckOptions, invocation: Invocation, progress: Progress): Promise<Report> {
  progress.doing('reading')
  const packs = loadPreparedPacks()
  const request = await loadRequest(options, packs)
  const files = counted(request.files.length, 'file')
  const ref = invocation.value('base')
  const file = invocation.value('baseline')
  if (ref !== undefined) {
    progress.doing('reading the base')
    const { loadBase } = await import('../../node/load-base.js')
    const base = await loadBase(options, { ref, fetch: false, bareFolders: true }, packs)
    progress.doing(`judging ${files}, and the base`)
    if ('problem' in base) return judge(withProblem(request, base.problem))
    const { ordersOfChange } = await import('../../core/orders.js')
    const how = { onlyNew: invocation.has('only-new'), ordersOf: ordersOfChange }
    return checkAgainstBase(request, base.request, how)
  }
  progress.doing(`judging ${files}`)
  if (file === undefined) return judge(request)
  const { loadBaseline } = await import('../../node/load-baseline.js')
  return checkAgainstBaseline(request, await loadBaseline(file, options))
}

function withProblem(request: CheckRequest, problem: Problem): CheckRequest {
  return { ...request, problems: [problem, ...request.problems] }
}
