import {
  type CheckRequest,
  formats,
  type Gate,
  type RenderOptions,
  type Report,
  type Severity,
} from '../core/index.js'
import { exitCodes } from './check-options.js'
import { wantsColor } from './color.js'
import type { Invocation, Option, Outcome, Surroundings } from './command.js'
import { hyperlinksOn } from './hyperlinks.js'
import { parseOutputs, writeOutputs, type Format } from './outputs.js'

const severities = ['error', 'warning', 'notice', 'never'] as const

/** The options that say what blocks. */
export const gateOptions = {
  failOn: {
    name: 'fail-on',
    value: 'SEVERITY',
    choices: severities,
    summary: 'the mildest finding that blocks',
  },
  onUndecided: {
    name: 'on-undecided',
    value: 'WHAT',
    choices: ['fail', 'warn'],
    summary: 'whether a question that an error rule cannot answer is an error or a warning',
  },
} as const satisfies Readonly<Record<string, Option>>

/** The options that say how a report is shown. */
export const reportOptions = {
  format: formatOption(formats.map(({ id }) => id)),
  color: {
    name: 'color',
    value: 'WHEN',
    choices: ['auto', 'always', 'never'],
    summary: 'colours in the text format',
  },
  quiet: { name: 'quiet', short: 'q', summary: 'the verdict alone, in the text format, and no progress' },
} as const satisfies Readonly<Record<string, Option>>

/** What blocks, as the options say. */
export function gateOf(invocation: Invocation): Gate {
  return {
    failOn: (invocation.value('fail-on') ?? 'error') as Severity | 'never',
    onUndecided: (invocation.value('on-undecided') ?? 'fail') as 'fail' | 'warn',
  }
}

/** Judges and shows the report as the options say; what is wrong with the options is told before anything is judged. */
export async function reported(
  invocation: Invocation,
  surroundings: Surroundings,
  judge: (why: Pick<CheckRequest, 'explain'>) => Report | Promise<Report>,
): Promise<Outcome> {
  const outputs = parseOutputs(invocation.values('format'), formats, surroundings.folder)
  const explains = outputs.some(({ format }) => formats.find(({ id }) => id === format)?.explains)
  // What derives findings is loaded only where a format shows that.
  const why = explains ? { explain: (await import('../core/orders.js')).explainFindings } : {}
  return shownIn(formats, invocation, surroundings, () => judge(why))
}

/** The same of anything that has a verdict, in formats of its own. */
export async function shownIn<Content extends Pick<Report, 'verdict'>>(
  formatsOfIt: readonly Format<Content>[],
  invocation: Invocation,
  surroundings: Surroundings,
  make: () => Content | Promise<Content>,
): Promise<Outcome> {
  const outputs = parseOutputs(invocation.values('format'), formatsOfIt, surroundings.folder)
  const content = await make()
  const { outputWidth, progress } = surroundings
  progress.doing('writing')
  const options: RenderOptions = {
    color: wantsColor(invocation, surroundings),
    brief: invocation.has('quiet'),
    ...(outputWidth === undefined ? {} : { width: outputWidth }),
    ...hyperlinksOn(invocation, surroundings),
  }
  return {
    exitCode: exitCodes[content.verdict],
    output: writeOutputs(content, formatsOfIt, outputs, options, surroundings),
  }
}

/** The option that chooses among formats. */
export function formatOption(ids: readonly string[]): Option {
  return {
    name: 'format',
    short: 'f',
    value: 'FORMAT[=FILE]',
    repeatable: true,
    usual: ids,
    summary: `how the result is shown: ${ids.join(', ')}`,
  }
}
