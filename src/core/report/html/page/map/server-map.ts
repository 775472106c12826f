import type { PageLink, PageServer } from '../../page-data.js'
import { button, element } from '../element.js'
import { graver, type Colour } from '../marks.js'
import { grouped } from '../words.js'
import { siteCard, type Site } from './site-card.js'

/** Servers and links as they stand at one moment. */
export interface MapState {
  readonly servers: readonly PageServer[]
  readonly marks: ReadonlyMap<string, Colour>
  readonly links: readonly { readonly link: PageLink; readonly mark: Colour }[]
}

const cardsAtOnce = 24

/** A map of sites as cards: as many as one looks at, and more on demand, so that it is quick at any size. */
export class ServerMap {
  readonly element = element('div', { class: 'map' })
  private shown = cardsAtOnce
  private onlyMarked = false
  private state: MapState = { servers: [], marks: new Map(), links: [] }

  constructor(private readonly onServer: (name: string) => void) {}

  /** Shows another moment. */
  show(state: MapState): void {
    this.state = state
    this.draw()
  }

  /** Leaves out the sites in which nothing was found, or takes them in again. */
  showOnlyMarked(onlyMarked: boolean): void {
    this.onlyMarked = onlyMarked
    this.draw()
  }

  private draw(): void {
    const sites = sitesOf(this.state).filter(({ mark }) => !this.onlyMarked || mark !== 'fine')
    const left = sites.length - this.shown
    this.element.replaceChildren(
      element(
        'div',
        { class: 'cards' },
        ...sites.slice(0, this.shown).map((site) => siteCard(site, this.onServer)),
      ),
      ...(sites.length === 0 ? [element('p', { class: 'dim' }, 'There is no site to show.')] : []),
      ...(left > 0 ? [this.more(left)] : []),
    )
  }

  private more(left: number): HTMLElement {
    const next = Math.min(left, cardsAtOnce)
    return button(`Show ${next} more of ${grouped(left)} sites`, () => {
      this.shown += cardsAtOnce
      this.draw()
    })
  }
}

/** The sites in the order of their first server; servers in no site come last. */
function sitesOf({ servers, marks, links }: MapState): readonly Site[] {
  const bySite = new Map<string, PageServer[]>()
  const outside: PageServer[] = []
  for (const server of servers) {
    if (server.site === undefined) outside.push(server)
    else if (!bySite.get(server.site)?.push(server)) bySite.set(server.site, [server])
  }
  const markOf = ({ name }: PageServer) => marks.get(name) ?? 'fine'
  const site = (name: string | undefined, own: readonly PageServer[]): Site => ({
    ...(name === undefined ? {} : { name }),
    servers: own.map((server) => ({ server, mark: markOf(server) })),
    mark: own.map(markOf).reduce(graver, 'fine'),
    links: linksOf(links, name, own),
  })
  const named = [...bySite].map(([name, own]) => site(name, own))
  return outside.length > 0 ? [...named, site(undefined, outside)] : named
}

function linksOf(
  links: MapState['links'],
  site: string | undefined,
  servers: readonly PageServer[],
): MapState['links'] {
  if (links.length === 0) return []
  const names = new Set(servers.map(({ name }) => name))
  return links.filter(
    ({ link }) =>
      (site !== undefined && link.site === site) ||
      names.has(link.from) ||
      link.servers.some((name) => names.has(name)),
  )
}
