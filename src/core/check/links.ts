import type { LinkEnd, LinkKind } from '../model/catalog.js'
import type { Problem } from '../model/problem.js'
import type { Link, Site } from '../model/topology.js'
import { compareText, didYouMean, listed, quote } from '../model/wording.js'
import { canBe } from '../rules/link-standing.js'
import type { LinkMember, LinkState, ServerState } from '../rules/state.js'
import type { Catalogue } from '../versions/catalogue.js'
import { cannotBe } from './link-wording.js'

/** What links may name. */
export interface Places {
  readonly sites: ReadonlyMap<string, Site>
  /** By the name in lower case; undefined where the server is declared and a problem has been said about it. */
  readonly servers: ReadonlyMap<string, ServerState | undefined>
  serversOf(site: string): Iterable<ServerState>
}

/** The links with their servers; one that names what does not exist, or cannot stand there, is a problem and is left out. */
export function resolveLinks(
  links: readonly Link[],
  places: Places,
  catalogue: Catalogue,
  problems: Problem[],
  /** Whether the servers have to be ones that can stand at their ends. */
  mustFit = true,
): readonly LinkState[] {
  return links.flatMap((link) => new LinkReading(link, places, catalogue, problems, mustFit).read() ?? [])
}

class LinkReading {
  private readonly members = new Map<string, LinkMember>()
  private complete = true

  constructor(
    private readonly link: Link,
    private readonly places: Places,
    private readonly catalogue: Catalogue,
    private readonly problems: Problem[],
    private readonly mustFit: boolean,
  ) {}

  read(): LinkState | undefined {
    const kind = this.catalogue.linkKinds.get(this.link.kind)
    if (!kind) {
      this.refuse(
        ['kind'],
        `unknown kind of link ${quote(this.link.kind)}`,
        didYouMean(this.link.kind, this.catalogue.linkKinds.keys()),
      )
      return undefined
    }
    this.readEnds(kind)
    this.readSite(kind)
    if (!this.complete) return undefined
    const siteEnd = this.link.site === undefined ? undefined : endOfSite(kind)
    return {
      kind: kind.id,
      name: this.nameAmong(kind),
      declared: this.link,
      members: this.members,
      ...(siteEnd ? { siteEnd } : {}),
      ...this.recordOf(kind),
    }
  }

  /** The servers at the ends that are one server, and the site: the same in whatever case and order they are named. */
  private nameAmong({ ends }: LinkKind): string {
    const single = new Set(ends.flatMap(({ id, many }) => (many ? [] : [id])))
    const names: string[] = []
    for (const [key, { end }] of this.members) {
      if (single.has(end)) names.push(this.places.servers.get(key)?.name ?? key)
    }
    return [...names.sort(compareText), ...(this.link.site === undefined ? [] : [this.link.site])].join(' – ')
  }

  private readEnds(kind: LinkKind): void {
    const keys = new Map(kind.ends.map((end) => [end.many ?? end.id, end]))
    for (const [key, names] of Object.entries(this.link.ends)) {
      const end = keys.get(key)
      if (end) this.readNames(end, names)
      else
        this.refuse(
          [key],
          `${quote(key)} is no end of the link kind ${quote(kind.id)}`,
          didYouMean(key, [...keys.keys(), 'site', 'recordedVersion']),
          true,
        )
    }
    for (const [key, end] of keys) {
      const stands =
        Object.hasOwn(this.link.ends, key) || (end.id === kind.site && this.link.site !== undefined)
      if (stands) continue
      const help =
        end.id === kind.site
          ? `add \`${key}:\` with names of servers, or \`site:\``
          : `add \`${key}:\` with the name of a server`
      this.refuse(['kind'], `the link has no ${quote(key)}`, help)
    }
  }

