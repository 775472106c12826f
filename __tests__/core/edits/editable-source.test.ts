import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseDocuments } from '../../../src/core/documents/parse-documents.js'
import { EditableSource } from '../../../src/core/edits/editable-source.js'
import type { Topology } from '../../../src/core/model/topology.js'

const block = `# head
apiVersion: coexist/v1
kind: Topology
organization: o
sites:
  - name: hq # the old one
    servers:
      # first
      - { name: A, version: SP1, roles: [mailbox] } # patched
      # import: old
      - name: B
        version: SP2
        roles:
          - mailbox # yes
          - hub-transport
      # after
  - name: lab
    servers: []
  - { name: far, servers: [{ name: C }, { name: D }, ] }
servers: # outside
  - name: E
`

const json = `{
  "apiVersion": "coexist/v1", "kind": "Topology", "organization": "o",
  "sites": [
    { "name": "hq", "servers": [
      { "name": "A", "version": "SP1" },
      { "name": "B" }
    ] },
    { "name": "lab", "servers": [] }
  ]
}
`

type Edit = (source: EditableSource, topology: Topology) => void

const server = (topology: Topology, name: string) => {
  const found = topology.servers.find((one) => one.name === name)
  if (!found) throw new Error(name)
  return found.origin.whole
}
const site = (topology: Topology, name: string) => {
  const found = topology.sites.find((one) => one.name === name)
  if (!found) throw new Error(name)
  return found.origin.whole
}
const item = (name: string) => ({ fields: [['name', name]] as const })

/** Lines that an edit takes away and adds, and what the document means then. */
function edited(text: string, edit: Edit): { removed: string[]; added: string[]; text: string } {
  const file = { path: 'a.yaml', text }
  const [topology] = parseDocuments(file, 'named').topologies
  if (!topology) throw new Error('no topology')
  const source = new EditableSource(file)
  edit(source, topology)
  const [before, after] = [text.split('\n'), source.text.split('\n')]
  expect(parseDocuments({ path: 'a.yaml', text: source.text }, 'named').problems).toEqual([])
  return {
    removed: before.filter((line) => !after.includes(line)),
    added: after.filter((line) => !before.includes(line)),
    text: source.text,
  }
}

describe('in block style', () => {
  it.each<[string, Edit, string[], string[]]>([
    [
      'a value that is there',
      (source, topology) => source.set(server(topology, 'B'), 'version', 'SP3', 'name'),
      ['        version: SP2'],
      ['        version: SP3'],
    ],
    [
      'a value that is not there, behind another',
      (source, topology) => source.set(server(topology, 'B'), 'product', 'exchange-2007', 'name'),
      [],
      ['        product: exchange-2007'],
    ],
    [
      'the same in a flow mapping, before a comment',
      (source, topology) => source.set(server(topology, 'A'), 'product', 'exchange-2007', 'name'),
      ['      - { name: A, version: SP1, roles: [mailbox] } # patched'],
      ['      - { name: A, product: exchange-2007, version: SP1, roles: [mailbox] } # patched'],
    ],
    [
      'a flow list',
      (source, topology) =>
        source.set(server(topology, 'A'), 'roles', ['mailbox', 'hub-transport'], 'version'),
      ['      - { name: A, version: SP1, roles: [mailbox] } # patched'],
      ['      - { name: A, version: SP1, roles: [mailbox, hub-transport] } # patched'],
    ],
    [
      'a block list, whose comments stay',
      (source, topology) =>
        source.set(server(topology, 'B'), 'roles', ['mailbox', 'client-access'], 'version'),
      ['          - hub-transport'],
      ['          - client-access'],
    ],
    [
      'an item, spread out as the last one is',
      (source, topology) =>
        source.add(site(topology, 'hq'), 'servers', {
          comments: ['import: new'],
          fields: [
            ['name', 'NEW'],
            ['version', 'SP1'],
          ],
        }),
      [],
      ['      # import: new', '      - name: NEW', '        version: SP1'],
    ],
    [
      'an item of an empty list',
      (source, topology) => source.add(site(topology, 'lab'), 'servers', item('NEW')),
      ['    servers: []'],
      ['    servers:', '      - { name: NEW }'].slice(1),
    ],
    [
      'an item of a flow list with a comma at its end',
      (source, topology) => source.add(site(topology, 'far'), 'servers', item('NEW')),
      ['  - { name: far, servers: [{ name: C }, { name: D }, ] }'],
      ['  - { name: far, servers: [{ name: C }, { name: D }, { name: NEW }, ] }'],
    ],
    [
      'a list that is not there',
      (source, topology) =>
        source.add(topology.origin.whole, 'links', {
          fields: [
            ['kind', 'k'],
            ['edge', 'A'],
          ],
        }),
      [],
      ['links:', '  - { kind: k, edge: A }'],
    ],
    [
      'an item less, with its comments',
      (source, topology) => source.remove(server(topology, 'B')),
      [
        '      # import: old',
        '      - name: B',
        '        version: SP2',
        '        roles:',
        '          - mailbox # yes',
        '          - hub-transport',
      ],
      [],
    ],
    [
      'no item left',
      (source, topology) => source.remove(server(topology, 'E')),
      ['servers: # outside', '  - name: E'],
      ['servers: [] # outside'],
    ],
    [
      'one item for another',
      (source, topology) => {
        source.remove(server(topology, 'E'))
        source.add(topology.origin.whole, 'servers', item('NEW'))
      },
      ['  - name: E'],
      ['  - name: NEW'],
    ],
    [
      'items of a flow list less',
      (source, topology) => {
        source.remove(server(topology, 'C'))
        source.remove(server(topology, 'D'))
      },
      ['  - { name: far, servers: [{ name: C }, { name: D }, ] }'],
      ['  - { name: far, servers: [ ] }'],
    ],
    [
      'an item somewhere else',
      (source, topology) => {
        source.add(topology.origin.whole, 'servers', source.take(server(topology, 'B')))
        source.remove(server(topology, 'B'))
      },
      [
        '      # import: old',
        '      - name: B',
        '        version: SP2',
        '        roles:',
        '          - mailbox # yes',
        '          - hub-transport',
      ],
      ['  - name: B', '    version: SP2', '    roles:', '      - mailbox # yes', '      - hub-transport'],
    ],
    [
      'comments above an item',
      (source, topology) => {
        source.setCommentsAbove(server(topology, 'A'), ['import: one', 'import: two'])
        source.setCommentsAbove(server(topology, 'B'), [])
      },
      ['      # import: old'],
      ['      # import: one', '      # import: two'],
    ],
  ])('%s', (_what, edit, removed, added) => {
    const { text, ...lines } = edited(block, edit)
    expect(lines).toEqual({ removed, added })
    expect(edited(block.replaceAll('\n', '\r\n'), edit).text).toBe(text.replaceAll('\n', '\r\n'))
  })
})

