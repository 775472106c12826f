import { fits } from '../links.js'
import { isSame, type LiveLink, type Server, type State, type WrittenLink } from '../organization.js'
import type { Trace } from './trace.js'

/** Makes a link, or makes one anew that exists; nothing is made of one that names what does not exist. */
export function relink(written: WrittenLink, trace: Trace): void {
  const isBlamed = [isBlamedForNothing(written, trace), isBlamedForMisfits(written, trace)]
  if (isBlamed.includes(true)) return
  const { now } = trace
  const known = now.links.find((link) => isSameLink(link, written))
  const recorded = trace.find(written.edge)?.version
  const link: LiveLink = { ...written, recorded, id: known?.id ?? trace.moments.length }
  const links = known ? now.links.map((one) => (one === known ? link : one)) : [...now.links, link]
  trace.become({ ...now, links }, 'link', [String(link.id)])
}

/** Removes a link. */
export function unlink(written: WrittenLink, trace: Trace): void {
  if (isBlamedForNothing(written, trace)) return
  const { now } = trace
  const links = now.links.filter((link) => !isSameLink(link, written))
  if (links.length === now.links.length) trace.blame('plan-link')
  trace.become({ ...now, links })
}

/** Blames a link for every server and site that it names and that does not exist. */
function isBlamedForNothing({ edge, site, hubs = [] }: WrittenLink, trace: Trace): boolean {
  const { now } = trace
  const missing = [
    ...[edge, ...hubs].filter((name) => !exists(name, now)),
    ...(site === undefined || now.sites.includes(site) ? [] : [site]),
  ]
  for (const _ of missing) trace.blame('plan-link')
  return missing.length > 0
}

/** Blames a link for every server that it names at an end where it cannot stand. */
function isBlamedForMisfits({ edge, hubs = [] }: WrittenLink, trace: Trace): boolean {
  const atHub = hubs.filter((name) => !isSame(name, edge))
  const misfits = [...among([edge], 'edge', trace), ...among(atHub, 'hub', trace)]
  for (const _ of misfits) trace.blame('plan-link')
  return misfits.length > 0
}

function among(names: readonly string[], end: 'edge' | 'hub', trace: Trace): readonly Server[] {
  return names.flatMap((name) => trace.find(name) ?? []).filter((server) => !fits(end, server))
}

function exists(name: string, { servers }: State): boolean {
  return servers.some((server) => isSame(server.name, name))
}

/** The hubs may be others: what tells a link apart is its edge, and its site where it has one. */
function isSameLink(one: WrittenLink, other: WrittenLink): boolean {
  return one.kind === other.kind && isSame(one.edge, other.edge) && one.site === other.site
}
