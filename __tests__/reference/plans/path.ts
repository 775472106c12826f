import type { Server, State } from '../organization.js'
import { meant, placeNamed, type Place, type Scope } from '../place.js'
import type { Hops, Way } from '../rules.js'
import { means, type Selector } from '../selector.js'
import { all, any, impossible, not, type Truth } from '../truth.js'
import { serverIn, stateAt, statesUpTo } from './changed.js'
import type { Change, Trace } from './trace.js'

/** Whether a server takes a way that is not allowed. */
export function isOffPath(
  path: Way | Hops,
  scope: Scope,
  server: Server,
  place: Place,
  change: Change,
  trace: Trace,
): Truth {
  const before = serverIn(stateAt(change.before, trace), server.name)
  if ('of' in path) return before ? isNoHop(path, before, server, place) : impossible
  const inPlace = (state: State) => placeNamed(place.name, scope, state)
  const earlier = statesUpTo(change.before, trace).map(inPlace)
  const ever = [...earlier, inPlace(stateAt(change.after, trace))]
  const arrives = all([meant(path.to, server, place), not(wasIn(earlier.slice(-1), path.to))])
  const hasVia = any((path.via ?? []).map((via) => wasIn(ever, via)))
  const turns = before ? all([meant(path.from, before, place), meant(path.to, server, place)]) : impossible
  return any([turns, all([arrives, wasIn(ever, path.from), not(hasVia)])])
}

/** A server gets another version, and none of the hops leads from the one to the other. */
function isNoHop({ of, hops }: Hops, before: Server, after: Server, place: Place): Truth {
  const was = (selector: Selector) => means(selector, before, place.link)
  const is = (selector: Selector) => means(selector, after, place.link)
  const isHop = any(hops.map(({ from, to }) => all([was(from), is(to)])))
  return all([any([meant(of, before, place), meant(of, after, place)]), not(isHop)])
}

/** Whether a server as asked has been in one of these places. */
function wasIn(places: readonly Place[], selector: Selector): Truth {
  return any(places.flatMap((place) => place.servers.map((server) => meant(selector, server, place))))
}
