import type { Server, State } from '../organization.js'
import { placeNamed, placesOf, type Place, type Scope } from '../place.js'
import type { Change, Trace } from './trace.js'

/** The server of a change, as it is after it or, where it leaves, before it. */
export function subjectOf(change: Change, trace: Trace): Server | undefined {
  return serverIn(stateOfSubject(change, trace), change.subject)
}

/** A server of a state by its name. */
export function serverIn({ servers }: State, name: string): Server | undefined {
  return servers.find((server) => server.name === name)
}

/** The places of the scope in which the server or the link of the change is, or has been before an update. */
export function placesOfChange(scope: Scope, change: Change, trace: Trace): readonly Place[] {
  const places = placesOf(scope, stateOfSubject(change, trace))
  if (change.kind === 'link') {
    return places.filter(({ name, link }) => scope === 'organization' || (link && name === change.subject))
  }
  const before = stateAt(change.before, trace)
  return places.filter((place) =>
    [...place.servers, ...placeNamed(place.name, scope, before).servers].some(
      ({ name }) => name === change.subject,
    ),
  )
}

/** The states up to a moment, without the moments at which servers are only out of service. */
export function statesUpTo(index: number, { moments }: Trace): readonly State[] {
  return moments
    .slice(0, index + 1)
    .filter(({ isPause }) => !isPause)
    .map(({ state }) => state)
}

export function stateAt(index: number, { moments }: Trace): State {
  const moment = moments[index]
  if (!moment) throw new Error('a change has a state before it and one after it')
  return moment.state
}

function stateOfSubject({ kind, before, after }: Change, trace: Trace): State {
  return stateAt(kind === 'decommission' ? before : after, trace)
}
