import { describe, expect, it } from 'vitest'
import { resolve, type Resolution } from '../../../src/core/index.js'
import { builtInRead } from '../../support/build-check.js'
import { readPacks } from '../../support/build-documents.js'
import { lumen } from '../../support/build-lumen.js'

const nothing = { release: null, build: null, from: null, to: null, released: null }

const resolutions: readonly [written: string, product: string, resolution: Resolution][] = [
  [
    '8.3.298.3',
    'no product',
    {
      input: '8.3.298.3',
      product: 'exchange-2007',
      release: 'SP3 RU10',
      build: '8.3.298.3',
      precision: 'exact',
      from: 'SP3 RU10',
      to: 'SP3 RU10',
      released: '2013-02-11',
      supportEnds: '2017-04-11',
    },
  ],
  [
    'CU4',
    'exchange-2013',
    {
      input: 'CU4',
      product: 'exchange-2013',
      release: 'SP1',
      build: '15.0.847.32',
      precision: 'exact',
      from: 'SP1',
      to: 'SP1',
      released: '2014-02-25',
      supportEnds: '2023-04-11',
    },
  ],
  [
    'Version 8.3 (Build 83.6)',
    'no product',
    {
      input: 'Version 8.3 (Build 83.6)',
      product: 'exchange-2007',
      release: 'SP3',
      build: '8.3.83.6',
      precision: 'interval',
      from: 'SP3',
      to: 'SP3 RU23',
      released: '2010-06-07',
      supportEnds: '2017-04-11',
    },
  ],
  [
    'SP3 RU?',
    'exchange-2010',
    {
      input: 'SP3 RU?',
      product: 'exchange-2010',
      release: 'SP3',
      build: null,
      precision: 'interval',
      from: 'SP3',
      to: 'SP3 RU32',
      released: '2013-02-12',
      supportEnds: '2020-10-13',
    },
  ],
  [
    'RU10',
    'exchange-2007',
    {
      input: 'RU10',
      product: 'exchange-2007',
      ...nothing,
      precision: 'unknown',
      supportEnds: '2017-04-11',
      nearest: ['SP1 RU10', 'SP3 RU10'],
    },
  ],
  [
    'CU23',
    'no product',
    {
      input: 'CU23',
      product: null,
      ...nothing,
      precision: 'unknown',
      supportEnds: null,
      nearest: ['Exchange 2013 CU23', 'Exchange 2016 CU23'],
    },
  ],
  [
    'Exchange SE RTM',
    'no product',
    {
      input: 'Exchange SE RTM',
      product: 'exchange-se',
      release: 'RTM',
      build: '15.2.2562.17',
      precision: 'exact',
      from: 'RTM',
      to: 'RTM',
      released: '2025-07-01',
      supportEnds: null,
    },
  ],
]

describe('resolve', () => {
  it.each(resolutions)('tells what `%s` of %s means', (written, product, resolution) => {
    expect(resolve(written, product === 'no product' ? undefined : product, builtInRead)).toEqual(resolution)
  })

  it('leaves a date open that no catalogue gives', () => {
    expect(resolve('1.0.110.0', undefined, readPacks([lumen]))).toMatchObject({
      release: 'R1 P1',
      released: null,
    })
  })

  it.each([
    ['R1', 'lumen-9', 'unknown product `lumen-9`', 'did you mean `lumen-0`, `lumen-1` or `lumen-2`?'],
    [
      '2.0.100.0',
      'lumen-1',
      '`2.0.100.0` is a version of Lumen 2, not of Lumen 1',
      'leave out `--product`, or write `lumen-2`',
    ],
  ])('refuses `%s` of `%s`: %s', (written, product, message, help) => {
    expect(resolve(written, product, readPacks([lumen]))).toEqual({ message, help })
  })
})
