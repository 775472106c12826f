import { describe, expect, it } from 'vitest'
import type { Origin } from '../../src/core/model/source.js'
import { loadPreparedPacks } from '../../src/node/prepared-packs.js'
import { parseAllDocuments } from '../../src/core/documents/parse-documents.js'
import { builtInPacks } from '../support/build-check.js'

const thoroughlyRead = builtInPacks.map(({ name, files }) => ({
  name,
  documents: parseAllDocuments(files.map((file) => ({ file, manner: 'named' }))),
}))

describe('the packs in dist/', () => {
  it('declare what the files below policies/ declare, every word at its place', () => {
    expect(loadPreparedPacks().map(withPlaces)).toEqual(thoroughlyRead.map(withPlaces))
  })
})

/** A value with every origin told as the places of what stands around it. */
function withPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPlaces)
  if (typeof value !== 'object' || value === null) return value
  const { origin, ...rest } = value as Record<string, unknown> & { readonly origin?: Origin }
  const content = Object.entries(rest).map(([key, below]) => [key, withPlaces(below)])
  if (!origin) return content
  const places = Object.keys(rest).map((key) => [origin.key(key), origin.value(key)])
  return [...content, ...[origin.whole, ...places.flat()].map(({ file, start, end }) => [file, start, end])]
}
