import { describe, expect, it } from 'vitest'
import { normalizedLabel, vocabularyOf } from '../../../src/core/versions/label.js'

const vocabulary = vocabularyOf({
  microsoft: '',
  server: '',
  'service pack': 'sp',
  'update rollup': 'ru',
  'cumulative update': 'cu',
  'security update': 'su',
  version: 'v',
})

describe('a label', () => {
  it.each([
    ['SP3 RU10', 'sp3ru10'],
    ['sp3ru10', 'sp3ru10'],
    ['SP 3  RU 10', 'sp3ru10'],
    ['SP3-RU10', 'sp3ru10'],
    ['SP3, RU10', 'sp3ru10'],
    ['SP3 (RU10)', 'sp3ru10'],
    ['Service Pack 3 Update Rollup 10', 'sp3ru10'],
    ['service   pack 3, update   rollup 10', 'sp3ru10'],
    ['Update Rollup 10 for Exchange Server 2007 Service Pack 3', 'exchange2007sp3ru10'],
    ['Microsoft Exchange Server 2013 Cumulative Update 23', 'exchange2013cu23'],
    ['RU8-v2', 'ru8v2'],
    ['Update Rollup 8 Version 2', 'ru8v2'],
    ['CU23 Nov24SU', 'cu23nov24su'],
    ['CU23 November 2024 Security Update', 'cu23nov24su'],
    ['CU23 Nov 2024 SU', 'cu23nov24su'],
    ['CU23 Nov. 24 SU', 'cu23nov24su'],
    ['CU23 SU Nov24', 'cu23nov24su'],
    ['CU23 Security Update November 2024', 'cu23nov24su'],
    ['CU23 Nov24SUv2', 'cu23nov24suv2'],
    ['SP3 post-Sep2003', 'sp3postsep03'],
    ['SP3 RU?', 'sp3ru?'],
    ['SP3.RU10', 'sp3ru10'],
    ['4.10', '4.10'],
    ['2008 R2', '2008r2'],
    // numbers that stand apart are no single one
    ['CU1 2', 'cu1 2'],
    ['CU1-2', 'cu1 2'],
    ['CU1, 2', 'cu1 2'],
    ['CU1_2', 'cu1 2'],
    ['CU2.3', 'cu2.3'],
    // other signs are part of a label that no release has
    ['CU1/2', 'cu1/2'],
    ['CU1é5', 'cu1é5'],
    ['CU２3', 'cu２3'],
    ['CU2½', 'cu2½'],
    ['< CU2', '<cu2'],
    ['>= CU2', '>=cu2'],
    ['~CU2', '~cu2'],
    ['CU2+', 'cu2+'],
    ['CU2*', 'cu2*'],
    ['observer', 'observer'],
    ['versions', 'versions'],
    ['', ''],
  ])('`%s` is told apart by `%s`', (text, normalized) => {
    expect(normalizedLabel(text, vocabulary)).toBe(normalized)
  })

  it('needs no vocabulary', () => {
    expect(normalizedLabel('Release 3 Patch 1', vocabularyOf({}))).toBe('release3patch1')
  })
})
