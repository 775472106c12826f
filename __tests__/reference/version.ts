import { compareAges, compareProducts, type Row } from './catalogue.js'
import { readBuild } from './builds.js'
import { readLabel } from './labels.js'
import { all, open, over, type Truth } from './truth.js'

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

/** Whether a limit such as `>= SP1`, `< SP1` or `RTM .. SP1` holds. */
export function within(version: Version, constraint: string, product: string): Truth {
  const [from, to] = constraint.split(' .. ')
  if (from !== undefined && to !== undefined) {
    return all([within(version, `>= ${from}`, product), within(version, `<= ${to}`, product)])
  }
  const [, sign = '', limit = ''] = /^(>=|<=|>|<|=)\s*(.+)$/.exec(constraint) ?? []
  return compared(version, limit, product, (difference) => compareBy(sign, difference))
}

/** Whether a difference is such as the sign says. */
export function compareBy(sign: string, difference: number): boolean {
  return signs[sign]?.(difference) ?? false
}

const signs: Readonly<Record<string, (difference: number) => boolean>> = {
  '>=': (difference) => difference >= 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '<': (difference) => difference < 0,
  '=': (difference) => difference === 0,
}

/** Whether the difference of the first version and the second is as asked; products have an order of their own. */
export function differ(one: Version, other: Version, asked: (difference: number) => boolean): Truth {
  if (one.product !== other.product) return over([compareProducts(one.product, other.product)], asked)
  const { may } = other
  if (may === 'anything' || one.may === 'anything') return open
  const pairs = one.may.flatMap((row) => may.map((border) => ({ row, border })))
  return over(pairs, ({ row, border }) => asked(compareAges(row, border)))
}

function compared(
  version: Version,
  limit: string,
  product: string,
  holds: (difference: number) => boolean,
): Truth {
  return differ({ ...version, product: version.product ?? product }, readVersion(limit, product), holds)
}
