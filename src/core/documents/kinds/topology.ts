import type { Link, Server, Site, TaskState, Topology } from '../../model/topology.js'
import type { Reading } from '../reading.js'
import type { InlineTopology, LinkDocument, ServerDocument } from '../schemas/topology.schema.js'

/**
 * One for all the servers that leave a mapping out: there may be a hundred thousand of them. As in a mapping that is read,
 * nothing is inherited: nobody is in a group `toString`.
 */
const nothing = Object.freeze(Object.create(null) as Readonly<Record<string, never>>)

/** The topology that a document or the inline topology of a case declares. */
export function readTopology(reading: Reading, document: InlineTopology): Topology {
  const sites = document.sites ?? []
  return {
    organization: document.organization,
    levels: document.levels ?? nothing,
    tasks: Object.fromEntries(Object.entries(document.tasks ?? {}).map(([id, task]) => [id, readTask(task)])),
    sites: sites.map((site) => readSite(reading, site)),
    servers: readServers(reading, document),
    links: (document.links ?? []).map((link) => readLink(reading, link)),
    origin: reading.document.originOf(document),
  }
}

function readServers(reading: Reading, { sites = [], servers = [] }: InlineTopology): readonly Server[] {
  const read: Server[] = []
  for (const site of sites) {
    for (const server of site.servers ?? []) read.push(readServer(reading, server, site.name))
  }
  for (const server of servers) read.push(readServer(reading, server))
  return read
}

/** A server as written; one of a site stands in it whatever it says itself. */
export function readServer(reading: Reading, server: ServerDocument, site = server.site): Server {
  const { name, product, version, roles } = server
  const { groups = nothing, platform = nothing, holds = nothing, labels = nothing } = server
  return {
    name,
    product,
    version,
    roles,
    site,
    groups,
    platform,
    holds,
    labels,
    origin: reading.document.originOf(server),
  }
}

/** A link as written: every key that the format does not name is an end. */
export function readLink(reading: Reading, link: LinkDocument): Link {
  const { kind, site, recordedVersion, ...ends } = link
  return {
    kind,
    ends: Object.fromEntries(
      Object.entries(ends as Record<string, string | string[]>).map(([end, names]) => [
        end,
        typeof names === 'string' ? [names] : names,
      ]),
    ),
    ...(site === undefined ? {} : { site }),
    ...(recordedVersion === undefined ? {} : { recordedVersion }),
    origin: reading.document.originOf(link),
  }
}

function readSite(reading: Reading, site: NonNullable<InlineTopology['sites']>[number]): Site {
  return {
    name: site.name,
    internetFacing: site.internetFacing ?? false,
    origin: reading.document.originOf(site),
  }
}

function readTask(task: NonNullable<InlineTopology['tasks']>[string]): TaskState {
  return typeof task === 'string' ? { status: task } : task
}
