import { EditableSource } from '../edits/editable-source.js'
import { ownComment } from '../edits/remove-items.js'
import type { ActualLink, ActualServer, Inventory } from '../imports/inventory.js'
import type { SourceFile, Span } from '../model/source.js'
import type { Site, Topology } from '../model/topology.js'
import type { LinkState, OrganizationState, ServerState } from '../rules/state.js'
import type { Product } from '../versions/version.js'
import { declaredLink, goneServers, linkDifference, serverDifference } from '../drift/differences.js'
import { linkItem, recordedText, serverItem, siteItem } from './items.js'

/** The changes that make a topology say what an inventory shows. */
export class Changes {
  readonly added: string[] = []
  readonly changed: string[] = []
  readonly removed: string[] = []
  readonly gone: string[] = []
  readonly left: string[] = []
  areAny = false
  private readonly source: EditableSource
  private readonly sites: ReadonlyMap<string, Site>
  private readonly root: Span
  /** Sites that are not there yet, with the servers that are new in them. */
  private readonly newSites = new Map<string, { readonly name: string; readonly servers: ActualServer[] }>()
  /** Servers that move to another site, once nothing else is to be changed. */
  private readonly moves: (() => void)[] = []

  constructor(
    file: SourceFile,
    topologies: readonly Topology[],
    private readonly organization: OrganizationState,
    private readonly inventory: Inventory,
    private readonly prune: boolean,
  ) {
    this.source = new EditableSource(file)
    this.sites = new Map(organization.sites.map((site) => [site.name.toLowerCase(), site]))
    const [first] = topologies
    if (!first) throw new Error('an organization without a document')
    this.root = first.origin.whole
    this.plan()
  }

  /** The text with the changes. */
  get text(): string {
    return this.source.text
  }

  private plan(): void {
    const { servers, links } = this.inventory
    for (const actual of servers) {
      const declared = this.organization.servers.get(actual.key)
      if (declared) this.change(declared, actual)
    }
    this.add(servers.filter(({ key }) => !this.organization.servers.has(key)))
    for (const actual of links) this.link(actual)
    for (const { name, servers: own } of this.newSites.values())
      this.edit(() => this.source.add(this.root, 'sites', siteItem(name, own)))
    this.settleGone()
    if (!this.areAny) for (const move of this.moves) move()
  }

  private change(declared: ServerState, actual: ActualServer): void {
    const difference = serverDifference(declared, actual)
    const { whole } = declared.declared.origin
    const set = (key: string, value: string | readonly string[], behind: string) => {
      this.edit(() => this.source.set(whole, key, value, behind))
      this.changed.push(declared.name)
    }
    if (difference.product) set('product', actual.product.id, 'name')
    if (difference.version !== 'yes' || difference.saysMore) set('version', actual.written, 'product')
    if (actual.roles && (difference.roles || declared.declared.roles === undefined))
      set('roles', actual.roles, 'version')
    if (difference.site && actual.site !== undefined) this.place(declared, actual.site, set)
    this.comment(declared, actual)
  }

  /** A server in the list of a site moves with its text; one that names its site gets the other name. */
  private place(
    { name, declared }: ServerState,
    site: string,
    set: (key: string, value: string, behind: string) => void,
  ): void {
    const target = this.sites.get(site.toLowerCase())
    if (!target) this.newSite(site)
    else if (!this.isInList(declared.origin.whole)) set('site', target.name, 'name')
    else {
      this.moves.push(() => {
        const moved = this.source.take(declared.origin.whole)
        this.edit(() => {
          this.source.remove(declared.origin.whole)
          this.source.add(target.origin.whole, 'servers', moved)
        })
        this.changed.push(name)
      })
    }
  }

  private isInList({ start }: Span): boolean {
    return this.organization.sites.some(({ origin: { whole } }) => whole.start < start && start < whole.end)
  }

  /** The program's own comments say what is so today, and nothing of a version that somebody has corrected. */
  private comment(declared: ServerState, actual: ActualServer): void {
    const { whole } = declared.declared.origin
    if (!this.source.takesComments(whole)) return
    const isOfExport = declared.declared.version === actual.written
    const wanted = isOfExport ? actual.comments.map((comment) => `${ownComment}${comment}`) : []
    if (this.source.commentsAbove(whole).join('\n') === wanted.join('\n')) return
    this.edit(() => this.source.setCommentsAbove(whole, wanted))
  }

