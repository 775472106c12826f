import { numbers, pack, rows, type Row } from './catalogue.js'
import type { Version } from './version.js'

const adminDisplayVersion = /^\s*version\s+(\d+\.\d+)\s*\(build\s+(\d+\.\d+)(?::[^)]*)?\)\s*$/i

/** What a version written in numbers may be; undefined where it is written in words. */
export function readBuild(text: string, declared?: string): Version | undefined {
  const admin = adminDisplayVersion.exec(text)
  if (admin) return inBase(withoutOffset(numbers(`${admin[1] ?? ''}.${admin[2] ?? ''}`)), declared)
  if (!/^\s*\d+\.\d+\.\d+(\.\d+)?\s*$/.test(text)) return undefined
  return ofBuild(withoutOffset(numbers(text.trim())), declared)
}

/** The whole build is known. */
function ofBuild(build: readonly number[], declared?: string): Version {
  const siblings = sameThird(build, declared)
  if (siblings.length === 0) return unknown(build, declared)
  const itself = siblings.filter((row) => row.builds.some((known) => equal(known, build)))
  return version(itself.length > 0 ? itself : siblings)
}

/** The base release alone is known: this field shows neither rollups nor security updates. */
function inBase(build: readonly number[], declared?: string): Version {
  const siblings = sameThird(build, declared)
  if (siblings.length === 0) return unknown(build, declared)
  const bases = siblings.map(base)
  return version(rows.filter((row) => row.product === siblings[0]?.product && bases.includes(base(row))))
}

/** The rows whose builds differ from this one in the last number at most. */
function sameThird(build: readonly number[], declared?: string): readonly Row[] {
  return rows.filter(
    (row) =>
      (declared === undefined || row.product === declared) &&
      row.builds.some((known) => equal(known.slice(0, 3), build.slice(0, 3))),
  )
}

/** No list has it: the product can still be known, where the first two numbers belong to one product only. */
function unknown(build: readonly number[], declared?: string): Version {
  const owners = pack.products
    .map(({ id }) => id)
    .filter((id) =>
      rows.some((row) => row.product === id && equal(row.builds[0]?.slice(0, 2), build.slice(0, 2))),
    )
  return { product: declared ?? (owners.length === 1 ? owners[0] : undefined), may: 'anything' }
}

function version(may: readonly Row[]): Version {
  return { product: may[0]?.product, may }
}

function withoutOffset([major = 0, minor = 0, third = 0, ...rest]: readonly number[]): readonly number[] {
  return [major, minor, third > 30000 ? third - 30000 : third, ...rest]
}

function base({ release }: Row): string {
  return release.split(' ')[0] ?? ''
}

function equal(one: readonly number[] | undefined, other: readonly number[]): boolean {
  return one?.join('.') === other.join('.')
}
