import { builtInPolicy, builtInSummary, type DriftRule } from '../check/built-in.js'
import type { OpenFinding } from '../check/findings.js'
import { fingerprint } from '../check/fingerprint.js'
import type { Inventory } from '../imports/inventory.js'
import type { RelatedPlace } from '../model/finding.js'
import { locate, type Span } from '../model/source.js'
import type { OrganizationState } from '../rules/state.js'
import { linkDrift } from './link-drift.js'
import { serverDrift } from './server-drift.js'

/** A difference between what is declared and what the exports show. */
export interface Drift {
  readonly rule: DriftRule
  readonly status: 'violation' | 'undecided'
  /** Set where nobody is to be kept from anything by it. */
  readonly isMild?: boolean
  /** Names of servers. */
  readonly servers: readonly string[]
  readonly product?: string
  readonly site?: string
  /** What the exports show, and what is declared. */
  readonly actual?: string
  readonly required?: string
  readonly message: string
  readonly help: string
  /** What a person would edit in the declaration. */
  readonly at: Span
  /** Where the exports show it. */
  readonly seen?: { readonly message: string; readonly at: Span }
}

/** What of an organization is not as the exports show it. */
export function driftFindings(organization: OrganizationState, inventory: Inventory): readonly OpenFinding[] {
  const drifts = [...serverDrift(organization, inventory), ...linkDrift(organization, inventory)]
  return drifts.map((drift) => findingOf(drift, organization))
}

function findingOf(drift: Drift, { name }: OrganizationState): OpenFinding {
  const { rule, status, isMild, servers, product, site, actual, required, message, help, at, seen } = drift
  const related: readonly RelatedPlace[] = seen ? [{ message: seen.message, location: locate(seen.at) }] : []
  return {
    rule,
    policy: builtInPolicy,
    status,
    severity: isMild ? 'notice' : builtInSummary(rule).severity,
    organization: name,
    ...(site === undefined ? {} : { site }),
    servers,
    ...(product === undefined ? {} : { product }),
    ...(actual === undefined ? {} : { actual }),
    ...(required === undefined ? {} : { required }),
    message,
    help,
    because: [],
    location: locate(at),
    related,
    fingerprint: fingerprint([builtInPolicy, rule, name, ...servers.map((one) => one.toLowerCase())]),
  }
}
