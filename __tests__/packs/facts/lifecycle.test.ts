import { describe, expect, it } from 'vitest'
import { resolve } from '../../../src/core/index.js'
import { builtInRead, checked } from '../../support/build-check.js'
import { catalogueOf, productOf } from '../../support/build-catalogue.js'

const catalogue = catalogueOf()

/** Section g: ends of mainstream and of extended support; endoflife.date, and Microsoft Learn from 2007 on. */
const ends: readonly [product: string, mainstream: string | undefined, extended: string | undefined][] = [
  ['exchange-5.5', undefined, undefined],
  ['exchange-2000', '2005-12-31', '2011-01-11'],
  ['exchange-2003', '2009-04-14', '2014-04-08'],
  ['exchange-2007', '2012-04-10', '2017-04-11'],
  ['exchange-2010', '2015-01-13', '2020-10-13'],
  ['exchange-2013', '2018-04-10', '2023-04-11'],
  ['exchange-2016', '2020-10-13', '2025-10-14'],
  ['exchange-2019', '2024-01-09', '2025-10-14'],
  ['exchange-se', undefined, 'none'],
]

describe('the lifecycle table (g)', () => {
  it.each(ends)('%s: mainstream support until %s, extended until %s', (id, mainstream, extended) => {
    const { support } = productOf(catalogue, id)
    expect([support.mainstreamEnds, support.ends]).toEqual([mainstream, extended])
  })

  it.each([
    ['exchange-2010', 'SP3', '2020-10-13', '14.3.123.4'],
    ['exchange-2016', 'CU23', '2025-10-14', '15.1.2507.6'],
    ['exchange-se', 'RTM', null, '15.2.2562.17'],
  ])(
    '%s %s is supported until %s as resolve tells it (null where no end is set)',
    (product, version, supportEnds, build) => {
      const resolution = resolve(version, product, builtInRead)
      expect(resolution).toMatchObject({ product, supportEnds, build })
    },
  )
})

/** What is told of support on some days, of servers that run what still got updates at the end. */
const told: readonly [day: string, fact: string, messages: readonly string[]][] = [
  [
    '2025-10-14',
    'the last day of 2016 and 2019',
    [
      '`EX2016` runs Exchange 2016 `CU23`; support for Exchange 2016 ends on 2025-10-14, today',
      '`EX2019` runs Exchange 2019 `CU15`; support for Exchange 2019 ends on 2025-10-14, today',
    ],
  ],
  [
    '2026-04-14',
    'the last day of the first period that is bought, which is not support',
    [
      '`EX2016` runs Exchange 2016 `CU23`; support for Exchange 2016 ended on 2025-10-14; `Extended Security Update, period 1`, which is bought and is not support, lasts until 2026-04-14',
      '`EX2019` runs Exchange 2019 `CU15`; support for Exchange 2019 ended on 2025-10-14; `Extended Security Update, period 1`, which is bought and is not support, lasts until 2026-04-14',
    ],
  ],
  [
    '2026-04-30',
    'between the periods',
    [
      '`EX2016` runs Exchange 2016 `CU23`; support for Exchange 2016 ended on 2025-10-14',
      '`EX2019` runs Exchange 2019 `CU15`; support for Exchange 2019 ended on 2025-10-14',
    ],
  ],
  [
    '2026-10-08',
    'in the second period, the last one',
    [
      '`EX2016` runs Exchange 2016 `CU23`; support for Exchange 2016 ended on 2025-10-14; `Extended Security Update, period 2`, which is bought and is not support, lasts until 2026-10-31',
      '`EX2019` runs Exchange 2019 `CU15`; support for Exchange 2019 ended on 2025-10-14; `Extended Security Update, period 2`, which is bought and is not support, lasts until 2026-10-31',
    ],
  ],
  [
    '2026-11-01',
    'after it',
    [
      '`EX2016` runs Exchange 2016 `CU23`; support for Exchange 2016 ended on 2025-10-14, and `Extended Security Update, period 2`, which could be bought, on 2026-10-31',
      '`EX2019` runs Exchange 2019 `CU15`; support for Exchange 2019 ended on 2025-10-14, and `Extended Security Update, period 2`, which could be bought, on 2026-10-31',
    ],
  ],
]

describe('the paid extension (g, j-16)', () => {
  it.each(told)('is told apart from support on %s: %s', (asOf, _fact, messages) => {
    const files = `apiVersion: coexist/v1
kind: Topology
organization: contoso
servers:
  - { name: EX2016, product: exchange-2016, version: CU23 }
  - { name: EX2019, product: exchange-2019, version: CU15 }
  - { name: SE, product: exchange-se, version: RTM }
`
    const { findings } = checked({ files, asOf })
    const own = findings.filter(({ policy }) => policy === 'exchange-lifecycle')
    expect(own.map(({ message }) => message)).toEqual(messages)
  })
})
