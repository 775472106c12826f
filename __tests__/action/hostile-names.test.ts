import { describe, expect, it } from 'vitest'
import { hasProgram } from '../support/installed.js'
import { cellCounts, renderMarkdown } from '../support/rendered-markdown.js'
import { checkedOut, runAction, type ActionRun } from '../support/run-program.js'
import { repositoryWith } from '../support/temporary-folder.js'

/** A name, and what people are shown of it where that is not the same. */
const names = table([
  ['a\n::stop-commands::t', 'a\\u{a}::stop-commands::t'],
  ['a\r::error::forged', 'a\\u{d}::error::forged'],
  ['a\r\n##[error]forged', 'a\\u{d}\\u{a}##[error]forged'],
  ['a\u2028::error::forged', 'a\\u{2028}::error::forged'],
  ['a\u0085::error::forged', 'a\\u{85}::error::forged'],
  ['::stop-commands::t'],
  ['a   ::add-mask::a'],
  ['##[add-matcher]m.json'],
  ['ok ##[add-matcher]m.json'],
  ['##[##[error]forged'],
  ['%0A::error::forged'],
  ['a,title=forged::b:c'],
  ['\u001b[31mred\u0007', '\\u{1b}[31mred\\u{7}'],
  ['\u202egnp.exe\u2066', '\\u{202e}gnp.exe\\u{2066}'],
  ['zero\u200bwidth\ufeff!', 'zero\\u{200b}width\\u{feff}!'],
  ['\ud800 alone', '\\u{d800} alone'],
  ['${{ github.token }} $(id) `id` "x"; \'y\' & | > <'],
  ['<img src=x onerror=alert(1)>'],
  ['</code></td></tr></table></details><h1>x'],
  ['<!-- hidden --> <![CDATA[ ]]> <?x ?>'],
  ['&lt;b&gt; &amp; &#64;octocat'],
  ['@octocat and @github/security'],
  ['fix #12, GH-12 and contoso/topology#1'],
  ['6113728f27ae82c7b1a177c8d03f9e96e0adf246'],
  [':tada: a:b:c'],
  ['[link](https://evil.example) ![image](https://evil.example/x.png)'],
  ['https://evil.example www.evil.example user@evil.example'],
  ['[ref]: https://evil.example "title"'],
  ['a | b \\| c \\\\| d |'],
  ['`code` | ``x`` ```'],
  ['``` \n~~~\n# heading', '``` \\u{a}~~~\\u{a}# heading'],
  ['**bold** __strong__ _em_ ~~del~~ $x^2$ \\(y\\)'],
  ['# heading'],
  ['- [x] task'],
  ['> [!WARNING] alert'],
  ['spaced  out'],
  ['constructor'],
  ['__proto__'],
  ['end"] --> n0["x'],
  ['click n0 href "javascript:alert(1)"'],
  ['-'.repeat(300)],
])

const here = `https://github.com/contoso/topology/blob/${checkedOut}/`
const runs = new Map<string, ActionRun>()

