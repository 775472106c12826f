import { pack, rows } from './catalogue.js'
import { isHubOf, type Server, type WrittenLink } from './organization.js'
import type { NamedRule } from './rules.js'
import { holds, means, productsOf, type Selector } from './selector.js'
import { all, any, certain, impossible, not, open, over, type Truth } from './truth.js'
import { atLeast, within } from './version.js'

/** A server, and whether it breaks the rule. */
export interface Judgement {
  readonly server: Server
  readonly broken: Truth
}

/** Every server against a rule; a server may come several times, once for each link. */
export function judge(
  rule: NamedRule,
  servers: readonly Server[],
  links: readonly WrittenLink[],
  asOf: string,
): readonly Judgement[] {
  const { minimum, forbid, matrix, lifecycle } = rule
  if (minimum && typeof rule.scope === 'object') return links.flatMap((link) => ofLink(rule, servers, link))
  return servers.map((server) => {
    if (minimum) return { server, broken: all([holds(rule.when, servers), below(minimum, server)]) }
    if (forbid) return { server, broken: forbidden(forbid, server, servers) }
    if (matrix) return { server, broken: wrongRoles(matrix, server) }
    if (lifecycle) return { server, broken: outOfSupport(lifecycle, server, asOf) }
    return { server, broken: impossible } // the rest is judged on changes
  })
}

type Minimum = NonNullable<NamedRule['minimum']>
type Matrix = NonNullable<NamedRule['matrix']>
type Lifecycle = NonNullable<NamedRule['lifecycle']>

function ofLink(rule: NamedRule, servers: readonly Server[], link: WrittenLink): readonly Judgement[] {
  const { minimum, when } = rule
  if (!minimum) return []
  const speaks = holds(when, servers, link)
  return servers.map((server) => ({
    server,
    broken: all([speaks, isHubOf(link, server), below(minimum, server)]),
  }))
}

function below({ servers, version }: Minimum, server: Server): Truth {
  return all([means(servers, server), not(atLeast(server.version, version, server.product ?? ''))])
}

/** The offending side is the one with the oldest product: that is what has to go. */
function forbidden(sides: readonly Selector[], server: Server, servers: readonly Server[]): Truth {
  const age = (side: Selector) => Math.min(...productsOf(side).map((id) => productIds.indexOf(id)))
  const oldest = [...sides].sort((one, other) => age(one) - age(other))[0] ?? []
  const together = all(sides.map((side) => any(servers.map((one) => means(side, one)))))
  return all([together, means(oldest, server)])
}

const productIds = pack.products.map(({ id }) => id)

/** The table is asked for each release that the server may have; one that no list knows has some place among them. */
function wrongRoles({ servers, allowed, alone = [], combinations }: Matrix, server: Server): Truth {
  const { product = '', roles = [], version } = server
  if (roles.length === 0 || !means(servers, server).includes(true)) return impossible
  const crowded = roles.length > 1 && roles.some((role) => alone.includes(role))
  const strange = combinations ? !combinations.some((known) => sameSet(known, roles)) : false
  if (crowded || strange) return certain
  const may = version.may === 'anything' ? rows.filter((row) => row.product === product) : version.may
  return over(may, (row) => {
    const values = allowed
      .filter((entry) => !entry.version || within({ may: [row] }, entry.version, product).includes(true))
      .flatMap((entry) => entry.values)
    return roles.some((role) => !values.includes(role))
  })
}

/** A support that ends within the window is told too, with less weight. */
function outOfSupport({ servers, warnWithin }: Lifecycle, server: Server, asOf: string): Truth {
  if (!means(servers, server).includes(true)) return impossible
  const ends = pack.products.find(({ id }) => id === server.product)?.support?.ends
  if (ends === undefined) return open
  if (ends === 'none') return impossible
  const daysLeft = (Date.parse(ends) - Date.parse(asOf)) / 86_400_000
  return daysLeft <= Number.parseInt(warnWithin) ? certain : impossible
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.every((item) => other.includes(item)) && other.every((item) => one.includes(item))
}
