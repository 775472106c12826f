import { blockFields, type Item } from '../edits/item.js'
import type { Inventory } from '../imports/inventory.js'
import { compareText, visible } from '../model/wording.js'
import { linkItem, serverItem, siteItem } from './items.js'

const head = [
  'Written by `coexist import`. Run it again with `--output` and this file, and it updates the versions, roles, sites and subscriptions here; whatever else stands in this file stays as it is, and so does the order.',
]
const widest = 110

/** The text of a topology that declares what an inventory shows: the same inventory gives the same bytes. */
export function newTopology(organization: string, { servers, links, remarks }: Inventory): string {
  const products = new Map(servers.map(({ name, product }) => [name, product]))
  const bySite = servers.flatMap(({ site }) => site ?? [])
  const names = [...new Set([...bySite, ...links.map(({ site }) => site)])].sort(compareText)
  const lists: readonly (readonly [string, readonly Item[]])[] = [
    [
      'sites',
      names.map((name) =>
        siteItem(
          name,
          servers.filter(({ site }) => site === name),
        ),
      ),
    ],
    ['servers', servers.filter(({ site }) => site === undefined).map(serverItem)],
    ['links', links.map((link) => linkItem(link, products.get(link.server)))],
  ]
  return [
    ...[...head, ...remarks].flatMap((paragraph, index) => [
      ...(index > 0 ? ['#'] : []),
      ...comment(paragraph),
    ]),
    'apiVersion: coexist/v1',
    'kind: Topology',
    ...blockFields([['organization', organization], ...lists.filter(([, items]) => items.length > 0)], ''),
    '',
  ].join('\n')
}

/** A paragraph as the lines of a comment. */
function comment(paragraph: string): readonly string[] {
  const lines: string[] = []
  for (const word of visible(paragraph).split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < widest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(`# ${word}`)
  }
  return lines
}
