import { testFacts, type FactRow } from '../../support/fact-tables.js'

const note1 = 'Upgrade from Exchange 2007 to Exchange 2013, note 1'
const note2 = 'Upgrade from Exchange 2007 to Exchange 2013, note 2'
const edge2007 = 'Use an Exchange 2010 or 2007 Edge Transport server in Exchange 2013'

/** A hub that stands alone in the link with an Edge Transport server. */
function pair(hub: string, edge: string, source: string, found: readonly string[] = []): FactRow {
  const rest = `links:\n  - { kind: edge-subscription, edge: "${edge}", hubs: ["${hub}"] }\n`
  return [`${hub} with ${edge}: ${source}`, { servers: [hub, edge], rest }, found]
}

const edge2013 = '2013 SP1, edge-transport'

/** Section b.1: a rule on the hub, asked for by an Edge Transport server of Exchange 2013 SP1 or later. */
const pairs: readonly FactRow[] = [
  pair('2007 SP3 RU12, hub-transport', edge2013, note1, [
    '2013/edgesync-exchange-2007 on 2007 SP3 RU12, hub-transport: violation',
  ]),
  pair('2007 SP3 RU13, hub-transport', edge2013, note1),
  pair('2007 8.3.348.1, hub-transport', edge2013, `${note1}; the build in Get-ExchangeBuildNumber`),
  pair('2007 8.3.348.2, hub-transport', edge2013, `${note1}; the build on Microsoft Learn`),
  pair('2007 Version 8.3 (Build 83.6), hub-transport', edge2013, `${note1}; the rollup is not shown`, [
    '2013/edgesync-exchange-2007 on 2007 Version 8.3 (Build 83.6), hub-transport: undecided',
    '2013/exchange-2007-minimum on 2007 Version 8.3 (Build 83.6), hub-transport: undecided',
  ]),
  pair('2010 SP3 RU4, hub-transport', edge2013, note2, [
    '2013/edgesync-exchange-2010 on 2010 SP3 RU4, hub-transport: violation',
  ]),
  pair('2010 SP3 RU5, hub-transport', edge2013, note2),
  pair('2013 CU23, mailbox', '2007 SP3 RU10, edge-transport', edge2007),
  pair('2013 CU23, mailbox', '2010 SP3, edge-transport', edge2007),
  pair('2013 CU23, mailbox', '2007 SP3 RU9, edge-transport', 'Edge counts as a server of its product', [
    '2013/exchange-2007-minimum on 2007 SP3 RU9, edge-transport: violation',
  ]),
  pair('2010 SP3 RU11, hub-transport', '2016 CU23, edge-transport', 'no pair rule is published for 2016'),
  pair('2016 CU23, mailbox', '2010 SP3 RU10, edge-transport', 'only the general minimum', [
    '2016/exchange-2010-minimum on 2010 SP3 RU10, edge-transport: violation',
  ]),
]

/** Sections b.1 and b.2: a subscription is to one site, and every hub of it can take part. */
const sites: readonly FactRow[] = [
  [
    'every 2007 hub of the subscribed site takes part, those of other sites do not',
    {
      servers: [edge2013],
      rest: `sites:
  - name: hq
    servers:
      - { name: HQ1, product: exchange-2007, version: SP3 RU12, roles: [hub-transport] }
      - { name: HQ2, product: exchange-2007, version: SP3 RU12, roles: [mailbox] }
      - { name: HQ3, product: exchange-2007, version: SP3 RU13, roles: [hub-transport] }
  - name: branch
    servers:
      - { name: BR1, product: exchange-2007, version: SP3 RU12, roles: [hub-transport] }
links:
  - { kind: edge-subscription, edge: "${edge2013}", site: hq }
`,
    },
    ['2013/edgesync-exchange-2007 on HQ1: violation'],
  ],
]

const readiness = 'Setup readiness checks of 2013 and 2016'

/** Section b.3: the directory knows the version of an Edge Transport server as of its subscription. */
const recorded: readonly FactRow[] = [
  ['2007 SP3 RU10', '2007 SP3 RU23, edge-transport', 'violation'],
  ['2010 SP3', '2010 SP3 RU32, edge-transport', 'violation'],
  ['2013 CU9', '2013 CU23, edge-transport', 'violation'],
  ['2013 CU23', '2013 CU23, edge-transport', 'none'],
  ['2010 SP3 RU?', '2010 SP3 RU32, edge-transport', 'undecided'],
].map(([version = '', edge = '', status = '']): FactRow => {
  const label = version.replace(/^\S+ /, '')
  const rest = `sites: [{ name: hq, servers: [{ name: HUB, product: exchange-2013, version: CU23, roles: [mailbox] }] }]
links:
  - { kind: edge-subscription, edge: "${edge}", site: hq, recordedVersion: "${label}" }
`
  const found =
    status === 'none' ? [] : [`edge-subscriptions/edge-subscription-outdated on ${edge}: ${status}`]
  return [`recorded as ${version}, now ${edge}: ${readiness}`, { servers: [edge], rest }, found]
})

testFacts(['2013', '2016', 'edge-subscriptions'], {
  'a pair of a hub and an Edge Transport server (b.1)': pairs,
  'a subscribed site (b.1, b.2)': sites,
  'a subscription made before an update (b.3)': recorded,
})
