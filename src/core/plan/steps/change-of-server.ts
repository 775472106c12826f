import type { Action } from '../../model/plan.js'
import type { Origin } from '../../model/source.js'
import type { ServerState } from '../../rules/state.js'
import type { Catalogue } from '../../versions/catalogue.js'
import { releaseRange } from '../../versions/version.js'

/** How a version stands to the one that is to follow it. */
export type Direction = 'same' | 'up' | 'down' | 'cannot-tell'

/**
 * The server once an update has given it another version; a version of another product replaces the product in place.
 * Its version stands in the step from then on.
 */
export function updated(
  server: ServerState,
  { version: written }: Extract<Action, { kind: 'update' }>,
  step: Origin,
  catalogue: Catalogue,
): ServerState {
  const resolved = catalogue.resolve(written, server.product)
  const product = resolved.precision === 'conflict' ? resolved.belongsTo : server.product
  const version = resolved.precision === 'conflict' ? catalogue.resolve(written, product) : resolved
  if (version.precision === 'conflict') throw new Error(`${written} belongs to two products`)
  return {
    ...server,
    product,
    version,
    declared: {
      ...server.declared,
      product: product.id,
      version: written,
      origin: withVersionAt(server.declared.origin, step),
    },
  }
}

/** Whether an update leads up, by the order of the catalogue. */
export function directionOf(from: ServerState, to: ServerState): Direction {
  if (from.product.family !== to.product.family) return 'down'
  if (from.product !== to.product) return from.product.order < to.product.order ? 'up' : 'down'
  const [before, after] = [releaseRange(from.version), releaseRange(to.version)]
  if (!before || !after) return from.version.written === to.version.written ? 'same' : 'cannot-tell'
  if (before.first.rank === after.first.rank && before.last.rank === after.last.rank) return 'same'
  if (after.last.rank < before.first.rank) return 'down'
  return after.first.rank >= before.last.rank ? 'up' : 'cannot-tell'
}

function withVersionAt(server: Origin, step: Origin): Origin {
  return {
    whole: server.whole,
    key: (...path) => server.key(...path),
    value: (...path) =>
      path[0] === 'version' || path[0] === 'product'
        ? step.value('update', 'version')
        : server.value(...path),
  }
}
