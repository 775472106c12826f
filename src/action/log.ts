import { appendFileSync } from 'node:fs'
import process from 'node:process'
import { safeLine } from '../core/index.js'
import { reasonOf } from '../node/read-text.js'

/** Something that the run has to say about itself. */
export interface Told {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
}

/** A line of the log that GitHub shows as an annotation of the whole run. */
export function annotation({ level, message }: Told): string {
  return `::${level} title=coexist::${safeLine(message).replaceAll('%', '%25')}\n`
}

/** Appends to the job summary; returns a line for the log where that fails, since the verdict does not hang on it. */
export function writeSummary(markdown: string): string {
  const path = process.env.GITHUB_STEP_SUMMARY
  if (!path) return ''
  try {
    appendFileSync(path, markdown)
    return ''
  } catch (error) {
    return annotation({
      level: 'warning',
      message: `the job summary cannot be written: ${reasonOf(error)}`,
    })
  }
}
