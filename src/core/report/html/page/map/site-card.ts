import type { PageServer } from '../../page-data.js'
import { button, element, type Child } from '../element.js'
import { badge, rankOf, signs, type Colour } from '../marks.js'
import { grouped } from '../words.js'
import type { MapState } from './server-map.js'

/** A site, or the servers that stand in none. */
export interface Site {
  readonly name?: string
  readonly servers: readonly MarkedServer[]
  readonly mark: Colour
  readonly links: MapState['links']
}

interface MarkedServer {
  readonly server: PageServer
  readonly mark: Colour
}

const mostServers = 12
const mostGroups = 40
const mostNames = 300
const mostLinks = 12

/** A site with its servers, each by itself where they are few, else counted by what they have in common. */
export function siteCard(
  { name, servers, mark, links }: Site,
  onServer: (name: string) => void,
): HTMLElement {
  const isSmall = servers.length <= mostServers
  const rows = isSmall
    ? servers.map((one) => element('li', { class: 'row' }, ...serverRow(one, onServer)))
    : groupRows(servers, onServer)
  return element(
    'article',
    { class: 'card', 'data-mark': mark },
    element('h3', {}, name ?? element('span', { class: 'dim' }, 'in no site')),
    element(
      'p',
      { class: 'dim' },
      `${grouped(servers.length)} ${servers.length === 1 ? 'server' : 'servers'}`,
    ),
    element('ul', {}, ...rows),
    ...linkList(links),
  )
}

function serverRow({ server, mark }: MarkedServer, onServer: (name: string) => void): readonly Child[] {
  return [serverName({ server, mark }, onServer), whatItRuns(server)]
}

/** A server about which something was found leads to it. */
function serverName({ server: { name }, mark }: MarkedServer, onServer: (name: string) => void): HTMLElement {
  const word = signs[mark].word
  const isFine = mark === 'fine'
  const said = element('span', { class: 'said' }, isFine ? ` (${word})` : ` (${word}), show`)
  const label = element('span', {}, badge(mark, ''), name, said)
  const attributes = { class: 'server', title: `${name}: ${word}` }
  return isFine
    ? element('span', attributes, label)
    : button(label, () => onServer(name), { ...attributes, 'data-mark': mark })
}

function whatItRuns({ product, version, roles }: PageServer): HTMLElement {
  const known = version === '' ? 'version not declared' : version
  return element(
    'span',
    { class: 'runs' },
    `${product} `,
    element('code', {}, known),
    ...(roles.length > 0 ? [element('span', { class: 'dim' }, ` ${roles.join(', ')}`)] : []),
  )
}

function groupRows(
  servers: readonly MarkedServer[],
  onServer: (name: string) => void,
): readonly HTMLElement[] {
  const groups = new Map<string, MarkedServer[]>()
  for (const one of servers) {
    const { product, version, roles } = one.server
    const key = [one.mark, product, version, ...roles].join('\n')
    if (!groups.get(key)?.push(one)) groups.set(key, [one])
  }
  const sorted = [...groups.values()].sort(
    (a, b) => rankOf(a[0]?.mark ?? 'fine') - rankOf(b[0]?.mark ?? 'fine') || b.length - a.length,
  )
  const shown = sorted.slice(0, mostGroups).map((group) => element('li', {}, groupOf(group, onServer)))
  const left = sorted.length - shown.length
  return left > 0 ? [...shown, element('li', { class: 'dim' }, `and ${left} more kinds of servers`)] : shown
}

/** Servers that have everything in common; their names are listed once somebody asks. */
function groupOf(group: readonly MarkedServer[], onServer: (name: string) => void): HTMLElement {
  const [first] = group
  if (!first) return element('span')
  const names = element('p', { class: 'names' })
  const details = element(
    'details',
    {},
    element(
      'summary',
      {},
      badge(first.mark, grouped(group.length)),
      element('span', { class: 'said' }, ` ${signs[first.mark].word}: `),
      whatItRuns(first.server),
    ),
    names,
  )
  details.addEventListener('toggle', () => {
    const listed = group.slice(0, mostNames).map((one) => serverName(one, onServer))
    const left = group.length - listed.length
    names.replaceChildren(...listed, ...(left > 0 ? [`and ${grouped(left)} more`] : []))
  })
  return details
}

function linkList(links: MapState['links']): readonly HTMLElement[] {
  if (links.length === 0) return []
  const graveFirst = [...links].sort((a, b) => rankOf(a.mark) - rankOf(b.mark))
  const shown = graveFirst.slice(0, mostLinks).map(({ link, mark }) => {
    const ends = link.site ?? link.servers.join(', ')
    return element('li', {}, badge(mark), ` ${link.kind}: ${link.from} ⇄ ${ends}`)
  })
  const left = links.length - shown.length
  return [
    element(
      'ul',
      { class: 'links' },
      ...shown,
      ...(left > 0 ? [element('li', { class: 'dim' }, `and ${grouped(left)} more`)] : []),
    ),
  ]
}
