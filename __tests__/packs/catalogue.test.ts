import { describe, expect, it } from 'vitest'
import { compareBuilds } from '../../src/core/versions/build.js'
import { isAtLeast } from '../../src/core/versions/compare.js'
import type { Product, Release, Version } from '../../src/core/versions/version.js'
import { catalogueOf, meaningOf, productOf } from '../support/build-catalogue.js'
import { builtInPacks } from '../support/build-check.js'
import { displayed, inDirectory, longForm, onDownloadPage, padded } from '../support/build-written-forms.js'

const catalogue = catalogueOf()

/** What the lists of releases hold, as counted in the sources: the number, the first and the last of each product. */
const extents: readonly [product: string, count: number, first: string, last: string][] = [
  ['exchange-5.5', 0, '', ''],
  ['exchange-2000', 10, '6.0.4417 RTM', '6.0.6620.15 SP3 post-Apr2010'],
  ['exchange-2003', 6, '6.5.6944 RTM', '6.5.7656.2 SP2 post-Apr2010'],
  ['exchange-2007', 52, '8.0.685.25 RTM', '8.3.517.0 SP3 RU23'],
  ['exchange-2010', 64, '14.0.639.21 RTM', '14.3.513.0 SP3 RU32'],
  ['exchange-2013', 73, '15.0.516.32 RTM', '15.0.1497.48 CU23 Mar23SU'],
  ['exchange-2016', 122, '15.1.225.42 RTM', '15.1.2507.75 CU23 Sep26SUv2'],
  ['exchange-2019', 119, '15.2.221.12 RTM', '15.2.1748.53 CU15 Sep26SUv2'],
  ['exchange-se', 12, '15.2.2562.17 RTM', '15.2.2562.53 RTM Sep26SUv2'],
]

describe('the releases of Exchange', () => {
  it.each(extents)('%s has %i releases, from `%s` to `%s`', (id, count, first, last) => {
    const releases = releasesOutOf(productOf(catalogue, id))
    const ends = [releases[0], releases.at(-1)].map((release) => (release ? inFull(release) : ''))
    expect([releases.length, ...ends]).toEqual([count, first, last])
  })

  it('are 458 of nine products, oldest first', () => {
    const products = [...catalogue.products.values()]
    expect(products.map(({ id }) => id)).toEqual(extents.map(([id]) => id))
    expect(products.flatMap(releasesOutOf)).toHaveLength(458)
  })

  it.each(extents)('of %s have labels of their own', (id) => {
    const labels = productOf(catalogue, id).releases.map(({ label }) => label)
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([])
  })

  it.each(extents)('of %s have builds that rise', (id) => {
    const releases = releasesOutOf(productOf(catalogue, id))
    const falling = releases.filter((release, index) => {
      const before = releases[index - 1]
      return before && (compareBuilds(before.build, release.build) >= 0 || before.rank > release.rank)
    })
    expect(falling.map(inFull)).toEqual([])
  })

  it.each(extents)('of %s have ranks in steps of one, re-issues sharing theirs', (id) => {
    const { releases } = productOf(catalogue, id)
    const ranks = [...new Set(releases.map(({ rank }) => rank))]
    expect(ranks).toEqual(ranks.map((_rank, index) => index + 1))
  })

  it('are issued again under one rank where only the last number of the build differs', () => {
    const reissues = [...catalogue.products.values()].flatMap(({ releases }) =>
      releases.filter((release, index) => release.rank === releases[index - 1]?.rank),
    )
    expect(reissues.map(({ product, label }) => `${product.id} ${label}`)).toEqual([
      'exchange-2007 SP3 RU3-v2',
      'exchange-2007 SP3 RU8-v2',
      'exchange-2007 SP3 RU8-v3',
      'exchange-2010 SP1 RU3-v3',
      'exchange-2010 SP1 RU4-v2',
      'exchange-2010 SP1 RU7-v2',
      'exchange-2010 SP1 RU7-v3',
      'exchange-2010 SP2 RU4-v2',
      'exchange-2010 SP2 RU5-v2',
      'exchange-2010 SP3 RU8-v2',
      'exchange-2013 CU2',
    ])
  })
})

