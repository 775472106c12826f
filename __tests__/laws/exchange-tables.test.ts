import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeByTable, type Candidate, type Releases } from '../reference/exchange/judge.js'
import { cells } from '../reference/exchange/table.js'
import { catalogueOf } from '../support/build-catalogue.js'
import { checked } from '../support/build-check.js'

const ids = ['5.5', '2000', '2003', '2007', '2010', '2013', '2016', '2019', 'se']
const { products } = catalogueOf()
const releases: Releases = Object.fromEntries(
  ids.map((id) => [id, (products.get(`exchange-${id}`)?.releases ?? []).map(({ label }) => label)]),
)

/** Days around those on which a text was changed, and days long before and after. */
const days = fc.constantFrom(
  '2012-01-01',
  '2025-02-09',
  '2025-02-10',
  '2025-06-30',
  '2025-07-01',
  '2026-11-22',
)

const batches = 8
const organizationsOfBatch = 60

test('random organizations of all products are judged as the coexistence tables say, read by hand', () => {
  fc.assert(
    fc.property(fc.integer(), days, (seed, asOf) => {
      const all = fc.sample(organization, { seed, numRuns: organizationsOfBatch })
      const files = all.map(
        (servers, index) => [`${index}.yaml`, topologyOf(`org ${index}`, servers)] as const,
      )
      const report = checked({ files: Object.fromEntries(files), asOf })
      expect(report.problems).toEqual([])
      for (const [index, servers] of all.entries()) {
        const own = report.findings.filter(
          ({ organization: of, policy }) => of === `org ${index}` && policy.endsWith('-coexistence'),
        )
        const said = own.flatMap(({ policy, rule, servers: names, status }) =>
          names.map((name) => `${policy}/${rule} on ${name}: ${status}`),
        )
        const named = servers.map((server, at) => ({ ...server, name: `S${at}` }))
        expect([servers, said.sort()]).toEqual([servers, judgeByTable(named, asOf, releases)])
      }
    }),
    { numRuns: batches, endOnFailure: true },
  )
})

interface Drawn extends Omit<Candidate, 'name'> {
  /** Left out where the version is not declared. */
  readonly version?: string
}

/** A version of a product as it may be written, with all that it may be. */
const server: fc.Arbitrary<Drawn> = fc.constantFrom(...ids).chain((product): fc.Arbitrary<Drawn> => {
  const all = releases[product] ?? []
  const unknown: fc.Arbitrary<Drawn> = fc.constantFrom(
    { product, releases: all },
    { product, releases: all, version: 'CU99' },
  )
  if (all.length === 0) return fc.constant({ product, releases: [] })
  const exact = fc
    .oneof(fc.constantFrom(...all), fc.constantFrom(...nearLimits(product)))
    .map((version): Drawn => ({ product, releases: [version], version }))
  const update = products.get(`exchange-${product}`)?.updateKind
  const bases = [...new Set(all.map(baseOf))].filter((base) => !base.includes('-v'))
  const partly = fc.constantFrom(...bases).map((base): Drawn => ({
    product,
    releases: all.filter((label) => baseOf(label) === base),
    version: `${base} ${update ?? ''}?`,
  }))
  return fc.oneof(
    { weight: 6, arbitrary: exact },
    { weight: update ? 2 : 0, arbitrary: partly },
    { weight: 1, arbitrary: unknown },
  )
})

const organization = fc.array(server, { minLength: 2, maxLength: 7 })

/** The releases around those that the tables name, and the latest one. */
function nearLimits(product: string): readonly string[] {
  const all = releases[product] ?? []
  const minima = cells.filter(({ of }) => of === product).map(({ minimum }) => minimum)
  const sides = cells.flatMap(({ beside }) => beside).filter((side) => side.product === product)
  const named = [...minima, ...sides.flatMap(({ from, below }) => [from, below])]
  const places = named.flatMap((label) => (label === undefined ? [] : [all.indexOf(label)]))
  const near = places.flatMap((place) => all.slice(Math.max(0, place - 1), place + 2))
  return [...near, ...all.slice(-1)]
}

function baseOf(label: string): string {
  return label.split(' ')[0] ?? ''
}

function topologyOf(organization: string, servers: readonly Drawn[]): string {
  return JSON.stringify({
    apiVersion: 'coexist/v1',
    kind: 'Topology',
    organization,
    servers: servers.map(({ product, version }, index) => ({
      name: `S${index}`,
      product: `exchange-${product}`,
      ...(version === undefined ? {} : { version }),
    })),
  })
}
