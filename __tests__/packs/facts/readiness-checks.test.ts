import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from '../../../src/core/documents/parse-documents.js'
import { builtInPacks } from '../../support/build-check.js'

const files = builtInPacks.flatMap((pack) => pack.files)
const { policies } = parseAllDocuments(files.map((file) => ({ file, manner: 'named' })))
const rules = policies.flatMap((policy) => policy.rules.map((rule) => ({ policy: policy.id, ...rule })))

/** Section i: the checks of Setup, and the rules that ask for the same, by the Setup that runs the check. */
const checks: readonly [check: string, rules: readonly string[]][] = [
  [
    'Exchange2000or2003PresentInOrg',
    [
      'exchange-2013-coexistence/exchange-2003-and-earlier',
      'exchange-2016-coexistence/exchange-2000-not-supported',
      'exchange-2016-coexistence/exchange-2003-not-supported',
      'exchange-2019-coexistence/exchange-2000-not-supported',
      'exchange-2019-coexistence/exchange-2003-not-supported',
      'exchange-se-coexistence/exchange-2000-not-supported',
      'exchange-se-coexistence/exchange-2003-not-supported',
    ],
  ],
  ['E15E12CoexistenceMinVersionRequirement', ['exchange-2013-coexistence/exchange-2007-minimum']],
  ['E15E14CoexistenceMinVersionRequirement', ['exchange-2013-coexistence/exchange-2010-minimum']],
  ['E15E14CoexistenceMinMajorVersionRequirement', ['exchange-2013-coexistence/exchange-2010-minimum']],
  [
    'E16E12CoexistenceMinVersionRequirement',
    [
      'exchange-2016-coexistence/exchange-2007-not-supported',
      'exchange-2019-coexistence/exchange-2007-not-supported',
      'exchange-se-coexistence/exchange-2007-not-supported',
    ],
  ],
  ['E16E14CoexistenceMinVersionRequirement', ['exchange-2016-coexistence/exchange-2010-minimum']],
  [
    'E19E14CoexistenceRequirement',
    [
      'exchange-2019-coexistence/exchange-2010-not-supported',
      'exchange-se-coexistence/exchange-2010-not-supported',
    ],
  ],
  [
    'E16E15CoexistenceMinVersionRequirement',
    ['exchange-2016-coexistence/exchange-2013-minimum', 'exchange-2019-coexistence/exchange-2013-minimum'],
  ],
  [
    'E19E15CoexistenceRequirement',
    [
      'exchange-2019-coexistence/exchange-2013-not-supported',
      'exchange-se-coexistence/exchange-2013-not-supported',
    ],
  ],
  [
    'AllServersOfHigherVersionRule',
    ['2007', '2010', '2013', '2016'].map(
      (product) => `exchange-upgrade-paths/exchange-${product}-never-prepared`,
    ),
  ],
  ['NoE12ServerWarning', ['exchange-upgrade-paths/exchange-2007-never-prepared']],
  ['NoE14ServerWarning', ['exchange-upgrade-paths/exchange-2010-never-prepared']],
  ['NoE15ServerWarning', ['exchange-upgrade-paths/exchange-2013-never-prepared']],
  ['NoE16ServerWarning', ['exchange-upgrade-paths/exchange-2016-never-prepared']],
  ['ExchangeAlreadyInstalled', ['exchange-upgrade-paths/in-place-upgrade']],
  ['ForestLevelNotWin2003Native', ['exchange-platform/forest-functional-level']],
  ['ForestLevelNotWin2012R2', ['exchange-platform/forest-functional-level']],
  ['MsDSBehaviorVersionRequirement', ['exchange-platform/forest-functional-level']],
  ['ValidOSVersion', ['exchange-platform/windows-server']],
  ['IsServerCoreInstalled', ['exchange-platform/server-core']],
]

describe('a readiness check of Setup (i)', () => {
  it.each(checks)('%s asks for what %j ask for', (check, expected) => {
    const named = rules.filter(({ source }) => source?.checks?.includes(check))
    expect(named.map(({ policy, id }) => `${policy}/${id}`).sort()).toEqual(expected)
  })

  it('is named by rules only where the sheet has it: none is known for 2016 and 2019 under SE', () => {
    const named = new Set(rules.flatMap(({ source }) => source?.checks ?? []))
    expect([...named].sort()).toEqual(checks.map(([check]) => check).sort())
  })
})

describe('the sources of the coexistence policies', () => {
  it('are dated by the day on which they were read', () => {
    const undated = rules.filter(
      ({ policy, source }) => policy.endsWith('-coexistence') && !source?.retrieved,
    )
    expect(undated.map(({ policy, id }) => `${policy}/${id}`)).toEqual([])
  })
})
