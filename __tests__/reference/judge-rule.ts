import { brokenBy, daysLeft } from './forms/servers.js'
import { partsOf } from './forms/places.js'
import { holds } from './guard.js'
import type { Server, State } from './organization.js'
import { placesOf, type Place } from './place.js'
import type { NamedRule, Severity } from './rules.js'
import { all, type Truth } from './truth.js'

/** What a rule has to say about a state. */
export interface Judgement {
  /** Where it is judged, and what tells it apart from all else that the rule says there. */
  readonly place: string
  readonly part: string
  readonly servers: readonly Server[]
  readonly broken: Truth
  readonly severity: Severity
  /** How far a whole place is from what is asked, where that can become worse. */
  readonly depth?: number | undefined
}

/** Everything that a rule finds, or may find, in a state. */
export function judge(rule: NamedRule, state: State, asOf: string): readonly Judgement[] {
  return placesOf(rule.scope ?? 'organization', state)
    .flatMap((place) => inPlace(rule, place, asOf).map((one) => ({ ...one, place: place.name })))
    .filter(({ broken }) => broken.includes(true))
}

function inPlace(rule: NamedRule, place: Place, asOf: string): readonly Omit<Judgement, 'place'>[] {
  const speaks = holds(rule.when, place)
  const severity = rule.severity ?? 'error'
  const parts = partsOf(rule, place)
  if (parts) {
    return parts.map(({ id, servers, broken, depth }) => ({
      part: id,
      servers,
      depth,
      broken: all([speaks, broken]),
      severity,
    }))
  }
  return place.servers.flatMap((server) => {
    const broken = brokenBy(rule, server, place, asOf)
    if (!broken) return [] // the rule judges changes
    return [
      {
        part: server.name.toLowerCase(),
        servers: [server],
        broken: all([speaks, broken]),
        severity: isEnding(rule, server, asOf) ? milder[severity] : severity,
      },
    ]
  })
}

const milder: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'notice', notice: 'notice' }

/** A support that ends within the window has not ended yet. */
function isEnding({ lifecycle }: NamedRule, server: Server, asOf: string): boolean {
  return lifecycle !== undefined && lifecycle.of !== 'release' && (daysLeft(server, asOf) ?? -1) >= 0
}
