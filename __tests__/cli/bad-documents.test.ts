import { Buffer } from 'node:buffer'
import { beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../support/run-program.js'
import { folderWith, type Files } from '../support/temporary-folder.js'

const topology = 'apiVersion: coexist/v1\nkind: Topology\norganization: bad\n'
const howToStart = 'start the document with `apiVersion: coexist/v1` and `kind: Topology`'
const good =
  'apiVersion: coexist/v1\nkind: Topology\norganization: good\nservers:\n  - { name: A, product: exchange-2013, version: CU2 }\n'

/** What is wrong, the document, and where it is said with which words and which remedy. */
const documents: readonly (readonly [string, string | Uint8Array, string, string, string | undefined])[] = [
  ['an empty file', '', '1:1', 'the file is empty', howToStart],
  ['a file of blank lines', '\n  \n', '1:1', 'the file is empty', howToStart],
  ['a file of remarks', '# nothing\n', '1:1', 'the file holds no document of coexist', howToStart],
  ['a document of another tool', 'services: {}\n', '1:1', 'the document has no `apiVersion`', howToStart],
  ['plain text', 'hello\n', '1:1', 'the document is not a mapping', howToStart],
  ['a list', '- a\n- b\n', '1:1', 'the document is not a mapping', howToStart],
  [
    'a tab before a list',
    `${topology}sites:\n\t- name: hq\n`,
    '5:1',
    'a tab is used for indentation',
    'indent with spaces',
  ],
  [
    'a tab inside a mapping',
    `${topology}servers:\n  - name: A\n\tproduct: exchange-2007\n`,
    '6:1',
    'a tab is used for indentation',
    'indent with spaces',
  ],
  [
    'a key twice',
    `${topology}organization: other\n`,
    '4:1',
    'the key stands twice in this mapping',
    'keep one of the two',
  ],
  [
    'a key twice in JSON',
    '{"apiVersion":"coexist/v1","kind":"Topology","organization":"a","organization":"b"}',
    '1:65',
    'the key stands twice in this mapping',
    'keep one of the two',
  ],
  [
    'a version that is a number',
    server('version: 15.10'),
    '5:49',
    '`version` `15.10` is not in quotes, so it is read as the number 15.1',
    'write `"15.10"`',
  ],
  [
    'a version that is a whole number',
    server('version: 8'),
    '5:49',
    '`version` `8` is not in quotes, so it is read as the number 8',
    'write `"8"`',
  ],
  [
    'a name that is a truth value',
    `${topology}sites: [{ name: true }]\n`,
    '4:17',
    '`name` `true` is not in quotes, so it is read as true',
    'write `"true"`',
  ],
  [
    'a key of the document that is unknown',
    `${topology}server: []\n`,
    '4:1',
    'unknown key `server` in the document',
    'did you mean `servers`?',
  ],
  [
    'a key of a server that is unknown',
    `${topology}servers:\n  - { name: A, prodct: exchange-2013, version: CU2 }\n`,
    '5:16',
    'unknown key `prodct` in item 1 of `servers`',
    'did you mean `product`?',
  ],
  [
    'a server without a name',
    `${topology}servers:\n  - { product: exchange-2013 }\n`,
    '5:5',
    'item 1 of `servers` has no `name`',
    'add `name:`',
  ],
  [
    'a product that is unknown',
    `${topology}servers:\n  - { name: A, product: exchange-203, version: CU2 }\n`,
    '5:25',
    'unknown product `exchange-203` of `A`',
    'did you mean `exchange-2003`, `exchange-2013` or `exchange-2000`?',
  ],
  [
    'a role that is unknown',
    server('version: CU2, roles: [mailbox, hub-transprt]'),
    '5:71',
    'unknown role `hub-transprt` of `A`',
    'did you mean `hub-transport`?',
  ],
  [
    'a site of a server that does not exist',
    `${topology}sites: [{ name: hq }]\nservers:\n  - { name: A, product: exchange-2013, site: hqq }\n`,
    '6:46',
    '`A` stands in the site `hqq`, which does not exist',
    'did you mean `hq`?',
  ],
  [
    'a version of another product',
    server('version: 8.3.298.3'),
    '5:49',
    '`8.3.298.3` is a version of Exchange 2007, and `A` is declared as Exchange 2013',
    'correct the product or the version',
  ],
  [
    'two servers of one name',
    `${topology}servers:\n  - { name: A, product: exchange-2013 }\n  - { name: a, product: exchange-2013 }\n`,
    '6:13',
    'the server `a` is declared twice; the first one stands in bad.yaml:5',
    'give each server of an organization a name of its own',
  ],
  [
    'a link to a site that does not exist',
    link('edge: EDGE1, site: hqq'),
    '8:51',
    'the link names the site `hqq`, which does not exist',
    'did you mean `hq`?',
  ],
  [
    'a link to a server that does not exist',
    link('edge: EDGE2, site: hq'),
    '8:38',
    'the link names the server `EDGE2`, which does not exist',
    'did you mean `EDGE1`?',
  ],
  [
    'a link of an unknown kind',
    link('edge: EDGE1, site: hq', 'edge-subscripton'),
    '8:13',
    'unknown kind of link `edge-subscripton`',
    'did you mean `edge-subscription`?',
  ],
  [
    'a waiver of an unknown rule',
    waiver('rule: exchange-2013-minimun, servers: [A], reason: r, owner: o, expires: "2099-12-31"'),
    '4:13',
    'unknown rule `exchange-2013-minimun`',
    'did you mean `exchange-2013-minimum`, `exchange-2003-minimum` or `exchange-2010-minimum`?',
  ],
  [
    'a waiver without an owner',
    waiver('rule: exchange-2013-minimum, servers: [A], reason: r, expires: "2099-12-31"'),
    '4:5',
    'item 1 of `waivers` has no `owner`',
    'add `owner:`',
  ],
  [
    'a waiver that ends on no day',
    waiver('rule: exchange-2013-minimum, servers: [A], reason: r, owner: o, expires: "2099-02-30"'),
    '4:80',
    '`2099-02-30` is not a day of the calendar',
    'write it as `YYYY-MM-DD`',
  ],
  [
    'a kind that is nearly one',
    'apiVersion: coexist/v1\nkind: Topolgy\n',
    '2:7',
    'unknown kind `Topolgy`',
    'did you mean `Topology`?',
  ],
  [
    'no kind',
    'apiVersion: coexist/v1\norganization: bad\n',
    '1:1',
    'the document has no `kind`',
    'add `kind:` with `Topology`, `Policy`, `Catalog`, `Plan`, `Waivers`, `Config` or `Case`',
  ],
  [
    'an apiVersion that is nearly one',
    'apiVersion: coexits/v1\nkind: Topology\n',
    '1:13',
    'unknown apiVersion `coexits/v1`',
    'write `coexist/v1`',
  ],
  [
    'an apiVersion of the future',
    'apiVersion: coexist/v2\nkind: Topology\n',
    '1:13',
    'unknown apiVersion `coexist/v2`',
    'write `coexist/v1`',
  ],
  [
    'an alias without an anchor',
    `${topology}sites: *b\n`,
    '4:8',
    'the alias `*b` has no finished anchor before it',
    'put `&b` before the value it stands for',
  ],
  [
    'an alias inside its own anchor',
    `${topology}sites: &a [*a]\n`,
    '4:12',
    'the alias `*a` has no finished anchor before it',
    'put `&a` before the value it stands for',
  ],
  [
    'a bomb of aliases',
    bomb(),
    '9:38',
    'the aliases of the document expand to more than 1,000,000 values',
    'write the values out, or split the document',
  ],
  [
    'lists in lists in lists',
    `${topology}x: ${'['.repeat(100)}${']'.repeat(100)}\n`,
    '4:68',
    'the document is nested too deeply',
    'nest at most 64 levels',
  ],
  [
    'mappings in mappings in mappings',
    `${topology}x:\n${Array.from({ length: 100 }, (_, depth) => `${' '.repeat(depth + 1)}k:\n`).join('')}`,
    '69:66',
    'the document is nested too deeply',
    'nest at most 64 levels',
  ],
  [
    'bytes that are not UTF-8',
    Buffer.from(`${topology}# caf\u00e9\n`, 'latin1'),
    '',
    'the file is not UTF-8 text',
    'save it as UTF-8',
  ],
  [
    'a fault after a byte order mark',
    '\ufeffapiVersion: coexist/v2\nkind: Topology\n',
    '1:13',
    'unknown apiVersion `coexist/v2`',
    'write `coexist/v1`',
  ],
  [
    'a fault in UTF-16',
    utf16(`${topology}servers: [{ name: "\u{1f600}", prodct: x }]\n`),
    '4:25',
    'unknown key `prodct` in item 1 of `servers`',
    'did you mean `product`?',
  ],
  [
    'a fault behind line ends of Windows',
    `${topology}server: []\n`.replaceAll('\n', '\r\n'),
    '4:1',
    'unknown key `server` in the document',
    'did you mean `servers`?',
  ],
]

const oddDocuments: readonly (readonly [string, string | Uint8Array])[] = [
  ['UTF-16 of one kind', utf16(good)],
  ['UTF-16 of the other kind', utf16(good).swap16()],
  ['UTF-8 with a byte order mark', `\ufeff${good}`],
  ['line ends of Windows', good.replaceAll('\n', '\r\n')],
  ['JSON with tabs', JSON.stringify(plain(), null, '\t')],
  ['JSON with escaped slashes', JSON.stringify(plain()).replaceAll('/', '\\/')],
  ['JSON with a value below its key', JSON.stringify(plain()).replace('"apiVersion":', '"apiVersion":\n')],
  ['a value below its key', good.replace('apiVersion: ', 'apiVersion:\n  ')],
  ['a folded value', good.replace('apiVersion: ', 'apiVersion: >-\n  ')],
  ['a tag', good.replace('apiVersion: ', 'apiVersion: !!str ')],
  ['an anchor', good.replace('apiVersion: ', 'apiVersion: &version ')],
  ['an explicit key', good.replace('apiVersion: ', '? apiVersion\n: ')],
  ['another order', good.replace('apiVersion: coexist/v1\n', '').concat('apiVersion: coexist/v1\n')],
  ['remarks and a document mark before', `# one\n---\n# two\n${good}`],
  [
    'aliases',
    good
      .replace('name: A', 'name: &a A')
      .concat('  - { name: B, product: exchange-2013, version: CU2, labels: { beside: *a } }\n'),
  ],
]

describe('a document that cannot be judged is told with place and remedy, beside one that is judged', () => {
  let report: ReturnType<typeof checked>
  beforeAll(() => {
    const files = documents.map(([, text], index) => [fileOf(index), ofOwnOrganization(text, index)] as const)
    report = checked({ ...Object.fromEntries(files), 'good.yaml': good }, [
      ...files.map(([path]) => path),
      'good.yaml',
    ])
  }, 60_000)

  it('of which there is one here', () => {
    expect(report.organizations).toEqual(['good'])
    expect(report.problems).toHaveLength(documents.length)
  })

  it.each(documents.map((row, index) => [...row, fileOf(index)] as const))(
    '%s',
    (_what, _text, place, message, help, file) => {
      expect(report.problems.filter(([at]) => at.split(':')[0] === file)).toEqual([
        [place === '' ? file : `${file}:${place}`, message.replace('bad.yaml', file), help],
      ])
    },
  )

  it('is told alone, where it is all there is', () => {
    const text = `${topology}servers:\n  - { name: A, product: exchange-203, version: CU2 }\n`
    expect(checked({ 'bad.yaml': text }, ['bad.yaml']).problems).toEqual([
      [
        'bad.yaml:5:25',
        'unknown product `exchange-203` of `A`',
        'did you mean `exchange-2003`, `exchange-2013` or `exchange-2000`?',
      ],
    ])
  })

  it.each([
    ['lists', '['],
    ['mappings', '{ a: '],
  ])('is told once, where a hundred thousand %s stand in each other', (_what, opening) => {
    const text = `${topology}x: ${opening.repeat(100_000)}\n`
    expect(checked({ 'bad.yaml': text }, ['bad.yaml']).problems).toEqual([
      [expect.stringMatching(/^bad\.yaml/), 'the document is nested too deeply', 'nest at most 64 levels'],
    ])
  })

  it('is told of fifty times at most', () => {
    const servers = Array.from({ length: 80 }, (_, index) => `  - { name: S${index}, versoin: CU2 }\n`)
    const { problems } = checked({ 'bad.yaml': `${topology}servers:\n${servers.join('')}` }, ['bad.yaml'])
    expect(problems).toHaveLength(51)
    expect(problems.at(-1)).toEqual([
      'bad.yaml',
      'the file has 30 more problems',
      'mend the first ones and run again',
    ])
  })

  it('is told in words for people', () => {
    const folder = folderWith({ 'bad.yaml': 'apiVersion: coexist/v1\nkind: Topolgy\n' })
    expect(runCommand(['check', '--as-of', '2014-01-01'], { folder })).toMatchObject({
      exitCode: 2,
      stderr: '',
      stdout: `could not be judged
bad.yaml:2:7 problem
  unknown kind \`Topolgy\`
  help: did you mean \`Topology\`?

error: 1 problem, no findings (0 organizations, 0 servers, as of 2014-01-01)
`,
    })
  })
})

describe('a document that only looks odd is judged', () => {
  let named: ReturnType<typeof checked>
  let found: ReturnType<typeof checked>
  beforeAll(() => {
    const files = Object.fromEntries(
      oddDocuments.map(([, text], index) => [fileOf(index), ofOwnOrganization(text, index)]),
    )
    named = checked(files, Object.keys(files))
    found = checked(files, ['.'])
  }, 60_000)

  it.each(oddDocuments.map(([what], index) => [what, `odd-${index}`] as const))(
    'with %s',
    (_what, organization) => {
      expect(named.organizations).toContain(organization)
      expect(found.organizations).toContain(organization)
    },
  )

  it('without a problem', () => {
    expect([...named.problems, ...found.problems]).toEqual([])
  })
})

describe('a document found in a folder', () => {
  it.each([
    ['a kind that is nearly one', 'apiVersion: coexist/v1\nkind: Topolgy\n'],
    ['a version of the future', 'apiVersion: coexist/v2\nkind: Topology\n'],
    ['a capital letter', 'apiVersion: Coexist/v1\nkind: Topology\n'],
    ['two letters changed round', 'apiVersion: coexsit/v1\nkind: Topology\n'],
    ['no version', 'apiVersion: coexist\nkind: Topology\n'],
    ['a dash', 'apiVersion: co-exist/v1\nkind: Topology\n'],
    ['a key in small letters', 'apiversion: coexist/v1\nkind: Topology\n'],
  ])('is not passed over with %s', (_what, text) => {
    const { problems } = checked({ 'a/bad.yaml': text, 'a/good.yaml': good }, ['a'])
    expect(problems.map(([place]) => place.split(':')[0])).toEqual(['a/bad.yaml'])
  })

  it.each([
    ['of another tool', 'apiVersion: apps/v1\nkind: Deployment\n'],
    ['of a template', 'apiVersion: v1\nkind: {{ .Values.kind }}\n'],
    ['that is no YAML', '{{- if .Values.enabled }}\n\t- : [\n'],
    ['that is text', 'coexist is a word\n'],
  ])('is passed over where it is one %s', (_what, text) => {
    expect(checked({ 'a/other.yaml': text, 'a/good.yaml': good }, ['a'])).toMatchObject({
      problems: [],
      organizations: ['good'],
    })
  })

  it.each([
    ['is empty', {}],
    ['has only documents of others', { 'a/b.yaml': 'services: {}\n', 'a/c.json': '{}' }],
    ['has files of other kinds', { 'a/readme.md': good }],
    ['has it in a dot folder', { 'a/.hidden/good.yaml': good, 'a/node_modules/x/good.yaml': good }],
  ])('is missed where the folder %s', (_what, files) => {
    const { problems } = checked({ 'a/.keep': '', ...(files as Files) }, ['a'])
    expect(problems).toEqual([
      ['a', 'no topology was found', 'name a file or folder with a document of `kind: Topology`'],
    ])
  })
})

interface Report {
  readonly verdict: string
  readonly organizations: readonly { readonly organization: string }[]
  readonly problems: readonly {
    readonly file: string
    readonly line?: number
    readonly column?: number
    readonly message: string
    readonly help?: string
  }[]
}

/** The problems of a run as place, message and remedy, and the organizations that were judged. */
function checked(files: Files, paths: readonly string[]) {
  const { exitCode, stdout, stderr } = runCommand(
    ['check', ...paths, '-f', 'json', '--as-of', '2014-01-01'],
    {
      folder: folderWith(files),
    },
  )
  expect(stderr).toBe('')
  const { verdict, organizations, problems } = JSON.parse(stdout) as Report
  expect([exitCode, verdict]).toEqual(problems.length > 0 ? [2, 'error'] : [0, 'pass'])
  return {
    problems: problems.map(
      ({ file, line, column, message, help }) =>
        [line === undefined ? file : `${file}:${line}:${column ?? ''}`, message, help] as const,
    ),
    organizations: organizations.map(({ organization }) => organization),
  }
}

function plain() {
  const servers = [{ name: 'A', product: 'exchange-2013', version: 'CU2' }]
  return { apiVersion: 'coexist/v1', kind: 'Topology', organization: 'good', servers }
}

function fileOf(index: number): string {
  return `f${index}.yaml`
}

/** The document with an organization of its own, so that nothing of another file is a part of it. */
function ofOwnOrganization(text: string | Uint8Array, index: number): string | Uint8Array {
  if (typeof text === 'string') return renamed(text, index)
  const isBigEndian = text[0] === 0xfe
  if (!isBigEndian && text[0] !== 0xff) return text
  const bytes = isBigEndian ? Buffer.from(text).swap16() : Buffer.from(text)
  const own = Buffer.from(renamed(bytes.toString('utf16le'), index), 'utf16le')
  return isBigEndian ? own.swap16() : own
}

function renamed(text: string, index: number): string {
  return text.replace(
    /(organization"?: ?"?)(?:bad|good)/,
    (_match, key: string) => `${key}${text.includes('good') ? 'odd' : 'bad'}-${index}`,
  )
}

function server(keys: string): string {
  return `${topology}servers:\n  - { name: A, product: exchange-2013, ${keys} }\n`
}

function link(keys: string, kind = 'edge-subscription'): string {
  return `${topology}sites: [{ name: hq }]\nservers:\n  - { name: EDGE1, product: exchange-2013, version: SP1, roles: [edge-transport] }\nlinks:\n  - { kind: ${kind}, ${keys} }\n`
}

function waiver(keys: string): string {
  return `apiVersion: coexist/v1\nkind: Waivers\nwaivers:\n  - { ${keys} }\n`
}

/** Ten lists, each of ten times the one before. */
function bomb(): string {
  const lists = Array.from({ length: 9 }, (_, index) => {
    const items = Array.from({ length: 10 }, () => (index === 0 ? 'x' : `*a${index - 1}`))
    return `a${index}: &a${index} [${items.join(',')}]\n`
  })
  return `${topology}${lists.join('')}`
}

function utf16(text: string): Buffer {
  return Buffer.from(`\ufeff${text}`, 'utf16le')
}
