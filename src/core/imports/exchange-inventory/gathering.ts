import type { Problem } from '../../model/problem.js'
import { didYouMean, quote } from '../../model/wording.js'
import type { Catalogue } from '../../versions/catalogue.js'
import { cellOf, hasColumn, type Cell, type Row } from '../row.js'
import { columns, roleColumns } from './columns.js'
import { ServerFacts } from './facts.js'
import { organizationOf, forestOf, serverName, shortNameOf, siteName } from './names.js'
import { roleSum, roleWords } from './roles.js'
import { readDisplayed, readFileVersion } from './versions.js'

/** What a row is about. */
export type RowKind = 'server' | 'file-version' | 'subscription'

/** A subscription of an Edge Transport server, as `Get-EdgeSubscription` shows it. */
export interface Subscription {
  readonly name: string
  readonly key: string
  readonly site: string
  readonly row: Row
}

/** What a row is about, told by its columns; undefined where it is no row of an Exchange export. */
export function kindOf(row: Row): RowKind | undefined {
  if (hasColumn(row, ofServers)) return 'server'
  if (hasColumn(row, ofFiles)) return 'file-version'
  return hasColumn(row, columns.name) && hasColumn(row, columns.site) ? 'subscription' : undefined
}

const ofServers = [...columns.displayedVersion, ...columns.roles, ...roleColumns.map(([name]) => name)]
const ofFiles = [...columns.fileVersion, ...columns.fileVersionObject, ...columns.anyVersion]

/** Puts together what all rows say of each server. */
export class Gathering {
  readonly problems: Problem[] = []
  /** By the name in lower case. */
  readonly servers = new Map<string, ServerFacts>()
  readonly subscriptions: Subscription[] = []
  readonly organizations = new Map<string, Row>()
  readonly forests = new Map<string, Row>()
  readonly kinds = new Set<RowKind>()
  private readonly sites = new Map<string, string>()

  constructor(private readonly catalogue: Catalogue) {}

  /** Takes a row in. */
  add(row: Row): void {
    const kind = kindOf(row)
    const name = serverName(row)
    if (!kind) return
    this.kinds.add(kind)
    if (!name) this.refuse(nameless(kind), 'add a column `Name` with the name of the server', row)
    else if (this.isWhole(name)) this.addNamed(kind, row, name)
  }

  private addNamed(kind: RowKind, row: Row, name: Cell): void {
    const organization = organizationOf(row)
    const forest = forestOf(row)
    if (organization !== undefined && !this.organizations.has(organization))
      this.organizations.set(organization, row)
    if (forest !== undefined && !this.forests.has(forest)) this.forests.set(forest, row)
    switch (kind) {
      case 'server':
        this.addServer(row, name)
        return
      case 'file-version':
        this.addFileVersion(row, this.factsOf(name), columns.anyVersion)
        return
      case 'subscription':
        this.addSubscription(row, name)
    }
  }

  private addServer(row: Row, name: Cell): void {
    const facts = this.factsOf(name)
    facts.isShown = true
    const displayed = cellOf(row, columns.displayedVersion)
    if (displayed) this.keep(facts, 'displayed', displayed, readDisplayed)
    this.addFileVersion(row, facts, [])
    this.addRoles(row, facts)
    const site = cellOf(row, columns.site)
    if (site && this.isWhole(site))
      facts.add('site', { value: this.siteOf(site), at: site.at }, this.problems)
    else if (!site && hasColumn(row, columns.site))
      facts.add('site', { value: '', at: row.at }, this.problems)
  }

  private addRoles(row: Row, facts: ServerFacts): void {
    const sum = roleSum(row)
    if (typeof sum === 'number') {
      const at = cellOf(row, columns.roles)?.at ?? row.at
      facts.add('roleSum', { value: sum, at }, this.problems)
    } else if (sum && this.isWhole(sum.cell)) {
      const message = `${quote(sum.unknown)} of ${quote(facts.name)} is no role of an Exchange server`
      this.problems.push({ message, help: didYouMean(sum.unknown, roleWords), at: sum.cell.at })
    }
  }

  private addFileVersion(row: Row, facts: ServerFacts, more: readonly string[]): void {
    const object = cellOf(row, columns.fileVersionObject)
    const cell =
      (object && cellOf({ columns: object.parts }, columns.fileVersion)) ??
      cellOf(row, [...columns.fileVersion, ...more])
    if (cell) this.keep(facts, 'file', cell, readFileVersion)
  }

  private addSubscription(row: Row, name: Cell): void {
    const site = cellOf(row, columns.site)
    const { text } = name
    if (!site)
      this.refuse(
        `the subscription of ${quote(text)} names no site`,
        'export it again in the organization',
        row,
      )
    else if (this.isWhole(site)) {
      const short = shortNameOf(text)
      this.subscriptions.push({ name: short, key: short.toLowerCase(), site: this.siteOf(site), row })
    }
  }

  private keep(
    facts: ServerFacts,
    key: 'displayed' | 'file',
    cell: Cell,
    read: typeof readDisplayed | typeof readFileVersion,
  ): void {
    const version = this.isWhole(cell) ? read(facts.name, cell, this.catalogue) : undefined
    if (version && 'product' in version) {
      facts.add(key, { value: version, at: cell.at }, this.problems)
      return
    }
    facts.isRefused = true
    if (version) this.problems.push(version)
  }

  /** The name of a site, in the case in which it was first written: to the directory case is nothing. */
  private siteOf(cell: Cell): string {
    const name = siteName(cell)
    const known = this.sites.get(name.toLowerCase()) ?? name
    this.sites.set(name.toLowerCase(), known)
    return known
  }

  private factsOf(name: Cell): ServerFacts {
    const short = shortNameOf(name.text)
    const key = short.toLowerCase()
    const facts = this.servers.get(key) ?? new ServerFacts(short, name.at)
    this.servers.set(key, facts)
    return facts
  }

  /** A value that was cut, or lost letters on its way, is refused: what it was cannot be told. */
  private isWhole({ text, at }: Cell): boolean {
    if (/(?:\.\.\.|…)$/.test(text)) {
      this.problems.push({
        message: `${quote(text)} is cut off`,
        help: 'put `| Export-Csv FILE -NoTypeInformation -Encoding UTF8` behind the command instead',
        at,
      })
      return false
    }
    if (!/[?\ufffd]/.test(text)) return true
    this.problems.push({
      message: `${quote(text)} has lost letters`,
      help: 'export again with `-Encoding UTF8`: without it `Export-Csv` writes a question mark for every letter beyond ASCII',
      at,
    })
    return false
  }

  private refuse(message: string, help: string, { at }: Row): void {
    this.problems.push({ message, help, at })
  }
}

function nameless(kind: RowKind): string {
  return kind === 'file-version'
    ? 'the row has a file version, and not the server that it is of'
    : 'the row has no name'
}
