import { linkKey } from '../check/live-state.js'
import type { CompiledRule } from '../check/compiled-rule.js'
import type { OrderClaim } from '../model/certificate.js'
import { counted, quote } from '../model/wording.js'
import type { LinkState, OrganizationState } from '../rules/state.js'
import { releaseRange } from '../versions/version.js'
import { brokenAtRest } from './at-rest.js'
import { lawOf } from './law.js'
import { momentsOf } from './moments.js'
import { membersInView, participantsIn, type View } from './place.js'
import { faultOfMoves } from './moves-check.js'
import { faultOfRound, type IsWaived, type Memory } from './round-check.js'
import { noRound, Walk, type Ends } from './walk.js'

/** What is not as an order claims; undefined where it leads to its end, and every part of every round is safe. */
export function faultOfOrder(
  { rounds }: OrderClaim,
  ends: Ends,
  rules: readonly CompiledRule[],
  isWaived: IsWaived,
): string | undefined {
  const between = rules.filter(({ rule, judge }) => rule.during !== 'at-rest' || judge.kind === 'change')
  const laws = between.map(lawOf)
  const installed = rounds.flat().filter(({ action }) => action === 'install')
  const walk = new Walk(ends, new Set(installed.map(({ server }) => (server ?? '').toLowerCase())))
  const memory: Memory = new Map()
  for (const [index, entries] of rounds.entries()) {
    const round = walk.read(entries)
    if (typeof round === 'string') return `round ${index + 1}: ${round}`
    const where = { isFirst: index === 0, isLast: index === rounds.length - 1 }
    const isAtAnEnd = where.isFirst || where.isLast
    const view = {
      ...walk.view(round),
      ...(isAtAnEnd ? { moments: () => momentsOf(walk, round, where) } : {}),
    }
    const fault =
      faultOfRound(laws, view, memory, isWaived) ??
      faultOfMoves(laws, view, walk.handover, isWaived) ??
      emptied(view)
    if (fault !== undefined) return `round ${index + 1}: ${fault}`
    walk.take(round)
  }
  return strayFrom(walk, ends.to) ?? wrongAtTheEnd(walk, ends, rules, isWaived)
}

/** An end of a link that stands for several servers and may lose the last of them. */
export function emptied({ links, participants }: View): string | undefined {
  if (!participants.some(({ was, may }) => was && may.includes(undefined))) return undefined
  const unsure = new Set(participants.flatMap(({ key, may }) => (may.includes(undefined) ? key : [])))
  for (const { link, may } of links) {
    if (may.includes(false) || goesAnyway(link, unsure)) continue
    const members = membersInView(link, participants)
    const ends = new Set([...members.values()].flatMap(({ end, stands }) => (stands === 'alone' ? [] : end)))
    const present = participantsIn(members, participants)
    for (const end of ends) {
      const own = present.filter(({ key }) => members.get(key)?.end === end)
      const hasSome = own.some(({ was }) => was !== undefined)
      if (hasSome && own.every(({ key }) => unsure.has(key)))
        return `the link ${quote(link.name)} may lose the last server at an end`
    }
  }
  return undefined
}

/** Whether a server may go without which there is no link. */
function goesAnyway({ members }: LinkState, unsure: ReadonlySet<string>): boolean {
  for (const [key, { stands }] of members) if (stands === 'alone' && unsure.has(key)) return true
  return false
}

/** In what the state that was reached is not the target. */
function strayFrom(walk: Walk, to: OrganizationState): string | undefined {
  const { size, links, levels } = walk
  for (const { key, name, product, version } of to.servers.values()) {
    const reached = walk.get(key)
    if (!reached) return `${quote(name)} is not there at the end`
    const [one, other] = [releaseRange(reached.version), releaseRange(version)]
    const isSame =
      one && other
        ? one.first.rank === other.first.rank && one.last.rank === other.last.rank
        : reached.version.written === version.written
    if (reached.product !== product || !isSame) return `${quote(name)} is not at its version at the end`
  }
  if (size > to.servers.size) return `${counted(size - to.servers.size, 'server')} too many at the end`
  const wanted = new Set(to.links.map(linkKey))
  const isLinked = links.size === wanted.size && [...links.keys()].every((key) => wanted.has(key))
  if (!isLinked) return 'the links at the end are not those of the target'
  const isLevel = [...to.levels].every(([name, { value }]) => levels.get(name) === value)
  return isLevel ? undefined : 'the levels at the end are not those of the target'
}

function wrongAtTheEnd(
  walk: Walk,
  { from, to }: Ends,
  rules: readonly CompiledRule[],
  isWaived: IsWaived,
): string | undefined {
  const levels = new Map(
    [...walk.levels].map(([name, value]) => [name, { value, at: to.levels.get(name)?.at ?? from.at }]),
  )
  const state = { ...from, links: [...walk.links.values()], levels }
  const broken = brokenAtRest(state, walk.view(noRound), rules, isWaived)
  return broken && `${quote(broken.id)} is broken at the end`
}
