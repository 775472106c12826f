import type { Catalog, ProductDeclaration } from '../model/catalog.js'
import type { Problem } from '../model/problem.js'
import { locate, type Origin, type PathStep } from '../model/source.js'
import { didYouMean, quote } from '../model/wording.js'

/** The catalogues without the products that an earlier one has declared for another family: a product belongs to one. */
export function withoutForeignProducts(
  catalogs: readonly Catalog[],
  problems: Problem[],
): readonly Catalog[] {
  const owners = new Map<string, Catalog>()
  const foreign = new Set<ProductDeclaration>()
  for (const catalog of catalogs) {
    for (const product of catalog.products) {
      const owner = owners.get(product.id) ?? catalog
      owners.set(product.id, owner)
      if (owner.family === catalog.family) continue
      foreign.add(product)
      const { file, line } = locate(owner.origin.value('family'))
      problems.push({
        message: `the product ${quote(product.id)} belongs to the family ${quote(owner.family)}, by ${file}:${line}`,
        help: 'give the product another id, or declare it for that family',
        at: product.origin.value('id'),
      })
    }
  }
  if (foreign.size === 0) return catalogs
  return catalogs.map((catalog) => ({
    ...catalog,
    products: catalog.products.filter((product) => !foreign.has(product)),
  }))
}

/** Roles and sources that catalogues name and no catalogue declares; sources are those of the family. */
export function unknownNames(catalogs: readonly Catalog[]): readonly Problem[] {
  const roles = catalogs.flatMap((catalog) => catalog.roles.map(({ id }) => id))
  return catalogs.flatMap((catalog) => {
    const ofFamily = catalogs.filter(({ family }) => family === catalog.family)
    const sources = ofFamily.flatMap((part) => Object.keys(part.sources))
    return [
      ...rolesOfEnds(catalog).flatMap((name) => unknown('role', name, roles, catalog.origin)),
      ...catalog.products.flatMap((product) =>
        sourcesOf(product).flatMap((name) => unknown('source', name, sources, name.origin ?? product.origin)),
      ),
    ]
  })
}

/** A name, and the way to it from the mapping that it stands in. */
interface Named {
  readonly name: string
  readonly path: readonly PathStep[]
  readonly origin?: Origin
}

function rolesOfEnds({ linkKinds }: Catalog): readonly Named[] {
  return linkKinds.flatMap(({ ends }, kind) =>
    ends.flatMap(({ servers }, end) =>
      servers.map(({ role }, index): Named => {
        return { name: role, path: ['linkKinds', kind, 'ends', end, 'servers', index, 'role'] }
      }),
    ),
  )
}

function sourcesOf({ support, releases }: ProductDeclaration): readonly Named[] {
  const { source, releases: supported = [], paid = [] } = support ?? {}
  return [
    ...releases.flatMap((release) => named(release.source, ['source'], release.origin)),
    ...named(source, ['support', 'source']),
    ...supported.flatMap((one, index) => named(one.source, ['support', 'releases', index, 'source'])),
    ...paid.flatMap((one, index) => named(one.source, ['support', 'paid', index, 'source'])),
  ]
}

function named(name: string | undefined, path: readonly PathStep[], origin?: Origin): readonly Named[] {
  return name === undefined ? [] : [{ name, path, ...(origin ? { origin } : {}) }]
}

function unknown(
  what: string,
  { name, path }: Named,
  known: readonly string[],
  origin: Origin,
): readonly Problem[] {
  if (known.includes(name)) return []
  return [
    { message: `unknown ${what} ${quote(name)}`, help: didYouMean(name, known), at: origin.value(...path) },
  ]
}
