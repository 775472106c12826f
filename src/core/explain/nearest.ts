import type { CompiledRule } from '../check/compiled-rule.js'
import { LiveOrganization } from '../check/live-organization.js'
import type { RuleWatch } from '../check/rule-watch.js'
import { quote } from '../model/wording.js'
import type { OrganizationState, ServerState } from '../rules/state.js'
import { releaseInWords } from '../versions/release-facts.js'
import { releaseRange, type Release } from '../versions/version.js'

/**
 * The nearest release of its product with which a server would meet a rule, all else being as it is: the rule is asked
 * about one release after the other, from the oldest that the server may run.
 */
export function nearestInWords(
  server: ServerState,
  rule: CompiledRule,
  organization: OrganizationState,
): string {
  const { product, version } = server
  const live = new LiveOrganization(organization, [rule])
  const lowest = releaseRange(version)?.first.rank ?? 0
  let before = server
  for (const release of withoutReissues(product.releases)) {
    if (release.rank < lowest) continue
    const after: ServerState = {
      ...server,
      version: { precision: 'exact', written: release.label, product, release },
    }
    live.replace(before, after)
    before = after
    if (!isAgainst(live, server)) return `${releaseInWords(release)}${latestOf(release)}`
  }
  return product.releases.length > 0
    ? `no release of ${product.name} from ${quote(version.written || 'any')} on meets the rule`
    : `no release of ${product.name} is known`
}

function isAgainst(live: LiveOrganization, { key }: ServerState): boolean {
  return live.watches().some((watch) => saysAgainst(watch, key))
}

function saysAgainst(watch: RuleWatch, key: string): boolean {
  if (!watch.scope.servers.has(key)) return false
  if (watch.compiled.judge.kind === 'server') return watch.statusOf(key) !== undefined
  return watch.judgements().some(({ servers }) => servers.some((one) => one.key === key))
}

/** A release that was issued again counts once, by its last issue. */
function withoutReissues(releases: readonly Release[]): readonly Release[] {
  return releases.filter((release, index) => releases[index + 1]?.rank !== release.rank)
}

function latestOf({ product, rank }: Release): string {
  const latest = product.releases.at(-1)
  return latest && latest.rank > rank ? `; the latest is ${quote(latest.label)}` : '; it is the latest'
}
