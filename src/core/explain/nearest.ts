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
export class NearestReleases {
  private readonly live: LiveOrganization
  private readonly known = new Map<string, Release | undefined>()

  constructor(rule: CompiledRule, organization: OrganizationState) {
    this.live = new LiveOrganization(organization, [rule])
  }

  /** The nearest one for a server; undefined where no release meets the rule. */
  of(server: ServerState): Release | undefined {
    const { known } = this
    if (!known.has(server.key)) known.set(server.key, this.search(server))
    return known.get(server.key)
  }

  private search(server: ServerState): Release | undefined {
    const { product, version } = server
    const lowest = releaseRange(version)?.first.rank ?? 0
    let before = server
    let found: Release | undefined
    for (const release of withoutReissues(product.releases)) {
      if (release.rank < lowest) continue
      const after = runningRelease(server, release)
      this.live.replace(before, after)
      before = after
      if (isAgainst(this.live, server)) continue
      found = release
      break
    }
    if (before !== server) this.live.replace(before, server)
    return found
  }
}

/** The server as it would be with another release of its product. */
export function runningRelease(server: ServerState, release: Release): ServerState {
  const version = { precision: 'exact', written: release.label, product: server.product, release } as const
  return { ...server, version }
}

/** The nearest release in words, or that there is none. */
export function nearestInWords({ product, version }: ServerState, nearest: Release | undefined): string {
  if (nearest) return `${releaseInWords(nearest)}${latestOf(nearest)}`
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