describe('a hostile name', () => {
  it.each(names)('%s makes only the commands that are meant', (_title, name, shown) => {
    const action = judged(name)
    expect(action).toMatchObject({ exitCode: 1, stderr: '' })
    const file = `${folderOf(name)}/topology.json`
    const quoted = quotedOf(shown)
    expect(
      action.commands.map(({ name, properties: { file, title }, data }) => [name, file, title, data]),
    ).toEqual([
      [
        'error',
        file,
        'current',
        `\`${quoted}\` runs Exchange 2007 \`SP3 RU9\`; the minimum is \`SP3 RU10\`\nhelp: install it`,
      ],
      [
        'error',
        file,
        'current (undecided)',
        expect.stringMatching(
          /^`third` runs Exchange 2007 `.+`, which no catalogue of Exchange 2007 knows; /,
        ),
      ],
    ])
  })

  it.each(names)('%s puts nothing into the log that a terminal would act on', (_title, name) => {
    expect(judged(name).stdout.replaceAll(/[\n\u200b]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
  })

  it.each(names)('%s goes into the outputs as plain ASCII', (_title, name) => {
    const list = judged(name).outputs['violating-servers'] ?? ''
    expect(list).toMatch(/^\["[A-Za-z0-9 ._:/\\-]*"\]$/)
    expect(JSON.parse(list)).toEqual([name])
  })
})

describe.runIf(hasProgram('cmark-gfm', 'cmark-gfm'))('in the summary a hostile name', () => {
  it.each(names)('%s is text', (_title, name, shown) => {
    const { elements, html, prose, rows } = renderMarkdown(judged(name).summary)
    expect(new Set(elements.map(({ name }) => name))).toEqual(new Set(meantElements))
    const attributes = elements.filter(({ name, attributes }) => attributes !== '' && name !== 'a')
    expect(attributes).toEqual([{ name: 'code', attributes: 'class="language-mermaid"' }])
    const links = elements.filter(({ name }) => name === 'a')
    expect(links).toHaveLength(10)
    for (const { attributes } of links) expect(attributes).toMatch(/^href="[^"]*"$/)
    expect(links.filter(({ attributes }) => !attributes.startsWith(`href="${here}`))).toEqual([])
    expect([html.match(/<details>/g)?.length, html.match(/<\/details>/g)?.length]).toEqual([2, 2])
    expect(references.filter((reference) => reference.test(prose))).toEqual([])
    expect(rows.map((row) => row.map((cell) => cell.trim()))).toEqual([
      ['Product', 'Servers', 'Required', 'Below', 'Undecided', 'Waived', 'Which rule applies'],
      ['Exchange 2007', '3', 'SP3 RU10', '2', '1', '1', 'current'],
      ['Server', 'Site', 'Product', 'Actual', 'Required', 'Rule', 'What to do'],
      [shown.trim(), shown.trim(), 'exchange-2007', 'SP3 RU9', 'SP3 RU10', 'current', 'install it'],
      ['Server', 'Site', 'Product', 'Actual', 'Required', 'Rule', 'What to do'],
      [
        'third',
        shown.trim(),
        'exchange-2007',
        `v ${shown}`.trim(),
        'SP3 RU10',
        'current',
        expect.any(String),
      ],
      ['Server', 'Rule', 'Actual', 'Required', 'Until', 'Owner', 'Reason'],
      [`${shown}2`.trim(), 'current', 'SP3 RU8', 'SP3 RU10', '2014-12-31', shown.trim(), shown.trim()],
    ])
  })

  it.each(names)('%s leaves every row of a table its cells', (_title, name) => {
    expect(new Set(cellCounts(judged(name).summary))).toEqual(new Set([7]))
  })
})

describe('a hostile remediation', () => {
  it.each(names.filter(([, name]) => /[\p{C}\p{Zl}]|##\[/u.test(name)))(
    '%s makes no command, and nothing that a terminal would act on',
    (_title, name) => {
      const action = runAction({
        workspace: repositoryWith({
          'topology.json': JSON.stringify(topology('contoso', 'hq', 'HT', 'SP3 RU9')),
          'policy.json': JSON.stringify(policy(name)),
        }),
        inputs: { 'as-of': '2014-01-01', policies: 'policy.json' },
      })
      expect(action.commands.map(({ name, properties: { title } }) => [name, title])).toEqual([
        ['error', 'current'],
        ['error', 'current'],
        ['error', 'current'],
      ])
      expect(action.stdout.replaceAll(/[\n\u200b]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
    },
  )
})

const meantElements = [
  ...['a', 'code', 'details', 'h2', 'h3', 'h4', 'li', 'ol', 'p', 'pre', 'strong', 'summary'],
  ...['table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
]

/** What GitHub would make a link, a mention or a picture of, once the HTML is made. */
const references: readonly RegExp[] = [
  /@[\w-]/,
  /#\d/,
  /\bGH-\d/i,
  /\bhttps?:\/\//i,
  /\bwww\./i,
  /\b(?=[0-9a-f]*\d)[0-9a-f]{7,40}\b/,
  /:[a-z0-9_+-]+:/,
]

/** A run in which everything that can have a name has this one. */
function judged(name: string): ActionRun {
  const known = runs.get(name)
  if (known) return known
  const run = runAction({
    workspace: repositoryWith({
      [`${folderOf(name)}/topology.json`]: JSON.stringify(topology(name, name, name, `v ${name}`)),
      'policy.json': JSON.stringify(policy('install it')),
      'waivers.json': JSON.stringify({
        apiVersion: 'coexist/v1',
        kind: 'Waivers',
        waivers: [
          { rule: 'current', servers: [`${name}2`], reason: name, owner: name, expires: '2014-12-31' },
        ],
      }),
    }),
    inputs: { 'as-of': '2014-01-01', policies: 'policy.json' },
  })
  runs.set(name, run)
  return run
}

/** The name as far as a folder can have it; a name is longer than 255 bytes for no file system here. */
function folderOf(name: string): string {
  return `x${name.replace(/[^\P{C}\n\r]|[/\u2028\u2029]/gu, '_').slice(0, 100)}`
}

function topology(organization: string, site: string, server: string, version: string) {
  const product = 'exchange-2007'
  const servers = [
    { name: server, product, version: 'SP3 RU9' },
    { name: `${server}2`, product, version: 'SP3 RU8' },
    { name: 'third', product, version },
  ]
  return { apiVersion: 'coexist/v1', kind: 'Topology', organization, sites: [{ name: site, servers }] }
}

function policy(remediation: string) {
  const minimum = { servers: 'exchange-2007', version: 'SP3 RU10' }
  const rules = [{ id: 'current', minimum, remediation }]
  return { apiVersion: 'coexist/v1', kind: 'Policy', id: 'house', title: 'House rules', rules }
}

/** As messages quote it: cut when very long, and without backticks of its own. */
function quotedOf(shown: string): string {
  return (shown.length > 120 ? `${shown.slice(0, 120)}…` : shown).replaceAll('`', '\\u{60}')
}

/**
 * Rows in which a name is shown as it is where nothing else is said. Each has a title that is safe to be printed where
 * these tests run: a runner would carry out `##[` anywhere in a line.
 */
function table(rows: readonly (readonly [name: string, shown?: string])[]) {
  return rows.map(
    ([name, shown = name]) => [JSON.stringify(name).replaceAll('##[', '## ['), name, shown] as const,
  )
}