/** What people write for a release: the way, how it is written, and whether the product must be named beside it. */
const waysToWrite: readonly [
  way: string,
  write: (release: Release) => string | undefined,
  withProduct?: boolean,
][] = [
  ['its label', ({ label }) => label, true],
  ['its label in lower case', ({ label }) => label.toLowerCase(), true],
  ['its label in upper case', ({ label }) => label.toUpperCase(), true],
  ['its label without spaces', ({ label }) => label.replaceAll(' ', ''), true],
  ['its label with more spaces', ({ label }) => ` ${label.replaceAll(' ', '   ')} `, true],
  ['its label with spaces before numbers', ({ label }) => label.replace(/([A-Z]U|SP)(\d)/g, '$1 $2'), true],
  ['its long form', ({ label }) => longForm(label), true],
  ['its label after the name of the product', ({ product, label }) => `${product.name} ${label}`],
  ['its label after the id of the product', ({ product, label }) => `${product.id} ${label}`],
  ['its label in words as on a download page', onDownloadPage],
  ['its build', ({ build }) => build.join('.')],
  ['its build, the product given', ({ build }) => build.join('.'), true],
  ['its build with zeros before the numbers', ({ build }) => padded(build)],
  ['its build as the directory holds it', (release) => inDirectory(release)],
]

const everyRelease = [...catalogue.products.values()].flatMap(releasesOutOf)

/** Those that are more than planned. */
function releasesOutOf({ releases }: Product): readonly Release[] {
  return releases.filter(({ planned }) => planned === undefined)
}

describe('a release of Exchange that is only planned', () => {
  it.each([
    ['CU1', 'the second half of 2026'],
    ['CU2', 'the first half of 2027'],
  ])(
    'exchange-se %s is known by its label, later than all that is out, and has no build',
    (label, planned) => {
      const product = productOf(catalogue, 'exchange-se')
      const version = catalogue.resolve(label, product)
      const release = version.precision === 'exact' ? version.release : undefined
      expect(release).toMatchObject({ label, planned, build: [] })
      const latest = releasesOutOf(product).at(-1)
      expect(latest && release && latest.rank < release.rank).toBe(true)
    },
  )

  it('is out once a catalogue of the project has a build for it', () => {
    const own = `apiVersion: coexist/v1
kind: Catalog
family: exchange
products:
  - id: exchange-se
    releases: [{ release: CU1, kind: CU, build: 15.2.2700.1, released: "2026-12-01" }]
`
    const withOwn = catalogueOf([...builtInPacks, { name: 'own', files: [{ path: 'own.yaml', text: own }] }])
    expect(meaningOf(withOwn, '15.2.2700.1')).toBe('exchange-se CU1')
    const { releases } = productOf(withOwn, 'exchange-se')
    expect(releases.filter(({ planned }) => planned !== undefined).map(({ label }) => label)).toEqual(['CU2'])
  })
})

describe('every release of Exchange', () => {
  it.each(waysToWrite)('is known by %s', (_way, write, withProduct) => {
    const wrong = everyRelease.flatMap((release) => {
      const written = write(release)
      if (written === undefined) return []
      const id = release.product.id
      const meaning = meaningOf(catalogue, written, withProduct ? id : undefined)
      return meaning === `${id} ${release.label}` ? [] : [`${inFull(release)}: ${written} is ${meaning}`]
    })
    expect(wrong).toEqual([])
  })

  it('may be the one behind its AdminDisplayVersion, which leaves the update of its base release open', () => {
    const wrong = everyRelease.filter((release) => {
      const version = catalogue.resolve(displayed(release), release.product)
      return (
        version.precision !== 'interval' ||
        version.base !== release.base ||
        version.first.rank > release.rank ||
        version.last.rank < release.rank
      )
    })
    expect(wrong.map(inFull)).toEqual([])
  })

  it('may be the one behind its base release with the update left open', () => {
    const wrong = everyRelease.filter((release) => {
      const version = catalogue.resolve(`${release.base} ${release.product.updateKind}?`, release.product)
      return version.precision !== 'interval' || version.base !== release.base
    })
    expect(wrong.map(inFull)).toEqual([])
  })

  it('is no release of another product', () => {
    const wrong = everyRelease.filter((release) => {
      const others = [...catalogue.products.values()].filter((product) => product !== release.product)
      const build = release.build.join('.')
      return others.some((other) => catalogue.resolve(build, other).precision !== 'conflict')
    })
    expect(wrong.map(inFull)).toEqual([])
  })
})

