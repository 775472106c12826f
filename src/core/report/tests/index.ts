import type { TestReport } from '../../model/test-report.js'
import type { RenderOptions } from '../format.js'
import { json } from './json.js'
import { junit } from './junit.js'
import { text } from './text.js'

/** A way to show the result of a run of cases. */
export interface TestFormat {
  readonly id: string
  /** What it is for, in a few words. */
  readonly summary: string
  render(report: TestReport, options: RenderOptions): string
}

/** The formats of `coexist test`, sorted by id. */
export const testFormats: readonly TestFormat[] = [
  { id: 'json', summary: 'The result for other programs.', render: json },
  { id: 'junit', summary: 'The cases as JUnit XML.', render: junit },
  { id: 'text', summary: 'The result for people at a terminal.', render: text },
]
