import { describe, expect, it } from 'vitest'
import { resolve } from '../../../src/core/index.js'
import { builtInRead } from '../../support/build-check.js'

/** Sections h.1 and h.2: what an export shows, the product it means, and the releases it may be. */
const shown: readonly [
  written: string,
  product: string | null,
  from: string | null,
  to: string | null,
  fact: string,
][] = [
  ['Version 6.0 (Build 6249.4: Service Pack 3)', 'exchange-2000', 'SP3', 'SP3 post-Apr2010', 'h.1, 2000'],
  ['Version 6.5 (Build 7638.2: Service Pack 2)', 'exchange-2003', 'SP2', 'SP2 post-Apr2010', 'h.1, 2003'],
  [
    'Version 8.1 (Build 240.6)',
    'exchange-2007',
    'SP1',
    'SP1 RU10',
    'h.1: the minor number is the service pack',
  ],
  ['Version 8.3 (Build 83.6)', 'exchange-2007', 'SP3', 'SP3 RU23', 'h.2-1: the rollup is not shown'],
  ['Version 14.3 (Build 123.4)', 'exchange-2010', 'SP3', 'SP3 RU32', 'h.2-1: the rollup is not shown'],
  ['Version 15.0 (Build 712.24)', 'exchange-2013', 'CU2', 'CU2 Dec13SU', 'h.2-2: the update is not shown'],
  ['Version 15.1 (Build 2375.7)', 'exchange-2016', 'CU22', 'CU22 Nov22SU', 'h.1, 2016'],
  ['Version 15.2 (Build 986.5)', 'exchange-2019', 'CU11', 'CU11 Mar23SU', 'h.1, 2019'],
  ['Version 15.2 (Build 2562.17)', 'exchange-se', 'RTM', 'RTM Sep26SUv2', 'h.1: SE from build 2562 on'],
  ['Version 15.1 (Build 2507.18)', 'exchange-2016', 'CU23', 'CU23 Sep26SUv2', 'h.2-5: a build of no table'],
  ['Version 15.20 (Build 7587.36)', null, null, null, 'h.2-7: Exchange Online is no 15.2'],
  ['Version 15.1 (Build 31531.3)', 'exchange-2016', 'CU10', 'CU10 Mar21SU', 'h.2-8: raised by 30000'],
  ['Version 15.2 (Build 30922.7)', 'exchange-2019', 'CU10', 'CU10 Mar22SU', 'h.2-8: raised by 30000'],
]

describe('an export', () => {
  it.each(shown)('`%s` shows %s %s to %s: %s', (written, product, from, to) => {
    const precision = product === null ? 'unknown' : 'interval'
    expect(resolve(written, undefined, builtInRead)).toMatchObject({ product, precision, from, to })
  })
})
