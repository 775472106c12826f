import { pack } from './catalogue.js'
import { standsAt } from './links.js'
import { isSame, type Server, type Texts, type WrittenLink } from './organization.js'
import { all, any, certain, impossible, not, open, type Truth } from './truth.js'
import { within } from './version.js'

/** A product, conditions that all hold, or any of these. */
export type Selector = string | Conditions | readonly (string | Conditions)[]

/** A value, or any of several. */
type Words = string | readonly string[]

interface Conditions {
  readonly product?: Words
  readonly version?: Words
  readonly role?: Words
  readonly site?: Words
  readonly name?: Words
  readonly groups?: Readonly<Record<string, Words>>
  readonly labels?: Readonly<Record<string, Words>>
  readonly end?: string
  readonly not?: Selector
}

/** Whether the selector means this server; the ends are those of the link, where there is one. */
export function means(selector: Selector, server: Server, link?: WrittenLink): Truth {
  return any(alternatives(selector).map((conditions) => meets(conditions, server, link)))
}

/** The products that a selector speaks about. */
export function productsOf(selector: Selector): readonly string[] {
  return alternatives(selector).flatMap(({ product }) =>
    product === undefined ? pack.products.map(({ id }) => id) : words(product),
  )
}

function meets(conditions: Conditions, server: Server, link: WrittenLink | undefined): Truth {
  const { product, version, role, site, name, groups = {}, labels = {}, end, not: exception } = conditions
  return all([
    isOneOf(product, server.product),
    version === undefined
      ? certain
      : any(words(version).map((limit) => within(server.version, limit, server.product ?? ''))),
    role === undefined ? certain : hasRole(words(role), server),
    isOneOf(site, server.site),
    name === undefined || words(name).some((one) => isSame(one, server.name)) ? certain : impossible,
    hasTexts(groups, server.groups),
    hasTexts(labels, server.labels),
    end === undefined ? certain : link ? standsAt(end, link, server) : impossible,
    exception === undefined ? certain : not(means(exception, server, link)),
  ])
}

function hasRole(roles: readonly string[], server: Server): Truth {
  if (!server.roles) return open
  return server.roles.some((role) => roles.includes(role)) ? certain : impossible
}

function hasTexts(wanted: Readonly<Record<string, Words>>, texts: Texts): Truth {
  return all(Object.entries(wanted).map(([key, values]) => isOneOf(values, texts[key])))
}

function isOneOf(wanted: Words | undefined, value: string | undefined): Truth {
  return wanted === undefined || words(wanted).includes(value ?? '') ? certain : impossible
}

function alternatives(selector: Selector): readonly Conditions[] {
  const list = typeof selector === 'string' || !isList(selector) ? [selector] : selector
  return list.map((one) => (typeof one === 'string' ? { product: one } : one))
}

function words(one: Words): readonly string[] {
  return typeof one === 'string' ? [one] : one
}

function isList(selector: Selector): selector is readonly (string | Conditions)[] {
  return Array.isArray(selector)
}
