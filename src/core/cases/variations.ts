import type { Case } from '../model/case.js'
import type { Action } from '../model/plan.js'
import type { Server, Topology } from '../model/topology.js'
import { quote } from '../model/wording.js'
import type { Catalogue } from '../versions/catalogue.js'
import type { Product } from '../versions/version.js'

/** A case with one of its facts changed, and the change in words. */
export interface Variation {
  readonly one: Case
  readonly text: string
}

/** The case with one server after the other in every release of the products that it does not have there. */
export function* onOtherReleases(one: Case, products: Iterable<Product>): Generator<Variation> {
  const all = [...products]
  for (const server of serversOf(one)) {
    for (const product of all) {
      for (const { label } of product.releases) {
        const changed = { ...server, product: product.id, version: label }
        yield {
          one: withServer(one, server, changed),
          text: `with ${quote(server.name)} on ${product.name} ${quote(label)}`,
        }
      }
    }
  }
}

/** The case with one fact after the other known less well: versions, roles, levels and tasks. */
export function* lessKnown(one: Case, catalogue: Catalogue): Generator<Variation> {
  for (const server of serversOf(one)) {
    for (const changed of lessKnownServers(server, catalogue)) {
      yield { one: withServer(one, server, changed), text: `with less known of ${quote(server.name)}` }
    }
  }
  const { topology } = one
  if (!topology) return
  for (const level of Object.keys(topology.levels)) {
    const { [level]: _, ...levels } = topology.levels
    yield { one: { ...one, topology: { ...topology, levels } }, text: `without the level ${quote(level)}` }
  }
  for (const task of Object.keys(topology.tasks)) {
    const { [task]: _, ...tasks } = topology.tasks
    yield { one: { ...one, topology: { ...topology, tasks } }, text: `without the task ${quote(task)}` }
  }
}

function* lessKnownServers(server: Server, catalogue: Catalogue): Generator<Server> {
  const { roles: _roles, ...withoutRoles } = server
  const { version: _version, ...withoutVersion } = server
  const product = productOf(server, catalogue)
  if (server.roles) yield withoutRoles
  if (!product) return
  yield { ...withoutVersion, product: product.id }
  const bases = new Set(product.releases.map(({ base }) => base))
  for (const base of bases) {
    yield { ...server, product: product.id, version: `${base} ${product.updateKind}?` }
  }
}

/** The product that a server is declared with, or that its version tells. */
function productOf({ product, version }: Server, catalogue: Catalogue): Product | undefined {
  if (product !== undefined) return catalogue.products.get(product)
  const meaning = version === undefined ? undefined : catalogue.resolve(version)
  return meaning && meaning.precision !== 'conflict' ? meaning.product : undefined
}

/** Every server of a case: those of its topology, and those that its plan installs. */
function serversOf({ topology, plan }: Case): readonly Server[] {
  const installed = (plan?.steps ?? []).flatMap(({ action }) =>
    action.kind === 'install' ? action.servers : [],
  )
  return [...(topology?.servers ?? []), ...installed]
}

function withServer(one: Case, server: Server, changed: Server): Case {
  const exchanged = (servers: readonly Server[]) => servers.map((each) => (each === server ? changed : each))
  const { topology, plan } = one
  return {
    ...one,
    ...(topology
      ? { topology: { ...topology, servers: exchanged(topology.servers) } satisfies Topology }
      : {}),
    ...(plan
      ? {
          plan: {
            ...plan,
            steps: plan.steps.map((step) => ({ ...step, action: changedAction(step.action, exchanged) })),
          },
        }
      : {}),
  }
}

function changedAction(action: Action, exchanged: (servers: readonly Server[]) => readonly Server[]): Action {
  return action.kind === 'install' ? { ...action, servers: exchanged(action.servers) } : action
}
