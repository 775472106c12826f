import type { RuleSummary } from '../model/finding.js'
import type { Report } from '../model/report.js'
import type { Location } from '../model/source.js'

/** A way to show a report. */
export interface ReportFormat {
  readonly id: string
  /** What it is for, in a few words. */
  readonly summary: string
  render(report: Report, options: RenderOptions): string
}

export interface RenderOptions {
  /** Whether a terminal reads it that shows colours. */
  readonly color: boolean
  /** Whether the verdict alone is asked for, in formats for people at a terminal. */
  readonly brief?: boolean
  /** How many characters fit on a line of the terminal that reads it; as many as one likes where nothing is said. */
  readonly width?: number
  /** Where a place in the text leads to, on a terminal that shows hyperlinks. */
  readonly hyperlinkTo?: (location: Location) => string | undefined
  /** Where a place can be looked at in a browser; undefined where it cannot. */
  readonly linkTo?: (location: Location) => string | undefined
  /** Where a page about a rule can be read in a browser; undefined where there is none. */
  readonly pageOf?: (rule: RuleSummary) => string | undefined
  /** What leads from where the output lies to the folder that paths begin in, such as `../`; nothing by default. */
  readonly wayToFiles?: string
  /** The most bytes of UTF-8 the result may have, for formats that can leave something out. */
  readonly byteLimit?: number
  /** How many warnings the caller may add, for formats that have room for so many. */
  readonly ownWarnings?: number
}
