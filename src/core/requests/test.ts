import { runCases } from '../cases/run-cases.js'
import { compilePolicy } from '../check/compiled-rule.js'
import { problemReports, verdictOf } from '../check/report.js'
import type { Documents } from '../documents/documents.js'
import { lint } from '../lints/index.js'
import type { Day } from '../model/day.js'
import type { Problem } from '../model/problem.js'
import type { CaseResult, MutantResult, Shortcoming, TestReport } from '../model/test-report.js'
import { compareText } from '../model/wording.js'
import { Catalogue } from '../versions/catalogue.js'
import { documentsOf, type InputFile, type ReadPack } from './check-request.js'
import { isSamePlace, Policies } from './policies.js'

/** Everything that a run of cases depends on. */
export interface TestRequest {
  /** The paths that were asked about, as people wrote them. */
  readonly asked: readonly string[]
  /** The cases, and the policies and catalogues that lie beside them. */
  readonly files: readonly InputFile[]
  readonly packs: readonly ReadPack[]
  /** What could not even be read. */
  readonly problems: readonly Problem[]
  /** The day of cases that name none. */
  readonly asOf: Day
  /** Whether the cases must show every rule among the files in every state, and notice every change of one. */
  readonly strict: boolean
  readonly toolVersion: string
}

/** Runs the cases among the files by the policies that they name: those among the files, and those of the packs. */
export function test(request: TestRequest): TestReport {
  const { strict, asOf, toolVersion } = request
  const documents = documentsOf(request.files)
  const policies = new Policies(request.packs, documents, undefined)
  const known = policies.inForce.map(({ policy }) => policy)
  const own = known.filter((policy) => documents.policies.some((one) => isSamePlace(one, policy)))
  const { catalogue, problems: ofCatalogue } = Catalogue.compile(policies.catalogs)
  const context = { catalogue, asOf, checklists: known.flatMap((policy) => policy.checklists) }
  const run = runCases({ cases: documents.cases, policies: known, strictFor: strict ? own : [] }, context)
  const { results, rules, mutants } = run
  const linted = strict ? own.flatMap((policy) => compilePolicy(policy, context).rules) : []
  const shortfalls = [...run.shortfalls, ...lint({ rules: linted, catalogue, asOf })]
  const problems = [
    ...[request, documents, policies, { problems: ofCatalogue }, run].flatMap((part) => part.problems),
    ...nothingToTest(request, documents),
  ]
  const failed = results.filter(({ passed }) => !passed).length
  const blocking = [...results.map(({ passed }) => ({ blocking: !passed })), ...shortfalls.map(isBlocking)]
  return {
    schemaVersion: 1,
    tool: { name: 'coexist', version: toolVersion },
    asOf,
    verdict: verdictOf(blocking, problems),
    summary: {
      cases: results.length,
      failed,
      policies: new Set(rules.map(({ policy }) => policy)).size,
      rules: rules.length,
      ...(strict ? { mutants: countsOf(mutants) } : {}),
    },
    cases: [...results].sort(byPlace),
    rules,
    shortfalls,
    ...(strict ? { mutants } : {}),
    problems: problemReports(problems),
  }
}

function countsOf(mutants: readonly MutantResult[]) {
  const count = (wanted: MutantResult['outcome']) =>
    mutants.filter(({ outcome }) => outcome === wanted).length
  return { tried: mutants.length, unnoticed: count('unnoticed'), withoutEffect: count('without-effect') }
}

function isBlocking({ severity }: Shortcoming) {
  return { blocking: severity === 'error' }
}

function byPlace({ location: a }: CaseResult, { location: b }: CaseResult): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column
}

/** A run that tests nothing must not look like one in which everything passes. */
function nothingToTest({ asked, problems }: TestRequest, documents: Documents): readonly Problem[] {
  if (documents.cases.length > 0 || problems.length + documents.problems.length > 0) return []
  const help = 'name a file or folder with a document of `kind: Case`'
  return [{ message: 'no case was found', help, at: { path: asked.join(', ') || '.' } }]
}
