import { check as judge, formats, isDay, quote, type Report, type Severity } from '../../core/index.js'
import { today } from '../../node/clock.js'
import { shownPath } from '../../node/find-files.js'
import { defaultMostMebibytes, loadRequest } from '../../node/load-request.js'
import { loadPacks } from '../../node/packs.js'
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
    {
      name: 'policy',
      value: 'P',
      repeatable: true,
      summary: 'rules to judge by: `pack:NAME`, a file or a folder',
    },
    { name: 'waivers', value: 'FILE', repeatable: true, summary: 'waivers beyond those among the paths' },
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT[=FILE]',
      repeatable: true,
      summary: `how the result is shown: ${formats.map(({ id }) => id).join(', ')}`,
    },
    { name: 'fail-on', value: 'SEVERITY', choices: severities, summary: 'the mildest finding that blocks' },
    {
      name: 'on-undecided',
      value: 'WHAT',
      choices: ['fail', 'warn'],
      summary: 'whether a question that cannot be answered blocks',
    },
    { name: 'as-of', value: 'DATE', summary: 'the date to judge by; today in UTC by default' },
    {
      name: 'max-file-size',
      value: 'MIB',
      summary: `the largest file that is read; ${defaultMostMebibytes} by default`,
    },
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
    const { folder, version } = surroundings
    const request = loadRequest(
      {
        paths: invocation.words.length > 0 ? invocation.words : ['.'],
        policies: invocation.values('policy'),
        waivers: invocation.values('waivers'),
        folder,
        shown: (path) => shownPath(path, folder),
        asOf: dateOf(invocation),
        gate: {
          failOn: (invocation.value('fail-on') ?? 'error') as Severity | 'never',
          onUndecided: (invocation.value('on-undecided') ?? 'fail') as 'fail' | 'warn',
        },
        mostMebibytes: sizeOf(invocation),
        toolVersion: version,
      },
      loadPacks(),
    )
    const report = judge(request)
    const options = { color: wantsColor(invocation, surroundings), brief: invocation.has('quiet') }
    return { exitCode: exitCodes[report.verdict], output: writeOutputs(report, outputs, options, folder) }
  },
}

const exitCodes: Readonly<Record<Report['verdict'], 0 | 1 | 2>> = { pass: 0, fail: 1, error: 2 }

function dateOf(invocation: Invocation): string {
  const date = invocation.value('as-of') ?? today()
  if (!isDay(date))
    throw new UsageError(`${quote(date)} is not a day of the calendar`, 'write it as `YYYY-MM-DD`')
  return date
}

function sizeOf(invocation: Invocation): number {
  const written = invocation.value('max-file-size')
  if (written === undefined) return defaultMostMebibytes
  const size = Number(written)
  if (!Number.isInteger(size) || size < 1) {
    throw new UsageError(`${quote(written)} is no number of MiB`, 'write a whole number from 1')
  }
  return size
}
