import type { Answer } from '../model/answer.js'
import { answer } from '../model/answer.js'
import type { Catalog, LevelDeclaration, LinkKind, Term } from '../model/catalog.js'
import { groupBy } from '../model/group-by.js'
import type { Problem } from '../model/problem.js'
import { unknownNames, withoutForeignProducts } from './catalogue-problems.js'
import { compileFamily } from './compile-family.js'
import type { ProductIndex } from './product-index.js'
import { resolveVersion, type Conflict } from './resolve.js'
import { wrongSupportedReleases } from './supported-releases.js'
import type { Product, Version } from './version.js'

/** Everything that is known of all families: products, releases, roles, levels and kinds of links. */
export class Catalogue {
  /** By id; families in the order of their catalogues, products of a family oldest first. */
  readonly products: ReadonlyMap<string, Product>
  readonly roles: ReadonlyMap<string, Term>
  readonly levels: ReadonlyMap<string, LevelDeclaration>
  readonly linkKinds: ReadonlyMap<string, LinkKind>
  private readonly indexes: ReadonlyMap<Product, ProductIndex>
  private readonly resolved = new Map<Product | undefined, Map<string, Version | Conflict>>()

  private constructor(indexes: readonly ProductIndex[], catalogs: readonly Catalog[]) {
    this.indexes = new Map(indexes.map((index) => [index.product, index]))
    this.products = new Map(indexes.map(({ product }) => [product.id, product]))
    this.roles = byId(catalogs.flatMap(({ roles }) => roles))
    this.levels = byId(catalogs.flatMap(({ levels }) => levels))
    this.linkKinds = byId(catalogs.flatMap(({ linkKinds }) => linkKinds))
  }

  /** Puts the parts of all families together; parts that contradict each other are problems. */
  static compile(catalogs: readonly Catalog[]): { catalogue: Catalogue; problems: readonly Problem[] } {
    const problems: Problem[] = []
    const own = withoutForeignProducts(catalogs, problems)
    const families = groupBy(own, ({ family }) => family)
    const indexes = [...families].flatMap(([id, parts]) => compileFamily(id, parts, problems))
    const catalogue = new Catalogue(indexes, own)
    return {
      catalogue,
      problems: [...problems, ...unknownNames(own), ...wrongSupportedReleases(own, catalogue)],
    }
  }

  /**
   * What a written version means, of the product where it is given. A version that names another product than that is
   * a conflict.
   */
  resolve(written: string, product?: Product): Version | Conflict {
    const ofProduct = this.resolved.get(product) ?? new Map<string, Version | Conflict>()
    const known = ofProduct.get(written)
    if (known) return known
    const index = product && this.indexes.get(product)
    const resolved = resolveVersion(written, index, [...this.indexes.values()])
    this.resolved.set(product, ofProduct.set(written, resolved))
    return resolved
  }

  /** Whether a level has reached a value; `cannot-tell` where one of the two is no value of that level. */
  levelIsAtLeast(level: string, value: string, limit: string): Answer {
    const values = this.levels.get(level)?.values ?? []
    const [reached, least] = [values.indexOf(value), values.indexOf(limit)]
    return reached === -1 || least === -1 ? 'cannot-tell' : answer(reached >= least)
  }
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
