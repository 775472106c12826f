import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withGitHub, type FakeGitHub } from '../support/github/fake-github.js'
import { eventOf, onPullRequest, pullRequest, repository } from '../support/github/pull-request.js'
import { hasProgram } from '../support/installed.js'
import { renderMarkdown } from '../support/rendered-markdown.js'
import { startAction, type ActionRun } from '../support/run-program.js'
import { folderWith } from '../support/temporary-folder.js'

const head = { owner: 'fabrikam-dev', branch: 'changes', sha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821' }

interface Report {
  readonly findings: Record<string, unknown>[]
  readonly [key: string]: unknown
}

describe('the report of a run that may not write', () => {
  it('is posted by one that may, on the pull request that GitHub names, and judged by nobody', () =>
    withGitHub(async (github) => {
      const file = await reportOfFork(github)
      expect(github.comments).toEqual([])
      github.pulls.push({ number: pullRequest, head })
      const inputs = { comment: 'on-change', 'check-run': 'true' }
      const action = await relay(github, file, inputs)
      expect(action).toMatchObject({ exitCode: 0, stderr: '', outputs: { verdict: 'fail', errors: '1' } })
      expect(action.commands.filter(({ name }) => name !== 'add-mask')).toEqual([])
      expect(github.comments).toMatchObject([{ issue: pullRequest }])
      expect(github.sent.at(-1)).toContain(
        `[\`HQ-HT1\`](https://github.com/${repository}/blob/${head.sha}/topology/contoso.yaml#L8)`,
      )
      expect(github.checkRuns).toMatchObject([{ head: head.sha, conclusion: 'failure' }])
      expect(action.summary).toContain('❌ coexist: fail')
      const writes = github.writes.length
      await relay(github, file, inputs)
      expect(github.writes).toHaveLength(writes)
      github.pulls.splice(0, 1, { number: pullRequest, head: { ...head, sha: 'f'.repeat(40) } })
      const late = await relay(github, file, { comment: 'always' })
      expect(github.writes).toHaveLength(writes)
      expect(late.commands.filter(({ name }) => name === 'notice')).toMatchObject([
        {
          data: `the comment on the pull request is not written: no open pull request has the commit ${head.sha} as its head`,
        },
      ])
    }))

  it.runIf(hasProgram('cmark-gfm', 'cmark-gfm'))('is text, whatever a stranger has put into it', () =>
    withGitHub(async (github) => {
      const evil =
        '</details><script>alert(1)</script>\n<!-- x -->@octocat ![x](https://evil.example) |\n::error::x ##[error]x'
      const file = await reportOfFork(github)
      const report = reportAt(file)
      for (const finding of report.findings) {
        const location = { ...(finding.location as object), file: `../../${evil}` }
        const plain = { rule: evil, site: evil, message: evil, help: evil, actual: evil, servers: [evil] }
        Object.assign(finding, plain, { location, because: [evil], fingerprint: 'x' })
      }
      const words = [
        'text',
        'conclusion',
        'server',
        'organization',
        'sentence',
        'order',
        'help',
        'title',
        'rule',
      ]
      const explanations: unknown = JSON.parse(JSON.stringify(report.explanations), (key, value: unknown) => {
        if (key === 'file') return `../../${evil}`
        return typeof value === 'string' && words.includes(key) ? evil : value
      })
      writeFileSync(file, JSON.stringify({ ...report, explanations }))
      github.pulls.push({ number: pullRequest, head })
      const action = await relay(github, file, { comment: 'always' })
      expect(action).toMatchObject({ exitCode: 0, stderr: '' })
      expect(action.commands.map(({ name }) => name)).toEqual(['add-mask'])
      for (const markdown of [github.sent.at(-1) ?? '', action.summary]) {
        const { elements, prose } = renderMarkdown(markdown.split('\n').slice(1).join('\n'))
        const names = new Set(elements.map(({ name }) => name))
        expect(['script', 'img', 'a', '!--'].filter((name) => names.has(name))).toEqual([])
        expect(prose).not.toMatch(/@[\w-]/)
      }
    }),
  )

  it.each<readonly [what: string, spoil: (report: Report) => unknown, message: string]>([
    ['no JSON', () => undefined, 'the report is not JSON'],
    ['a list', () => [], 'this is no report of coexist: the whole must be object'],
    [
      'a later format',
      (report) => ({ ...report, schemaVersion: 2 }),
      'the report has version 2 of its format, and this version of coexist reads version 1',
    ],
    [
      'a finding of another shape',
      (report) => ({ ...report, findings: [{ ...report.findings[0], servers: 'HQ' }] }),
      'this is no report of coexist: `/findings/0/servers` must be array',
    ],
    [
      'a verdict that its findings do not give',
      (report) => ({ ...report, verdict: 'pass' }),
      'the report contradicts itself: its counts are not those of its findings',
    ],
  ])('and is %s is refused', (_what, spoil, message) =>
    withGitHub(async (github) => {
      const path = join(folderWith(), 'report.json')
      const text = readFileSync(join(import.meta.dirname, '../cases/plan/expected.json'), 'utf8')
      const spoilt = spoil(JSON.parse(text) as Report)
      writeFileSync(path, spoilt === undefined ? '{' : JSON.stringify(spoilt))
      const action = await relay(github, path, { comment: 'always' })
      expect(action).toMatchObject({ exitCode: 2, stderr: '', outputs: { verdict: 'error' } })
      expect(action.commands).toMatchObject([
        {
          name: 'error',
          data: expect.stringContaining(
            `the input \`report-from\` leads to nothing to post: ${message}; `,
          ) as string,
        },
      ])
      expect(github.calls).toEqual([])
    }),
  )
})

async function reportOfFork(github: FakeGitHub): Promise<string> {
  const action = await onPullRequest(github, { event: 'pull-request-fork' })
  return action.outputs.report ?? ''
}

function reportAt(file: string): Report {
  return JSON.parse(readFileSync(file, 'utf8')) as Report
}

function relay(
  github: FakeGitHub,
  file: string,
  inputs: Readonly<Record<string, string>>,
): Promise<ActionRun> {
  return startAction({
    workspace: folderWith(),
    inputs: { ...inputs, 'report-from': file },
    event: { name: 'workflow_run', payload: eventOf('workflow-run') },
    environment: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: repository },
  })
}
