import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtInSummaries } from '../src/core/check/built-in.js'
import { check, type Report } from '../src/core/index.js'
import { lints } from '../src/core/lints/index.js'
import { groupBy } from '../src/core/model/group-by.js'
import { ruleForms } from '../src/core/model/policy.js'
import { loadPacks } from '../src/node/packs.js'
import { tested } from './support/build-cases.js'
import { inputFile, readPacks } from './support/build-documents.js'

const packs = readPacks(loadPacks())
const root = join(import.meta.dirname, '..')
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
  ...['policies', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name, 'README.md')),
  ),
]

/** What becomes of an example, by the mark before it. */
const outcomes: Readonly<Record<string, (report: Report) => void>> = {
  fail: ({ verdict, problems }) => expect({ verdict, problems }).toEqual({ verdict: 'fail', problems: [] }),
  pass: ({ verdict, problems }) => expect({ verdict, problems }).toEqual({ verdict: 'pass', problems: [] }),
  // These are no topologies: they are read, and bound to the catalogue, beside one that breaks nothing.
  policy: ({ problems, rules }) => {
    expect(problems).toEqual([])
    expect(rules.length).toBeGreaterThan(1)
  },
  catalog: ({ problems }) => expect(problems).toEqual([]),
  plan: ({ problems, verdict }) => expect({ problems, verdict }).toEqual({ problems: [], verdict: 'pass' }),
  steps: ({ problems }) => expect(problems).toEqual([]),
  waivers: ({ problems }) => expect(problems).toEqual([]),
  config: ({ problems }) => expect(problems).toEqual([]),
}

const quietTopology = `apiVersion: coexist/v1
kind: Topology
organization: quiet
servers: [{ name: A, product: exchange-se, version: RTM }]
`

/** What the plans of the examples start from. */
const startOfPlans = `apiVersion: coexist/v1
kind: Topology
organization: contoso
sites:
  - name: hq
    servers:
      - { name: HQ-HT1, product: exchange-2007, version: SP3 RU9, roles: [hub-transport, client-access] }
      - { name: HQ-MB1, product: exchange-2007, version: SP3 RU9, roles: [mailbox], holds: { mailboxes: 300 } }
`

/** Steps alone, as a plan. */
function planOf(steps: string): string {
  return `apiVersion: coexist/v1\nkind: Plan\nsteps:\n${steps}`
}

/** An example with its mark. */
const fences = /<!-- check: ([a-z]+) -->\n+```yaml\n([\s\S]*?)```/g

const examples = pages.flatMap((page) => {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(fences)].map((match) => {
    const line = text.slice(0, match.index).split('\n').length
    return { page, line, mark: match[1] ?? '', example: match[2] ?? '' }
  })
})

/** The policies and catalogues that a page shows, and by which its cases are judged besides those of the packs. */
function ownRules(page: string) {
  const marks = ['policy', 'catalog']
  return examples.filter((example) => example.page === page && marks.includes(example.mark))
}

