import { testFacts, type FactRow } from '../../support/fact-tables.js'

/** Section j: the traps that a verdict can fall into; those of versions alone are rows of the catalogue's test. */
const traps: readonly FactRow[] = [
  [
    'j-2: Setup of 2019 lets 2013 CU10 to CU20 pass, the documentation does not',
    { servers: ['2019 CU14', '2013 CU10'] },
    ['2019/exchange-2013-minimum on 2013 CU10: violation'],
  ],
  [
    'j-3: SE CU1 has 2016 and 2019 beside it, whatever older pages say',
    { servers: ['se CU1', '2019 CU15'] },
    [],
  ],
  [
    'j-4: SP1 of 2013 is CU4, below CU10',
    { servers: ['2016 CU23', '2013 SP1', '2013 CU4'] },
    [
      '2016/exchange-2013-minimum on 2013 CU4: violation',
      '2016/exchange-2013-minimum on 2013 SP1: violation',
    ],
  ],
  [
    'j-5: rollups restart with every service pack',
    { servers: ['2013 CU23', '2007 SP1 RU10', '2007 SP3 RU10'] },
    ['2013/exchange-2007-minimum on 2007 SP1 RU10: violation'],
  ],
  [
    'j-5: a rollup of an older service pack may be newer in date',
    { servers: ['2013 CU23', '2010 SP2 RU8', '2010 SP3'] },
    ['2013/exchange-2010-minimum on 2010 SP2 RU8: violation'],
  ],
  ['j-6: the first issue of 2013 CU2 is CU2', { servers: ['2013 15.0.712.22', '2010 SP3'] }, []],
  [
    'j-7: 14.2.328.5 is SP2 RU5',
    { servers: ['2013 CU23', '2010 14.2.328.5'] },
    ['2013/exchange-2010-minimum on 2010 14.2.328.5: violation'],
  ],
  ['j-7: the copied misprint of 2003 SP2 is SP2', { servers: ['2007 SP3', '2003 6.5.7683'] }, []],
  [
    'j-8: lists disagree on the build of SP3 RU11',
    { servers: ['2016 CU23', '2010 14.3.266.1', '2010 14.3.266.2'] },
    [],
  ],
  [
    'j-12: a preview is no known release',
    { servers: ['se RTM', '2019 15.2.196.0'] },
    ['se/exchange-2019-minimum on 2019 15.2.196.0: undecided'],
  ],
  [
    'j-17: an unsubscribed Edge Transport server counts, which Setup cannot see',
    { servers: ['2016 CU23', '2010 SP3 RU10, edge-transport'] },
    ['2016/exchange-2010-minimum on 2010 SP3 RU10, edge-transport: violation'],
  ],
  [
    'j-18: every 2003 server is gone before 2013, even beside 2010',
    { servers: ['2013 CU23', '2010 SP3', '2003 SP2'] },
    ['2013/exchange-2003-and-earlier on 2003 SP2: violation'],
  ],
  [
    'j-21: a 2013 server below CU2 is itself the violator',
    { servers: ['2013 RTM', '2013 CU23', '2007 SP3 RU23'] },
    ['2013/exchange-2013-minimum on 2013 RTM: violation'],
  ],
  [
    'j-22: 2019 and SE share their minor number',
    { servers: ['se 15.2.2562.17', '2019 15.2.1258.12'] },
    ['se/exchange-2019-minimum on 2019 15.2.1258.12: violation'],
  ],
  [
    'j-23: a build above all known ones of its third number is that release',
    { servers: ['se RTM', '2016 15.1.2507.99', '2019 15.2.1748.99'] },
    [],
  ],
  [
    'j-24: Mailbox of 2016 says nothing of Hub Transport, and the pair rules are for 2007 and 2010 only',
    {
      servers: ['2013 SP1, edge-transport', '2013 CU23, mailbox'],
      rest: 'links:\n  - { kind: edge-subscription, edge: "2013 SP1, edge-transport", hubs: ["2013 CU23, mailbox"] }\n',
    },
    [],
  ],
]

testFacts(['2007', '2010', '2013', '2016', '2019', 'se'], { 'a trap (j)': traps })
