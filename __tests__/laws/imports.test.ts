import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocuments } from '../../src/core/documents/parse-documents.js'
import { rows } from '../reference/catalogue.js'
import { emitYaml } from '../support/emit-yaml.js'
import { declarations, imported } from '../support/import-exports.js'
import { organization } from '../support/random-organization.js'
import {
  padded,
  serverRow,
  sitePath,
  writers,
  type ShellRow,
  type ShellServer,
} from '../support/write-exports.js'

const domain = 'contoso.com'

/** Releases that are out, as the directory shows them, and role texts that fit. */
const shown = rows.flatMap(({ product, builds: [build], isPlanned }) => {
  const [major = 0, minor = 0, third = 0, fourth = 0] = build ?? []
  const year = product.replace('exchange-', '')
  if (['5.5', '2000', '2003'].includes(year) || isPlanned) return []
  const roles = ['2007', '2010'].includes(year)
    ? ['Mailbox', 'ClientAccess, HubTransport', 'Mailbox, ClientAccess, UnifiedMessaging, HubTransport']
    : year === '2013'
      ? ['Mailbox', 'ClientAccess', 'Mailbox, ClientAccess']
      : ['Mailbox']
  return roles.map((role) => ({ build: [major, minor, third, fourth] as const, roles: role }))
})

const site = fc.constantFrom('hq', 'München', 'a, "b"', 'Default-First-Site-Name', undefined)

/** What a forest has: servers, some of them Edges with a subscription, and the file versions of some. */
const forest = fc
  .array(
    fc.record({
      what: fc.constantFrom(...shown),
      site,
      isEdge: fc.nat(5),
      hasFile: fc.boolean(),
      file: fc.constantFrom(...shown),
    }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((drafts) =>
    drafts.map(({ what, site: place, isEdge, hasFile, file }, index) => {
      const roles = isEdge === 0 ? 'Edge' : what.roles
      const server: ShellServer = {
        name: `EX${index}-${'ÄBC'.charAt(index % 3)}`,
        domain,
        organization: 'Contoso',
        build: what.build,
        roles,
        ...(place === undefined ? {} : { site: place }),
      }
      return { server, file: hasFile ? file.build : undefined }
    }),
  )

function rowsOf(
  servers: typeof forest extends fc.Arbitrary<infer Forest> ? Forest : never,
): readonly (readonly ShellRow[])[] {
  const edges = servers.filter(({ server }) => server.roles === 'Edge' && server.site !== undefined)
  return [
    servers.map(({ server }) => serverRow(server)),
    edges.map(({ server: { name, site: place = '' } }) => ({
      Name: name,
      Site: sitePath(place, domain),
      Domain: domain,
    })),
    servers.flatMap(({ server, file }) => (file ? [{ Name: server.name, FileVersion: padded(file) }] : [])),
  ].filter((table) => table.length > 0)
}

const forms = Object.values(writers)

test('every form of an export gives the same topology, in whatever order it comes, and importing again changes nothing', () => {
  fc.assert(
    fc.property(forest, (servers) => {
      const tables = rowsOf(servers)
      const texts = forms.map(
        (write) =>
          imported(Object.fromEntries(tables.map((table, index) => [String(index), write(table)]))).text,
      )
      const [first = ''] = texts
      expect(first).toContain('apiVersion')
      expect(new Set(texts).size).toBe(1)
      const reversed = tables
        .map(
          (table, index) =>
            [`${9 - index}`, (forms[index] ?? forms[0])?.([...table].reverse()) ?? ''] as const,
        )
        .reverse()
      const backwards = imported(Object.fromEntries(reversed))
      expect(backwards.text).toBe(first)
      expect(imported(Object.fromEntries(reversed), { existing: first, prune: true })).toMatchObject({
        text: first,
        problems: [],
      })
      expect(parseDocuments({ path: 'a.yaml', text: first }, 'named').problems).toEqual([])
      expect(declarations(first).filter((line) => line.includes('name: EX'))).toHaveLength(servers.length)
    }),
    { numRuns: 12 },
  )
})

test('an update of a topology in any style changes what is shown otherwise, and keeps the rest', () => {
  fc.assert(
    fc.property(
      organization,
      fc.nat(),
      fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      (written, seed, choices, prune) => {
        const before = emitYaml([{ apiVersion: 'coexist/v1', kind: 'Topology', ...written }], seed).text
        const [declared] = parseDocuments({ path: 'a.yaml', text: before }, 'named').topologies
        const shownServers = (declared?.servers ?? []).flatMap(({ name, site: place }, index) => {
          const choice = choices[index % choices.length] ?? 0
          const what = shown[choice % shown.length]
          if (!what || choice % 4 === 3) return []
          const site = choice % 5 === 4 ? 'moved here' : place
          return [{ name, domain, organization: 'o', ...what, ...(site === undefined ? {} : { site }) }]
        })
        fc.pre(shownServers.length > 0)
        const exports = { a: writers['Export-Csv']?.(shownServers.map(serverRow)) ?? '' }
        const update = imported(exports, { existing: before, prune })
        if (update.problems.length > 0) {
          // the organization itself is broken: nothing of it may be changed
          expect(update.text).toBe('')
          return
        }
        expect(imported(exports, { existing: update.text, prune })).toMatchObject({
          text: update.text,
          problems: [],
        })
        const {
          topologies: [after],
          problems,
        } = parseDocuments({ path: 'a.yaml', text: update.text }, 'named')
        expect(problems).toEqual([])
        for (const server of declared?.servers ?? []) {
          const now = after?.servers.find(({ name }) => name === server.name)
          if (!now) {
            expect(prune).toBe(true)
            continue
          }
          expect(withoutFacts(now)).toEqual(withoutFacts(server))
        }
        if (!prune) expect(commentsIn(update.text)).toEqual(expect.arrayContaining([...commentsIn(before)]))
      },
    ),
    { numRuns: 40 },
  )
})

function withoutFacts({
  name,
  holds,
  labels,
  groups,
  platform,
}: {
  name: string
  holds: object
  labels: object
  groups: object
  platform: object
}) {
  return { name, holds, labels, groups, platform }
}

/** The comments of people; one behind an item of a list goes with the item. */
function commentsIn(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => !/^\s*- ["'\w\\-]+\s+#/.test(line))
    .flatMap((line) => /(?:^|\s)(#(?! import: ).*)$/.exec(line)?.[1] ?? [])
}
