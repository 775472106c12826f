import type { Problem } from '../../model/problem.js'
import { compareText, listedAtMost, quote } from '../../model/wording.js'
import type { Importer } from '../importer.js'
import type { Inventory } from '../inventory.js'
import type { Row } from '../row.js'
import { actualServers } from './actual-servers.js'
import { Gathering, kindOf } from './gathering.js'
import { actualLinks, subscriptionKind } from './links.js'
import { notesOn, remarksOn } from './notes.js'

/** Exchange organizations, from what their directory and their servers show. */
export const exchangeInventory: Importer = {
  id: 'exchange-inventory',
  summary:
    'Exchange organizations from Get-ExchangeServer, Get-EdgeSubscription and the file versions of ExSetup.exe.',
  recognizes: (row) => kindOf(row) !== undefined,
  wanted:
    'export `Name`, `AdminDisplayVersion`, `ServerRole` and `Site` of `Get-ExchangeServer`, `Name` and `Site` of `Get-EdgeSubscription`, or `Name` and `FileVersion` of ExSetup.exe',
  read(rows, catalogue) {
    const gathering = new Gathering(catalogue)
    for (const row of rows) gathering.add(row)
    return inventoryOf(gathering)
  },
}

function inventoryOf(gathering: Gathering): Inventory {
  const problems = [...gathering.problems]
  const servers = [...actualServers(gathering, problems)].sort((a, b) => compareText(a.key, b.key))
  const links = actualLinks(gathering, problems)
  const organization = organizationOf(gathering)
  const showsLinks = gathering.kinds.has('subscription')
  problems.push(...severalOrganizations(gathering))
  return {
    ...(organization === undefined ? {} : { organization }),
    servers,
    links: [...links].sort((a, b) => compareText(a.server.toLowerCase(), b.server.toLowerCase())),
    listsServers: gathering.kinds.has('server'),
    linkKinds: showsLinks ? [subscriptionKind] : [],
    missingLinkKinds: showsLinks ? [] : [subscriptionKind],
    remarks: remarksOn(servers),
    notes: notesOn(gathering, servers),
    problems,
  }
}

function organizationOf({ organizations, forests }: Gathering): string | undefined {
  const [name] = organizations.size > 0 ? organizations.keys() : forests.keys()
  return name
}

function severalOrganizations({ organizations }: Gathering): readonly Problem[] {
  if (organizations.size < 2) return []
  const row: Row | undefined = [...organizations.values()][1]
  const names = listedAtMost(5, [...organizations.keys()].map(quote))
  return row
    ? [
        {
          message: `the exports are of several organizations: ${names}`,
          help: 'import each of them by itself',
          at: row.at,
        },
      ]
    : []
}
