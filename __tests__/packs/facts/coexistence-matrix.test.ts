import { testFacts, type FactRow } from '../../support/fact-tables.js'

const learn2013 = 'Upgrade from Exchange 2007 to Exchange 2013, coexistence table'
const learn2016 = 'system requirements of Exchange 2016'
const learn2019 = 'system requirements of Exchange 2019'
const teamBlog = 'Exchange Team Blog, Released: 2025 H1 Cumulative Update'
const learnSe = 'Upgrading to Exchange Server Subscription Edition'

/** Section a.1: what stands beside what, each with its source in short. */
const together: readonly FactRow[] = [
  ...rows('TechNet aa998604 (EXCHG.80) and TechRepublic, on Exchange 2007', [
    ['2007 RTM', '5.5', ['2007/exchange-5.5-not-supported on 5.5: violation']],
    ['2007 RTM', '2000 SP2', ['2007/exchange-2000-minimum on 2000 SP2: violation']],
    ['2007 RTM', '2000 SP3', []],
    ['2007 RTM', '2003 SP1', ['2007/exchange-2003-minimum on 2003 SP1: violation']],
    ['2007 RTM', '2003 SP2', []],
  ]),
  ...rows('TechNet aa998604 (EXCHG.149) and course 10135A, on Exchange 2010', [
    ['2010 RTM', '2000 SP3', ['2010/exchange-2000-not-supported on 2000 SP3: violation']],
    ['2010 RTM', '2003 SP1', ['2010/exchange-2003-minimum on 2003 SP1: violation']],
    ['2010 RTM', '2003 SP2', []],
    ['2010 RTM', '2007 SP1 RU10', ['2010/exchange-2007-minimum on 2007 SP1 RU10: violation']],
    ['2010 RTM', '2007 SP2', []],
  ]),
  ...rows(learn2013, [
    ['2013 CU23', '2000 SP3', ['2013/exchange-2003-and-earlier on 2000 SP3: violation']],
    ['2013 CU23', '2003 SP2', ['2013/exchange-2003-and-earlier on 2003 SP2: violation']],
    ['2013 CU2', '2007 SP3 RU9', ['2013/exchange-2007-minimum on 2007 SP3 RU9: violation']],
    ['2013 CU2', '2007 SP3 RU10', []],
    ['2013 CU2', '2010 SP2 RU8', ['2013/exchange-2010-minimum on 2010 SP2 RU8: violation']],
    ['2013 CU2', '2010 SP3', []],
    ['2013 CU1 Aug13SU', '2007 SP3 RU10', ['2013/exchange-2013-minimum on 2013 CU1 Aug13SU: violation']],
    ['2013 RTM', '2010 SP3', ['2013/exchange-2013-minimum on 2013 RTM: violation']],
  ]),
  ...rows(learn2016, [
    ['2016 CU23', '2000 SP3', ['2016/exchange-2000-not-supported on 2000 SP3: violation']],
    ['2016 CU23', '2003 SP2', ['2016/exchange-2003-not-supported on 2003 SP2: violation']],
    ['2016 CU23', '2007 SP3 RU23', ['2016/exchange-2007-not-supported on 2007 SP3 RU23: violation']],
    ['2016 RTM', '2010 SP3 RU10', ['2016/exchange-2010-minimum on 2010 SP3 RU10: violation']],
    ['2016 RTM', '2010 SP3 RU11', []],
    ['2016 RTM', '2013 CU9', ['2016/exchange-2013-minimum on 2013 CU9: violation']],
    ['2016 RTM', '2013 CU10', []],
  ]),
  ...rows(learn2019, [
    ['2019 CU14', '2000 SP3', ['2019/exchange-2000-not-supported on 2000 SP3: violation']],
    ['2019 CU14', '2003 SP2', ['2019/exchange-2003-not-supported on 2003 SP2: violation']],
    ['2019 CU14', '2007 SP3 RU23', ['2019/exchange-2007-not-supported on 2007 SP3 RU23: violation']],
    ['2019 CU14', '2010 SP3 RU32', ['2019/exchange-2010-not-supported on 2010 SP3 RU32: violation']],
    ['2019 CU14', '2013 CU20', ['2019/exchange-2013-minimum on 2013 CU20: violation']],
    ['2019 CU14', '2013 CU21', []],
    ['2019 RTM', '2016 CU22', ['2019/exchange-2016-minimum on 2016 CU22: violation']],
    ['2019 RTM', '2016 CU23', []],
  ]),
  ...rows(teamBlog, [
    ['2019 CU15', '2013 CU20', ['2019/exchange-2013-not-supported on 2013 CU20: violation']],
    ['2019 CU15', '2013 CU23 Mar23SU', ['2019/exchange-2013-not-supported on 2013 CU23 Mar23SU: violation']],
    ['2019 CU15', '2016 CU22', ['2019/exchange-2016-minimum on 2016 CU22: violation']],
    ['2019 CU15', '2016 CU23', []],
  ]),
  ...rows(learnSe, [
    ['se RTM', '2000 SP3', ['se/exchange-2000-not-supported on 2000 SP3: violation']],
    ['se RTM', '2003 SP2', ['se/exchange-2003-not-supported on 2003 SP2: violation']],
    ['se RTM', '2007 SP3 RU23', ['se/exchange-2007-not-supported on 2007 SP3 RU23: violation']],
    ['se RTM', '2010 SP3 RU32', ['se/exchange-2010-not-supported on 2010 SP3 RU32: violation']],
    ['se RTM', '2013 CU23 Mar23SU', ['se/exchange-2013-not-supported on 2013 CU23 Mar23SU: violation']],
    ['se RTM Sep26SUv2', '2016 CU22', ['se/exchange-2016-minimum on 2016 CU22: violation']],
    ['se RTM Sep26SUv2', '2016 CU23', []],
    ['se RTM', '2019 CU13', ['se/exchange-2019-minimum on 2019 CU13: violation']],
    ['se RTM', '2019 CU14', []],
    ['se CU1', '2016 CU23', []],
    ['se CU1', '2019 CU14', []],
    ['se CU2', '2016 CU23', ['se/exchange-2016-not-supported on 2016 CU23: violation']],
    ['se CU2', '2019 CU15', ['se/exchange-2019-not-supported on 2019 CU15: violation']],
  ]),
]

