import {
  serverOf,
  serversOf,
  type WrittenLink,
  type WrittenOrganization,
  type WrittenServer,
} from '../../reference/organization.js'
import { means, type Selector } from '../../reference/selector.js'
import type { RandomSource } from '../random-source.js'
import * as universe from './universe.js'

/** What a plan in the making is likely to have brought about, so that its next step makes sense. */
export class Forecast {
  readonly links: WrittenLink[]
  readonly level: string | undefined
  private fleet: readonly WrittenServer[]

  constructor({ sites = [], servers = [], links = [], levels = {}, organization }: WrittenOrganization) {
    const written = [...sites.flatMap((site) => site.servers ?? []), ...servers]
    const siteOf = new Map(serversOf({ organization, sites, servers }).map(({ name, site }) => [name, site]))
    this.fleet = written.map((server) => ({ ...server, site: siteOf.get(server.name) }))
    this.links = [...links]
    this.level = levels[universe.level]
  }

  get servers(): readonly WrittenServer[] {
    return this.fleet
  }

  any(random: RandomSource): WrittenServer | undefined {
    return this.fleet[random.below(Math.max(1, this.fleet.length))]
  }

  edge(): WrittenServer | undefined {
    return this.fleet.find(({ roles }) => roles?.includes('edge-transport'))
  }

  ofProduct(product: string): readonly WrittenServer[] {
    return this.fleet.filter((server) => server.product === product)
  }

  /** The names of the servers that a selector means. */
  meantBy(select: Selector): readonly string[] {
    return this.fleet
      .filter((server) => !means(select, serverOf(server)).includes(false))
      .map(({ name }) => name)
  }

  add(server: WrittenServer): void {
    this.fleet = [...this.fleet, server]
  }

  remove(name: string): void {
    this.fleet = this.fleet.filter((server) => server.name !== name)
  }

  set(name: string, changed: Partial<WrittenServer>): void {
    this.fleet = this.fleet.map((server) => (server.name === name ? { ...server, ...changed } : server))
  }

  /** A release of the product that is not below the one that the server has. */
  releaseAbove({ product, version }: WrittenServer, next: string, random: RandomSource): string {
    const known = universe.releases[next] ?? ['RTM']
    const now = product === next ? Math.max(0, known.indexOf(version ?? '')) : 0
    return known[now + random.below(known.length - now)] ?? known[0]
  }

  /** The product that replaces another one in place. */
  productAfter(product: string): string {
    const next = universe.products.indexOf(product) + 1
    return universe.products[next] ?? product
  }
}
