import type { EarlierFinding } from '../model/baseline.js'
import type { Finding, FindingStatus, RuleSummary } from '../model/finding.js'
import type { Catalogue } from '../versions/catalogue.js'
import { compareReleases } from '../versions/compare.js'
import { releaseRange, type Release } from '../versions/version.js'
import type { Measure } from './comparison.js'
import { fullIdOf, weights } from './findings.js'

/** The further from an answer that somebody has given, the greater. */
const gravity: Readonly<Record<FindingStatus, number>> = {
  waived: 0,
  'not-covered': 1,
  undecided: 2,
  violation: 3,
}

/**
 * A finding is worse when it is graver or heavier, or when its servers are further from what the rule asks. What cannot
 * be compared is not worse.
 */
export function measureBy(catalogue: Catalogue, rules: readonly RuleSummary[]): Measure {
  const forms = new Map(rules.map((rule) => [fullIdOf(rule), rule.form]))
  return {
    isWorse: (now, before) =>
      gravity[now.status] > gravity[before.status] ||
      weights[now.severity] > weights[before.severity] ||
      lastsToTheEnd(now) > lastsToTheEnd(before) ||
      isFurtherOff(now, before, forms.get(fullIdOf(now)), catalogue),
    // `keep` names what is in service: a server more is what it asks for.
    isAgainstServers: (finding) => forms.get(fullIdOf(finding)) !== 'keep',
  }
}

/** In a plan, what nothing mends any more is worse than what a step mended. */
function lastsToTheEnd({ plan }: EarlierFinding): number {
  return plan && plan.until === undefined ? 1 : 0
}

function isFurtherOff(
  now: Finding,
  before: EarlierFinding,
  form: RuleSummary['form'] | undefined,
  catalogue: Catalogue,
): boolean {
  switch (form) {
    case 'minimum':
    case 'skew':
    case 'span':
      return isOlder(newestOf(now, catalogue), newestOf(before, catalogue))
    case 'keep':
      return Number(now.actual) < Number(before.actual)
    case 'distinct':
      return Number(now.actual) > Number(before.actual)
    default:
      return false
  }
}

function isOlder(now: Release | undefined, before: Release | undefined): boolean {
  if (!now || before?.product.family !== now.product.family) return false
  return compareReleases(now, before) < 0
}

/** The newest release that the observed version may be. */
function newestOf({ actual, product }: EarlierFinding, catalogue: Catalogue): Release | undefined {
  const known = product === undefined ? undefined : catalogue.products.get(product)
  if (actual === undefined || !known) return undefined
  const version = catalogue.resolve(actual, known)
  return version.precision === 'conflict' ? undefined : releaseRange(version)?.last
}
