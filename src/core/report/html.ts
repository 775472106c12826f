import type { ReportFormat } from './format.js'
import { dataOf } from './html/data-of.js'
import { documentOf } from './html/document.js'

/** The report as a page that stands alone: one file, without a request to anywhere. */
export const html: ReportFormat = {
  id: 'html',
  summary: 'The report as a page to look at: one file that needs no network.',
  explains: true,
  render: (report, options) => documentOf(report, dataOf(report, options)),
}