/** What is written, of which product, and what it means; each row with the fact behind it. */
const facts: readonly [written: string, product: string, meaning: string, fact: string][] = [
  // Names of one release
  ['CU4', 'exchange-2013', 'exchange-2013 SP1', 'CSS-Exchange calls SP1 of 2013 CU4'],
  ['Exchange 2013 CU4', 'no product', 'exchange-2013 SP1', 'the same with the product'],
  ['CU4 Mar21SU', 'exchange-2013', 'exchange-2013 SP1 Mar21SU', 'and so are its security updates'],
  ['Cumulative Update 4', 'exchange-2013', 'exchange-2013 SP1', 'in long form'],
  ['Service Pack 1', 'exchange-2013', 'exchange-2013 SP1', 'in long form'],
  ['SP3 UR10', 'exchange-2007', 'exchange-2007 SP3 RU10', 'some say update rollup backwards'],
  [
    'Update Rollup 10 for Exchange Server 2007 Service Pack 3',
    'no product',
    'exchange-2007 SP3 RU10',
    'the title on the download page',
  ],
  [
    'Cumulative Update 23 November 2024 Security Update',
    'exchange-2016',
    'exchange-2016 CU23 Nov24SU',
    'the long form of a security update',
  ],
  ['Exchange Server Subscription Edition RTM', 'no product', 'exchange-se RTM', 'the full name of SE'],
  ['CU23 Nov24SU', 'no product', 'exchange-2016 CU23 Nov24SU', 'a label of one product needs no product'],
  [
    'CU23',
    'no product',
    'unknown, perhaps Exchange 2013 CU23 | Exchange 2016 CU23',
    'a label of two products does',
  ],

  // Rollups start again with every service pack
  [
    'RU10',
    'exchange-2007',
    'unknown of exchange-2007, perhaps SP1 RU10 | SP3 RU10',
    'a rollup without its service pack is none',
  ],
  [
    'SP3 RU99',
    'exchange-2007',
    'unknown of exchange-2007, perhaps SP3 RU19 | SP3 RU9 | SP1 RU9',
    'there is none',
  ],

  // First issues and numbers that lists disagree on
  ['15.0.712.22', 'no product', 'exchange-2013 CU2-v1', 'the first issue of CU2'],
  ['15.0.712.24', 'no product', 'exchange-2013 CU2', 'the second issue of CU2'],
  ['8.3.348.1', 'no product', 'exchange-2007 SP3 RU13', 'the build in Get-ExchangeBuildNumber'],
  ['8.3.348.2', 'no product', 'exchange-2007 SP3 RU13', 'the build on Microsoft Learn'],
  ['14.3.266.1', 'no product', 'exchange-2010 SP3 RU11', 'the build in Get-ExchangeBuildNumber'],
  ['14.3.266.2', 'no product', 'exchange-2010 SP3 RU11', 'the build on Microsoft Learn'],
  ['14.3.336.0', 'no product', 'exchange-2010 SP3 RU16', 'the build on Microsoft Learn'],
  ['14.3.339.0', 'no product', 'exchange-2010 SP3 RU16', 'the build in Get-ExchangeBuildNumber'],
  ['14.3.336.9', 'no product', 'exchange-2010 SP3 RU16', 'any last number of that third one'],
  ['15.1.1415.8', 'no product', 'exchange-2016 CU8 Mar21SU', 'the build in CSS-Exchange'],
  ['15.1.1466.13', 'no product', 'exchange-2016 CU9 Mar21SU', 'the build in CSS-Exchange'],
  ['15.1.1466.10', 'no product', 'exchange-2016 CU9 Aug18SU', 'the build in the third-party list'],
  ['14.2.328.5', 'no product', 'exchange-2010 SP2 RU5', 'misprinted as 14.3.328.5 on Microsoft Learn'],
  ['8.3.279.4', 'no product', 'exchange-2007 SP3 RU8', 'between two issues of RU8'],
  ['8.3.279.9', 'no product', 'exchange-2007 SP3 RU8-v3', 'above the last issue of RU8'],

  // Exchange 2000 and 2003, whose shells write the service pack behind a colon
  [
    'Version 6.5 (Build 7638.2: Service Pack 2)',
    'no product',
    'exchange-2003 SP2 .. SP2 post-Apr2010',
    'the form of 2003 in a shell of 2007',
  ],
  [
    'Version 6.0 (Build 6249.4: Service Pack 3)',
    'no product',
    'exchange-2000 SP3 .. SP3 post-Apr2010',
    'the form of 2000 in a shell of 2007',
  ],
  ['6.5.7638', 'no product', 'exchange-2003 SP2', 'the right build of SP2'],
  ['6.5.7638.2', 'no product', 'exchange-2003 SP2', 'the build of SP2 in exports'],
  ['6.5.7683', 'no product', 'exchange-2003 SP2', 'the transposed build that many lists copy'],

  // AdminDisplayVersion hides rollups on 2007 and 2010, security updates from 2013 on
  ['Version 8.3 (Build 83.6)', 'no product', 'exchange-2007 SP3 .. SP3 RU23', 'the rollup is not shown'],
  ['Version 14.3 (Build 123.4)', 'no product', 'exchange-2010 SP3 .. SP3 RU32', 'the rollup is not shown'],
  [
    'Version 15.0 (Build 712.24)',
    'no product',
    'exchange-2013 CU2 .. CU2 Dec13SU',
    'the security update is not shown',
  ],
  ['15.1 (Build 2375.7)', 'no product', 'exchange-2016 CU22 .. CU22 Nov22SU', 'without the first word'],
  ['SP3 RU?', 'exchange-2007', 'exchange-2007 SP3 .. SP3 RU23', 'the same by hand'],
  ['SP3 RU?', 'exchange-2010', 'exchange-2010 SP3 .. SP3 RU32', 'the same by hand'],
  ['CU2 SU?', 'exchange-2013', 'exchange-2013 CU2 .. CU2 Dec13SU', 'the same by hand'],
  ['CU4 SU?', 'exchange-2013', 'exchange-2013 SP1 .. SP1 Mar21SU', 'under the other name'],

  // Builds that no list has
  [
    'Version 15.1 (Build 2507.18)',
    'no product',
    'exchange-2016 CU23 .. CU23 Sep26SUv2',
    'occurs in a public export: CU23 with an unknown update',
  ],
  ['15.1.2507.18', 'no product', 'exchange-2016 CU23 .. CU23 Sep26SUv2', 'the same as a build'],
  ['15.1.2507.99', 'no product', 'exchange-2016 CU23 .. CU23 Sep26SUv2', 'above every known one'],
  ['15.2.2562.99', 'no product', 'exchange-se RTM .. RTM Sep26SUv2', 'above every known one'],
  ['15.2.1748.99', 'no product', 'exchange-2019 CU15 .. CU15 Sep26SUv2', 'above every known one'],
  [
    '15.0.1600.1',
    'no product',
    'unknown of exchange-2013, perhaps CU23 Mar23SU',
    'after the last of its line',
  ],
  [
    '8.3.300.1',
    'no product',
    'unknown of exchange-2007, perhaps SP3 RU10 | SP3 RU11',
    'between two of its line',
  ],
  ['15.2.196.0', 'no product', 'unknown of exchange-2019, perhaps RTM', 'the preview of 2019'],
  ['15.3.1750.1', 'no product', 'unknown', 'invented builds of SE in public scripts'],

  // 2019 and SE share their minor number; 15.20 is Exchange Online
  ['15.2.1748.10', 'no product', 'exchange-2019 CU15', 'below 15.2.2562'],
  ['15.2.2562.17', 'no product', 'exchange-se RTM', 'from 15.2.2562 on'],
  ['15.2.3000.1', 'no product', 'unknown of exchange-se, perhaps RTM Sep26SUv2', 'a later one is SE as well'],
  ['Version 15.2 (Build 986.5)', 'no product', 'exchange-2019 CU11 .. CU11 Mar23SU', 'of 2019'],
  ['Version 15.2 (Build 2562.17)', 'no product', 'exchange-se RTM .. RTM Sep26SUv2', 'of SE'],
  ['15.20.7587.36', 'no product', 'unknown', 'Exchange Online is no version of 15.2'],
  ['Version 15.20 (Build 7587.36)', 'no product', 'unknown', 'Exchange Online is no version of 15.2'],
  ['Version 15.20 (Build 7587.36)', 'exchange-2019', 'unknown of exchange-2019', 'nor with a product'],

  // The directory adds 30000 to the third number, file versions have zeros before their numbers
  ['Version 15.1 (Build 31531.3)', 'no product', 'exchange-2016 CU10 .. CU10 Mar21SU', 'seen in Setup logs'],
  ['Version 15.2 (Build 30922.7)', 'no product', 'exchange-2019 CU10 .. CU10 Mar22SU', 'seen in Setup logs'],
  ['8.3.30083.6', 'no product', 'exchange-2007 SP3', 'the same on 2007'],
  ['15.02.1748.039', 'no product', 'exchange-2019 CU15 Oct25SU', 'as ExSetup shows it'],
  ['08.03.0298.003', 'no product', 'exchange-2007 SP3 RU10', 'as ExSetup shows it'],
  ['8.3.298', 'no product', 'exchange-2007 SP3 RU10', 'three numbers name a rollup'],
  ['15.0.1497', 'no product', 'exchange-2013 CU23 .. CU23 Mar23SU', 'but leave a security update open'],

  // A product that does not have the version
  ['8.3.298.3', 'exchange-2010', 'conflict: a version of exchange-2007', 'a build of another product'],
  [
    'Exchange 2007 SP3 RU10',
    'exchange-2010',
    'conflict: a version of exchange-2007',
    'a label of another product',
  ],
  ['SP3', 'exchange-2013', 'unknown of exchange-2013, perhaps SP1', 'there is no other service pack of 2013'],
  ['SP4', 'exchange-5.5', 'unknown of exchange-5.5', 'no list has the releases of 5.5'],
]

