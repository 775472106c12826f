import { remembered } from '../model/remembered.js'
import type { Problem } from '../model/problem.js'
import type { Server } from '../model/topology.js'
import { didYouMean, listed, quote } from '../model/wording.js'
import type { ServerState } from '../rules/state.js'
import type { Catalogue } from '../versions/catalogue.js'
import type { Product, Version } from '../versions/version.js'

/**
 * A declared server, whose name in lower case is its key, with its product and version resolved; undefined, with a
 * problem, where no product is known.
 */
export function resolveServer(
  declared: Server,
  key: string,
  catalogue: Catalogue,
  problems: Problem[],
): ServerState | undefined {
  refuseWrongRoles(declared, catalogue, problems)
  const product = declared.product === undefined ? undefined : catalogue.products.get(declared.product)
  if (declared.product !== undefined && !product) {
    problems.push({
      message: `unknown product ${quote(declared.product)} of ${quote(declared.name)}`,
      help: didYouMean(declared.product, catalogue.products.keys()),
      at: declared.origin.value('product'),
    })
    return undefined
  }
  return product
    ? ofProduct(declared, key, product, catalogue, problems)
    : ofVersion(declared, key, catalogue, problems)
}

function ofProduct(
  declared: Server,
  key: string,
  product: Product,
  catalogue: Catalogue,
  problems: Problem[],
): ServerState | undefined {
  if (declared.version === undefined) return state(declared, key, product, notDeclared(product))
  const version = catalogue.resolve(declared.version, product)
  if (version.precision !== 'conflict') return state(declared, key, product, version)
  problems.push({
    message: `${quote(declared.version)} is a version of ${version.belongsTo.name}, and ${quote(declared.name)} is declared as ${product.name}`,
    help: 'correct the product or the version',
    at: declared.origin.value('version'),
  })
  return undefined
}

function ofVersion(
  declared: Server,
  key: string,
  catalogue: Catalogue,
  problems: Problem[],
): ServerState | undefined {
  const version = declared.version === undefined ? undefined : catalogue.resolve(declared.version)
  const product = version && version.precision !== 'conflict' ? version.product : undefined
  if (version && version.precision !== 'conflict' && product) return state(declared, key, product, version)
  const candidates = version?.precision === 'unknown' ? version.nearest : []
  problems.push({
    message:
      declared.version === undefined
        ? `${quote(declared.name)} has neither a product nor a version`
        : `${quote(declared.name)} has no product, and its version ${quote(declared.version)} does not tell which it is`,
    help:
      candidates.length > 0
        ? `add \`product:\`; it may be ${listed(candidates.map(quote), 'or')}`
        : 'add `product:`',
    at: declared.origin.value(declared.version === undefined ? 'name' : 'version'),
  })
  return undefined
}

function state(declared: Server, key: string, product: Product, version: Version): ServerState {
  return { name: declared.name, key, product, version, declared }
}

const notDeclared = remembered((product: Product): Version => {
  return { precision: 'unknown', written: '', product, nearest: [] }
})

function refuseWrongRoles(
  { name, roles, origin }: Server,
  { roles: known }: Catalogue,
  problems: Problem[],
): void {
  if (!roles) return
  for (const [index, role] of roles.entries()) {
    if (!known.has(role)) {
      const help = didYouMean(role, known.keys())
      problems.push({
        message: `unknown role ${quote(role)} of ${quote(name)}`,
        help,
        at: origin.value('roles', index),
      })
    } else if (roles.indexOf(role) !== index) {
      const message = `${quote(name)} has the role ${quote(role)} twice`
      problems.push({ message, help: 'leave it out once', at: origin.value('roles', index) })
    }
  }
}