/** The texts that were changed, on the last day of the former and the first of the present one. */
const dated: readonly FactRow[] = [
  [
    '2019 over 2016 was CU11 in the text of 2021',
    { servers: ['2019 CU14', '2016 CU10 Mar21SU', '2016 CU11'], asOf: '2025-02-09' },
    ['2019/exchange-2016-minimum on 2016 CU10 Mar21SU: violation'],
  ],
  [
    '2019 over 2016 is CU23 since CU15 came',
    { servers: ['2019 CU14', '2016 CU22', '2016 CU23'], asOf: '2025-02-10' },
    ['2019/exchange-2016-minimum on 2016 CU22: violation'],
  ],
  [
    'the block of 2016 and 2019 was announced for SE CU1',
    { servers: ['se CU1', '2016 CU23', '2019 CU15'], asOf: '2025-06-30' },
    [
      'se/exchange-2016-not-supported on 2016 CU23: violation',
      'se/exchange-2019-not-supported on 2019 CU15: violation',
    ],
  ],
  [
    'and was moved to CU2 in July 2025',
    { servers: ['se CU1', '2016 CU23', '2019 CU15'], asOf: '2025-07-01' },
    [],
  ],
]

/** Notes of a.1. */
const notes: readonly FactRow[] = [
  [
    'every minimum is for Edge Transport servers too, subscribed or not',
    {
      servers: ['2013 CU23, edge-transport', '2007 SP3 RU9, edge-transport', '2010 SP2, edge-transport'],
    },
    [
      '2013/exchange-2007-minimum on 2007 SP3 RU9, edge-transport: violation',
      '2013/exchange-2010-minimum on 2010 SP2, edge-transport: violation',
    ],
  ],
  [
    'a mix of 2007 and 2010 under 2013 has no minimum of its own',
    { servers: ['2013 CU2', '2007 SP3 RU10', '2010 SP3'] },
    [],
  ],
  ['nor has a mix of 2010 and 2013 under 2016', { servers: ['2016 RTM', '2010 SP3 RU11', '2013 CU10'] }, []],
  ['nor has a mix of 2013 and 2016 under 2019', { servers: ['2019 CU14', '2013 CU21', '2016 CU23'] }, []],
  [
    'every pair must hold: 2016 asks less of 2013 than 2019 does',
    { servers: ['2019 CU14', '2016 CU23', '2013 CU10'] },
    ['2019/exchange-2013-minimum on 2013 CU10: violation'],
  ],
  [
    'targets add up, so one server may be below two minima',
    { servers: ['2019 CU14', '2016 CU23', '2013 CU9'] },
    [
      '2016/exchange-2013-minimum on 2013 CU9: violation',
      '2019/exchange-2013-minimum on 2013 CU9: violation',
    ],
  ],
  ['2013 alone has no minimum, since nothing older is there', { servers: ['2013 RTM'] }, []],
  ['2013 beside 2016 has the minimum of 2016 and not its own', { servers: ['2013 CU10', '2016 CU23'] }, []],
]

