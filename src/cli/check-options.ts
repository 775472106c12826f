import { isDay, parseDays, quote, type Report } from '../core/index.js'
import { today } from '../node/clock.js'
import { shownPath } from '../node/find-files.js'
import { defaultMostMebibytes, type CheckOptions } from '../node/load-request.js'
import { UsageError, type Invocation, type Option, type Surroundings } from './command.js'

/** The options that say what is judged, and by what. */
export const judgingOptions = {
  policy: {
    name: 'policy',
    value: 'P',
    repeatable: true,
    summary: 'rules to judge by: `pack:NAME`, a file or a folder',
  },
  waivers: {
    name: 'waivers',
    value: 'FILE',
    repeatable: true,
    summary: 'waivers beyond those among the paths',
  },
  asOf: { name: 'as-of', value: 'DATE', summary: 'the date to judge by; today in UTC by default' },
  lookahead: {
    name: 'lookahead',
    value: 'DAYS',
    summary:
      'tell ends of support and of waivers that are this near, such as `180d`; else each rule says how near',
  },
  maxFileSize: {
    name: 'max-file-size',
    value: 'MIB',
    summary: `the largest file that is read; ${defaultMostMebibytes} by default`,
  },
} as const satisfies Readonly<Record<string, Option>>

/** The exit code of each verdict. */
export const exitCodes: Readonly<Record<Report['verdict'], 0 | 1 | 2>> = { pass: 0, fail: 1, error: 2 }

/** What is to be judged, as the options say; without paths the working folder is. */
export function checkOptionsOf(
  invocation: Invocation,
  paths: readonly string[],
  { folder, version, filesRead }: Surroundings,
): Omit<CheckOptions, 'gate'> {
  return {
    paths: paths.length > 0 ? paths : ['.'],
    policies: invocation.values('policy'),
    waivers: invocation.values('waivers'),
    folder,
    shown: (path) => shownPath(path, folder),
    asOf: dateOf(invocation),
    ...lookaheadOf(invocation),
    mostMebibytes: sizeOf(invocation),
    toolVersion: version,
    filesRead,
  }
}

function dateOf(invocation: Invocation): string {
  const date = invocation.value('as-of') ?? today()
  if (!isDay(date))
    throw new UsageError(`${quote(date)} is not a day of the calendar`, 'write it as `YYYY-MM-DD`')
  return date
}

function lookaheadOf(invocation: Invocation): { readonly lookahead?: number } {
  const written = invocation.value('lookahead')
  if (written === undefined) return {}
  const lookahead = parseDays(written)
  if (lookahead === undefined)
    throw new UsageError(`${quote(written)} is no number of days`, 'write it as `180d`')
  return { lookahead }
}

/** The largest file that is read, in MiB. */
export function sizeOf(invocation: Invocation): number {
  const written = invocation.value('max-file-size')
  if (written === undefined) return defaultMostMebibytes
  const size = Number(written)
  if (!Number.isInteger(size) || size < 1) {
    throw new UsageError(`${quote(written)} is no number of MiB`, 'write a whole number from 1')
  }
  return size
}
