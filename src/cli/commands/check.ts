import {
  check as judge,
  checkAgainstBase,
  checkAgainstBaseline,
  formats,
  type CheckRequest,
  type Problem,
  type Report,
  type Severity,
} from '../../core/index.js'
import { loadBase } from '../../node/load-base.js'
import { loadBaseline } from '../../node/load-baseline.js'
import { loadRequest, type CheckOptions } from '../../node/load-request.js'
import { loadPacks } from '../../node/packs.js'
import { checkOptionsOf, exitCodes, judgingOptions } from '../check-options.js'
import { wantsColor } from '../color.js'
import { UsageError, type Command, type Invocation } from '../command.js'
import { parseOutputs, writeOutputs } from '../outputs.js'

const severities = ['error', 'warning', 'notice', 'never'] as const

/** Judges the topologies that paths lead to. */
export const check: Command = {
  id: 'check',
  summary: 'Judge topologies against the coexistence rules.',
  usage: 'check [PATH...] [options]',
  options: [
    judgingOptions.policy,
    judgingOptions.waivers,
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT[=FILE]',
      repeatable: true,
      summary: `how the result is shown: ${formats.map(({ id }) => id).join(', ')}`,
    },
    { name: 'fail-on', value: 'SEVERITY', choices: severities, summary: 'the mildest finding that blocks' },
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
    {
      name: 'on-undecided',
      value: 'WHAT',
      choices: ['fail', 'warn'],
      summary: 'whether a question that cannot be answered blocks',
    },
    judgingOptions.asOf,
    judgingOptions.maxFileSize,
    {
      name: 'color',
      value: 'WHEN',
      choices: ['auto', 'always', 'never'],
      summary: 'colours in the text format',
    },
    { name: 'quiet', short: 'q', summary: 'the verdict alone, in the text format' },
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
    const outputs = parseOutputs(invocation.values('format'))
    refuseContradictions(invocation)
    const { folder } = surroundings
    const options: CheckOptions = {
      ...checkOptionsOf(invocation, invocation.words, surroundings),
      gate: {
        failOn: (invocation.value('fail-on') ?? 'error') as Severity | 'never',
        onUndecided: (invocation.value('on-undecided') ?? 'fail') as 'fail' | 'warn',
      },
    }
    const report = judged(options, invocation)
    const shown = { color: wantsColor(invocation, surroundings), brief: invocation.has('quiet') }
    return { exitCode: exitCodes[report.verdict], output: writeOutputs(report, outputs, shown, folder) }
  },
}

function refuseContradictions(invocation: Invocation): void {
  const [base, baseline] = [invocation.has('base'), invocation.has('baseline')]
  if (base && baseline)
    throw new UsageError('`--base` and `--baseline` are given together', 'compare with one of them')
  if (invocation.has('only-new') && !base && !baseline)
    throw new UsageError('`--only-new` has nothing to compare with', 'add `--base REF` or `--baseline FILE`')
}

function judged(options: CheckOptions, invocation: Invocation): Report {
  const packs = loadPacks()
  const request = loadRequest(options, packs)
  const ref = invocation.value('base')
  const file = invocation.value('baseline')
  if (ref !== undefined) {
    const base = loadBase(options, { ref, fetch: false }, packs)
    if ('problem' in base) return judge(withProblem(request, base.problem))
    return checkAgainstBase(request, base.request, { onlyNew: invocation.has('only-new') })
  }
  if (file === undefined) return judge(request)
  const baseline = loadBaseline(file, options)
  if ('problem' in baseline) return judge(withProblem(request, baseline.problem))
  return checkAgainstBaseline(request, baseline.file)
}

function withProblem(request: CheckRequest, problem: Problem): CheckRequest {
  return { ...request, problems: [problem, ...request.problems] }
}
