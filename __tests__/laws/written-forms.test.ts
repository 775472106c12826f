import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolve, type Resolution } from '../../src/core/index.js'
import { compareAges, rows, type Row } from '../reference/catalogue.js'
import { readVersion } from '../reference/version.js'
import { exactFormsOf, formsOf } from '../support/random-versions.js'
import { ask, products, releasesOf } from './compared-releases.js'
import { read } from './run-check.js'

test.each(products)('every exact form of every release of %s is that release and no other', (product) => {
  const asked = neighbourhood(product, exactFormsOf)
  const said = ask(product, asked)
  const wrong = asked.filter(
    ({ row, limit }, index) => said[index] !== (compareAges(row, limit) >= 0 ? 'yes' : 'no'),
  )
  expect(wrong.map(({ written, limit }) => `${written} against ${limit.release}`)).toEqual([])
  expect(asked.length).toBeGreaterThan(100)
})

test.each(products)(
  'every form of every release of %s means a range of releases with that one in it',
  (product) => {
    const asked = neighbourhood(product, formsOf)
    const said = ask(product, asked)
    const wrong = asked.filter(({ row, limit }, index) => {
      const ofRow = compareAges(row, limit) >= 0 ? 'yes' : 'no'
      return said[index] !== 'cannot-tell' && said[index] !== ofRow
    })
    expect(wrong.map(({ written, limit }) => `${written} against ${limit.release}`)).toEqual([])
  },
)

test('`resolve` finds the release of every form, with and without the product', () => {
  fc.assert(
    fc.property(fc.constantFrom(...rows), fc.nat(), fc.boolean(), (row, choice, isProductGiven) => {
      const forms = formsOf(row)
      const written = forms[choice % forms.length] ?? ''
      const isNamed = isProductGiven || /exchange|\d\.\d/i.test(written)
      const found = resolve(written, isNamed && !isProductGiven ? undefined : row.product, read)
      if ('message' in found) throw new Error(`${written}: ${found.message}`)
      expectToContain(found, row, written)
    }),
    {
      numRuns: 60,
      examples: releasesOf('exchange-2000').map((row) => [row, 14, false]),
    },
  )
})

function expectToContain(found: Resolution, row: Row, written: string): void {
  const siblings = releasesOf(row.product)
  const named = (release: string | null) => siblings.filter((one) => one.release === release)
  const [first, last] = [named(found.from)[0], named(found.to)[0]]
  const { may } = readVersion(written, row.product)
  const isOne = may !== 'anything' && may.every((one) => compareAges(one, row) === 0)
  const isExact = isOne && !written.startsWith('Version') // what is displayed never shows the update
  expect({ written, product: found.product, precision: found.precision }).toEqual({
    written,
    product: row.product,
    precision: isExact ? 'exact' : 'interval',
  })
  expect(first && last && compareAges(first, row) <= 0 && compareAges(row, last) <= 0).toBe(true)
}

/** Each form of each release against the release itself, the one before and the one after. */
function neighbourhood(product: string, forms: (row: Row) => readonly string[]) {
  const releases = releasesOf(product)
  return releases.flatMap((row, index) =>
    releases
      .slice(Math.max(0, index - 1), index + 2)
      .flatMap((limit) => forms(row).map((written) => ({ row, written, limit }))),
  )
}
