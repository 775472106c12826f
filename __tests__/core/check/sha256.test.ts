import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256 } from '../../../src/core/check/sha256.js'

/** The examples of the standard, and the lengths around which the padding takes another block. */
const texts = ['', 'abc', 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', 'a'.repeat(1000)]
const lengths = [54, 55, 56, 57, 63, 64, 65, 119, 120]

it.each([...texts, ...lengths.map((length) => 'x'.repeat(length)), 'é€😀\ud800x'])('digests %j', (text) => {
  expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
})

it('digests every text as the platform does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
    }),
  )
})
