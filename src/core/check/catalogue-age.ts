import { daysBetween, type Day } from '../model/day.js'
import { locate } from '../model/source.js'
import type { OrganizationState } from '../rules/state.js'
import type { Family } from '../versions/version.js'
import { builtInPolicy, builtInSummary } from './built-in.js'
import type { OpenFinding } from './findings.js'
import { fingerprint } from './fingerprint.js'

/** A catalogue whose sources were read longer ago than this, in days, may lack releases and changed rules. */
const oldestUseful = 90

/** Says of each family that its catalogue is old on the day of the run; it stands on the first organization of it. */
export function outdatedCatalogues(
  organizations: readonly OrganizationState[],
  asOf: Day,
): readonly OpenFinding[] {
  const first = new Map<Family, OrganizationState>()
  for (const organization of organizations) {
    for (const { product } of organization.servers.values()) {
      if (!first.has(product.family)) first.set(product.family, organization)
    }
  }
  return [...first].flatMap(([family, organization]) => outdated(family, organization, asOf))
}

function outdated(
  { id, name, retrieved }: Family,
  { name: organization, at }: OrganizationState,
  asOf: Day,
): readonly OpenFinding[] {
  const age = retrieved === undefined ? 0 : daysBetween(retrieved, asOf)
  if (retrieved === undefined || age <= oldestUseful) return []
  return [
    {
      rule: 'catalogue-outdated',
      policy: builtInPolicy,
      status: 'violation',
      severity: builtInSummary('catalogue-outdated').severity,
      organization,
      servers: [],
      message: `the sources of the catalogue of ${name} were last read on ${retrieved}, ${age} days before ${asOf}, so releases and rules since then are not known`,
      help: 'update coexist, or add the new releases in a catalogue of your own',
      because: [],
      location: locate(at),
      related: [],
      fingerprint: fingerprint([builtInPolicy, 'catalogue-outdated', id]),
    },
  ]
}
