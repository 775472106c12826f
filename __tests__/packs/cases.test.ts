import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isDay, test as runCases, together, type Pack } from '../../src/core/index.js'
import { builtInPacks, builtInRead, usualDay } from '../support/build-check.js'
import { catalogsOf } from '../support/build-catalogue.js'
import { inputFile } from '../support/build-documents.js'

const presence = 'it asks for the presence of products, which is always known'
const oneTable = 'its table is the same for all releases'

/** Rules that can always be decided, with the reason; every other one has an undecided case. */
const neverUndecided: Readonly<Record<string, readonly string[]>> = {
  [presence]: [
    'exchange-2007-coexistence/exchange-5.5-not-supported',
    'exchange-2010-coexistence/exchange-2000-not-supported',
    'exchange-2010-coexistence/exchange-5.5-not-supported',
    'exchange-2010-coexistence/upgrade-path-from-exchange-2000',
    'exchange-2013-coexistence/exchange-2003-and-earlier',
    'exchange-2013-coexistence/upgrade-path-from-exchange-2003',
    'exchange-2016-coexistence/exchange-2000-not-supported',
    'exchange-2016-coexistence/exchange-2003-not-supported',
    'exchange-2016-coexistence/exchange-2007-not-supported',
    'exchange-2016-coexistence/exchange-5.5-not-supported',
    'exchange-2016-coexistence/upgrade-path-from-exchange-2003',
    'exchange-2016-coexistence/upgrade-path-from-exchange-2007',
    'exchange-2019-coexistence/exchange-2000-not-supported',
    'exchange-2019-coexistence/exchange-2003-not-supported',
    'exchange-2019-coexistence/exchange-2007-not-supported',
    'exchange-2019-coexistence/exchange-2010-not-supported',
    'exchange-2019-coexistence/exchange-5.5-not-supported',
    'exchange-2019-coexistence/upgrade-path-from-exchange-2003',
    'exchange-2019-coexistence/upgrade-path-from-exchange-2007',
    'exchange-2019-coexistence/upgrade-path-from-exchange-2010',
    'exchange-se-coexistence/exchange-2000-not-supported',
    'exchange-se-coexistence/exchange-2003-not-supported',
    'exchange-se-coexistence/exchange-2007-not-supported',
    'exchange-se-coexistence/exchange-2010-not-supported',
    'exchange-se-coexistence/exchange-2013-not-supported',
    'exchange-se-coexistence/exchange-5.5-not-supported',
    'exchange-se-coexistence/upgrade-path-from-exchange-2003',
    'exchange-se-coexistence/upgrade-path-from-exchange-2007',
    'exchange-se-coexistence/upgrade-path-from-exchange-2010',
    'exchange-se-coexistence/upgrade-path-from-exchange-2013',
    'exchange-upgrade-paths/exchange-2007-never-prepared',
    'exchange-upgrade-paths/exchange-2010-never-prepared',
    'exchange-upgrade-paths/exchange-2013-never-prepared',
    'exchange-upgrade-paths/exchange-2016-never-prepared',
  ],
  [oneTable]: [
    'exchange-platform/oldest-outlook',
    'exchange-platform/server-core',
    'exchange-server-roles/exchange-2007-2010-roles',
    'exchange-server-roles/exchange-2016-and-later-roles',
  ],
}

/** Changes of policies that change nothing of what they say, with the reason; the cases notice every other one. */
const sameMeaning: Readonly<Record<string, string>> = {
  'exchange-out-of-support loses lifecycle.servers.8 exchange-se': 'the support of Exchange SE has no end',
}

