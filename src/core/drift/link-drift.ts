import type { ActualLink, Inventory } from '../imports/inventory.js'
import { quote } from '../model/wording.js'
import type { LinkState, OrganizationState } from '../rules/state.js'
import { shortName } from '../versions/version.js'
import { declaredLink, linkDifference } from './differences.js'
import type { Drift } from './drift-findings.js'

/** What of the subscriptions is not as the exports show them. */
export function linkDrift(organization: OrganizationState, inventory: Inventory): readonly Drift[] {
  const matched = inventory.links.map((actual) => ({ actual, declared: declaredLink(organization, actual) }))
  const found = new Set(matched.map(({ declared }) => declared))
  const others = organization.links.filter((link) => !found.has(link))
  return [
    ...matched.flatMap(({ actual, declared }) =>
      declared ? differing(declared, actual, organization) : [extra(actual, organization)],
    ),
    ...others.filter(({ kind }) => inventory.linkKinds.includes(kind)).map(gone),
    ...others.filter(({ kind }) => inventory.missingLinkKinds.includes(kind)).map(untold),
  ]
}

function differing(
  declared: LinkState,
  actual: ActualLink,
  organization: OrganizationState,
): readonly Drift[] {
  const { site, recorded } = linkDifference(declared, actual, organization)
  const { origin } = declared.declared
  const common = {
    rule: 'drift-subscription' as const,
    servers: [actual.server],
    site: actual.site,
    seen: { message: `the subscription of ${quote(actual.server)} as the exports show it`, at: actual.at },
  }
  const before = declared.recorded ? shortName(declared.recorded) : ''
  const now = actual.recorded?.written ?? ''
  return [
    ...(site
      ? [
          {
            ...common,
            status: 'violation' as const,
            actual: actual.site,
            message: `the exports show ${quote(actual.server)} subscribed to the site ${quote(actual.site)}, and the link is declared to another one`,
            help: 'correct the link',
            at: declared.declared.site === undefined ? origin.whole : origin.value('site'),
          },
        ]
      : []),
    ...(recorded === 'yes'
      ? []
      : [
          {
            ...common,
            status: recorded === 'no' ? ('violation' as const) : ('undecided' as const),
            actual: now,
            required: before,
            message: `the subscription of ${quote(actual.server)} is declared to have recorded ${quote(before)}; the exports show ${quote(now)}`,
            help: 'correct `recordedVersion`',
            at: origin.value('recordedVersion'),
          },
        ]),
  ]
}

function extra({ server, site, at }: ActualLink, organization: OrganizationState): Drift {
  const declared = organization.servers.get(server.toLowerCase())
  return {
    rule: 'drift-subscription',
    status: 'violation',
    servers: [server],
    site,
    message: `the exports show ${quote(server)} subscribed to the site ${quote(site)}, and no link declares that`,
    help: 'declare the link: `coexist import --output FILE` does it',
    at: declared ? declared.declared.origin.value('name') : organization.at,
    seen: { message: `the subscription of ${quote(server)} as the exports show it`, at },
  }
}

function gone({ name, recorder, declared: { origin } }: LinkState): Drift {
  return {
    rule: 'drift-subscription',
    status: 'violation',
    servers: recorder === undefined ? [] : [recorder],
    message: `the subscription ${quote(name)} is declared, and the exports do not show it`,
    help: 'take the link out of the declaration if the subscription was removed',
    at: origin.whole,
  }
}

function untold({ name, recorder, declared: { origin } }: LinkState): Drift {
  return {
    rule: 'drift-subscription',
    status: 'undecided',
    isMild: true,
    servers: recorder === undefined ? [] : [recorder],
    message: `whether the subscription ${quote(name)} is as declared cannot be told, since the exports show no subscriptions`,
    help: 'add an export of `Get-EdgeSubscription`',
    at: origin.value('kind'),
  }
}
