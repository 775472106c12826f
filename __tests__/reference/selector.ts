import { serverNamed, type Server, type WrittenLink } from './organization.js'
import { all, any, certain, impossible, type Truth } from './truth.js'
import { within } from './version.js'

/** The selectors that the policies of the pack use. */
export type Selector = string | Conditions | readonly (string | Conditions)[]

interface Conditions {
  readonly product: string
  readonly version?: string
  readonly end?: string
}

export interface Guard {
  readonly present?: Selector
  readonly anyPresent?: readonly Selector[]
  readonly allPresent?: readonly Selector[]
  readonly edge?: Selector
}

/** Whether the selector means this server; the end of a link is looked at elsewhere. */
export function means(selector: Selector, server: Server): Truth {
  return any(
    alternatives(selector).map(({ product, version }) => {
      if (server.product !== product) return impossible
      return version === undefined ? certain : within(server.version, version, product)
    }),
  )
}

/** Whether everything that the guard asks for is there. */
export function holds(guard: Guard | undefined, servers: readonly Server[], link?: WrittenLink): Truth {
  const present = (selector: Selector) => any(servers.map((server) => means(selector, server)))
  const { present: one, anyPresent, allPresent = [], edge } = guard ?? {}
  return all([
    one ? present(one) : certain,
    anyPresent ? any(anyPresent.map(present)) : certain,
    ...allPresent.map(present),
    edge && link ? means(edge, serverNamed(link.edge, servers)) : certain,
  ])
}

/** The products that a selector speaks about. */
export function productsOf(selector: Selector): readonly string[] {
  return alternatives(selector).map(({ product }) => product)
}

function alternatives(selector: Selector): readonly Conditions[] {
  const list = typeof selector === 'string' || !isList(selector) ? [selector] : selector
  return list.map((one) => (typeof one === 'string' ? { product: one } : one))
}

function isList(selector: Selector): selector is readonly (string | Conditions)[] {
  return Array.isArray(selector)
}