describe.each(builtInPacks)('the pack $name', (pack) => {
  const files = [...pack.files, ...caseFiles(pack)].map(({ path, text }) => inputFile(path, text))
  const { cases, policies } = together(files.map(({ documents }) => documents))
  const report = runCases({
    asked: [],
    files,
    packs: builtInRead,
    problems: [],
    asOf: usualDay,
    strict: true,
    toolVersion: '0.0.0',
  })

  it.each(report.cases)('$title', ({ differences }) => {
    expect(differences).toEqual([])
  })

  it('has cases that show each rule in every state, and that notice every change of one', () => {
    expect(report.problems).toEqual([])
    expect(report.shortfalls.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('has no undecided case for the rules that can always be decided, and for no other one', () => {
    const decided = report.rules
      .filter((rule) => rule.neverUndecided)
      .map(({ policy, rule }) => `${policy}/${rule}`)
    expect(decided.sort()).toEqual(Object.values(neverUndecided).flat().sort())
  })

  it('has changes that nobody notices only where they change nothing', () => {
    const silent = (report.mutants ?? []).filter(({ outcome }) => outcome !== 'noticed')
    expect(silent.map(({ rule, change }) => `${rule} ${change}`).sort()).toEqual(
      Object.keys(sameMeaning).sort(),
    )
  })

  describe.each(policies)('policy $id', (policy) => {
    it('names the source of every rule', () => {
      expect(policy.rules.filter(({ source }) => !source?.title).map(({ id }) => id)).toEqual([])
    })

    it('has dates that stand in the calendar', () => {
      const dates = [policy.source, ...policy.rules.map(({ source }) => source)].flatMap((source) =>
        [source?.date, source?.retrieved].filter((date) => date !== undefined),
      )
      expect(dates.filter((date) => !isDate(date))).toEqual([])
    })
  })

  it('has a title of its own, which is a sentence, for every case', () => {
    const titles = cases.map(({ title }) => title)
    expect(titles.filter((title) => !/^[A-Z0-9].*\.$/.test(title))).toEqual([])
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })
})

/** The cases of a pack: the documents below `policies/<pack>/cases/`. */
function caseFiles({ name }: Pack): Pack['files'] {
  const folder = join(import.meta.dirname, '..', '..', 'policies', name, 'cases')
  return readdirSync(folder)
    .sort()
    .map((file) => ({
      path: `policies/${name}/cases/${file}`,
      text: readFileSync(join(folder, file), 'utf8'),
    }))
}

describe.each(builtInPacks)('the catalogue of the pack $name', (pack) => {
  const catalogs = catalogsOf([pack])
  const sources = new Map(catalogs.flatMap((catalog) => Object.entries(catalog.sources)))
  const products = catalogs.flatMap((catalog) => catalog.products)
  const releases = products.flatMap((product) =>
    product.releases.map((release) => ({ ...release, name: `${product.id} ${release.release}` })),
  )

  it('names a source that exists for every release', () => {
    expect(releases.filter(({ source }) => !sources.has(source ?? '')).map(({ name }) => name)).toEqual([])
  })

  it('names a source that exists for every end of support', () => {
    const supported = products.filter(({ support }) => support !== undefined)
    expect(
      supported.filter(({ support }) => !sources.has(support?.source ?? '')).map(({ id }) => id),
    ).toEqual([])
  })

  it('uses every source that it names', () => {
    const supports = products.flatMap(({ support }) => support ?? [])
    const parts = supports.flatMap(({ releases: supported = [], paid = [] }) => [...supported, ...paid])
    const used = new Set([...releases, ...supports, ...parts].map(({ source }) => source))
    expect([...sources.keys()].filter((key) => !used.has(key))).toEqual([])
  })

  it('has dates that stand in the calendar', () => {
    const dates = [
      ...catalogs.map(({ retrieved }) => retrieved),
      ...[...sources.values()].flatMap(({ date, retrieved }) => [date, retrieved]),
      ...products.flatMap(({ support }) => [
        support?.mainstreamEnds,
        support?.ends,
        ...(support?.releases ?? []).map(({ since }) => since),
        ...(support?.paid ?? []).flatMap(({ from, ends }) => [from, ends]),
      ]),
      ...releases.map(({ released }) => released),
    ].flatMap((date) => (date === undefined || date === 'none' ? [] : [date]))
    expect(dates.length).toBeGreaterThan(releases.length)
    expect(dates.filter((date) => !isDate(date))).toEqual([])
  })

  it('dates every release that is out, and says when every other one is planned', () => {
    const undated = releases.filter(
      ({ build, released, planned }) => (build ? released : planned) === undefined,
    )
    expect(undated.map(({ name }) => name)).toEqual([])
  })
})

/** A day, or the month or year where no more is known. */
function isDate(text: string): boolean {
  return isDay(`${text}${'-01-01'.slice(text.length - 4)}`)
}
