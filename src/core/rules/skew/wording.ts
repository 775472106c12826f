import type { Answer } from '../../model/answer.js'
import { counted, listed, quote } from '../../model/wording.js'
import type { Unit } from '../../model/unit.schema.js'
import type { Distance } from '../breach.js'
import type { Clue, Shortfall } from '../form.js'
import { running, versionPlace, type ScopeState, type ServerState } from '../state.js'
import { howToKnow, whyUnknown } from '../unknown-version.js'
import { rangeOf } from './relative.js'

const units: Readonly<Record<Unit, readonly [string, string]>> = {
  major: ['major release', 'major releases'],
  minor: ['minor release', 'minor releases'],
  release: ['release', 'releases'],
}

/** A server that is, or may be, too far from another. */
export function tooFar(server: ServerState, scope: ScopeState, distance: Distance, met: Answer): Shortfall {
  const other = farthest(server, scope, distance)
  const uncertain =
    met === 'cannot-tell'
      ? [server, ...other].find(({ version }) => version.precision !== 'exact')
      : undefined
  const unknown = uncertain
    ? `, ${uncertain === server ? whyUnknown(server) : `and the version of ${quote(uncertain.name)} is not known`}`
    : ''
  const company = other.map((one) => ` ${quote(one.name)}, which runs ${running(one)}`).join('')
  const limits = limitsOf(distance)
  return {
    observed: `${quote(server.name)} runs ${running(server)}${unknown}`,
    demanded: `it may be ${limits} than${company || ' the others'}`,
    actual: running(server).replaceAll('`', ''),
    required: limits,
    help: uncertain
      ? howToKnow(uncertain)
      : `bring ${listed([server, ...other].map(({ name }) => quote(name)))} closer together`,
    at: versionPlace(server),
  }
}

/** `1 release`, `2 major releases`. */
export function unitsInWords(count: number, unit: Unit): string {
  return counted(count, ...units[unit])
}

/** `at most 1 release older and at most 2 releases newer`. */
export function limitsOf({ behind, ahead, unit }: Distance): string {
  const limits = [
    ...(behind === undefined ? [] : [`at most ${unitsInWords(behind, unit)} older`]),
    ...(ahead === undefined ? [] : [`at most ${unitsInWords(ahead, unit)} newer`]),
  ]
  return listed(limits)
}

/** The server that decides: the one that is farthest away on a side that is limited. */
export function farthestInWords(server: ServerState, scope: ScopeState, distance: Distance): readonly Clue[] {
  const [other] = farthest(server, scope, distance)
  if (!other) return [{ text: 'there is no other server that it would be compared with' }]
  const text = `the farthest of those that it is compared with is ${quote(other.name)}, which runs ${running(other)}`
  return [{ text, at: versionPlace(other) }]
}

/** The server that is farthest away on a side that is limited; empty where there is none to compare with. */
function farthest(
  server: ServerState,
  scope: ScopeState,
  { others, unit, behind, ahead }: Distance,
): readonly ServerState[] {
  const own = rangeOf(server.version, unit)
  let found: { other: ServerState; excess: number } | undefined
  for (const other of scope.servers.values()) {
    if (other === server || other.product.family !== server.product.family) continue
    if (others.matches(other, scope) === 'no') continue
    const range = rangeOf(other.version, unit)
    const excess = Math.max(
      behind === undefined ? -Infinity : range.high - own.low - behind,
      ahead === undefined ? -Infinity : own.high - range.low - ahead,
    )
    if (!found || excess > found.excess) found = { other, excess }
  }
  return found ? [found.other] : []
}