  private add(servers: readonly ActualServer[]): void {
    for (const server of servers) {
      const site = server.site === undefined ? undefined : this.sites.get(server.site.toLowerCase())
      if (server.site !== undefined && !site) this.newSite(server.site).push(server)
      else {
        const parent = site ? site.origin.whole : this.root
        this.edit(() => this.source.add(parent, 'servers', serverItem(server)))
      }
    }
    this.added.push(...servers.map(({ name }) => name))
  }

  /** Makes a site that is not there yet, and returns the list of its servers. */
  private newSite(name: string): ActualServer[] {
    const key = name.toLowerCase()
    const site = this.newSites.get(key) ?? { name, servers: [] }
    this.newSites.set(key, site)
    return site.servers
  }

  private link(actual: ActualLink): void {
    const declared = declaredLink(this.organization, actual)
    if (!this.sites.has(actual.site.toLowerCase())) this.newSite(actual.site)
    if (!declared)
      this.edit(() =>
        this.source.add(this.root, 'links', linkItem(this.withNames(actual), this.productOf(actual))),
      )
    else this.changeLink(declared, actual)
  }

  private changeLink(declared: LinkState, actual: ActualLink): void {
    const { site, recorded, saysMore } = linkDifference(declared, actual, this.organization)
    const { whole } = declared.declared.origin
    if (site && declared.declared.site === undefined) this.left.push(actual.server)
    else if (site) this.edit(() => this.source.set(whole, 'site', this.withNames(actual).site, actual.end))
    if (actual.recorded && (recorded !== 'yes' || saysMore)) {
      const text = recordedText(actual.recorded, this.productOf(actual))
      this.edit(() => this.source.set(whole, 'recordedVersion', text, 'site'))
    }
  }

  private productOf({ server }: ActualLink): Product | undefined {
    const key = server.toLowerCase()
    const declared = this.organization.servers.get(key)
    return (declared ?? this.inventory.servers.find((one) => one.key === key))?.product
  }

  /** A link names its site as the topology has it. */
  private withNames(actual: ActualLink): ActualLink {
    return { ...actual, site: this.sites.get(actual.site.toLowerCase())?.name ?? actual.site }
  }

  private settleGone(): void {
    const servers = this.inventory.listsServers ? goneServers(this.organization, this.inventory.servers) : []
    const links = this.organization.links.filter((link) => this.isGone(link, servers))
    if (!this.prune) {
      this.gone.push(...servers.map(({ name }) => name), ...links.map(({ kind, name }) => `${kind} ${name}`))
      return
    }
    for (const { declared } of [...servers, ...links])
      this.edit(() => this.source.remove(declared.origin.whole))
    for (const link of this.organization.links) if (!links.includes(link)) this.withoutGone(link, servers)
    this.removed.push(...servers.map(({ name }) => name), ...links.map(({ kind, name }) => `${kind} ${name}`))
  }

  /** A link that lists servers loses those that are gone. */
  private withoutGone({ declared }: LinkState, servers: readonly ServerState[]): void {
    const keys = new Set(servers.map(({ key }) => key))
    for (const [end, names] of Object.entries(declared.ends)) {
      const rest = names.filter((name) => !keys.has(name.toLowerCase()))
      if (rest.length < names.length) this.edit(() => this.source.set(declared.origin.whole, end, rest, end))
    }
  }

  private isGone({ kind, recorder, declared }: LinkState, servers: readonly ServerState[]): boolean {
    const keys = new Set(servers.map(({ key }) => key))
    if (recorder !== undefined && keys.has(recorder)) return true
    if (Object.values(declared.ends).some((names) => names.every((name) => keys.has(name.toLowerCase()))))
      return true
    if (!this.inventory.linkKinds.includes(kind)) return false
    const names = Object.values(declared.ends)
      .flat()
      .map((name) => name.toLowerCase())
    return !this.inventory.links.some(
      (actual) => actual.kind === kind && names.includes(actual.server.toLowerCase()),
    )
  }

  private edit(change: () => void): void {
    this.areAny = true
    change()
  }
}
