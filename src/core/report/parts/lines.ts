import type { ProblemReport } from '../../model/report.js'
import type { Location } from '../../model/source.js'
import { safeLine } from '../escaping/line.js'
import type { Palette } from './palette.js'
import { placeInWords } from './words.js'

/** A place, as a line begins with it. */
export function placeLine(location: Location, palette: Palette): string {
  return palette.bold(safeLine(placeInWords(location)))
}

/** `  help: …`. */
export function labelledLine(label: string, content: string, palette: Palette): string {
  return `  ${palette.dim(`${label}:`)} ${safeLine(content)}`
}

/** What could not be read, under a heading; nothing where everything could. */
export function problemLines(problems: readonly ProblemReport[], palette: Palette): readonly string[] {
  if (problems.length === 0) return []
  return [
    palette.underline('could not be judged'),
    ...problems.flatMap(({ file, line, column, message, help }) => [
      `${palette.bold(safeLine(line === undefined ? file : `${file}:${line}:${column ?? 1}`))} ${palette.error('problem')}`,
      `  ${safeLine(message)}`,
      ...(help ? [labelledLine('help', help, palette)] : []),
      '',
    ]),
  ]
}
