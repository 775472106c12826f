import { standardsIn, subjectsIn, type Documents } from '../documents/documents.js'
import type { Finding } from '../model/finding.js'
import type { PolicyChange, ProblemReport, Report } from '../model/report.js'
import type { Span } from '../model/source.js'
import { compareText } from '../model/wording.js'
import { verdictOf } from '../check/report.js'
import { documentsOf, type CheckRequest, type InputFile } from './check-request.js'
import { judge } from './check.js'
import { checkAgainstJudgedBase, type Comparing } from './compare.js'

/**
 * Judges a change by the policies, catalogues, waivers and configuration of its base, so that it cannot choose what it is
 * judged by, and tells what its own would find where it edits them. Where the base declares nothing yet, or what it judges
 * by is broken, the change is judged by its own.
 */
export function checkByPoliciesOfBase(
  request: CheckRequest & { readonly subjects: CheckRequest['files'] },
  base: CheckRequest,
  how: Comparing & {
    /** Whether a base that declares nothing judges too: by the packs, and without waivers. */
    readonly evenIfEmpty: boolean
  },
): Report {
  const { report: before } = judge({ ...base, mayBeEmpty: true, isForComparison: true })
  const own = checkAgainstJudgedBase(request, { request: base, report: before }, how)
  const edited = editedFiles(request, base)
  if (edited.length === 0 || (!how.evenIfEmpty && declaresNothing(base))) return own
  const byBase = judgedBy({ ...request, files: request.subjects }, base)
  const report = checkAgainstJudgedBase(byBase, { request: base, report: before }, how)
  if (report.problems.some((problem) => isAmong(problem, before.problems))) return own
  return withPolicyChange(report, own, edited)
}

/** The topologies and plans of a request, and everything else of its base. */
function judgedBy(request: CheckRequest, base: CheckRequest): CheckRequest {
  const subjects = (files: readonly InputFile[]) =>
    files.map((file) => ({ ...file, documents: subjectsIn(file.documents) }))
  const standards = (files: readonly InputFile[]) =>
    files.map((file) => ({ ...file, documents: standardsIn(file.documents) }))
  const { policies: _policies, ...rest } = request
  const policies = policiesByBase(request, base)
  return {
    ...rest,
    files: [...subjects(request.files), ...standards(base.files)],
    waivers: base.waivers,
    configs: base.configs,
    ...(policies ? { policies } : {}),
  }
}

/** The policies that judge a change by its base: what somebody names and the base lacks cannot have been weakened. */
export function policiesByBase(request: CheckRequest, base: CheckRequest): CheckRequest['policies'] {
  const own = request.policies ?? []
  const judging = base.policies?.flatMap((choice) => {
    if ('pack' in choice || choice.files.length > 0) return [choice]
    return own.filter((one) => 'files' in one && one.asked === choice.asked)
  })
  return judging?.length === 0 ? request.policies : judging
}

function declaresNothing({ files, waivers, policies = [] }: CheckRequest): boolean {
  const chosen = policies.flatMap((choice) => ('files' in choice ? choice.files : []))
  return documentsOf([...files, ...waivers, ...chosen]).recognized === 0
}

/** The files, by their paths, whose policies, catalogues, waivers or configuration are not those of the base. */
function editedFiles(request: CheckRequest, base: CheckRequest): readonly string[] {
  const [now, then] = [standardsOf(request), standardsOf(base)]
  const paths = [...new Set([...now.keys(), ...then.keys()])].sort(compareText)
  return paths.filter((path) => now.get(path) !== then.get(path))
}

/** The text of what judges, by file; a file that cannot be read is told by its whole text. */
function standardsOf({ files, waivers, policies = [] }: CheckRequest): ReadonlyMap<string, string> {
  const chosen = policies.flatMap((choice) => ('files' in choice ? choice.files : []))
  const texts = new Map<string, string>()
  for (const { file, documents } of [...files, ...waivers, ...chosen]) {
    const spans = spansOf(documents)
    const isBroken = documents.problems.length > 0 && /\b(?:Policy|Catalog|Waivers|Config)\b/.test(file.text)
    if (isBroken) texts.set(file.path, file.text)
    else if (spans.length > 0) texts.set(file.path, spans.map(textOf).join('\n---\n'))
  }
  return texts
}

function spansOf({ policies, catalogs, waivers, configs }: Documents): readonly Span[] {
  return [...policies, ...catalogs, ...waivers, ...configs].map(({ origin }) => origin.whole)
}

function textOf({ file, start, end }: Span): string {
  return file.text.slice(start, end)
}

function withPolicyChange(report: Report, own: Report, files: readonly string[]): Report {
  const problems = [...report.problems, ...own.problems.filter((one) => !isAmong(one, report.problems))]
  const policyChange: PolicyChange = {
    files,
    verdict: own.verdict,
    appearing: notAmong(own.findings, report.findings),
    disappearing: notAmong(report.findings, own.findings),
  }
  return { ...report, verdict: verdictOf(report.findings, problems), problems, policyChange }
}

function notAmong(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const key = ({ fingerprint, status, severity }: Finding) => `${fingerprint} ${status} ${severity}`
  const known = new Set(others.map(key))
  return findings.filter((finding) => !known.has(key(finding)))
}

function isAmong(problem: ProblemReport, others: readonly ProblemReport[]): boolean {
  return others.some(({ file, message }) => file === problem.file && message === problem.message)
}
