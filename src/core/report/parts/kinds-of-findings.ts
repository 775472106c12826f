import type { Finding } from '../../model/finding.js'

const mostCompared = 8

/**
 * Tells the first finding of each kind: those of one kind differ in their servers alone. Most are of a kind that was just
 * met, so they are compared with a few before anything is written down about them.
 */
export function kindsOfFindings(): (finding: Finding) => Finding {
  const met: Finding[] = []
  const others = new Map<string, Finding>()
  return (finding) => {
    const known = met.find((one) => isOfKind(one, finding)) ?? others.get(kindOf(finding))
    if (known) return known
    if (met.length < mostCompared) met.push(finding)
    else others.set(kindOf(finding), finding)
    return finding
  }
}

function isOfKind(a: Finding, b: Finding): boolean {
  return (
    a.rule === b.rule &&
    a.product === b.product &&
    a.policy === b.policy &&
    a.status === b.status &&
    a.severity === b.severity &&
    a.change === b.change &&
    askedOf(a) === askedOf(b) &&
    observedOf(a) === observedOf(b)
  )
}

/** Only the last of these, which users write, can hold a line break. */
function kindOf(finding: Finding): string {
  const { rule, policy, status, severity, product, change } = finding
  return [policy, rule, status, severity, product, askedOf(finding), change, observedOf(finding)].join('\n')
}

function askedOf({ rule, required }: Finding): string {
  return rule === 'not-covered' ? '' : (required ?? '')
}

function observedOf({ severity, actual }: Finding): string {
  return severity === 'error' ? '' : (actual ?? '')
}
