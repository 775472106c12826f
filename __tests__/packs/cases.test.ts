import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from '../../src/core/documents/parse-documents.js'
import { isDay } from '../../src/core/index.js'
import { builtInPacks } from '../support/build-check.js'
import { catalogueOf, catalogsOf } from '../support/build-catalogue.js'
import { mutantsFile, mutantsOf } from '../support/case-mutations.js'
import { casesOf, judging, noDifference, policyFile } from '../support/case-runner.js'

const catalogue = catalogueOf()

/** Rules that can always be decided, with the reason; every other one has an undecided case. */
const neverUndecided: Readonly<Record<string, string>> = {
  'exchange-2003-and-earlier': 'it asks for the presence of products, which is always known',
  'upgrade-path-from-exchange-2003': 'it asks for the presence of products, which is always known',
  'exchange-2007-2010-roles': 'its table is the same for all releases',
  'exchange-2016-and-later-roles': 'its table is the same for all releases',
}

/** Changes of policies that change nothing of what they say, with the reason; the cases notice every other one. */
const sameMeaning: Readonly<Record<string, string>> = {
  'exchange-out-of-support loses lifecycle.servers.8 exchange-se': 'the support of Exchange SE has no end',
  'exchange-2013-roles has matrix.allowed.0.version < SP1 Sep16SU for < SP1':
    'what the row allows to SP1, the other row allows too',
}

describe.each(builtInPacks)('the pack $name', ({ name, files }) => {
  const { policies } = parseAllDocuments(files.map((file) => ({ file, manner: 'named' })))
  const cases = casesOf(name)

  describe.each(policies)('policy $id', (policy) => {
    const file = policyFile(policy.id)
    const own = cases.filter((one) => one.policy === policy.id)
    const differenceOf = judging(own, file)
    const mutants = mutantsOf(file, catalogue)
    const differenceOfMutant = judging(own, mutantsFile(mutants))

    it.each(own)('$title', (one) => {
      expect(differenceOf(one)).toEqual(noDifference)
    })

    it.each(policy.rules)('shows $id firing, quiet and undecided', ({ id }) => {
      const shown = own.flatMap(({ expect: all }) => all.filter(({ rule }) => rule === id))
      const wanted = id in neverUndecided ? ['quiet', 'violation'] : ['quiet', 'undecided', 'violation']
      expect([...new Set(shown.map(({ status }) => status))].sort()).toEqual(wanted)
    })

    it('expects something only of rules that it has', () => {
      const known = policy.rules.map(({ id }) => id)
      const expected = own.flatMap(({ expect: all }) => all.map(({ rule }) => rule))
      expect(expected.filter((rule) => !known.includes(rule))).toEqual([])
    })

    it('names the source of every rule', () => {
      expect(policy.rules.filter(({ source }) => !source?.title).map(({ id }) => id)).toEqual([])
    })

    it('has dates that stand in the calendar', () => {
      const dates = [policy.source, ...policy.rules.map(({ source }) => source)].flatMap((source) =>
        [source?.date, source?.retrieved].filter((date) => date !== undefined),
      )
      expect(dates.filter((date) => !isDate(date))).toEqual([])
    })

    it.each(mutants)('is noticed by its cases when $title', ({ id, title }) => {
      const noticing = own.filter((one) => !isDeepStrictEqual(differenceOfMutant(one, id), noDifference))
      expect(noticing.length > 0).toBe(!(title in sameMeaning))
    })
  })

  it('has a title of its own, which is a sentence, for every case', () => {
    const titles = cases.map(({ title }) => title)
    expect(titles.filter((title) => !/^[A-Z0-9].*\.$/.test(title))).toEqual([])
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })

  it('has cases only of policies that it has', () => {
    const known = policies.map(({ id }) => id)
    expect(cases.filter(({ policy }) => !known.includes(policy)).map(({ title }) => title)).toEqual([])
  })
})

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
    const used = new Set([...releases, ...products.map(({ support }) => support)].map((one) => one?.source))
    expect([...sources.keys()].filter((key) => !used.has(key))).toEqual([])
  })

  it('has dates that stand in the calendar', () => {
    const dates = [
      ...catalogs.map(({ retrieved }) => retrieved),
      ...[...sources.values()].flatMap(({ date, retrieved }) => [date, retrieved]),
      ...products.flatMap(({ support }) => [support?.mainstreamEnds, support?.ends]),
      ...releases.map(({ released }) => released),
    ].flatMap((date) => (date === undefined || date === 'none' ? [] : [date]))
    expect(dates.length).toBeGreaterThan(releases.length)
    expect(dates.filter((date) => !isDate(date))).toEqual([])
  })

  it('dates every release', () => {
    expect(releases.filter(({ released }) => released === undefined).map(({ name }) => name)).toEqual([])
  })
})

/** A day, or the month or year where no more is known. */
function isDate(text: string): boolean {
  return isDay(`${text}${'-01-01'.slice(text.length - 4)}`)
}
