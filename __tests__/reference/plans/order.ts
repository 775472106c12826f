import { isSame, type Server } from '../organization.js'
import { meant, placeNamed, type Place, type Scope } from '../place.js'
import type { Forms } from '../rules.js'
import { all, any, not, type Truth } from '../truth.js'
import { differ } from '../version.js'
import { serverIn, stateAt } from './changed.js'
import type { Change, Trace } from './trace.js'

type Order = NonNullable<Forms['order']>

/** Whether a server has changed, or has arrived, before one of an earlier group. */
export function isTooEarly(
  order: Order,
  scope: Scope,
  server: Server,
  place: Place,
  change: Change,
  trace: Trace,
): Truth {
  const others = place.servers.filter(({ name }) => !isSame(name, server.name))
  const behind = others.map((other) =>
    all([isBefore(order, other, server, place), differ(other.version, server.version, (d) => d < 0)]),
  )
  const missing = stillToCome(scope, place, change, trace).map(({ other, there }) =>
    isBefore(order, other, server, there),
  )
  return any([...behind, ...missing.map((one) => all([meant(order.servers, server, place), one]))])
}

/** Whether the first server is of an earlier group than the second; a server is of the first group that means it. */
function isBefore({ servers, sequence }: Order, earlier: Server, later: Server, place: Place): Truth {
  const inGroup = (server: Server) => sequence.map((group) => meant(group, server, place))
  const mine = inGroup(later)
  const theirs = inGroup(earlier)
  const isOfGroup = (index: number) => all([mine[index] ?? [], ...mine.slice(0, index).map(not)])
  return all([
    meant(servers, later, place),
    any([meant(servers, earlier, place)]),
    any(sequence.map((_, index) => all([isOfGroup(index), any(theirs.slice(0, index))]))),
  ])
}

/** The servers that are installed later in the place. */
function stillToCome(
  scope: Scope,
  place: Place,
  { after: now }: Change,
  trace: Trace,
): readonly { readonly other: Server; readonly there: Place }[] {
  return trace.changes
    .filter((change) => change.kind === 'install' && change.after > now)
    .flatMap(({ subject, after }) => {
      const state = stateAt(after, trace)
      const there = placeNamed(place.name, scope, state)
      const other = serverIn(state, subject)
      return other && there.servers.includes(other) ? [{ other, there }] : []
    })
}
