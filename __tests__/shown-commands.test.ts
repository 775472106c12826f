import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compliantContoso, contoso } from './support/contoso.js'
import { root } from './support/run-program.js'
import { commandBlocks, differencesOf } from './support/shown-commands.js'
import { addFiles, commitAll, folderWith, git, makeRepository } from './support/temporary-folder.js'

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
  ...readdirSync(join(root, 'examples')).map((name) => `examples/${name}/README.md`),
]

/** Pages whose commands are run elsewhere, in the order in which a reader would. */
const elsewhere = ['docs/getting-started.md']

/** What lies where the commands of a page are run; a clone of this repository where nothing is said. */
const stages: Readonly<Record<string, () => string>> = {
  'docs/comparing.md': () => {
    const folder = folderWith({
      'before/topology/contoso.yaml': compliantContoso['topology/contoso.yaml'] ?? '',
    })
    const repository = join(folder, 'repository')
    addFiles(repository, compliantContoso)
    makeRepository(repository)
    git(repository, 'update-ref', 'refs/remotes/origin/main', commitAll(repository))
    addFiles(repository, contoso)
    return repository
  },
  'docs/importing.md': () =>
    folderWith({
      'servers.csv':
        'Name,AdminDisplayVersion,ServerRole,Site,ExchangeLegacyDN\n' +
        'HQ-EX1,Version 15.2 (Build 1748.10),Mailbox,contoso.example/Configuration/Sites/hq,/o=contoso/ou=x/cn=HQ-EX1\n' +
        'EDGE1,Version 15.2 (Build 1748.10),Edge,contoso.example/Configuration/Sites/hq,/o=contoso/ou=x/cn=EDGE1\n',
      'edges.csv': 'Name,Site\nEDGE1,contoso.example/Configuration/Sites/hq\n',
      'exsetup.csv': 'Name,FileVersion\nHQ-EX1,15.02.1748.010\nEDGE1,15.02.1748.010\n',
    }),
}

function clone(): string {
  const folder = folderWith()
  for (const name of ['examples', 'policies'])
    cpSync(join(root, name), join(folder, name), { recursive: true })
  return folder
}

const blocks = pages.flatMap(commandBlocks)

describe('the commands in the documentation', () => {
  it('are run, or say why not', () => {
    const silent = blocks.filter(({ run, notRun }) => run === undefined && notRun === undefined)
    expect(silent.map(({ page, line }) => `${page}:${line}`)).toEqual([])
    const marked = blocks.filter(({ run, commands }) => run !== undefined && !fitsMark(run, commands.length))
    expect(marked.map(({ page, line, run }) => `${page}:${line} ${run}`)).toEqual([])
  })

  it.each([...new Set(blocks.map(({ page }) => page))].filter((page) => !elsewhere.includes(page)))(
    '%s: end and print as it says',
    (page) => {
      const shown = blocks.filter((block) => block.page === page && block.run !== undefined)
      if (shown.length === 0) return
      const folder = (stages[page] ?? clone)()
      expect(shown.flatMap((block) => differencesOf(block, folder))).toEqual([])
    },
  )
})

describe('the steps of workflows in the documentation', () => {
  const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { inputs: object }
  const steps = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)]
      .filter(([, text = '']) => text.includes('uses: OWNER/coexist@'))
      .flatMap(([, text = '']) => mappingsIn(parse(text)))
      .filter(({ uses }) => String(uses).startsWith('OWNER/coexist@'))
      .map((step) => ({ page, with: (step.with ?? {}) as Readonly<Record<string, unknown>> })),
  )

  it('give the Action only inputs that it has', () => {
    expect(steps.length).toBeGreaterThan(10)
    const unknown = steps.flatMap((step) =>
      Object.keys(step.with).flatMap((name) => (name in inputs ? [] : [`${step.page}: ${name}`])),
    )
    expect(unknown).toEqual([])
  })
})

function fitsMark(run: string, commands: number): boolean {
  return /^exits [012](?:, [012])*$/.test(run) && run.split(', ').length === commands
}

/** Every mapping in a document, the innermost too. */
function mappingsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.values(value).flatMap(mappingsIn)
  return Array.isArray(value) ? below : [value as Readonly<Record<string, unknown>>, ...below]
}
