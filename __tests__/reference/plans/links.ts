import { isSame, type LiveLink, type State, type WrittenLink } from '../organization.js'
import type { Trace } from './trace.js'

/** Makes a link, or makes one anew that exists. */
export function relink(written: WrittenLink, trace: Trace): void {
  const { now } = trace
  if (isToNothing(written, now)) trace.blame('plan-link')
  const hubs = written.hubs?.filter((name) => exists(name, now))
  const isLeft = exists(written.edge, now) && (hubs === undefined ? hasSite(written, now) : hubs.length > 0)
  if (!isLeft) return
  const known = now.links.find((link) => isSameLink(link, written))
  const link: LiveLink = known ?? { ...written, hubs, id: trace.moments.length }
  const links = known ? now.links : [...now.links, link]
  trace.become({ ...now, links }, 'link', [String(link.id)])
}

/** Removes a link. */
export function unlink(written: WrittenLink, trace: Trace): void {
  const { now } = trace
  const links = now.links.filter((link) => !isSameLink(link, written))
  if (links.length === now.links.length) trace.blame('plan-link')
  trace.become({ ...now, links })
}

function isToNothing(link: WrittenLink, state: State): boolean {
  const names = [link.edge, ...(link.hubs ?? [])]
  return names.some((name) => !exists(name, state)) || !hasSite(link, state)
}

function hasSite({ site }: WrittenLink, { sites }: State): boolean {
  return site === undefined || sites.includes(site)
}

function exists(name: string, { servers }: State): boolean {
  return servers.some((server) => isSame(server.name, name))
}

function isSameLink(one: WrittenLink, other: WrittenLink): boolean {
  return endsOf(one) === endsOf(other)
}

function endsOf({ kind, edge, site, hubs = [] }: WrittenLink): string {
  return JSON.stringify([
    kind,
    edge.toLowerCase(),
    site ?? '',
    ...hubs.map((name) => name.toLowerCase()).sort(),
  ])
}
