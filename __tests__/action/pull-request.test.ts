import { describe, expect, it } from 'vitest'
import { changedRepository, topology } from '../support/changed-repository.js'
import { compliantContoso, contoso } from '../support/contoso.js'
import { bot, withGitHub } from '../support/github/fake-github.js'
import { lostIn, onPullRequest, pullRequest, repository, worse } from '../support/github/pull-request.js'
import { aToken, type ActionRun } from '../support/run-program.js'
import { addFiles } from '../support/temporary-folder.js'

const list = `GET /repos/${repository}/issues/${pullRequest}/comments`
const create = `POST /repos/${repository}/issues/${pullRequest}/comments`
const head = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const onChange = { comment: 'on-change' }
const mended = { 'topology/contoso.yaml': topology.replace('SP3 RU9', 'SP3 RU10') }

describe.concurrent('the comment on a pull request', () => {
  it('tells what the change makes worse, is edited in place, and settled when that is gone', () =>
    withGitHub(async (github) => {
      const workspace = changedRepository(contoso, worse)
      const action = await onPullRequest(github, { inputs: onChange, workspace })
      expect(action).toMatchObject({ exitCode: 1, stderr: '' })
      expect(lostIn(action)).toEqual([])
      expect(github.calls).toEqual([list, create, list])
      expect(github.comments).toMatchObject([{ author: bot }])
      expect(github.sent[0]?.split('\n').slice(0, 12)).toEqual([
        expect.stringMatching(/^<!-- coexist comment [0-9a-f]{16} -->$/),
        '## ❌ coexist: fail – 1 error, 2 warnings, 1 notice, 1 undecided, 1 waived; 1 worse, 5 unchanged',
        '',
        '1 organization, 6 servers, as of 2014-01-01.',
        '',
        '### Worse',
        '',
        '| Server | Site | Product | Actual | Required | Rule | What to do |',
        '| --- | --- | --- | --- | --- | --- | --- |',
        `| [\`HQ-HT1\`](https://github.com/${repository}/blob/${head}/topology/contoso.yaml#L8) | \`hq\` | \`exchange-2007\` | \`SP3 RU8\` | \`SP3 RU10\` | \`exchange-2007-minimum\` | install Exchange 2007 \`SP3 RU10\` or later on \`HQ-HT1\` |`,
        '',
        '### Waived',
      ])
      expect(github.sent[0]).toContain('<details><summary>4 other findings</summary>\n\n### Other findings\n')
      addFiles(workspace.folder, mended)
      await onPullRequest(github, { inputs: onChange, workspace })
      expect(github.sent[1]).toContain('\n### Fixed\n')
      addFiles(workspace.folder, contoso)
      await onPullRequest(github, { inputs: onChange, workspace })
      expect(github.comments.map(({ body }) => body.split('\n').slice(1))).toEqual([
        [
          '## ❌ coexist: fail – 1 error, 2 warnings, 1 notice, 1 undecided, 1 waived; 6 unchanged',
          '',
          'What was told here before is settled. 1 organization, 6 servers, as of 2014-01-01.',
          '',
        ],
      ])
      await onPullRequest(github, { inputs: onChange, workspace })
      expect(github.writes.map((call) => call.split(' ')[0])).toEqual(['POST', 'PATCH', 'PATCH'])
    }))

  it('fits, whatever there is to tell, and says what it leaves out', () =>
    withGitHub(async (github) => {
      const files = Object.fromEntries(
        Array.from({ length: 3_000 }, (_, index) => [`topology/${index}.yaml`, organization(index)]),
      )
      const workspace = changedRepository(compliantContoso, files)
      const action = await onPullRequest(github, { inputs: onChange, workspace })
      expect(action).toMatchObject({ exitCode: 1, outputs: { errors: '3000' } })
      expect(lostIn(action)).toEqual([])
      const body = github.sent[0] ?? ''
      expect(body.length).toBeLessThanOrEqual(60_000)
      const rows = body.match(/^\| \[`HT\d+`\]/gm)?.length ?? 0
      const left = Number(/_(\d+) more rows left out for size/.exec(body)?.[1])
      expect(rows).toBeGreaterThan(100)
      expect(rows + left).toBe(3_000)
    }))

  it('comes with a check run that has all annotations, where both are asked for', () =>
    withGitHub(async (github) => {
      const files = Object.fromEntries(
        Array.from({ length: 110 }, (_, index) => [`topology/${index}.yaml`, organization(index)]),
      )
      const workspace = changedRepository(compliantContoso, files)
      const inputs = { ...onChange, 'check-run': 'true' }
      const action = await onPullRequest(github, { inputs, workspace })
      expect(lostIn(action)).toEqual([])
      expect(github.checkRuns).toMatchObject([
        { name: 'coexist', head, conclusion: 'failure', title: 'fail: 110 errors; 110 new' },
      ])
      const [run] = github.checkRuns
      expect(run?.annotations).toHaveLength(110)
      expect(run?.annotations[0]).toEqual({
        path: 'topology/0.yaml',
        start_line: 4,
        end_line: 4,
        start_column: 57,
        end_column: 64,
        annotation_level: 'failure',
        title: 'exchange-2007-minimum (new)',
        message:
          '`HT0` runs Exchange 2007 `SP3 RU9`; while Exchange 2013 is present the minimum is `SP3 RU10`\nhelp: install Exchange 2007 `SP3 RU10` or later on `HT0`',
      })
      const writes = github.writes.length
      await onPullRequest(github, { inputs, workspace })
      expect(github.writes).toHaveLength(writes)
      github.script(/check-runs$/, { status: 403 })
      const refused = await onPullRequest(github, { inputs: { 'check-run': 'true' }, workspace })
      expect(lostIn(refused)).toEqual([
        'the check run is not written: GitHub refuses it (403); give the job `checks: write` under `permissions`',
      ])
    }))

  it('that GitHub refuses is a warning and a line in the summary, and the verdict stands', () =>
    withGitHub(async (github) => {
      github.script(/^POST/, { status: 403, message: 'Resource not accessible by integration' })
      const debug = { RUNNER_DEBUG: '1' }
      const action = await onPullRequest(github, {
        inputs: { comment: 'always' },
        event: 'pull-request-fork',
        environment: debug,
      })
      expect(action).toMatchObject({ exitCode: 1, stderr: '', outputs: { verdict: 'fail', errors: '1' } })
      const warning =
        'the comment on pull request 2 is not written: GitHub refuses it (403), since the token of a pull request from a fork or of Dependabot may only read; a second workflow can write it, with the input `report-from`'
      expect(lostIn(action)).toEqual([warning])
      expect(action.summary).toContain(`\n> ⚠️ ${warning.replaceAll('`', '`').split(' (')[0] ?? ''}`)
      const data = (wanted: string) =>
        action.commands.filter(({ name }) => name === wanted).map((command) => command.data)
      expect(data('add-mask')).toEqual([aToken])
      expect(data('debug')[0]).toBe('GET /repos/{owner}/{repo}/issues/{issue_number}/comments: 200')
      expect(tokensIn(action)).toEqual([])
    }))

  it('needs a token', () =>
    withGitHub(async (github) => {
      const action = await onPullRequest(github, { inputs: { comment: 'always', token: '' } })
      expect(action).toMatchObject({ exitCode: 1, stderr: '' })
      expect(lostIn(action)).toEqual([
        'the comment on pull request 2 is not written: the input `token` is empty',
      ])
      expect(github.calls).toEqual([])
    }))

  it('goes to the server of an enterprise', () =>
    withGitHub(async (github) => {
      const workspace = changedRepository(contoso, worse)
      const environment = { GITHUB_SERVER_URL: 'https://github.contoso.example' }
      await onPullRequest(github, { inputs: onChange, workspace, environment })
      addFiles(workspace.folder, mended)
      await onPullRequest(github, { inputs: onChange, workspace, environment })
      expect(github.calls.filter((call) => !call.includes(' /api/'))).toEqual([])
      expect(github.comments).toHaveLength(1)
      expect(github.sent[0]).toContain(`https://github.contoso.example/${repository}/blob/`)
      expect(github.sent[0]).not.toContain('https://github.com/')
    }, '/api/v3'))
})

function organization(index: number): string {
  const servers = `[{ name: HT${index}, product: exchange-2007, version: SP3 RU9 }, { name: EX${index}, product: exchange-2013, version: CU3 }]`
  return `apiVersion: coexist/v1\nkind: Topology\norganization: org${index}\nservers: ${servers}\n`
}

/** The token in whatever people can read; the runner does not show the command that masks it. */
function tokensIn({ stdout, stderr, summary }: ActionRun): readonly string[] {
  const log = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  return [...log, stderr, summary].filter((text) => text.includes(aToken))
}
