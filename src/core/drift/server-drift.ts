import type { ActualServer, Inventory } from '../imports/inventory.js'
import { quote } from '../model/wording.js'
import {
  productPlace,
  running,
  versionPlace,
  type OrganizationState,
  type ServerState,
} from '../rules/state.js'
import { shortName } from '../versions/version.js'
import { goneServers, serverDifference } from './differences.js'
import type { Drift } from './drift-findings.js'
import { rolesInWords, shownVersion, siteInWords } from './wording.js'

const bring = 'bring the declaration up to date: `coexist import --output FILE` does it'

/** What of the servers is not as the exports show them. */
export function serverDrift(organization: OrganizationState, inventory: Inventory): readonly Drift[] {
  const declared = [...organization.servers.values()]
  const actual = new Map(inventory.servers.map((server) => [server.key, server]))
  return [
    ...declared.flatMap((server) => {
      const shown = actual.get(server.key)
      return shown ? differing(server, shown) : []
    }),
    ...missing(organization, inventory),
    ...inventory.servers
      .filter(({ key }) => !organization.servers.has(key))
      .map((server) => extra(server, organization)),
  ]
}

function differing(declared: ServerState, actual: ActualServer): readonly Drift[] {
  const { name, product } = declared
  const difference = serverDifference(declared, actual)
  const common = {
    servers: [name],
    product: product.id,
    ...(declared.declared.site === undefined ? {} : { site: declared.declared.site }),
    seen: { message: `${quote(name)} as the exports show it`, at: actual.at },
  }
  return [
    ...(difference.product || difference.version !== 'yes'
      ? [{ ...common, ...versionDrift(declared, actual) }]
      : []),
    ...(difference.roles ? [{ ...common, ...rolesDrift(declared, actual) }] : []),
    ...(difference.site ? [{ ...common, ...siteDrift(declared, actual) }] : []),
  ]
}

type Difference = Pick<Drift, 'rule' | 'status' | 'actual' | 'required' | 'message' | 'help' | 'at'>

function versionDrift(declared: ServerState, actual: ActualServer): Difference {
  const { product, version } = serverDifference(declared, actual)
  const isOpen = !product && version === 'cannot-tell'
  const when = actual.isEarlier ? ' on the day it was subscribed' : ''
  const shows = isOpen
    ? `whether that is the ${shownVersion(actual)} that the exports show cannot be told`
    : `the exports show ${shownVersion(actual)}${when}`
  return {
    rule: 'drift-version',
    status: isOpen ? 'undecided' : 'violation',
    actual: product ? `${actual.product.name} ${actual.written}` : actual.written,
    ...(declared.version.written === '' ? {} : { required: shortName(declared.version) }),
    message: `${quote(declared.name)} is declared as ${running(declared)}; ${shows}`,
    help: bring,
    at: product ? productPlace(declared) : versionPlace(declared),
  }
}

function rolesDrift({ name, declared }: ServerState, { roles = [] }: ActualServer): Difference {
  const written = declared.roles ?? []
  return {
    rule: 'drift-roles',
    status: 'violation',
    actual: roles.join(', '),
    required: written.join(', '),
    message: `${quote(name)} is declared with ${rolesInWords(written)}; the exports show ${rolesInWords(roles)}`,
    help: bring,
    at: declared.origin.value('roles'),
  }
}

function siteDrift({ name, declared }: ServerState, { site = '' }: ActualServer): Difference {
  const own = declared.origin.value('site')
  const isNested = own.start === declared.origin.whole.start
  return {
    rule: 'drift-site',
    status: 'violation',
    actual: site,
    ...(declared.site === undefined ? {} : { required: declared.site }),
    message: `${quote(name)} is declared ${siteInWords(declared.site)}; the exports show it ${siteInWords(site)}`,
    help: bring,
    at: isNested ? declared.origin.value('name') : own,
  }
}

function missing(organization: OrganizationState, { servers, listsServers }: Inventory): readonly Drift[] {
  if (!listsServers) {
    return [
      {
        rule: 'drift-missing',
        status: 'undecided',
        isMild: true,
        servers: [],
        message: 'the exports do not list the servers, so whether one is gone or new cannot be told',
        help: 'add an export of `Get-ExchangeServer`',
        at: organization.at,
      },
    ]
  }
  const gone = goneServers(organization, servers)
  const shown = new Set(servers.map(({ key }) => key))
  const unseen = [...organization.servers.values()].filter(
    (one) => !shown.has(one.key) && !gone.includes(one),
  )
  return [...gone.map(goneDrift), ...unseen.map(unseenDrift)]
}

function goneDrift({ name, product, declared }: ServerState): Drift {
  return {
    rule: 'drift-missing',
    status: 'violation',
    servers: [name],
    product: product.id,
    ...(declared.site === undefined ? {} : { site: declared.site }),
    message: `${quote(name)} is declared, and the exports do not show it`,
    help: 'take it out of the declaration if it was uninstalled; `coexist import --prune --output FILE` does it',
    at: declared.origin.value('name'),
  }
}

function unseenDrift({ name, product, declared }: ServerState): Drift {
  return {
    rule: 'drift-missing',
    status: 'undecided',
    isMild: true,
    servers: [name],
    product: product.id,
    message: `${quote(name)} is declared without a subscription, and no directory shows such an Edge Transport server`,
    help: 'look at the server itself, and add its file version to the exports',
    at: declared.origin.value('name'),
  }
}

function extra(actual: ActualServer, { sites, at }: OrganizationState): Drift {
  const site = sites.find(({ name }) => name.toLowerCase() === actual.site?.toLowerCase())
  const place = actual.site === undefined ? '' : ` ${siteInWords(actual.site)}`
  return {
    rule: 'drift-extra',
    status: 'violation',
    servers: [actual.name],
    product: actual.product.id,
    ...(actual.site === undefined ? {} : { site: actual.site }),
    actual: actual.written,
    message: `the exports show ${quote(actual.name)} with ${shownVersion(actual)}${place}, and it is not declared`,
    help: 'declare it: `coexist import --output FILE` does it',
    at: site ? site.origin.value('name') : at,
    seen: { message: `${quote(actual.name)} as the exports show it`, at: actual.at },
  }
}