describe('in JSON', () => {
  it.each<[string, Edit, (value: { sites: { servers: object[] }[] }) => void]>([
    [
      'a value',
      (source, topology) => source.set(server(topology, 'A'), 'version', 'SP"3', 'name'),
      (value) => value.sites[0]?.servers.splice(0, 1, { name: 'A', version: 'SP"3' }),
    ],
    [
      'a key',
      (source, topology) => source.set(server(topology, 'B'), 'roles', ['mailbox'], 'name'),
      (value) => value.sites[0]?.servers.splice(1, 1, { name: 'B', roles: ['mailbox'] }),
    ],
    [
      'an item',
      (source, topology) => source.add(site(topology, 'hq'), 'servers', item('NEW')),
      (value) => value.sites[0]?.servers.push({ name: 'NEW' }),
    ],
    [
      'the first item',
      (source, topology) => source.add(site(topology, 'lab'), 'servers', item('NEW')),
      (value) => value.sites[1]?.servers.push({ name: 'NEW' }),
    ],
    [
      'an item less',
      (source, topology) => source.remove(server(topology, 'A')),
      (value) => value.sites[0]?.servers.splice(0, 1),
    ],
    [
      'the last item less and another more',
      (source, topology) => {
        source.remove(server(topology, 'B'))
        source.add(site(topology, 'hq'), 'servers', item('NEW'))
      },
      (value) => value.sites[0]?.servers.splice(1, 1, { name: 'NEW' }),
    ],
    [
      'every item less, and one more',
      (source, topology) => {
        source.remove(server(topology, 'A'))
        source.remove(server(topology, 'B'))
        source.add(site(topology, 'hq'), 'servers', item('NEW'))
      },
      (value) => value.sites[0]?.servers.splice(0, 2, { name: 'NEW' }),
    ],
    [
      'every item less',
      (source, topology) => {
        source.remove(server(topology, 'A'))
        source.remove(server(topology, 'B'))
      },
      (value) => value.sites[0]?.servers.splice(0, 2),
    ],
    [
      'a list',
      (source, topology) => source.add(topology.origin.whole, 'servers', item('NEW')),
      (value) => Object.assign(value, { servers: [{ name: 'NEW' }] }),
    ],
  ])('%s', (_what, edit, change) => {
    const value = JSON.parse(json) as { sites: { servers: object[] }[] }
    change(value)
    const { text } = edited(json, edit)
    expect(JSON.parse(text)).toEqual(value)
    expect(parse(text)).toEqual(value)
  })
})