  private readNames(end: LinkEnd, names: readonly string[]): void {
    if (!end.many && names.length !== 1) {
      this.refuse(
        [end.id],
        `${quote(end.id)} takes the name of one server`,
        'write a link of its own for each',
      )
      return
    }
    for (const [index, name] of names.entries()) {
      const key = name.toLowerCase()
      const at = [end.many ?? end.id, index]
      const server = this.places.servers.get(key)
      if (server) this.addNamed(server, end, at)
      else if (this.places.servers.has(key)) this.complete = false
      else {
        const message = `the link names the server ${quote(name)}, which does not exist`
        this.refuse(at, message, didYouMean(name, this.serverNames()))
      }
    }
  }

  private addNamed(server: ServerState, end: LinkEnd, at: readonly (string | number)[]): void {
    const other = this.members.get(server.key)?.end
    if (other !== undefined && other !== end.id) {
      this.refuse(
        at,
        `the server ${quote(server.name)} stands at both ends of the link`,
        'name another server',
      )
    } else if (this.mustFit && server.declared.roles && canBe(server, end) === 'no') {
      const { message, help } = cannotBe(server, end, this.catalogue)
      this.refuse(at, message, help)
    } else {
      this.members.set(server.key, {
        end: end.id,
        certainty: 'yes',
        stands: end.many ? 'listed' : 'alone',
      })
    }
  }

  /** The server whose version the link records, and what it recorded. */
  private recordOf({ records }: LinkKind): Pick<LinkState, 'recorder' | 'recorded'> {
    const recorder = this.keyAt(records)
    const server = recorder === undefined ? undefined : this.places.servers.get(recorder)
    const { recordedVersion } = this.link
    if (recorder === undefined || !server) return {}
    if (recordedVersion === undefined) return { recorder }
    const resolved = this.catalogue.resolve(recordedVersion, server.product)
    const recorded =
      resolved.precision === 'conflict'
        ? this.catalogue.resolve(recordedVersion, resolved.belongsTo)
        : resolved
    if (recorded.precision === 'conflict') throw new Error(`${recordedVersion} belongs to two products`)
    return { recorder, recorded }
  }

  /** The first server at an end. */
  private keyAt(wanted: string | undefined): string | undefined {
    for (const [key, { end }] of this.members) if (end === wanted) return key
    return undefined
  }

  private readSite(kind: LinkKind): void {
    const { site } = this.link
    if (site === undefined) return
    const end = endOfSite(kind)
    if (!end) {
      this.refuse(
        ['site'],
        `the link kind ${quote(kind.id)} has no end that a site can stand for`,
        `name servers under ${listed(
          kind.ends.map(({ id, many }) => quote(many ?? id)),
          'or',
        )}`,
      )
    } else if (!this.places.sites.has(site)) {
      this.refuse(
        ['site'],
        `the link names the site ${quote(site)}, which does not exist`,
        didYouMean(site, this.places.sites.keys()),
      )
    } else {
      this.addServersOf(site, end)
    }
  }

  private addServersOf(site: string, end: LinkEnd): void {
    const member = { end: end.id, stands: 'by-site' } as const
    const members = {
      yes: { ...member, certainty: 'yes' },
      'cannot-tell': { ...member, certainty: 'cannot-tell' },
    } as const
    for (const server of this.places.serversOf(site)) {
      if (this.members.has(server.key)) continue
      const certainty = canBe(server, end)
      if (certainty !== 'no') this.members.set(server.key, members[certainty])
    }
  }

  private serverNames(): Iterable<string> {
    return [...this.places.servers.values()].flatMap((server) => server?.name ?? [])
  }

  private refuse(path: readonly (string | number)[], message: string, help: string, atKey = false): void {
    this.complete = false
    const { origin } = this.link
    this.problems.push({ message, help, at: atKey ? origin.key(...path) : origin.value(...path) })
  }
}

function endOfSite({ ends, site }: LinkKind): LinkEnd | undefined {
  return ends.find(({ id }) => id === site)
}
