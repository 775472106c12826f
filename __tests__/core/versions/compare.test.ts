import { describe, expect, it } from 'vitest'
import { isAbove, isAtLeast } from '../../../src/core/versions/compare.js'
import type { Version } from '../../../src/core/versions/version.js'
import { catalogueOf, productOf } from '../../support/build-catalogue.js'
import { lumen } from '../../support/build-lumen.js'

const catalogue = catalogueOf([lumen])

const comparisons: readonly [
  product: string,
  written: string,
  limit: string,
  atLeast: string,
  above: string,
][] = [
  ['lumen-1', 'R1 P2', 'R2', 'no', 'no'],
  ['lumen-1', 'R2', 'R2', 'yes', 'no'],
  ['lumen-1', 'R2 P1', 'R2', 'yes', 'yes'],
  ['lumen-1', 'R2 P1', 'R2 P1-v2', 'yes', 'no'],
  ['lumen-1', 'R2 P1-v2', 'R2 P1', 'yes', 'no'],
  ['lumen-1', 'R2 P?', 'R2', 'yes', 'cannot-tell'],
  ['lumen-1', 'R2 P?', 'R2 P1', 'cannot-tell', 'cannot-tell'],
  ['lumen-1', 'R2 P?', 'R2 P2', 'cannot-tell', 'no'],
  ['lumen-1', 'R2 P?', 'R1 P2', 'yes', 'yes'],
  ['lumen-1', 'R1 P?', 'R2', 'no', 'no'],
  ['lumen-1', 'R9', 'R1', 'cannot-tell', 'cannot-tell'],
  ['lumen-2', 'R3 H?', 'R3', 'yes', 'no'],
  ['lumen-2', 'Gold', 'R3', 'yes', 'no'],
  ['lumen-1', 'R2 P2', 'Lumen 2 R1', 'no', 'no'],
  ['lumen-2', 'R1', 'Lumen 1 R2 P2', 'yes', 'yes'],
  ['lumen-2', 'whatever', 'Lumen 1 R2 P2', 'yes', 'yes'],
  ['lumen-0', 'whatever', 'Lumen 1 R1', 'no', 'no'],
]

describe('the order of versions', () => {
  it.each(comparisons)(
    '%s `%s` against `%s`: at least %s, above %s',
    (id, written, limit, atLeast, above) => {
      const version = catalogue.resolve(written, productOf(catalogue, id)) as Version
      const own = catalogue.resolve(limit, productOf(catalogue, id))
      const release = own.precision === 'conflict' ? catalogue.resolve(limit) : own
      if (release.precision !== 'exact') throw new Error(`${limit} is no release`)
      expect([isAtLeast(version, release.release), isAbove(version, release.release)]).toEqual([
        atLeast,
        above,
      ])
    },
  )

  it.each([
    ['1', '1.5', 'no'],
    ['10', '2', 'yes'],
    ['2', '2', 'yes'],
    ['3', '2', 'cannot-tell'],
    ['2', '3', 'cannot-tell'],
  ])('of the level %s is at least %s: %s', (value, limit, expected) => {
    expect(catalogue.levelIsAtLeast('schema', value, limit)).toBe(expected)
  })

  it('of a level that no catalogue has cannot be told', () => {
    expect(catalogue.levelIsAtLeast('height', '1', '2')).toBe('cannot-tell')
  })
})
