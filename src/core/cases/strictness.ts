import type { Case } from '../model/case.js'
import type { Policy } from '../model/policy.js'
import { locate } from '../model/source.js'
import type { MutantResult, RuleCoverage, Shortcoming } from '../model/test-report.js'
import { quote } from '../model/wording.js'
import type { Catalogue } from '../versions/catalogue.js'
import type { CaseJudge } from './case-judge.js'
import { coverageOf, hasCases, notShown, withUndecidable } from './coverage.js'
import { mutantsOf, type Mutant } from './mutations.js'
import { Trial, type Tried } from './trial.js'

/** What a strict run says about one policy. */
export interface Strictness {
  readonly rules: readonly RuleCoverage[]
  readonly mutants: readonly MutantResult[]
  readonly shortfalls: readonly Shortcoming[]
}

/** Asks that the cases of a policy, which pass, show every rule in every state and notice every change of one. */
export function strictnessOf(
  policy: Policy,
  cases: readonly Case[],
  judge: CaseJudge,
  catalogue: Catalogue,
): Strictness {
  const trial = new Trial(judge, policy, cases, catalogue)
  const coverage = withUndecidable(coverageOf(policy, cases), policy, trial)
  // Of a rule without a case it is enough to say so: no change of it could be noticed.
  const shown = new Set(coverage.filter(hasCases).map(({ rule }) => rule))
  const tried = mutantsOf(policy, catalogue).flatMap((mutant) => {
    if (!shown.has(mutant.rule.id)) return []
    const outcome = trial.try(mutant)
    return outcome ? [{ mutant, outcome }] : []
  })
  return {
    rules: coverage.map(({ undecidedWith: _, ...counts }) => counts),
    mutants: tried.map(({ mutant, outcome }) => resultOf(policy, mutant, outcome)),
    shortfalls: [
      ...coverage.flatMap(notShown),
      ...tried.flatMap(({ mutant, outcome }) => notNoticed(policy, mutant, outcome)),
    ],
  }
}

function resultOf({ id }: Policy, { rule, change }: Mutant, { outcome, by }: Tried): MutantResult {
  return { policy: id, rule: rule.id, change, outcome, ...(by === undefined ? {} : { by }) }
}

function notNoticed(
  { id }: Policy,
  { rule, change }: Mutant,
  { outcome, wouldNotice }: Tried,
): readonly Shortcoming[] {
  if (outcome !== 'unnoticed') return []
  return [
    {
      kind: 'not-noticed',
      policy: id,
      rule: rule.id,
      severity: 'error',
      message: `no case notices it when ${quote(rule.id)} ${change.replaceAll('`', '')}`,
      help: wouldNotice
        ? `add a case that does, such as ${quote(wouldNotice.one.title)} ${wouldNotice.text}`
        : 'add a case that does',
      location: locate(rule.origin.value('id')),
    },
  ]
}
