import type { Day } from '../../model/day.js'
import { quote } from '../../model/wording.js'
import { isAtLeast } from '../../versions/compare.js'
import type { Catalogue } from '../../versions/catalogue.js'
import { bindConstraint, type Constraint } from '../../versions/constraint.js'
import type { Product, Release } from '../../versions/version.js'
import type { Binding } from '../binding.js'
import type { ServerWatch, Shortfall } from '../form.js'
import { running, versionPlace, type ServerState } from '../state.js'
import { howToKnow, whyUnknown } from '../unknown-version.js'
import { hasUpdates } from './support.js'

/** The release is one of those that are supported while the product is; silent once nobody makes updates for it. */
export function supportedRelease({ catalogue, asOf }: Binding): ServerWatch {
  const limits = new Map<Product, Limit | undefined>()
  const limitOf = (product: Product) => {
    if (!limits.has(product)) limits.set(product, limitOn(product, asOf, catalogue))
    return limits.get(product)
  }
  const met = ({ product, version }: ServerState) => limitOf(product)?.meets(version) ?? 'yes'
  return {
    meets: met,
    explain(server) {
      const limit = limitOf(server.product)?.text ?? ''
      return shortfallOf(server, met(server) === 'cannot-tell', {
        demanded: `of ${server.product.name} only ${quote(limit)} is supported`,
        required: limit,
        help: `update ${quote(server.name)} to a supported release`,
      })
    },
  }
}

interface Limit {
  readonly text: string
  readonly meets: Constraint
}

function limitOn(product: Product, asOf: Day, catalogue: Catalogue): Limit | undefined {
  const text = product.support.releases?.find(({ since }) => since <= asOf)?.supported
  if (text === undefined || !hasUpdates(product, asOf)) return undefined
  const bound = bindConstraint(text, new Set([product]), catalogue)
  return { text, meets: typeof bound === 'function' ? bound : () => 'cannot-tell' }
}

/** The release is the latest that was out on that day; silent once nobody makes updates for the product. */
export function latestRelease(asOf: Day): ServerWatch {
  const latest = new Map<Product, Release | undefined>()
  const latestOf = (product: Product) => {
    if (!latest.has(product))
      latest.set(product, hasUpdates(product, asOf) ? newest(product, asOf) : undefined)
    return latest.get(product)
  }
  const met = ({ product, version }: ServerState) => {
    const release = latestOf(product)
    return release ? isAtLeast(version, release) : 'yes'
  }
  return {
    meets: met,
    explain(server) {
      const label = latestOf(server.product)?.label ?? ''
      return shortfallOf(server, met(server) === 'cannot-tell', {
        demanded: `the latest release of ${server.product.name} is ${quote(label)}`,
        required: label,
        help: `update ${quote(server.name)} to ${quote(label)}`,
      })
    },
  }
}

function newest({ releases }: Product, asOf: Day): Release | undefined {
  return releases.findLast(({ released }) => released !== undefined && released <= asOf)
}

function shortfallOf(
  server: ServerState,
  isOpen: boolean,
  { demanded, required, help }: Pick<Shortfall, 'demanded' | 'help'> & { readonly required: string },
): Shortfall {
  return {
    observed: `${quote(server.name)} runs ${running(server)}${isOpen ? `, ${whyUnknown(server)}` : ''}`,
    demanded,
    required,
    help: isOpen ? howToKnow(server) : help,
    at: versionPlace(server),
  }
}
