import { testFacts, type FactRow } from '../../support/fact-tables.js'

/** A move of public folders from one server to another. */
function publicFolders(from: string, to: string, found: readonly string[], source: string): FactRow {
  return [
    `public folders from ${from} to ${to}: ${source}`,
    { servers: [from, to], steps: [`move: { what: public-folders, from: ["${from}"], to: ["${to}"] }`] },
    found,
  ]
}

const batch2013 = 'Use batch migration to migrate public folders to Exchange 2013'
const batch2016 = 'Use batch migration to migrate public folders to Exchange 2016'
const questions = 'Frequently asked questions about public folders'

/** Section a.4: minima of features. */
const conditional: readonly FactRow[] = [
  publicFolders(
    '2007 SP3 RU14',
    '2013 CU7',
    ['deployment-order/public-folders-from-exchange-2007 on 2007 SP3 RU14: violation'],
    batch2013,
  ),
  publicFolders('2007 SP3 RU15', '2013 CU7', [], batch2013),
  publicFolders(
    '2007 SP3 RU15',
    '2013 CU6',
    ['deployment-order/public-folders-from-exchange-2007 on 2007 SP3 RU15: violation'],
    batch2013,
  ),
  publicFolders(
    '2007 Version 8.3 (Build 83.6)',
    '2013 CU7',
    ['deployment-order/public-folders-from-exchange-2007 on 2007 Version 8.3 (Build 83.6): undecided'],
    batch2013,
  ),
  publicFolders(
    '2010 SP3 RU7',
    '2013 CU7',
    ['deployment-order/public-folders-from-exchange-2010-to-2013 on 2010 SP3 RU7: violation'],
    batch2013,
  ),
  publicFolders('2010 SP3 RU8', '2013 CU7', [], batch2013),
  publicFolders(
    '2010 SP3 RU7',
    '2016 CU23',
    ['deployment-order/public-folders-from-exchange-2010-to-2016 on 2010 SP3 RU7: violation'],
    batch2016,
  ),
  publicFolders('2010 SP3 RU8', '2016 CU23', [], batch2016),
  publicFolders(
    '2013 CU14',
    '2016 CU23',
    ['deployment-order/public-folders-from-exchange-2013 on 2013 CU14: violation'],
    questions,
  ),
  publicFolders('2013 CU15', '2016 CU23', [], questions),
  publicFolders(
    '2013 CU14',
    '2019 CU14',
    ['deployment-order/public-folders-from-exchange-2013 on 2013 CU14: violation'],
    questions,
  ),
  publicFolders('2013 CU15', '2019 CU14', [], questions),
]

/** Every task that a checklist of the pack may ask for before the installation, so that routes are all there is to say. */
const prepared = `tasks:
  read-release-notes: done
  verify-system-requirements: done
  confirm-prerequisites: done
  raise-old-to-minimum: done
  remove-blocked-products: done
  resubscribe-edge-after-patch: done
  raise-forest-level: not-applicable
  prepare-schema: done
  prepare-ad: done
  prepare-domains: done
`

/** The installation of a server of another product after everything that was there is gone. */
function replaced(from: string, to: string, found: readonly string[], by: readonly string[] = []): FactRow {
  const way = [...by, to]
  const install = way.map((server) => {
    const [product = '', ...version] = server.split(' ')
    return `install: { servers: [{ name: "${server}", product: exchange-${product}, version: "${version.join(' ')}" }] }`
  })
  const remove = [from, ...by].map((server) => `decommission: { servers: ["${server}"] }`)
  const steps = way.flatMap((_server, index) => [install[index], remove[index]].flatMap((step) => step ?? []))
  const route = [from, ...by, to].join(' > ')
  return [route, { servers: [from], rest: prepared, steps }, found]
}

const old = { 2000: '2000 SP3', 2003: '2003 SP2', 2007: '2007 SP3 RU23', 2010: '2010 SP3 RU32' }
const [ex2013, ex2016, ex2019, exSe] = ['2013 CU23', '2016 CU23', '2019 CU14', 'se RTM']

