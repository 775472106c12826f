import { didYouMean, quote } from '../model/wording.js'
import type { Product, Release, Version } from '../versions/version.js'
import type { ReadPack } from './check-request.js'
import { catalogueOf } from './pack-catalogue.js'

/** What a written version means, as `coexist resolve` prints it; unknown parts are null. */
export interface Resolution {
  readonly input: string
  readonly product: string | null
  readonly release: string | null
  readonly build: string | null
  readonly precision: 'exact' | 'interval' | 'unknown'
  readonly from: string | null
  readonly to: string | null
  readonly released: string | null
  /** When it is meant to be released, in words; only of a release that is not out yet. */
  readonly planned?: string
  readonly supportEnds: string | null
  readonly nearest?: readonly string[]
}

/** What a version string means among the products of the packs, or why the question cannot be answered. */
export function resolve(
  written: string,
  productId: string | undefined,
  packs: readonly ReadPack[],
): Resolution | { readonly message: string; readonly help: string } {
  const catalogue = catalogueOf(packs)
  const product = productId === undefined ? undefined : catalogue.products.get(productId)
  if (productId !== undefined && !product) {
    return {
      message: `unknown product ${quote(productId)}`,
      help: didYouMean(productId, catalogue.products.keys()),
    }
  }
  const version = catalogue.resolve(written, product)
  if (version.precision === 'conflict') {
    return {
      message: `${quote(written)} is a version of ${version.belongsTo.name}, not of ${product?.name ?? ''}`,
      help: `leave out \`--product\`, or write ${quote(version.belongsTo.id)}`,
    }
  }
  return described(written, version)
}

function described(input: string, version: Version): Resolution {
  const product = version.product?.id ?? null
  const supportEnds = supportEndOf(version.product)
  switch (version.precision) {
    case 'exact': {
      const { label } = version.release
      const { build, released } = factsOf(version.release)
      const { planned } = version.release
      return {
        input,
        product,
        release: label,
        build,
        precision: 'exact',
        from: label,
        to: label,
        released,
        ...(planned ? { planned } : {}),
        supportEnds,
      }
    }
    case 'interval': {
      const { base, first, last } = version
      const build = version.build?.join('.') ?? null
      const { released } = factsOf(first)
      const [from, to] = [first.label, last.label]
      return { input, product, release: base, build, precision: 'interval', from, to, released, supportEnds }
    }
    case 'unknown': {
      const [release, build, from, to, released] = [null, null, null, null, null]
      const { nearest } = version
      return {
        input,
        product,
        release,
        build,
        precision: 'unknown',
        from,
        to,
        released,
        supportEnds,
        nearest,
      }
    }
  }
}

function factsOf({ build, released }: Release): { build: string | null; released: string | null } {
  return { build: build.length > 0 ? build.join('.') : null, released: released ?? null }
}

function supportEndOf(product: Product | undefined): string | null {
  const ends = product?.support.ends
  return ends === undefined || ends === 'none' ? null : ends
}
