import { locate } from '../model/source.js'
import type { Shortcoming } from '../model/test-report.js'
import { contradictingRules } from './contradicting-rules.js'
import { deadEndRelease } from './dead-end-release.js'
import type { Lint, Linted } from './lint.js'
import { matchesNothingKnown } from './matches-nothing-known.js'
import { neverSpeaks } from './never-speaks.js'
import { outsideGuarantee } from './outside-guarantee.js'
import { staleSource } from './stale-source.js'
import { unsatisfiableMinimum } from './unsatisfiable-minimum.js'

/** The lints of policies, sorted by id. */
export const lints: readonly Lint[] = [
  contradictingRules,
  deadEndRelease,
  matchesNothingKnown,
  neverSpeaks,
  outsideGuarantee,
  staleSource,
  unsatisfiableMinimum,
]

/** Everything that the lints find in some rules. */
export function lint(linted: Linted): readonly Shortcoming[] {
  return lints.flatMap(({ id, severity, find }) =>
    find(linted).map(({ rule, message, help, at }) => ({
      kind: id,
      policy: rule.policy.id,
      rule: rule.rule.id,
      severity,
      message,
      help,
      location: locate(at),
    })),
  )
}
