import { pack } from './catalogue.js'
import { standsAt } from './links.js'
import { meant, type Place } from './place.js'
import type { Selector } from './selector.js'
import { all, any, certain, impossible, not, open, type Truth } from './truth.js'
import { compareBy } from './version.js'

/** When a rule speaks; `edge` and `hub` are the ends of a link. */
export interface Guard {
  readonly present?: Selector
  readonly anyPresent?: readonly Selector[]
  readonly allPresent?: readonly Selector[]
  readonly nonePresent?: readonly Selector[]
  readonly level?: Readonly<Record<string, string>>
  readonly edge?: Selector
  readonly hub?: Selector
}

/** Whether everything that the guard asks for is there. */
export function holds(guard: Guard | undefined, place: Place): Truth {
  const present = (selector: Selector) => any(place.servers.map((server) => meant(selector, server, place)))
  const { present: one, anyPresent, allPresent = [], nonePresent = [], level = {}, edge, hub } = guard ?? {}
  return all([
    one ? present(one) : certain,
    anyPresent ? any(anyPresent.map(present)) : certain,
    ...allPresent.map(present),
    ...nonePresent.map((selector) => not(present(selector))),
    ...Object.entries(level).map(([name, limit]) => isLevel(place.levels[name], limit, name)),
    edge ? atEnd('edge', edge, place) : certain,
    hub ? atEnd('hub', hub, place) : certain,
  ])
}

/** Below 0 where the first value of a level is the lower one. */
export function compareLevels(level: string, one: string, other: string): number {
  const values = pack.levels.find(({ id }) => id === level)?.values ?? []
  return values.indexOf(one) - values.indexOf(other)
}

function isLevel(value: string | undefined, written: string, level: string): Truth {
  if (value === undefined) return open
  const [, sign = '', limit = ''] = /^(>=|<=|>|<|=)\s*(.+)$/.exec(written) ?? []
  return compareBy(sign, compareLevels(level, value, limit)) ? certain : impossible
}

function atEnd(end: string, selector: Selector, place: Place): Truth {
  const { link, servers } = place
  if (!link) return impossible
  return any(servers.map((server) => all([standsAt(end, link, server), meant(selector, server, place)])))
}