/** Section a.2: the builds of the minima, where lists disagree with both last numbers, and what an export shows. */
const builds: readonly FactRow[] = [
  build('2013 CU23', '2007', ['8.3.297.2'], ['8.3.298.3', '08.03.0298.003'], '2013/exchange-2007-minimum'),
  build(
    '2013 CU23',
    '2010',
    ['14.2.390.3'],
    ['14.3.123.4', 'Version 14.3 (Build 123.4)'],
    '2013/exchange-2010-minimum',
  ),
  build(
    '2010 SP3',
    '2013',
    ['15.0.620.29'],
    ['15.0.712.22', '15.0.712.24', 'Version 15.0 (Build 712.24)'],
    '2013/exchange-2013-minimum',
  ),
  build('2016 CU23', '2010', ['14.3.248.2'], ['14.3.266.1', '14.3.266.2'], '2016/exchange-2010-minimum'),
  build(
    '2016 CU23',
    '2013',
    ['15.0.1104.5'],
    ['15.0.1130.7', 'Version 15.0 (Build 1130.7)'],
    '2016/exchange-2013-minimum',
  ),
  build('2019 CU14', '2013', ['15.0.1367.3'], ['15.0.1395.4'], '2019/exchange-2013-minimum'),
  build('se RTM', '2016', ['15.1.2375.7'], ['15.1.2507.6', '15.1.2507.18'], 'se/exchange-2016-minimum'),
  build(
    'se RTM',
    '2019',
    ['15.2.1258.12'],
    ['15.2.1544.4', 'Version 15.2 (Build 1544.4)'],
    'se/exchange-2019-minimum',
  ),
  [
    'an export does not show the rollup of 2007 and 2010',
    {
      servers: ['2013 CU23', '2007 Version 8.3 (Build 83.6)', '2016 CU23', '2010 Version 14.3 (Build 123.4)'],
    },
    [
      '2013/exchange-2007-minimum on 2007 Version 8.3 (Build 83.6): undecided',
      '2016/exchange-2007-not-supported on 2007 Version 8.3 (Build 83.6): violation',
      '2016/exchange-2010-minimum on 2010 Version 14.3 (Build 123.4): undecided',
    ],
  ],
]

testFacts(['2007', '2010', '2013', '2016', '2019', 'se'], {
  'the coexistence matrix (a.1)': together,
  'a text that was changed (a.1, a.3)': dated,
  'a note to the matrix (a.1)': notes,
  'the builds of the minima (a.2)': builds,
})

function rows(
  source: string,
  pairs: readonly (readonly [newer: string, older: string, found: readonly string[]])[],
): readonly FactRow[] {
  return pairs.map(([newer, older, found]) => [
    `${newer} beside ${older}: ${source}`,
    { servers: [newer, older] },
    found,
  ])
}

function build(
  beside: string,
  product: string,
  below: readonly string[],
  enough: readonly string[],
  rule: string,
): FactRow {
  const named = (version: string) => `${product} ${version}`
  return [
    `beside ${beside} ${product} ${enough.join(', ')} is enough and ${below.join(', ')} is not`,
    { servers: [beside, ...[...below, ...enough].map(named)] },
    below.map((version) => `${rule} on ${named(version)}: violation`),
  ]
}
