import { expect, test } from 'vitest'
import { compareAges } from '../reference/catalogue.js'
import { ask, products, releasesOf } from './compared-releases.js'

test.each(products)(
  'the releases of %s are ordered: totally, transitively, and as their builds are',
  (product) => {
    const releases = releasesOf(product)
    const pairs = releases.flatMap((one) => releases.map((limit) => ({ one, limit })))
    const said = ask(
      product,
      pairs.map(({ one, limit }) => ({ written: one.release, limit })),
    )
    expect(said).not.toContain('cannot-tell')
    const atLeast = releases.map((_, row) =>
      said.slice(row * releases.length, (row + 1) * releases.length).map((answer) => answer === 'yes'),
    )
    expect(faultsOf(atLeast).map((indices) => indices.map((index) => releases[index]?.release))).toEqual([])
    const disagreeing = pairs.filter(
      ({ one, limit }, index) => (said[index] === 'yes') !== compareAges(one, limit) >= 0,
    )
    expect(disagreeing.map(({ one, limit }) => `${one.release} and ${limit.release}`)).toEqual([])
  },
)

test('the catalogue has releases to compare', () => {
  expect(products.map((product) => releasesOf(product).length)).toSatisfy((counts: number[]) =>
    counts.every((count) => count >= 6),
  )
  expect(products).toHaveLength(8)
})

/** The pairs that are not comparable, and the triples that break transitivity. */
function faultsOf(atLeast: readonly (readonly boolean[])[]): readonly (readonly number[])[] {
  const all = atLeast.map((_, index) => index)
  const holds = (one: number, other: number) => atLeast[one]?.[other] ?? false
  const incomparable = all.flatMap((one) =>
    all.filter((other) => !holds(one, other) && !holds(other, one)).map((other) => [one, other]),
  )
  const intransitive = all.flatMap((one) =>
    all
      .filter((middle) => holds(one, middle))
      .flatMap((middle) =>
        all.filter((last) => holds(middle, last) && !holds(one, last)).map((last) => [one, middle, last]),
      ),
  )
  return [...incomparable, ...intransitive]
}
