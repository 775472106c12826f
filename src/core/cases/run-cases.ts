import type { Case } from '../model/case.js'
import type { Policy } from '../model/policy.js'
import type { Problem } from '../model/problem.js'
import { locate } from '../model/source.js'
import type { CaseResult, MutantResult, RuleCoverage, Shortcoming } from '../model/test-report.js'
import { CaseJudge, type CaseContext } from './case-judge.js'
import { policyOf, unmeetable } from './case-problems.js'
import { coverageOf } from './coverage.js'
import { differencesOf } from './difference.js'
import { strictnessOf } from './strictness.js'

/** The cases that are run, and the policies that they may name. */
export interface CasesToRun {
  readonly cases: readonly Case[]
  readonly policies: readonly Policy[]
  /** Those of the policies of which a strict run asks that their cases show everything; none unless it is strict. */
  readonly strictFor: readonly Policy[]
}

/** What came of the cases. */
export interface RunCases {
  readonly results: readonly CaseResult[]
  readonly rules: readonly RuleCoverage[]
  readonly mutants: readonly MutantResult[]
  readonly shortfalls: readonly Shortcoming[]
  readonly problems: readonly Problem[]
}

/** Judges every case by the policy that it names, and compares what is found with what is expected. */
export function runCases({ cases, policies, strictFor }: CasesToRun, context: CaseContext): RunCases {
  const judge = new CaseJudge(context)
  const problems: Problem[] = []
  const run = cases.flatMap((one) => {
    const judged = runCase(one, policies, judge)
    problems.push(...judged.problems)
    return judged.result ? [{ one, ...judged.result }] : []
  })
  const exercised = policies.filter(
    ({ id }) => strictFor.some((policy) => policy.id === id) || run.some(({ policy }) => policy.id === id),
  )
  const ofPolicies = exercised.map((policy) => {
    const own = run.filter((each) => each.policy === policy)
    const ownCases = own.map(({ one }) => one)
    if (!strictFor.includes(policy))
      return { rules: coverageOf(policy, ownCases), mutants: [], shortfalls: [] }
    const { problems: ofPolicy } = judge.bind(policy, context.asOf)
    problems.push(...ofPolicy)
    const passing = own.filter(({ result }) => result.passed).map(({ one }) => one)
    return strictnessOf(policy, passing, judge, context.catalogue)
  })
  return {
    results: run.map(({ result }) => result),
    rules: ofPolicies.flatMap(({ rules }) => rules),
    mutants: ofPolicies.flatMap(({ mutants }) => mutants),
    shortfalls: ofPolicies.flatMap(({ shortfalls }) => shortfalls),
    problems,
  }
}

interface CaseRun {
  readonly problems: readonly Problem[]
  /** Left out where it could not be judged. */
  readonly result?: { readonly policy: Policy; readonly result: CaseResult }
}

function runCase(one: Case, policies: readonly Policy[], judge: CaseJudge): CaseRun {
  const policy = policyOf(one, policies)
  if ('message' in policy) return { problems: [policy] }
  const { findings, problems } = judge.judge(one, policy)
  const faults = [...judge.bind(policy, judge.dayOf(one)).problems, ...unmeetable(one, policy), ...problems]
  if (faults.length > 0) return { problems: faults }
  const differences = differencesOf(one, findings)
  const result = {
    title: one.title,
    policy: policy.id,
    location: locate(one.origin.value('title')),
    passed: differences.length === 0,
    differences,
  }
  return { problems: [], result: { policy, result } }
}
