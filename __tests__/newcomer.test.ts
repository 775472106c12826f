import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { eventOf } from './support/github/pull-request.js'
import { root, runAction, type ActionRun } from './support/run-program.js'
import { commandBlocks, differencesOf } from './support/shown-commands.js'
import { addFiles, folderWith, git } from './support/temporary-folder.js'

const guide = 'docs/getting-started.md'
const text = readFileSync(join(root, guide), 'utf8')

/** What a reader does with the part of the guide under a heading, in a folder; what went otherwise than it says. */
function follow(heading: string, folder: string): readonly string[] {
  const start = text.indexOf(`\n## ${heading}\n`)
  const part = text.slice(start, text.indexOf('\n## ', start + 1))
  if (start < 0) return [`there is no part ${heading}`]
  const steps = [
    ...part.matchAll(/<!-- (run|file): (.+) -->\n\n(?:<!-- check: \w+ -->\n\n)?```(\w+)\n([\s\S]*?)```/g),
  ]
  return steps.flatMap(([whole, kind, mark = '', language, content = '']) => {
    if (kind === 'run') {
      const line = text.slice(0, start + part.indexOf(whole)).split('\n').length
      const block = commandBlocks(guide).find((one) => one.line === line)
      return block ? differencesOf(block, folder) : [`no commands in line ${line}`]
    }
    const before = language === 'diff' ? readFileSync(join(folder, mark), 'utf8') : ''
    addFiles(folder, { [mark]: language === 'diff' ? patched(before, content) : content })
    return []
  })
}

/** A text with the lines that a difference takes away replaced by those that it adds. */
function patched(before: string, difference: string): string {
  const lines = (sign: string) =>
    difference.split('\n').flatMap((line) => (line.startsWith(sign) ? [line.slice(1)] : []))
  const [removed, added] = [lines('-').join('\n'), lines('+').join('\n')]
  if (!before.includes(removed)) throw new Error(`the guide changes what is not there: ${removed}`)
  return before.replace(removed, added)
}

/** Runs the Action as the workflow does that `init` wrote, on a pull request from the branch that is checked out. */
function onPullRequest(folder: string): ActionRun {
  const workflow = parse(readFileSync(join(folder, '.github/workflows/coexist.yml'), 'utf8')) as {
    readonly on: object
    readonly permissions: object
    readonly jobs: {
      readonly coexist: { readonly steps: readonly { uses: string; with?: Record<string, string> }[] }
    }
  }
  expect(Object.keys(workflow.on)).toContain('pull_request')
  expect(workflow.permissions).toEqual({ contents: 'read' })
  const [step] = workflow.jobs.coexist.steps.filter(({ uses }) => uses.startsWith('OWNER/coexist@'))
  expect(step).toBeDefined()
  return runAction({
    workspace: folder,
    inputs: { 'as-of': '2014-01-31', ...step?.with },
    event: { name: 'pull_request', payload: eventOf('pull-request', git(folder, 'rev-parse', 'main')) },
    environment: { GITHUB_ACTION_REPOSITORY: 'octo-org/coexist', GITHUB_ACTION_REF: 'v0' },
  })
}

it('leads from an empty repository to a pull request that fails and says why, and then passes', () => {
  const folder = folderWith()
  for (const part of ['1. Begin', '2. Declare your servers', '3. Judge them', '4. Open a pull request'])
    expect([part, follow(part, folder)]).toEqual([part, []])

  const failed = onPullRequest(folder)
  expect(failed).toMatchObject({
    exitCode: 1,
    stderr: '',
    outputs: { verdict: 'fail', errors: '1', new: '1' },
  })
  const [annotation] = failed.commands
  expect(annotation).toMatchObject({
    name: 'error',
    properties: { file: 'topology/example.yaml', line: '9', title: 'exchange-2007-minimum (new)' },
    data: '`HQ-HT1` runs Exchange 2007 `SP3 RU9`; while Exchange 2013 is present the minimum is `SP3 RU10`\nhelp: install Exchange 2007 `SP3 RU10` or later on `HQ-HT1`',
  })
  expect(failed.summary).toContain('### New\n')
  expect(failed.summary).toContain('<summary>Why</summary>')
  expect(failed.summary).toContain(
    'docs/reference/findings/exchange-2013-coexistence/exchange-2007-minimum.md',
  )

  expect(follow('5. Mend it', folder)).toEqual([])
  expect(onPullRequest(folder)).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'pass' } })
})
