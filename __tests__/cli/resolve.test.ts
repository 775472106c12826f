import { describe, expect, it } from 'vitest'
import { runCommand } from '../support/run-program.js'

const ru10 = {
  product: 'exchange-2007',
  release: 'SP3 RU10',
  build: '8.3.298.3',
  precision: 'exact',
  from: 'SP3 RU10',
  to: 'SP3 RU10',
  released: '2013-02-11',
  supportEnds: '2017-04-11',
}
const sp3 = {
  product: 'exchange-2007',
  release: 'SP3',
  precision: 'interval',
  from: 'SP3',
  to: 'SP3 RU23',
  released: '2010-06-07',
  supportEnds: '2017-04-11',
}
const cu2 = {
  product: 'exchange-2013',
  release: 'CU2',
  build: '15.0.712.24',
  precision: 'interval',
  from: 'CU2',
  to: 'CU2 Dec13SU',
  released: '2013-07-09',
  supportEnds: '2023-04-11',
}
const nothing = { product: null, release: null, build: null, from: null, to: null, released: null }
const unknown = { ...nothing, precision: 'unknown', supportEnds: null }

describe('`resolve -f json` says what a version means', () => {
  it.each([
    ['an exact build', '8.3.298.3', [], 0, ru10],
    ['a zero-padded build', '08.03.0298.003', [], 0, ru10],
    ['a build in directory form', '8.03.30298.3', [], 0, ru10],
    ['a label that names its product', 'Exchange 2007 SP3 RU10', [], 0, ru10],
    ['a label in long form', 'Service Pack 3 Update Rollup 10', ['--product', 'exchange-2007'], 0, ru10],
    ['a label in other letters', 'sp3ru10', ['--product=exchange-2007'], 0, ru10],
    [
      'an alias',
      'CU4',
      ['--product', 'exchange-2013'],
      0,
      {
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
    ['an AdminDisplayVersion of 2007', 'Version 8.3 (Build 83.6)', [], 0, { ...sp3, build: '8.3.83.6' }],
    ['an AdminDisplayVersion of 2013', 'Version 15.0 (Build 712.24)', [], 0, cu2],
    ['the same by hand', 'Exchange 2007 SP3 RU?', [], 0, { ...sp3, build: null }],
    [
      'a label that no catalogue knows',
      'CU99',
      ['--product', 'exchange-2013'],
      2,
      {
        ...unknown,
        product: 'exchange-2013',
        supportEnds: '2023-04-11',
        nearest: ['CU19', 'CU9'],
      },
    ],
    [
      'a label of several products',
      'SP3 RU10',
      [],
      2,
      { ...unknown, nearest: ['Exchange 2007 SP3 RU10', 'Exchange 2010 SP3 RU10'] },
    ],
    ['a build of nobody', '1.2.3.4', [], 2, { ...unknown, nearest: [] }],
  ])('%s', (_what, version, options, exitCode, resolution) => {
    const run = runCommand(['resolve', version, ...options, '-f', 'json'])
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode, stderr: '' })
    expect(JSON.parse(run.stdout)).toEqual({ input: version, ...resolution })
  })

  it('with its keys in one order, whatever the precision', () => {
    const keys = [
      'input',
      'product',
      'release',
      'build',
      'precision',
      'from',
      'to',
      'released',
      'supportEnds',
    ]
    for (const version of ['8.3.298.3', 'Version 8.3 (Build 83.6)', '1.2.3.4']) {
      const resolution = JSON.parse(runCommand(['resolve', version, '-f', 'json']).stdout) as object
      expect(Object.keys(resolution).filter((key) => key !== 'nearest')).toEqual(keys)
    }
  })
})

describe('`resolve` says it in words', () => {
  it.each([
    [
      '8.3.298.3',
      0,
      `\`8.3.298.3\`
  product:      exchange-2007
  release:      SP3 RU10
  build:        8.3.298.3
  released:     2013-02-11
  support ends: 2017-04-11
`,
    ],
    [
      'Version 8.3 (Build 83.6)',
      0,
      `\`Version 8.3 (Build 83.6)\`
  product:      exchange-2007
  release:      SP3, its update not known
  from:         SP3
  to:           SP3 RU23
  build:        8.3.83.6
  released:     2010-06-07
  support ends: 2017-04-11
`,
    ],
    [
      'SP3 RU10',
      2,
      `\`SP3 RU10\` is no release that a catalogue knows
  perhaps:      Exchange 2007 SP3 RU10 or Exchange 2010 SP3 RU10
`,
    ],
    ['\u001b[31m\n::error::x', 2, '`\\u{1b}[31m\\u{a}::error::x` is no release that a catalogue knows\n'],
  ])('%j', (version, exitCode, words) => {
    expect(runCommand(['resolve', version])).toMatchObject({ exitCode, stdout: words, stderr: '' })
  })

  it('of several words without quotes too', () => {
    expect(runCommand(['resolve', 'Exchange', '2007', 'SP3', 'RU10']).stdout).toBe(
      runCommand(['resolve', 'Exchange 2007 SP3 RU10']).stdout,
    )
  })
})
