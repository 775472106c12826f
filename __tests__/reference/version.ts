import { compareAges, type Row } from './catalogue.js'
import { readBuild } from './builds.js'
import { readLabel } from './labels.js'
import { open, over, type Truth } from './truth.js'

/** A version is what it may be: some rows of the lists, or anything at all. */
export interface Version {
  readonly product?: string | undefined
  readonly may: readonly Row[] | 'anything'
}

/** What a written version may be, for a server whose product is declared or not. */
export function readVersion(text: string | undefined, declared?: string): Version {
  if (text === undefined) return { product: declared, may: 'anything' }
  return readBuild(text, declared) ?? readLabel(text, declared)
}

/** Whether it is at the limit or later. */
export function atLeast(version: Version, limit: string, product: string): Truth {
  return compared(version, limit, product, (difference) => difference >= 0)
}

/** Whether a limit such as `>= SP1` or `< SP1` holds. */
export function within(version: Version, constraint: string, product: string): Truth {
  const [, sign = '', limit = ''] = /^(>=|<=|>|<|=)\s*(.+)$/.exec(constraint) ?? []
  return compared(version, limit, product, (difference) => signs[sign]?.(difference) ?? false)
}

const signs: Readonly<Record<string, (difference: number) => boolean>> = {
  '>=': (difference) => difference >= 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '<': (difference) => difference < 0,
  '=': (difference) => difference === 0,
}

function compared(
  version: Version,
  limit: string,
  product: string,
  holds: (difference: number) => boolean,
): Truth {
  const { may } = readVersion(limit, product)
  if (may === 'anything' || version.may === 'anything') return open
  const pairs = version.may.flatMap((row) => may.map((border) => ({ row, border })))
  return over(pairs, ({ row, border }) => holds(compareAges(row, border)))
}