/** Sections c.1 and c.3: the routes that are named, and the hops that go too far. */
const routes: readonly FactRow[] = [
  replaced(old[2000], old[2007], []),
  replaced(old[2000], old[2010], [
    '2010/exchange-2000-not-supported on 2000 SP3: violation',
    '2010/upgrade-path-from-exchange-2000 on 2010 SP3 RU32: violation',
  ]),
  replaced(old[2003], old[2007], []),
  replaced(old[2003], old[2010], []),
  replaced(old[2003], ex2013, [
    '2013/exchange-2003-and-earlier on 2003 SP2: violation',
    '2013/upgrade-path-from-exchange-2003 on 2013 CU23: violation',
  ]),
  replaced(old[2007], old[2010], []),
  replaced(old[2007], ex2013, []),
  replaced(old[2007], ex2016, [
    '2016/exchange-2007-not-supported on 2007 SP3 RU23: violation',
    '2016/upgrade-path-from-exchange-2007 on 2016 CU23: violation',
  ]),
  replaced(old[2010], ex2013, []),
  replaced(old[2010], ex2016, []),
  replaced(old[2010], ex2019, [
    '2019/exchange-2010-not-supported on 2010 SP3 RU32: violation',
    '2019/upgrade-path-from-exchange-2010 on 2019 CU14: violation',
  ]),
  replaced(ex2013, ex2016, []),
  replaced(ex2013, ex2019, []),
  replaced(ex2013, exSe, [
    'se/exchange-2013-not-supported on 2013 CU23: violation',
    'se/upgrade-path-from-exchange-2013 on se RTM: violation',
  ]),
  replaced(ex2016, ex2019, []),
  replaced(ex2016, exSe, []),
  replaced(ex2019, exSe, []),
  replaced(old[2003], ex2016, [], [old[2010]]),
  replaced(old[2003], ex2019, [], [old[2010], ex2016]),
  replaced(old[2003], ex2013, [], [old[2010]]),
  replaced(old[2000], ex2019, [], [old[2007], ex2013]),
  replaced(old[2007], ex2019, [], [ex2013]),
  replaced(old[2010], ex2019, [], [ex2016]),
  replaced(old[2007], exSe, [], [ex2013, ex2016]),
  replaced(old[2010], exSe, [], [ex2016]),
  replaced(ex2013, exSe, [], [ex2019]),
]

/** Section c.2 as a plan meets it: what has to be gone is a violation from the installation to the removal. */
const goneFirst: readonly FactRow[] = [
  [
    'every 2007 server before 2016 (E16E12CoexistenceMinVersionRequirement)',
    {
      servers: ['2013 CU23', '2007 SP3 RU23'],
      rest: prepared,
      steps: [
        'install: { servers: [{ name: NEW, product: exchange-2016, version: CU23 }] }',
        'decommission: { servers: ["2007 SP3 RU23"] }',
      ],
    },
    ['2016/exchange-2007-not-supported on 2007 SP3 RU23: violation'],
  ],
  [
    'every 2010 server before 2019 (E19E14CoexistenceRequirement)',
    {
      servers: ['2013 CU23', '2010 SP3 RU32'],
      rest: prepared,
      steps: [
        'decommission: { servers: ["2010 SP3 RU32"] }',
        'install: { servers: [{ name: NEW, product: exchange-2019, version: CU14 }] }',
      ],
    },
    [],
  ],
  [
    'every 2013 server before the update to 2019 CU15, Edge Transport included',
    {
      servers: ['2019 CU14', '2013 CU23, edge-transport'],
      rest: prepared,
      steps: [
        'update: { servers: ["2019 CU14"], version: CU15 }',
        'decommission: { servers: ["2013 CU23, edge-transport"] }',
      ],
    },
    ['2019/exchange-2013-not-supported on 2013 CU23, edge-transport: violation'],
  ],
  [
    'every 2016 and 2019 server before SE CU2, as it is planned',
    {
      servers: ['se CU1', '2016 CU23', '2019 CU15'],
      rest: prepared,
      steps: [
        'update: { servers: ["se CU1"], version: CU2 }',
        'decommission: { servers: ["2016 CU23", "2019 CU15"] }',
      ],
    },
    [
      'se/exchange-2016-not-supported on 2016 CU23: violation',
      'se/exchange-2019-not-supported on 2019 CU15: violation',
    ],
  ],
]

function inPlace(from: string, to: string, found: 'violation' | 'none' | 'undecided', fact: string): FactRow {
  const lines = found === 'none' ? [] : [`upgrade-paths/in-place-upgrade on ${from}: ${found}`]
  return [
    `${from} to ${to}: ${fact}`,
    { servers: [from], steps: [`update: { servers: ["${from}"], version: "${to}" }`] },
    lines,
  ]
}

