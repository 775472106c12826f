export type { Gate } from './check/findings.js'
export { isBaseline } from './documents/baseline.js'
export { parseDocuments, type Manner } from './documents/parse-documents.js'
export { parseReport } from './documents/report-file.js'
export { isDay } from './model/day.js'
export type { Finding } from './model/finding.js'
export type { Severity } from './model/policy.js'
export type { Problem } from './model/problem.js'
export type { Report } from './model/report.js'
export type { Location, SourceFile, Span } from './model/source.js'
export { counted, didYouMean, listed, nearest, quote } from './model/wording.js'
export { safeLine } from './report/escaping/line.js'
export { markdownMessage } from './report/escaping/markdown.js'
export type { RenderOptions, ReportFormat } from './report/format.js'
export { formats } from './report/index.js'
export { checkRunOf, type CheckRun } from './report/posts/check-run.js'
export {
  isWorthTelling,
  renderComment,
  renderSettledComment,
  type CommentMode,
} from './report/posts/comment.js'
export { check } from './requests/check.js'
export { checkAgainstBase, checkAgainstBaseline } from './requests/compare.js'
export { checkByPoliciesOfBase } from './requests/policies-from-base.js'
export type { CheckRequest, InputFile, Pack, PolicyChoice } from './requests/check-request.js'
export { recordBaseline } from './requests/record-baseline.js'
export { resolve, type Resolution } from './requests/resolve.js'
