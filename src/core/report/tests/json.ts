import type { TestReport } from '../../model/test-report.js'
import { jsonText } from '../escaping/json.js'

/** The result of a run of cases as other programs read it. */
export function json(report: TestReport): string {
  return jsonText(report)
}
