import type { Case } from '../model/case.js'
import type { Policy } from '../model/policy.js'
import { locate } from '../model/source.js'
import type { RuleCoverage, Shortcoming } from '../model/test-report.js'
import { quote } from '../model/wording.js'
import type { Trial } from './trial.js'

/** How often the cases of a policy show each of its rules firing, quiet and undecided. */
export function coverageOf(policy: Policy, cases: readonly Case[]): readonly RuleCoverage[] {
  const expected = cases.flatMap(({ expect }) => expect)
  return policy.rules.map(({ id, origin }) => {
    const count = (status: string) =>
      expected.filter((one) => one.rule === id && one.status === status).length
    return {
      policy: policy.id,
      rule: id,
      location: locate(origin.value('id')),
      firing: count('violation'),
      quiet: count('quiet'),
      undecided: count('undecided'),
    }
  })
}

/** The same, told of rules that nothing unknown makes undecided. */
export function withUndecidable(
  coverage: readonly RuleCoverage[],
  policy: Policy,
  trial: Trial,
): readonly (RuleCoverage & { readonly undecidedWith?: string })[] {
  return coverage.map((one) => {
    const rule = policy.rules.find(({ id }) => id === one.rule)
    if (!rule || one.undecided > 0 || one.firing + one.quiet === 0) return one
    const variation = trial.undecided(rule)
    if (!variation) return { ...one, neverUndecided: true }
    return { ...one, undecidedWith: `${quote(variation.one.title)} ${variation.text}` }
  })
}

/** Whether any case is about a rule. */
export function hasCases({ firing, quiet, undecided }: RuleCoverage): boolean {
  return firing + quiet + undecided > 0
}

/** What the cases do not show: each rule must fire, be quiet, and be undecided if it can be. */
export function notShown({
  policy,
  rule,
  location,
  undecidedWith,
  ...counts
}: RuleCoverage & { readonly undecidedWith?: string }): readonly Shortcoming[] {
  const missing = { kind: 'not-shown', policy, rule, severity: 'error', location } as const
  const wanting = (word: string, status: string, like = '') => ({
    ...missing,
    message: `no case shows ${quote(rule)} ${word}`,
    help: `add a case that expects ${quote(`{ rule: ${rule}, status: ${status} }`)}${like}`,
  })
  if (!hasCases({ policy, rule, location, ...counts })) {
    const help = 'add cases in which it fires, is quiet and, where it can be, is undecided'
    return [{ ...missing, message: `no case is about ${quote(rule)}`, help }]
  }
  return [
    ...(counts.firing === 0 ? [wanting('firing', 'violation')] : []),
    ...(counts.quiet === 0 ? [wanting('quiet', 'quiet')] : []),
    ...(counts.undecided === 0 && !counts.neverUndecided
      ? [
          wanting(
            'undecided',
            'undecided',
            undecidedWith === undefined ? '' : `; so it is in ${undecidedWith}`,
          ),
        ]
      : []),
  ]
}