describe('the examples in the documentation', () => {
  it('are cases that pass, where their mark says that they are cases', () => {
    const cases = examples.filter(({ mark }) => mark === 'case')
    const runs = [...groupBy(cases, ({ page }) => (ownRules(page).length > 0 ? page : ''))].map(
      ([page, those]) =>
        tested(
          Object.fromEntries(
            [...ownRules(page), ...those].map(({ page: of, line, example }) => [`${of}:${line}`, example]),
          ),
        ),
    )
    expect(runs.flatMap(({ problems }) => problems)).toEqual([])
    expect(runs.flatMap((run) => run.cases.filter(({ passed }) => !passed))).toEqual([])
    expect(runs.reduce((sum, { summary }) => sum + summary.cases, 0)).toBe(cases.length)
  })

  it.each(examples.filter(({ mark }) => mark !== 'case'))(
    '$page:$line is what its mark "$mark" says',
    ({ page, mark, example }) => {
      const start = mark === 'plan' ? startOfPlans : quietTopology
      const catalogs = ownRules(page).filter((one) => one.mark === 'catalog' && mark === 'policy')
      const beside = [
        ...(mark === 'pass' || mark === 'fail' ? [] : [inputFile('start.yaml', start)]),
        ...catalogs.map((one) => inputFile(`${one.line}.yaml`, one.example)),
      ]
      const report = check({
        files: [inputFile('example.yaml', mark === 'steps' ? planOf(example) : example), ...beside],
        configs: mark === 'config' ? ['example.yaml'] : [],
        packs,
        waivers: [],
        problems: [],
        asOf: '2026-11-22',
        gate: { failOn: 'error', onUndecided: 'fail' },
        toolVersion: '0.0.0',
      })
      const outcome = outcomes[mark]
      if (!outcome) throw new Error(`no outcome for the mark ${mark}`)
      outcome(report)
    },
  )

  it('are all marked, where they are documents', () => {
    const unmarked = pages.flatMap((page) => {
      const text = readFileSync(join(root, page), 'utf8')
      return [...text.matchAll(/(.*)\n+```yaml\napiVersion/g)]
        .filter(([, before]) => !/^<!-- (check|file):/.test(before ?? ''))
        .map(() => page)
    })
    expect(unmarked).toEqual([])
  })
})

describe('the guide to rule forms', () => {
  const guide = 'docs/rule-forms.md'
  const sections = new Map(
    readFileSync(join(root, guide), 'utf8')
      .split(/^## /m)
      .map((section) => [section.split('\n')[0], section]),
  )

  it.each(ruleForms)(
    'shows %s with a policy, a case in which it fails and one in which it passes',
    (form) => {
      const shown = [...(sections.get(form) ?? '').matchAll(fences)].map(([, mark, text]) => ({ mark, text }))
      const { documents } = inputFile(guide, shown.map(({ text }) => text).join('---\n'))
      const [policy] = documents.policies
      expect(new Set(policy?.rules.map((rule) => rule.form))).toEqual(new Set([form]))
      const statuses = documents.cases.map(({ expect: entries }) => entries.map(({ status }) => status))
      expect(statuses.map((all) => all.includes('violation'))).toEqual([true, false])
    },
  )
})

describe('the pages about findings', () => {
  const rules = readPacks(loadPacks()).flatMap(({ documents }) =>
    documents.policies.flatMap((policy) => policy.rules.map((rule) => `${policy.id}/${rule.id}`)),
  )
  const ofProgram = builtInSummaries.map(({ rule }) => `built-in/${rule}`)
  const withPage = pages.flatMap((page) => /^docs\/reference\/findings\/(.+\/.+)\.md$/.exec(page)?.[1] ?? [])

  const ofLints = lints.map(({ id }) => `lints/${id}`)

  it('are there for every rule of the packs and of the program, for every lint, and for no other', () => {
    expect([...withPage].sort()).toEqual([...rules, ...ofProgram, ...ofLints].sort())
  })

  it.each(withPage)('%s says why and how to fix it, and shows an example of each kind', (name) => {
    const text = readFileSync(join(root, 'docs/reference/findings', `${name}.md`), 'utf8')
    const sections = text.split(/^## /m).map((section) => section.split('\n\n'))
    const empty = sections.filter(([, content = '']) => content.trim().length < 15).map(([title]) => title)
    expect(empty).toEqual([])
    const cases = examples.filter(({ page }) => page.endsWith(`findings/${name}.md`))
    const isRun = /^built-in\/(?!plan-|not-covered)/.test(name)
    const mark = name.startsWith('lints/') ? 'policy' : 'case'
    expect(cases.map((one) => one.mark)).toEqual(isRun ? [] : [mark, mark])
    expect(text.match(/<!-- run: /g) ?? []).toHaveLength(isRun ? 2 : 0)
    for (const word of ['## It fails here', '## It passes here']) expect(text).toContain(word)
  })
})

it('the table of contents lists every page', () => {
  const contents = readFileSync(join(root, 'docs/README.md'), 'utf8')
  const listed = pages.filter(
    (page) => /^docs\/(?:reference\/)?[\w-]+\.md$/.test(page) && !page.endsWith('README.md'),
  )
  expect(listed.length).toBeGreaterThan(15)
  expect(listed.filter((page) => !contents.includes(`](${page.replace('docs/', '')})`))).toEqual([])
})

describe('the links in the documentation', () => {
  it.each(pages)('%s links to files that exist', (page) => {
    const text = readFileSync(join(root, page), 'utf8')
    const targets = [...text.matchAll(/\]\(([^)#\s]+)(#[^)]*)?\)/g)].map(([, target]) => target ?? '')
    const dead = targets
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => !existsSync(join(root, dirname(page), target)))
    expect(dead).toEqual([])
  })

  it.each(pages)('%s links to headings that exist', (page) => {
    const text = readFileSync(join(root, page), 'utf8')
    const dead = [...text.matchAll(/\]\(([^)#\s]*)#([^)\s]+)\)/g)].filter(([, target = '', anchor = '']) => {
      if (/^[a-z]+:/.test(target)) return false
      const file = target === '' ? page : join(dirname(page), target)
      return !anchorsOf(readFileSync(join(root, file), 'utf8')).has(anchor)
    })
    expect(dead.map(([link]) => link)).toEqual([])
  })
})

function anchorsOf(markdown: string): ReadonlySet<string> {
  const headings = [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading ?? '')
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-'),
    ),
  )
}
