import { isDay } from '../../model/day.js'
import type { PathStep } from '../../model/source.js'
import { listed, quote } from '../../model/wording.js'
import type { Reading } from '../reading.js'
import type { CatalogDocument } from '../schemas/catalog.schema.js'

/** What stands in every link beside its ends. */
const keysOfLinks = ['kind', 'site', 'recordedVersion']

/** Says what is wrong with a part of a catalogue in itself: what stands twice in it, and names and days that cannot be. */
export function refuseFaults(reading: Reading, document: CatalogDocument): void {
  const { products = [], roles = [], levels = [], linkKinds = [] } = document
  refuseRepeated(reading, 'product', products, ['products'])
  refuseRepeated(reading, 'role', roles, ['roles'])
  refuseRepeated(reading, 'level', levels, ['levels'])
  refuseRepeated(reading, 'kind of link', linkKinds, ['linkKinds'])
  for (const [index, { values }] of levels.entries()) {
    const items = values.map((id) => ({ id }))
    refuseRepeated(reading, 'value', items, ['levels', index, 'values'], [])
  }
  for (const [index, kind] of linkKinds.entries()) refuseEnds(reading, kind, ['linkKinds', index])
  for (const [index, { releases = [] }] of products.entries()) {
    for (const [place, { released }] of releases.entries()) {
      const path = ['products', index, 'releases', place, 'released']
      if (released !== undefined) refuseDay(reading, released, path)
    }
  }
}

function refuseRepeated(
  reading: Reading,
  what: string,
  items: readonly { readonly id: string }[],
  path: readonly PathStep[],
  within: readonly PathStep[] = ['id'],
): void {
  const seen = new Set<string>()
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id)) {
      reading.refuse(
        [...path, index, ...within],
        `the ${what} ${quote(id)} stands twice here`,
        'keep one of the two',
      )
    }
    seen.add(id)
  }
}

function refuseEnds(
  reading: Reading,
  { ends, site, records }: NonNullable<CatalogDocument['linkKinds']>[number],
  path: readonly PathStep[],
): void {
  refuseRepeated(reading, 'end', ends, [...path, 'ends'])
  for (const [index, { id, many }] of ends.entries()) {
    for (const [key, name] of Object.entries({ id, many })) {
      if (name === undefined || !keysOfLinks.includes(name)) continue
      reading.refuse(
        [...path, 'ends', index, key],
        `${quote(name)} is a key of every link`,
        'give the end another name',
      )
    }
  }
  const names = ends.map(({ id }) => id)
  for (const [key, name] of Object.entries({ site, records })) {
    if (name === undefined || names.includes(name)) continue
    const help = `write ${listed(names.map(quote), 'or')}`
    reading.refuse([...path, key], `${quote(name)} is no end of the link`, help)
  }
}

/** The month alone, where the day is not known, is proved by the schema. */
function refuseDay(reading: Reading, released: string, path: readonly PathStep[]): void {
  if (released.length < 'YYYY-MM-DD'.length || isDay(released)) return
  reading.refuse(path, `${quote(released)} is not a day of the calendar`, 'write a day that exists')
}
