import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from '../../src/core/documents/parse-documents.js'
import { isDay, test as runCases, type Pack } from '../../src/core/index.js'
import { builtInPacks, usualDay } from '../support/build-check.js'
import { catalogsOf } from '../support/build-catalogue.js'

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

describe.each(builtInPacks)('the pack $name', (pack) => {
  const files = [...pack.files, ...caseFiles(pack)].map((file) => ({ file, manner: 'named' as const }))
  const { cases, policies } = parseAllDocuments(files)
  const report = runCases({
    asked: [],
    files,
    packs: builtInPacks,
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
    const decided = report.rules.filter((rule) => rule.neverUndecided).map(({ rule }) => rule)
    expect(decided.sort()).toEqual(Object.keys(neverUndecided).sort())
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
