import { both, opposite, type Answer } from '../model/answer.js'
import { listed, quote } from '../model/wording.js'
import type { Catalogue } from './catalogue.js'
import { isAbove, isAtLeast } from './compare.js'
import type { Product, Release, Version } from './version.js'

/** A version limit, ready to be asked. */
export type Constraint = (version: Version) => Answer

interface Fault {
  readonly message: string
  readonly help: string
}

/**
 * Reads `>= X`, `> X`, `<= X`, `< X`, `= X` or `X .. Y`, or several of them with commas, for the products it is asked about: all that know the label
 * where none are named. A label that one of the named products does not know is a fault.
 */
export function bindConstraint(
  text: string,
  products: ReadonlySet<Product> | undefined,
  catalogue: Catalogue,
): Constraint | Fault {
  const limits = limitsOf(text)
  if (!limits) {
    return {
      message: `${quote(text)} is no version limit`,
      help: 'write `>= X`, `> X`, `<= X`, `< X`, `= X` or `X .. Y`, or several of them with commas',
    }
  }
  const bound = limits.map(({ label, test }) => {
    const releases = bindRelease(label, products, catalogue)
    return 'message' in releases ? releases : { releases, test }
  })
  const fault = bound.find((limit) => 'message' in limit)
  if (fault && 'message' in fault) return fault
  return (version) =>
    bound.reduce<Answer>((met, limit) => ('message' in limit ? met : both(met, ask(limit, version))), 'yes')
}

/** The release that a label names, by product: for every product given, else for every product that knows it. */
export function bindRelease(
  label: string,
  products: ReadonlySet<Product> | undefined,
  catalogue: Catalogue,
): ReadonlyMap<Product, Release> | Fault {
  const releases = new Map<Product, Release>()
  const foreign = products && foreignTo(products, label, catalogue)
  if (products && foreign) return releaseOfAnother(label, foreign, products)
  for (const product of products ?? catalogue.products.values()) {
    const version = resolvedFor(label, product, catalogue)
    if (version?.precision === 'exact') releases.set(product, version.release)
    else if (version?.precision === 'interval')
      return { message: `${quote(label)} leaves the update open`, help: 'name one release' }
    else if (products) return unknownRelease(label, product, version?.nearest ?? [])
  }
  if (releases.size > 0) return releases
  return { message: `no product has a release ${quote(label)}`, help: 'name a release of a catalogue' }
}

/** The product that a label names or a build belongs to, where it is none of the products asked about. */
function foreignTo(products: ReadonlySet<Product>, label: string, catalogue: Catalogue): Product | undefined {
  for (const product of products) {
    const resolved = catalogue.resolve(label, product)
    if (resolved.precision !== 'conflict') return undefined
    if (products.has(resolved.belongsTo)) return undefined
    return resolved.belongsTo
  }
  return undefined
}

/** What the label means for the product; a label that names another product is a release of that one. */
function resolvedFor(label: string, product: Product, catalogue: Catalogue): Version | undefined {
  const resolved = catalogue.resolve(label, product)
  if (resolved.precision !== 'conflict') return resolved
  const other = catalogue.resolve(label, resolved.belongsTo)
  return other.precision === 'conflict' || other.product?.family !== product.family ? undefined : other
}

function ask(
  { releases, test }: { readonly releases: ReadonlyMap<Product, Release>; readonly test: Limit['test'] },
  version: Version,
): Answer {
  const release = version.product && releases.get(version.product)
  return release ? test(version, release) : 'no'
}

interface Limit {
  readonly label: string
  readonly test: (version: Version, release: Release) => Answer
}

const operators: Readonly<Record<string, Limit['test']>> = {
  '>=': isAtLeast,
  '>': isAbove,
  '<=': (version, release) => opposite(isAbove(version, release)),
  '<': (version, release) => opposite(isAtLeast(version, release)),
  '=': (version, release) => both(isAtLeast(version, release), opposite(isAbove(version, release))),
}

/** Limits with commas between them all hold. */
function limitsOf(text: string): readonly Limit[] | undefined {
  const parts = text.split(',').map(limitsOfPart)
  return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? [])
}

function limitsOfPart(text: string): readonly Limit[] | undefined {
  const range = /^\s*([^\s<>=].*?)\s*(\.{2,})\s*([^\s<>=].*?)\s*$/.exec(text)
  if (range?.[2] === '..') {
    return [
      { label: range[1] ?? '', test: isAtLeast },
      { label: range[3] ?? '', test: (version, release) => opposite(isAbove(version, release)) },
    ]
  }
  const limit = /^\s*(>=|<=|>|<|=)\s*([^\s<>=].*?)\s*$/.exec(text)
  const test = limit && operators[limit[1] ?? '']
  return test ? [{ label: limit[2] ?? '', test }] : undefined
}

function releaseOfAnother(label: string, { name }: Product, products: ReadonlySet<Product>): Fault {
  const meant = [...products].map((product) => product.name)
  return {
    message: `${quote(label)} is a release of ${name}, and it is ${listed(meant, 'or')} that is asked about`,
    help: `name a release of ${meant.length === 1 ? 'that product' : 'one of these products'}`,
  }
}

function unknownRelease(label: string, product: Product, near: readonly string[]): Fault {
  return {
    message: `${product.name} has no release ${quote(label)}`,
    help:
      near.length > 0 ? `did you mean ${listed(near.map(quote), 'or')}?` : 'name a release of its catalogue',
  }
}