describe('a version', () => {
  it.each(facts)('`%s` of %s is %s: %s', (written, product, meaning) => {
    expect(meaningOf(catalogue, written, product)).toBe(meaning)
  })

  it('`RU10` of no product suggests what it may be, as `CU23` does', () => {
    const version = catalogue.resolve('RU10')
    const near = version.precision === 'unknown' ? version.nearest : []
    expect([...near].sort()).toEqual([
      'Exchange 2007 SP1 RU10',
      'Exchange 2007 SP3 RU10',
      'Exchange 2010 SP3 RU10',
    ])
  })
})

/** Whether a version is at least a release: the questions on which the coexistence rules turn. */
const comparisons: readonly [product: string, written: string, least: string, answer: string][] = [
  ['exchange-2013', '15.0.712.22', 'CU2', 'yes'],
  ['exchange-2013', 'CU2-v1', 'CU2', 'yes'],
  ['exchange-2013', 'CU2', 'CU2-v1', 'yes'],
  ['exchange-2013', '15.0.620.34', 'CU2', 'no'],
  ['exchange-2013', 'SP1', 'CU4', 'yes'],
  ['exchange-2013', 'CU4', 'SP1', 'yes'],
  ['exchange-2013', 'CU3 Dec13SU', 'SP1', 'no'],
  ['exchange-2013', 'CU5', 'SP1 Mar21SU', 'yes'],
  ['exchange-2013', 'Version 15.0 (Build 712.24)', 'CU2', 'yes'],
  ['exchange-2013', 'Version 15.0 (Build 712.24)', 'CU2 Aug13SU', 'cannot-tell'],
  ['exchange-2013', 'Version 15.0 (Build 712.24)', 'CU3', 'no'],
  ['exchange-2013', 'CU99', 'CU2', 'cannot-tell'],
  ['exchange-2007', 'SP1 RU10', 'SP3 RU10', 'no'],
  ['exchange-2007', 'SP1 RU10', 'SP2', 'no'],
  ['exchange-2007', 'SP3 RU9', 'SP3 RU10', 'no'],
  ['exchange-2007', '8.3.348.1', 'SP3 RU13', 'yes'],
  ['exchange-2007', 'SP3 RU8', 'SP3 RU8-v3', 'yes'],
  ['exchange-2007', 'Version 8.3 (Build 83.6)', 'SP3', 'yes'],
  ['exchange-2007', 'Version 8.3 (Build 83.6)', 'SP3 RU10', 'cannot-tell'],
  ['exchange-2007', 'Version 8.2 (Build 176.2)', 'SP3 RU10', 'no'],
  ['exchange-2010', 'SP2 RU8', 'SP3', 'no'],
  ['exchange-2010', 'Version 14.3 (Build 123.4)', 'SP3', 'yes'],
  ['exchange-2010', 'Version 14.3 (Build 123.4)', 'SP3 RU5', 'cannot-tell'],
  ['exchange-2010', '14.3.339.0', 'SP3 RU16', 'yes'],
  ['exchange-2016', '15.1.2507.18', 'CU23', 'yes'],
  ['exchange-2019', '15.2.1544.4', 'CU14', 'yes'],
  ['exchange-se', 'RTM', 'RTM', 'yes'],
]

describe('the order of releases', () => {
  it.each(comparisons)('%s `%s` is at least `%s`: %s', (id, written, least, answer) => {
    const product = productOf(catalogue, id)
    const release = catalogue.resolve(least, product)
    if (release.precision !== 'exact') throw new Error(`${least} is no release`)
    expect(isAtLeast(catalogue.resolve(written, product) as Version, release.release)).toBe(answer)
  })

  it('is that of the builds, whatever the dates say', () => {
    const later = everyRelease.flatMap((release, index) => {
      const before = everyRelease[index - 1]
      if (before?.product !== release.product || !before.released || !release.released) return []
      return before.released.slice(0, 7) > release.released.slice(0, 7) ? [inFull(release)] : []
    })
    expect(later).toContain('14.3.123.4 SP3')
    expect(later).toContain('8.2.176.2 SP2')
  })
})

function inFull({ build, label }: Release): string {
  return `${build.join('.')} ${label}`
}
