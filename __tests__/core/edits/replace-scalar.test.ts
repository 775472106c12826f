import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { parseDocuments } from '../../../src/core/documents/parse-documents.js'
import { replaceScalar } from '../../../src/core/edits/replace-scalar.js'
import { doubleQuoted, isPlain, scalarText } from '../../../src/core/edits/scalar-text.js'
import { applyEdits } from '../../../src/core/edits/text-edit.js'
import { emitYaml } from '../../support/emit-yaml.js'
import { organization } from '../../support/random-organization.js'

it.each([
  ['version: SP3 RU9 # by hand', 'SP3 RU9', 'SP3 RU10', 'version: SP3 RU10 # by hand'],
  ['{ version: SP3 RU9, roles: [] }', 'SP3 RU9', 'SP3 RU?', '{ version: SP3 RU?, roles: [] }'],
  ['version: "SP3 RU9"', '"SP3 RU9"', 'SP3 RU10', 'version: "SP3 RU10"'],
  ["version: 'SP3 RU9'", "'SP3 RU9'", 'SP3 RU10', "version: 'SP3 RU10'"],
  ["version: 'SP3'", "'SP3'", "O'Neil", "version: 'O''Neil'"],
  ["version: 'SP3'", "'SP3'", 'two\nlines', 'version: "two\\nlines"'],
  ['version: SP3', 'SP3', '15.10', 'version: "15.10"'],
  ['version: SP3', 'SP3', '8.3.298.3', 'version: 8.3.298.3'],
  ['version: SP3', 'SP3', 'a: b', 'version: "a: b"'],
  ['version: SP3', 'SP3', 'null', 'version: "null"'],
  ['version: SP3', 'SP3', 'E0', 'version: "E0"'],
  ['version: SP3', 'SP3', '', 'version: ""'],
  ['{"version":"SP3"}', '"SP3"', 'a"b\\', '{"version":"a\\"b\\\\"}'],
  ['version: >-\n  SP3\n  RU9\nname: A', '>-\n  SP3\n  RU9\n', 'SP3 RU10', 'version: SP3 RU10\nname: A'],
  ['version: &v SP3\nname: A', 'SP3', 'SP2', 'version: &v SP2\nname: A'],
])('%j: %j becomes %j', (text, written, value, expected) => {
  const start = text.indexOf(written)
  const edit = replaceScalar({ file: { path: 'a.yaml', text }, start, end: start + written.length }, value)
  expect(applyEdits(text, [edit])).toBe(expected)
  expect(parse(expected)).toMatchObject({ version: value })
})

it('writes every text so that YAML, and JSON where it is quoted, read it again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (value) => {
      expect(parse(`{ a: ${scalarText(value)}, b: 1 }`)).toEqual({ a: value, b: 1 })
      expect(parse(`a: ${scalarText(value)} # comment`)).toEqual({ a: value })
      expect(JSON.parse(doubleQuoted(value))).toBe(value)
      if (isPlain(value)) expect(parse(value, { version: '1.1' })).toBe(value)
    }),
    { numRuns: 150 },
  )
})

it('changes the versions of a document in any style, and no other value', () => {
  fc.assert(
    fc.property(
      organization,
      fc.nat(),
      fc.constantFrom('SP3 RU10', '15.0.1497.2', 'a # b'),
      (written, seed, version) => {
        const { text } = emitYaml([{ apiVersion: 'coexist/v1', kind: 'Topology', ...written }], seed)
        const file = { path: 'a.yaml', text }
        const [topology] = parseDocuments(file, 'named').topologies
        const servers = (topology?.servers ?? []).filter((server) => server.version !== undefined)
        const edits = servers.map(({ origin }) => replaceScalar(origin.value('version'), version))
        const changed = applyEdits(text, edits)
        expect(versionsIn(changed)).toEqual(servers.map(() => version))
        expect(withoutVersions(changed)).toEqual(withoutVersions(text))
      },
    ),
    { numRuns: 40 },
  )
})

it('refuses edits that overlap, and takes one that is given twice as one', () => {
  const edit = { start: 1, end: 3, text: 'x' }
  expect(applyEdits('abcd', [edit, edit])).toBe('axd')
  expect(
    applyEdits('abcd', [
      { start: 2, end: 2, text: '1' },
      { start: 2, end: 2, text: '2' },
    ]),
  ).toBe('ab12cd')
  expect(() => applyEdits('abcd', [edit, { start: 2, end: 4, text: 'y' }])).toThrow('edits overlap at 2')
})

function versionsIn(text: string): readonly unknown[] {
  return serversIn(text).flatMap(({ version }) => version ?? [])
}

function withoutVersions(text: string): readonly unknown[] {
  return serversIn(text).map((server) => ({ ...server, version: undefined }))
}

function serversIn(text: string): readonly { readonly version?: unknown }[] {
  const [document] = parseAllDocuments(text)
  const { sites = [], servers = [] } = (document as { toJS(): unknown }).toJS() as {
    sites?: { servers?: object[] }[]
    servers?: object[]
  }
  return [...sites.flatMap((site) => site.servers ?? []), ...servers]
}