/** Section c.4: what is updated in place. */
const updates: readonly FactRow[] = [
  inPlace('2019 CU14', 'Exchange SE RTM', 'none', 'the sole exception installs like a cumulative update'),
  inPlace('2019 CU15 Sep26SUv2', 'Exchange SE RTM', 'none', 'the same'),
  inPlace('2019 CU13', 'Exchange SE RTM', 'violation', 'first CU14 or CU15, then SE'),
  inPlace('2019', 'Exchange SE RTM', 'undecided', 'it may be CU13 or older'),
  inPlace('2016 CU23', 'Exchange SE RTM', 'violation', 'legacy upgrade only'),
  inPlace('2016 CU23', 'Exchange 2019 CU15', 'violation', 'legacy upgrade only'),
  inPlace('2010 SP3', 'Exchange 2013 CU23', 'violation', 'between major products never in place'),
  inPlace('2016 RTM', 'CU23', 'none', 'any cumulative update can follow any earlier one'),
  inPlace('2007 RTM', 'SP3 RU23', 'none', 'service packs and rollups are updates'),
]

/** The point of no return of section c.4, one row for each Setup warning. */
const noReturn: readonly FactRow[] = (
  [
    ['2010 SP3', '2007 SP3', 'NoE12ServerWarning'],
    ['2013 CU23', '2010 SP3', 'NoE14ServerWarning'],
    ['2016 CU23', '2013 CU23', 'NoE15ServerWarning'],
    ['2019 CU14', '2016 CU23', 'NoE16ServerWarning'],
  ] as const
).flatMap(([newer, older, check]): readonly FactRow[] => {
  const [product = '', version = ''] = older.split(/ (.*)/)
  const steps = [`install: { servers: [{ name: NEW, product: exchange-${product}, version: ${version} }] }`]
  const found = [`upgrade-paths/exchange-${product}-never-prepared on NEW: violation`]
  return [
    [`${older} is not added where only ${newer} stands (${check})`, { servers: [newer], steps }, found],
    [`another ${older} is added where one stands beside ${newer}`, { servers: [newer, older], steps }, []],
  ]
})

const roles2013 = 'Install Exchange 2013 using the Setup wizard'
const notes2013 = 'Release notes for Exchange 2013'

/** Section e.1, as far as there are rules. */
const orders: readonly FactRow[] = [
  [
    `ord-role-2013: Mailbox first, then Client Access: ${roles2013}`,
    {
      servers: ['2010 SP3, mailbox'],
      steps: [
        'install: { servers: [{ name: CAS, product: exchange-2013, version: CU23, roles: [client-access] }] }',
        'install: { servers: [{ name: MB, product: exchange-2013, version: CU23, roles: [mailbox] }] }',
      ],
    },
    ['deployment-order/exchange-2013-mailbox-first on CAS: violation'],
  ],
  [
    `ord-cas-cu: to CU6 Client Access before Mailbox: ${notes2013}`,
    {
      servers: ['2013 CU5, client-access', '2013 CU5, mailbox'],
      steps: [
        'update: { servers: ["2013 CU5, mailbox"], version: CU6 }',
        'update: { servers: ["2013 CU5, client-access"], version: CU6 }',
      ],
    },
    ['deployment-order/exchange-2013-client-access-first on 2013 CU5, mailbox: violation'],
  ],
  [
    `ord-cas-cu: the right order: ${notes2013}`,
    {
      servers: ['2013 CU5, client-access', '2013 CU5, mailbox'],
      steps: [
        'update: { servers: ["2013 CU5, client-access"], version: CU6 }',
        'update: { servers: ["2013 CU5, mailbox"], version: CU6 }',
      ],
    },
    [],
  ],
  [
    'ord-min-first: 2007 Edge Transport too is raised before the first 2013 server comes',
    {
      servers: ['2007 SP3 RU9, edge-transport'],
      steps: [
        'install: { servers: [{ name: NEW, product: exchange-2013, version: CU23, roles: [mailbox, client-access] }] }',
        'update: { servers: ["2007 SP3 RU9, edge-transport"], version: SP3 RU10 }',
      ],
    },
    ['2013/exchange-2007-minimum on 2007 SP3 RU9, edge-transport: violation'],
  ],
]

const rulesOnStates = ['2013', '2016', '2019', 'se', 'deployment-order', 'upgrade-paths']

testFacts(['deployment-order'], { 'a minimum of a feature (a.4)': conditional })
testFacts(['2010', '2013', '2016', '2019', 'se', 'upgrade-paths'], { 'a route (c.1, c.3)': routes })
testFacts(rulesOnStates, { 'what must be gone first (c.2)': goneFirst })
testFacts(['upgrade-paths'], {
  'an update in place (c.4)': updates,
  'a product that can no longer be added (c.4)': noReturn,
})
testFacts(['2013', 'deployment-order'], { 'an order (e.1)': orders })
