import { getInput } from '@actions/core'
import { isDay, listed, parseDays, quote, type CommentMode, type Gate } from '../core/index.js'
import { today } from '../node/clock.js'

/** What the workflow asks for. */
export interface ActionInputs {
  readonly paths: readonly string[]
  /** Files or folders with plans beyond those among the paths. */
  readonly plans: readonly string[]
  readonly policies: readonly string[]
  readonly waivers: readonly string[]
  readonly gate: Gate
  readonly asOf: string
  /** How many days to look ahead; as each rule says where left out. */
  readonly lookahead: number | undefined
  readonly workingDirectory: string
  /** What to compare with; the event says it where this is left out. */
  readonly base: string | undefined
  readonly onlyNew: boolean
  /** Whose policies, waivers and configuration judge; the event says it where this is left out. */
  readonly policiesFrom: 'base' | 'head' | undefined
  readonly files: readonly ReportFile[]
  /** A JSON report to post in place of judging; undefined where there is something to judge. */
  readonly reportFrom: string | undefined
  readonly comment: CommentMode
  readonly checkRun: boolean
  readonly trackingIssue: boolean
  /** The JSON report of the run before; undefined where there is none to go on from. */
  readonly previousReport: string | undefined
  /** What GitHub lets the job in with; empty where the workflow gives none. */
  readonly token: string
}

/** A report that the workflow wants in a file. */
export interface ReportFile {
  readonly format: string
  readonly path: string
}

/** An input has a value that it cannot have. */
export class InputError extends Error {}

/** Reads the inputs; one that is wrong is an {@link InputError}. */
export function readInputs(): ActionInputs {
  return {
    paths: lines('paths', ['.']),
    plans: lines('plans'),
    policies: lines('policies'),
    waivers: lines('waivers'),
    gate: {
      failOn: choice('fail-on', ['error', 'warning', 'notice', 'never']),
      onUndecided: choice('on-undecided', ['fail', 'warn']),
    },
    asOf: dayOf('as-of') ?? today(),
    lookahead: daysOf('lookahead'),
    workingDirectory: getInput('working-directory') || '.',
    base: getInput('base') || undefined,
    policiesFrom: getInput('policies-from')
      ? choice<'base' | 'head'>('policies-from', ['base', 'head'])
      : undefined,
    onlyNew: choice('only-new', ['false', 'true']) === 'true',
    files: (['json', 'sarif', 'junit', 'html'] as const).flatMap((format) => {
      const path = getInput(`${format}-file`)
      return path === '' ? [] : [{ format, path }]
    }),
    reportFrom: getInput('report-from') || undefined,
    comment: choice('comment', ['never', 'on-change', 'on-failure', 'always']),
    checkRun: choice('check-run', ['false', 'true']) === 'true',
    trackingIssue: choice('tracking-issue', ['false', 'true']) === 'true',
    previousReport: getInput('previous-report') || undefined,
    token: getInput('token'),
  }
}

function lines(name: string, otherwise: readonly string[] = []): readonly string[] {
  const given = getInput(name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return given.length > 0 ? given : otherwise
}

/** The first choice is the default. */
function choice<Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]]): Choice {
  const given = getInput(name)
  if (given === '') return choices[0]
  const known = choices.find((one) => one === given)
  if (known) return known
  throw new InputError(
    `${quote(given)} is no value of the input ${quote(name)}; write ${listed(choices.map(quote), 'or')}`,
  )
}

function daysOf(name: string): number | undefined {
  const given = getInput(name)
  if (given === '') return undefined
  const days = parseDays(given)
  if (days !== undefined) return days
  throw new InputError(
    `${quote(given)} is no value of the input ${quote(name)}; write a number of days as \`180d\``,
  )
}

function dayOf(name: string): string | undefined {
  const given = getInput(name)
  if (given === '') return undefined
  if (isDay(given)) return given
  throw new InputError(
    `${quote(given)} is no value of the input ${quote(name)}; write a day as \`YYYY-MM-DD\``,
  )
}
